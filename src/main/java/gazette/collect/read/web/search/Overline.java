package gazette.collect.read.web.search;

import gazette.collect.date.Dates;
import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Takes away what stands over the headline in the box of the text: the name of a section, a way back. */
final class Overline {
    /** In characters: longer lines are prose. */
    private static final int LONGEST = 60;

    private Overline() {}

    /** A date stays, and so does whatever ends as a sentence. */
    static void clear(Element article, Findings findings) {
        var over = new ArrayList<Element>();
        for (var line : Tree.all(article, "p, div, span, a, li, small, " + Prelims.HEADLINE)) {
            if (line.nameIs(Prelims.HEADLINE)) {
                remove(over, findings);
                return;
            }
            if (Prose.isLongerThan(line, LONGEST) && !Phrasing.holdsBlocks(line)) {
                return;
            }
            if (line.hasText() && isOverline(line)) {
                over.add(line);
            }
        }
    }

    private static void remove(List<Element> lines, Findings findings) {
        var edits = new Edits();
        for (var line : lines) {
            findings.drop(line.text(), "it stands over the headline");
            edits.remove(List.of(line));
        }
        edits.apply();
    }

    private static boolean isOverline(Element line) {
        var text = line.text().strip();
        return !Prose.isLongerThan(line, LONGEST)
                && !Phrasing.is(line)
                && !Phrasing.holdsBlocks(line)
                && !Tree.isIn(line, "figure, blockquote")
                && !text.matches("(?s).*[.!?…]")
                && Dates.in(text).isEmpty();
    }
}
