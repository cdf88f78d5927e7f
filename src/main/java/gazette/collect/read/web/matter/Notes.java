package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Prose;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Knows notes by their calls: a note and what calls it lead to one another. */
public final class Notes {
    /** A number or a star, maybe in brackets. */
    private static final int LONGEST_CALL = 4;

    private Notes() {}

    /** Marks the paragraphs and boxes of a page that are notes; lists of notes are read as lists. */
    public static void mark(Element body) {
        var named = new HashMap<String, Element>();
        Tree.all(body, "[id]").forEach(element -> named.putIfAbsent(element.id(), element));
        for (var call : Tree.all(body, "a[href^=#]")) {
            if (!Prose.isLongerThan(call, LONGEST_CALL) && call.hasText()) {
                note(call, named).ifPresent(back -> mark(back, call.attr("href").substring(1)));
            }
        }
    }

    /** The link at the head of a note that leads back to its call. */
    private static Optional<Element> note(Element call, Map<String, Element> named) {
        var target = named.get(call.attr("href").substring(1));
        if (target == null || target.equals(call)) {
            return Optional.empty();
        }
        var back =
                target.nameIs("a") ? target : Tree.first(target, "a[href^=#]").orElse(null);
        boolean leadsBack = back != null
                && back.attr("href").length() > 1
                && leads(back, call, named)
                && back.previousElementSibling() == null
                && box(back).filter(box -> box.text().startsWith(back.text())).isPresent();
        return leadsBack ? Optional.ofNullable(back) : Optional.empty();
    }

    private static boolean leads(Element back, Element call, Map<String, Element> named) {
        var origin = named.get(back.attr("href").substring(1));
        return origin != null
                && (origin.equals(call) || call.parents().stream().limit(2).anyMatch(origin::equals));
    }

    /** The paragraph or box that a link opens; it is none if it stands in a list. */
    private static Optional<Element> box(Element back) {
        return Tree.around(back, "p, div, aside, section, li, td, dd")
                .filter(box -> box.normalName().matches("p|div|aside|section") && !Tree.isIn(box, "li, table"));
    }

    private static void mark(Element back, String id) {
        box(back).ifPresent(box -> {
            back.remove();
            Tree.all(box, "[id]").stream()
                    .filter(inner -> inner.id().equals(id))
                    .forEach(inner -> inner.removeAttr("id"));
            box.attr("id", id).attr("role", "doc-footnote");
        });
    }
}
