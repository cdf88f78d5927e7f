package gazette.typeset.box;

import gazette.markup.Document;
import gazette.markup.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of all places in some documents. They are looked for when one of them is first asked for: mostly nobody asks. */
public final class TargetTexts {
    private final List<Document> documents;
    private @Nullable Map<String, Element> places;

    /** The texts of places in documents. */
    public TargetTexts(List<Document> documents) {
        this.documents = List.copyOf(documents);
    }

    /** The text of an element with an {@code id}, or of the first heading of a document, on one line. */
    public Optional<String> text(String anchor) {
        return Optional.ofNullable(places().get(anchor)).map(GeneratedText::collapsed);
    }

    private synchronized Map<String, Element> places() {
        var known = places;
        if (known == null) {
            var found = new HashMap<String, Element>();
            documents.forEach(document -> add(document.href(), document.html(), found));
            places = found;
            known = found;
        }
        return known;
    }

    private static void add(String href, Element element, Map<String, Element> found) {
        element.attribute("id").ifPresent(id -> found.putIfAbsent(href + "#" + id, element));
        if (element.name().matches("h[1-6]")) {
            found.putIfAbsent(href, element);
        }
        for (var child : element.children()) {
            if (child instanceof Element inner) {
                add(href, inner, found);
            }
        }
    }
}
