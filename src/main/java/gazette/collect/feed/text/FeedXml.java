package gazette.collect.feed.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;

/**
 * A feed as a tree that is only as large as its head and one entry. It takes what is ill-formed as far as sense allows: stray
 * ampersands, tags that nobody closes, prefixes that nobody declares.
 */
public final class FeedXml implements AutoCloseable {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> HEADS = Set.of("channel", "feed");
    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "channel", "?rss", "?rdf", "rdf");

    private final StreamParser parser;
    private final Scope document;
    private Optional<Element> current = Optional.empty();

    private FeedXml(String text, Scope document) {
        parser = new StreamParser(Parser.xmlParser()).parse(DeclaredEntities.writtenOut(text), "");
        this.document = document;
    }

    /**
     * Opens a feed.
     *
     * @param document what holds for all of it
     */
    public static FeedXml of(String text, Scope document) {
        return new FeedXml(text, document);
    }

    /** All of a document at once, if its outermost element has that name. */
    public static Optional<Container> whole(String text, String name, Scope document) {
        var tree = Jsoup.parse(DeclaredEntities.writtenOut(text), "", Parser.xmlParser());
        return tree.children().stream()
                .filter(element -> Vocabulary.name(element).equals(name))
                .findFirst()
                .map(element -> Container.of(element, document));
    }

    /** The next entry, in the order of the feed; what came before it is forgotten. */
    public Optional<Container> next() {
        current.ifPresent(Element::remove);
        try {
            current = Optional.ofNullable(parser.selectNext(new IsEntry()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // a string has no way to fail
        }
        return current.map(this::container);
    }

    /** The element that speaks for the feed as a whole, as far as it has been read; empty if this is no feed. */
    public Optional<Container> head() {
        return find(HEADS).or(() -> find(ROOTS)).map(this::container);
    }

    /** The outermost element of the feed; in RSS 1.0 it holds what belongs to the channel. */
    public Optional<Container> root() {
        return find(ROOTS).map(this::container);
    }

    @Override
    public void close() {
        parser.close();
    }

    private Optional<Element> find(Set<String> names) {
        return tree().stream()
                .filter(element -> names.contains(Vocabulary.name(element)))
                .findFirst();
    }

    private Document tree() {
        return parser.document();
    }

    private Container container(Element element) {
        return Container.of(element, Scope.within(element, document));
    }

    private static final class IsEntry extends Evaluator {
        @Override
        public boolean matches(Element root, Element element) {
            return ENTRIES.contains(Vocabulary.name(element));
        }
    }
}
