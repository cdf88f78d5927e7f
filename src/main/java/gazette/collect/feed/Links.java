package gazette.collect.feed;

import gazette.collect.feed.text.Container;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The links of a channel or an entry: those of RSS, which are words, and those of Atom, which have a relation. */
final class Links {
    private static final String REGISTRY = "http://www.iana.org/assignments/relation/";

    private final List<Link> links;

    /**
     * One link.
     *
     * @param address absolute
     * @param relation in small letters; {@code alternate} where none is said
     * @param type in small letters; empty where none is said
     */
    record Link(Container element, String address, String relation, String type, boolean written) {
        private boolean isPage() {
            return relation.equals("alternate") && (type.isEmpty() || type.contains("html"));
        }
    }

    private Links(List<Link> links) {
        this.links = links;
    }

    static Links of(Container container) {
        return new Links(container.all("link").flatMap(Links::link).toList());
    }

    private static Stream<Link> link(Container element) {
        var relation = element.attribute("rel").orElse("alternate").toLowerCase(Locale.ROOT);
        var bare = relation.startsWith(REGISTRY) ? relation.substring(REGISTRY.length()) : relation;
        var type = element.attribute("type").orElse("").toLowerCase(Locale.ROOT);
        var named = element.address("href").map(address -> new Link(element, address, bare, type, false));
        return named
                .or(() -> element.words()
                        .map(words -> new Link(element, element.scope().resolve(words), bare, type, true)))
                .stream();
    }

    /** The page for people: RSS's own link, else an alternate one that is HTML, else any alternate. */
    Optional<String> page() {
        return first(link -> link.written && link.relation.equals("alternate"))
                .or(() -> first(Link::isPage))
                .or(() -> first(link -> link.relation.equals("alternate")));
    }

    /** Every link of a relation, in order. */
    Stream<Link> related(String relation) {
        return links.stream().filter(link -> link.relation.equals(relation));
    }

    private Optional<String> first(Predicate<Link> wanted) {
        return links.stream().filter(wanted).map(Link::address).findFirst();
    }
}
