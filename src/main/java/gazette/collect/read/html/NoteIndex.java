package gazette.collect.read.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the notes of a text: elements that say so, and are called by a link. */
final class NoteIndex {
    private static final String NOTES = "[role=doc-footnote], [role=doc-endnote], .footnote";
    private static final String BOXES = "[role=doc-endnotes], .footnotes";
    private static final Pattern TYPE = Pattern.compile("(^|\\s)(footnote|endnote|rearnote|note)(\\s|$)");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]()\\s]");

    private NoteIndex() {}

    /** The elements that are notes, in their order. */
    static Set<Element> elements(Element root) {
        return new LinkedHashSet<>(Tree.all(root, NoteIndex::isNote));
    }

    private static boolean isNote(Element element) {
        return element.attributesSize() > 0
                && !element.id().isEmpty()
                && !element.nameIs("a")
                && (Tree.is(element, NOTES)
                        || TYPE.matcher(element.attr("epub:type")).find()
                        || isListed(element));
    }

    /** Whether it is an item of a list of notes. */
    private static boolean isListed(Element element) {
        var list = element.parent();
        var box = list == null ? null : list.parent();
        return element.nameIs("li")
                && list != null
                && box != null
                && Tree.is(list, "ol, ul")
                && (Tree.is(box, BOXES) || (list.nameIs("ol") && Tree.is(box, "section.notes")));
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
