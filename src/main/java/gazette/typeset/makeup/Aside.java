package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.typeset.box.Box;
import gazette.typeset.css.style.BoxStyle.Floats;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Length;
import java.util.List;
import java.util.Optional;

/**
 * A box that stands beside the text: as wide as it says, else as its picture, else as its longest line.
 *
 * @param width with its margins, in pt
 * @param items x from the left edge of the left margin, y from the top of the upper margin
 * @param height with its margins, in 1/1000 pt
 * @param isPicture whether it begins with a picture, which looks best level with the capitals of the first line beside it
 * @see <a href="https://www.w3.org/TR/CSS22/visuren.html#floats">CSS 2.2, section 9.5</a>
 */
record Aside(Floats side, double width, List<Item> items, List<Mark> marks, int height, boolean isPicture) {
    /** A measure of which less than this share is left is none. */
    static final double LEAST_MEASURE = 0.4;

    /** Nothing higher than this share of a page stands beside text. */
    private static final double HIGHEST = 0.75;

    /** Sets a box aside in a column of this width, in pt; empty if too little of it would be left. */
    static Optional<Aside> of(Box box, LineSetter lines, double column, GalleySetter.Measure measure) {
        var style = box.style();
        var whole = Sides.of(style, column);
        double content = Math.min(whole.content(), content(box, lines, whole.content(), measure));
        var sides = whole.aside(content);
        var margin = style.box().margin();
        double marginLeft = margin.left().of(column, 0);
        double width = marginLeft + sides.frame() + margin.right().of(column, 0);
        if (column - width < column * LEAST_MEASURE) {
            return Optional.empty();
        }
        var slab = Slab.of(GalleySetter.alone(box, lines, sides, measure), measure.grid());
        int top = Measures.milli(whole.marginTop());
        int height = top + slab.height() + Measures.milli(whole.marginBottom());
        if (height > HIGHEST * Measures.milli(measure.height())) {
            return Optional.empty();
        }
        var items = slab.items().stream()
                .map(item -> item.moved(marginLeft, Measures.points(top)))
                .toList();
        boolean picture = sides.insetTop() == 0 && begins(box) instanceof Box.Image;
        return Optional.of(new Aside(style.box().floats(), width, items, slab.marks(), height, picture));
    }

    private static double content(Box box, LineSetter lines, double most, GalleySetter.Measure measure) {
        if (box instanceof Box.Image image) {
            return PictureSize.of(image, most, measure.height() * HIGHEST).width();
        }
        if (box instanceof Box.Table || isStated(box.style())) {
            return most;
        }
        double picture = widestPicture(box, most, measure);
        return picture > 0 ? picture : longestLine(box, lines, most);
    }

    private static boolean isStated(ComputedStyle style) {
        return !(style.box().width() instanceof Length.Keyword);
    }

    private static double widestPicture(Box box, double most, GalleySetter.Measure measure) {
        return switch (box) {
            case Box.Image image ->
                PictureSize.of(image, most, measure.height() * HIGHEST).width();
            case Box.Block block ->
                block.children().stream()
                        .mapToDouble(child -> widestPicture(child, most, measure))
                        .max()
                        .orElse(0);
            case Box.Lines text -> 0;
            case Box.Table table -> 0;
        };
    }

    private static double longestLine(Box box, LineSetter lines, double most) {
        return switch (box) {
            // A hair more than its sum, so that a line set to the width it asked for is never broken.
            case Box.Lines text -> lines.natural(text) + 0.05;
            case Box.Block block -> {
                var sides = Sides.of(block.style(), most);
                double around = most - sides.content();
                yield around
                        + block.children().stream()
                                .mapToDouble(child -> longestLine(child, lines, most))
                                .max()
                                .orElse(0);
            }
            case Box.Image image -> most;
            case Box.Table table -> most;
        };
    }

    private static Box begins(Box box) {
        return box instanceof Box.Block block && !block.children().isEmpty()
                ? begins(block.children().getFirst())
                : box;
    }
}
