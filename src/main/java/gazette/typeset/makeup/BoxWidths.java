package gazette.typeset.makeup;

import gazette.typeset.box.Box;
import gazette.typeset.box.Opening;
import gazette.typeset.paragraph.Piece;
import java.util.List;

/**
 * Measures how wide boxes want to be, and how wide they must be.
 *
 * @param width that a table wants, in pt
 * @param height that no picture exceeds, in pt
 */
record BoxWidths(LineSetter lines, double width, double height) {
    /** A line set to the width it asked for is never broken: so much more than its sum, in pt. */
    private static final double HAIR = 0.05;

    /** The width at which no line is broken, in pt. */
    double natural(Box box) {
        return switch (box) {
            case Box.Lines text -> lines.natural(text) + HAIR;
            case Box.Block block ->
                block.children().stream()
                        .mapToDouble(child -> around(child) + natural(child))
                        .max()
                        .orElse(0);
            case Box.Image image ->
                PictureSize.of(image, Double.MAX_VALUE, height).width();
            case Box.Table inner -> width;
        };
    }

    /** The width at which no word is broken, in pt. */
    double narrowest(Box box) {
        return switch (box) {
            case Box.Lines text -> longestWord(text);
            case Box.Block block ->
                block.children().stream()
                        .mapToDouble(child -> around(child) + narrowest(child))
                        .max()
                        .orElse(0);
            case Box.Image image -> 0;
            case Box.Table inner -> 0;
        };
    }

    /** The white and the rules beside what stands in a block inside. */
    private double around(Box box) {
        if (!(box instanceof Box.Block block)) {
            return 0;
        }
        var sides = Sides.of(block.style(), width);
        double marker = block.marker().map(mark -> lines.natural(mark)).orElse(0.0);
        return Math.max(marker, sides.marginLeft() + sides.insetLeft()) + sides.insetRight();
    }

    private double longestWord(Box.Lines text) {
        double longest = 0;
        for (var piece : text.pieces()) {
            if (piece instanceof Piece.Words words) {
                for (var word : words.text().split(" ", -1)) {
                    if (!word.isEmpty()) {
                        var alone = new Piece.Words(word, words.style(), words.owner());
                        var box = new Box.Lines(
                                text.style(), text.part(), text.events(), List.of(alone), text.inks(), Opening.PLAIN);
                        longest = Math.max(longest, lines.natural(box) + HAIR);
                    }
                }
            }
        }
        return longest;
    }
}
