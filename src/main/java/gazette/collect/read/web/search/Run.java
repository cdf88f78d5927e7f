package gazette.collect.read.web.search;

import gazette.collect.read.html.Tree;
import java.util.ArrayList;
import java.util.List;

/** The neighbours, among passages that were weighed, that together gain most: from one place to before another. */
record Run(int from, int to, double gain) {
    /** What is said for a passage between others that were found to be the article's: a log-odds. */
    private static final double BETWEEN = 2;

    /** The same of what stands before the first of them, or after the last, in one of their boxes. */
    private static final double BESIDE = 0.5;

    /** And of what stands beyond the stretch, in the box in which it is found. */
    private static final double BEYOND = -1.5;

    /** The same if it is no box, but a paragraph, a list or the like beside those of the text. */
    private static final double TEXT_BEYOND = -0.5;

    /** Finds it in one pass: where all before is a loss, a new run begins. */
    static Run heaviest(List<Part> parts) {
        int from = 0;
        double sum = 0;
        var best = new Run(0, 0, 0);
        for (int i = 0; i < parts.size(); i++) {
            sum += parts.get(i).gain;
            if (sum < 0) {
                sum = 0;
                from = i + 1;
            } else if (sum >= best.gain) {
                best = new Run(from, i + 1, sum);
            }
        }
        return best;
    }

    /** Tells the passages of a stretch, in whatever boxes they stand, which of them stand between others. */
    static void mark(Stretch stretch) {
        var passages = new ArrayList<Part>();
        var parts = stretch.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (i >= stretch.run().from && i < stretch.run().to) {
                collect(parts.get(i), passages);
            } else {
                tell(parts.get(i), isText(parts.get(i)) ? TEXT_BEYOND : BEYOND);
            }
        }
        var run = heaviest(passages);
        for (int i = 0; i < passages.size(); i++) {
            tell(passages.get(i), i >= run.from && i < run.to ? BETWEEN : BESIDE);
        }
    }

    /** Whether a part is marked up as text is. */
    private static boolean isText(Part part) {
        return part.isWhole() && Tree.is(part.element(), "p, ul, ol, dl, blockquote, h2, h3, h4, h5, h6, pre");
    }

    private static void collect(Part part, List<Part> passages) {
        if (part.kind == Part.Kind.BOX && !part.isOne()) {
            part.parts.forEach(inner -> collect(inner, passages));
        } else {
            passages.add(part);
        }
    }

    private static void tell(Part part, double before) {
        part.before = before;
        part.parts.forEach(inner -> tell(inner, before));
    }
}
