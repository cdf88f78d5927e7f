package gazette.collect.read.plain;

import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.collect.read.CreditLines;
import gazette.collect.read.plain.label.Label;
import gazette.collect.read.plain.label.Labelled;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one picture.
 *
 * @param caption may be empty
 * @param credit of who took it
 * @param chunks of how many chunks it was made
 */
record Pictured(List<Inline> caption, Optional<Credit> credit, int chunks) {
    Pictured {
        caption = List.copyOf(caption);
    }

    /** What begins at a chunk that is a credit or a caption: either alone, or both, one in the other or one after it. */
    static Pictured of(List<Labelled> copy, int i) {
        var text = copy.get(i).chunk().text();
        if (copy.get(i).label() == Label.CREDIT) {
            return is(copy, i + 1, Label.CAPTION) && split(copy, i + 1).isEmpty()
                    ? new Pictured(Inlines.of(copy.get(i + 1).chunk().text()), picture(text), 2)
                    : new Pictured(List.of(), picture(text), 1);
        }
        var split = split(copy, i);
        if (split.isPresent()) {
            var caption = text.substring(0, split.get()).strip();
            return new Pictured(
                    Inlines.of(caption), picture(text.substring(split.get()).strip()), 1);
        }
        return is(copy, i + 1, Label.CREDIT)
                ? new Pictured(Inlines.of(text), picture(copy.get(i + 1).chunk().text()), 2)
                : new Pictured(Setting.inlines(copy.get(i).chunk().lines(), false), Optional.empty(), 1);
    }

    private static boolean is(List<Labelled> copy, int i, Label label) {
        return i < copy.size() && copy.get(i).label() == label;
    }

    private static Optional<Integer> split(List<Labelled> copy, int i) {
        return CreditLines.creditInCaption(copy.get(i).chunk().text());
    }

    private static Optional<Credit> picture(String credit) {
        return Optional.of(new Credit(Credit.Kind.PICTURE, Inlines.of(credit)));
    }

    /** The place of the picture, which could not be had. */
    Block.Figure figure() {
        return new Block.Figure(Optional.empty(), Optional.empty(), Optional.empty(), "", caption, credit);
    }
}
