package gazette.publish.epub.leaf;

import gazette.diagnostic.Diagnostic;
import gazette.markup.Element;
import gazette.markup.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the links of the documents lead once these are cut. A link that leads nowhere becomes plain words, since readers
 * refuse an issue for it; so does one that no reader may follow.
 */
public final class Links {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");

    /** The leaf in which each id of a document stands, by the document's name. */
    private final Map<String, Map<String, String>> places = new HashMap<>();

    private final Set<String> hrefs = new HashSet<>();
    private final List<Diagnostic> notes = new ArrayList<>();

    /** Takes down which places a leaf holds. */
    public void add(Leaf leaf) {
        hrefs.add(leaf.href());
        var ids = places.computeIfAbsent(leaf.document().href(), document -> new HashMap<>());
        leaf.elements()
                .flatMap(element -> element.attribute("id").stream())
                .forEach(id -> ids.putIfAbsent(id, leaf.href()));
    }

    /** The leaf with its links mended, once the places of all leaves are known. */
    public Leaf mend(Leaf leaf) {
        var targets = new HashMap<String, Optional<String>>();
        leaf.elements().filter(Links::isLink).map(Links::href).distinct().forEach(href -> {
            var target = isOutside(href) ? Optional.of(href) : inside(href, leaf);
            if (target.isEmpty()) {
                var what = "a link leads nowhere and is set as plain words: " + href;
                notes.add(Diagnostic.note(leaf.document().href(), what));
            }
            if (!target.equals(Optional.of(href))) {
                targets.put(href, target);
            }
        });
        return targets.isEmpty() ? leaf : leaf.with(mend(leaf.html(), targets));
    }

    private static boolean isLink(Element element) {
        return element.name().equals("a") && element.attribute("href").isPresent();
    }

    private static String href(Element link) {
        return link.attribute("href").orElse("");
    }

    /** What had to be said of the links mended so far. */
    public List<Diagnostic> notes() {
        return notes;
    }

    private static Element mend(Element element, Map<String, Optional<String>> targets) {
        var children = new ArrayList<Node>(element.children().size());
        element.children().forEach(child -> children.add(child instanceof Element e ? mend(e, targets) : child));
        var mended = Tag.like(element).empty().holding(children);
        if (isLink(element)) {
            targets.getOrDefault(href(element), Optional.of(href(element)))
                    .ifPresentOrElse(
                            target -> mended.with("href", target),
                            () -> List.of("href", "epub:type", "role").forEach(mended::without));
        }
        return mended.element();
    }

    private static boolean isOutside(String href) {
        try {
            var address = new URI(href);
            var scheme = address.getScheme();
            boolean web = scheme != null && scheme.startsWith("http");
            return scheme != null && OUTSIDE.contains(scheme) && (!web || address.getHost() != null);
        } catch (URISyntaxException e) {
            return false; // nor would a reader understand it
        }
    }

    /** The place in the package that a link from this leaf leads to. */
    private Optional<String> inside(String href, Leaf from) {
        int hash = href.indexOf('#');
        var document = hash < 0 ? href : href.substring(0, hash);
        if (hash < 0) {
            return hrefs.contains(document) ? Optional.of(href) : Optional.empty();
        }
        var id = href.substring(hash + 1);
        var ids = places.getOrDefault(document.isEmpty() ? from.document().href() : document, Map.of());
        return Optional.ofNullable(ids.get(id)).map(leaf -> leaf.equals(from.href()) ? "#" + id : leaf + "#" + id);
    }
}
