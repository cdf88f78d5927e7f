package gazette.collect.read.web.search;

import gazette.collect.date.Dates;
import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The heaviest stretch of a page: neighbours in one box whose passages together gain most.
 *
 * @param box in which they stand
 * @param run which of its parts they are
 */
record Stretch(Part box, Run run) {
    /** In characters, with what stands beside a date. */
    private static final int LONGEST_DATE = 60;

    /** Finds it in a page that was weighed; a page on which nothing gains is all there is to be read. */
    static Stretch heaviest(Part page) {
        var best = within(page);
        return best.run.gain() > 0 ? best : new Stretch(page, new Run(0, page.parts.size(), 0));
    }

    /** Of two that gain the same, the one in the smaller box. */
    private static Stretch within(Part page) {
        var best = new Stretch(page, Run.heaviest(page.parts));
        for (var part : page.parts) {
            if (part.kind == Part.Kind.BOX) {
                var inner = within(part);
                best = inner.run.gain() >= best.run.gain() ? inner : best;
            }
        }
        return best;
    }

    /** With the headings and dates over its first passage. */
    Stretch headed() {
        int first = run.from();
        while (first > 0 && first < run.to() && isOver(box.parts.get(first - 1))) {
            first--;
        }
        return new Stretch(box, new Run(first, run.to(), run.gain()));
    }

    private static boolean isOver(Part part) {
        return Pruning.standsOver(part)
                || (part.kind == Part.Kind.PASSAGE
                        && part.measure.letters <= LONGEST_DATE
                        && Dates.in(part.text()).isPresent());
    }

    /** All in its box: what stands beyond it there may belong to it, too. */
    List<Part> parts() {
        return run.from() == run.to() ? List.of() : box.parts;
    }

    /** Takes it out of the page, into an element of its own. */
    Element take() {
        var article = new Element("div");
        if (!parts().isEmpty()) {
            var nodes = new ArrayList<Node>();
            parts().forEach(part -> nodes.addAll(part.nodes));
            var edits = new Edits();
            edits.wrap(nodes, article);
            edits.apply();
            article.replaceWith(new Element(Prelims.PLACE));
        }
        return article;
    }

    /** Writes down what stands around it. */
    void tell(Part page, Findings findings) {
        if (page == box) {
            return;
        }
        for (var part : page.parts) {
            if (holds(part)) {
                tell(part, findings);
            } else {
                Pruning.tell(part, findings);
            }
        }
    }

    private boolean holds(Part part) {
        return part.kind == Part.Kind.BOX && (part == box || Tree.holds(part.element(), box.element()));
    }
}
