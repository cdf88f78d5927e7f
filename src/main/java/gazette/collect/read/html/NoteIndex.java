package gazette.collect.read.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the notes of a text: elements that say so, and are called by a link. */
final class NoteIndex {
    private static final Evaluator NOTES = Selector.evaluatorOf(
            "[role=doc-footnote], [role=doc-endnote], [epub:type~=(^|\\s)(footnote|endnote|rearnote|note)(\\s|$)],"
                    + " [role=doc-endnotes] > ol > li, [role=doc-endnotes] > ul > li, .footnotes > ol > li, .footnotes > ul > li,"
                    + " section.notes > ol > li, .footnote[id]");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()\\s]");

    private NoteIndex() {}

    /** The elements that are notes, in their order. */
    static Set<Element> elements(Element root) {
        return new LinkedHashSet<>(root.select(NOTES).stream()
                .filter(note -> !note.id().isEmpty() && !note.normalName().equals("a"))
                .toList());
    }

    /** What stands in the text where each note is called, by the id of the note; its number where nothing calls it. */
    static Map<String, String> labels(Element root, Set<Element> notes) {
        var labels = new LinkedHashMap<String, String>();
        for (var note : notes) {
            labels.put(note.id(), Integer.toString(labels.size() + 1));
        }
        if (labels.isEmpty()) {
            return labels;
        }
        for (var call : Tree.all(root, "a[href^=#]")) {
            var label = BRACKETS.matcher(call.text()).replaceAll("");
            var isCall =
                    !Tree.isIn(call, "li, [role=doc-footnote], [role=doc-endnote]") || !label.matches("[↩↵⏎\\uFE0E^]*");
            if (isCall && !label.isEmpty()) {
                labels.computeIfPresent(call.attr("href").substring(1), (id, old) -> label);
            }
        }
        return labels;
    }
}
