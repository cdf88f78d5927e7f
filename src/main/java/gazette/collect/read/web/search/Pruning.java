package gazette.collect.read.web.search;

import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Takes furniture out of the stretch that was found: the largest boxes in it by which more is lost than gained. */
final class Pruning {
    /** After the last passage, and at one that is no heading. */
    private static final int END = 0;

    private static final int TEXT = 9;

    /** In characters. */
    private static final int LONGEST_HEAD = 100;

    private static final double BESIDE = -2;

    /** So much prose is more than a standfirst, in characters. */
    private static final int SHORTEST_TEXT = 400;

    /** What stands in a box that is certainly not the article's is not about its author. */
    private static final double NEVER = -4;

    private final Findings findings;
    private final Edits edits = new Edits();

    /** What was kept and what was left out, in order. */
    private final List<Part> passages = new ArrayList<>();

    /** How much prose has been kept so far, in characters. */
    private int kept;

    private Pruning(Findings findings) {
        this.findings = findings;
    }

    static void prune(Stretch stretch, Findings findings) {
        var pruning = new Pruning(findings);
        Run.mark(stretch);
        for (var part : stretch.parts()) {
            Weights.OF_STRETCH.weigh(part);
            pruning.prune(part);
        }
        pruning.headings();
        pruning.edits.apply();
    }

    /** A heading stands over something: over what was left out, it goes with it. */
    private void headings() {
        int next = END;
        boolean gone = true;
        for (var passage : passages.reversed()) {
            int level = level(passage);
            if (passage.gain < 0 && !standsOver(passage)) {
                gone = true;
            } else if ((gone || passage.gain < 0) && level < TEXT && level >= next) {
                drop(passage);
            } else {
                next = level;
                gone = false;
            }
        }
    }

    /** Whether it is for what follows to say if it belongs to the text: a heading may be nothing but a link. */
    static boolean standsOver(Part part) {
        return part.isHeading() && part.odds > -1;
    }

    /** Of a heading, its level. */
    private static int level(Part passage) {
        return passage.isHeading() ? passage.element().normalName().charAt(1) - '0' : TEXT;
    }

    private void prune(Part part) {
        if (part.measure.letters + part.measure.pictures > 0
                && (part.gain < 0 || part.kind != Part.Kind.BOX || part.isOne())) {
            passages.add(part);
            kept += part.gain > 0 ? part.measure.prose : 0;
        }
        if (isBio(part)) {
            return;
        }
        if (part.gain < 0 && !standsOver(part) && !showsPicture(part)) {
            drop(part);
        } else if (!part.isOne()) {
            for (int i = 0; i < part.parts.size(); i++) {
                var inner = part.parts.get(i);
                if (i + 1 < part.parts.size() && isHead(inner, part.parts.get(i + 1))) {
                    inner.parts.forEach(this::prune);
                } else {
                    prune(inner);
                }
            }
        }
        if (part.gain >= 0 && part.kind == Part.Kind.PASSAGE && part.measure.letters > 0 && !part.isOne()) {
            stand(part);
        }
        if (part.gain >= 0 && part.kind == Part.Kind.PICTURE && part.isWhole()) {
            clean(part.element());
        }
    }

    /** Whether a box that is lost has a picture in it that is not, and is not beside the article for its name or kind. */
    private static boolean showsPicture(Part part) {
        return part.kind == Part.Kind.BOX
                && !part.isOne()
                && part.measure.pictures > 0
                && part.odds > BESIDE
                && part.parts.stream()
                        .anyMatch(inner -> inner.kind == Part.Kind.PICTURE
                                ? inner.gain > 0 && Weights.isShown(inner)
                                : showsPicture(inner));
    }

    /** Whether a box is a heading, maybe with a link to more, over a list that is kept. */
    private static boolean isHead(Part box, Part list) {
        return box.kind == Part.Kind.BOX
                && box.measure.letters <= LONGEST_HEAD
                && box.parts.stream().anyMatch(Pruning::standsOver)
                && list.kind == Part.Kind.BOX
                && list.isOne()
                && list.gain > 0;
    }

    /** Whether a part tells, under the text, who wrote it. */
    private boolean isBio(Part part) {
        return part.isWhole() && part.odds > NEVER && Signs.tellsOfAuthor(part.element()) && kept > SHORTEST_TEXT;
    }

    /** What is most of a part. */
    private static Optional<Part> main(Part part) {
        return part.parts.stream()
                .filter(inner -> 2 * inner.measure.letters > part.measure.letters)
                .findFirst();
    }

    /** Takes bars out of a picture's box. */
    private void clean(Element figure) {
        for (var element : Tree.all(figure, any -> true)) {
            if (!element.equals(figure)
                    && Signs.isFurniture(element)
                    && !Tree.isIn(element, "figcaption")
                    && !Tree.has(element, "img, figcaption")
                    && element.root().equals(figure.root())) {
                if (element.hasText()) {
                    findings.drop(
                            element.text(),
                            "it is named “" + Signs.names(element).strip() + "”");
                }
                element.remove();
            }
        }
    }

    /** Makes a paragraph of loose words. */
    private void stand(Part passage) {
        if (!passage.isWhole() || Phrasing.is(passage.nodes.getFirst())) {
            edits.wrap(passage.nodes, new Element("p"));
        }
    }

    private void drop(Part part) {
        tell(part, findings);
        edits.remove(part.nodes);
    }

    /** Writes down that a part was left out. */
    static void tell(Part part, Findings findings) {
        if (part.measure.letters > 0) {
            findings.drop(part.text(), why(part));
        }
    }

    private static String why(Part part) {
        for (var most = Optional.of(part); most.isPresent(); most = main(most.get())) {
            if (!most.get().why.isEmpty()) {
                return most.get().why;
            }
        }
        if (part.measure.linkShare() > 0.5) {
            return "it is links rather than prose";
        }
        return "it weighs too little to be a part of the text";
    }
}
