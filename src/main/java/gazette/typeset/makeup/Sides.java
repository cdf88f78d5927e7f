package gazette.typeset.makeup;

import gazette.typeset.css.style.BoxStyle;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.ComputedStyle.Display;
import gazette.typeset.css.style.Length;

/**
 * The white and the rules around a block, and the width that is left inside; all in pt.
 *
 * @param marginLeft from the edge of the column to the border
 * @param left from the edge of the column to the content
 * @param content the width of the content
 * @param frame the width between the outer edges of the borders
 * @param insetLeft border and padding beside the content
 * @param insetRight border and padding beside the content
 * @param insetTop border and padding above the content
 * @param insetBottom border and padding below the content
 * @param minimum the height that the content must fill, with white if there is nothing else
 * @see <a href="https://www.w3.org/TR/CSS22/visudet.html#blockwidth">CSS 2.2, section 10.3.3</a>
 */
record Sides(
        double marginTop,
        double marginBottom,
        double marginLeft,
        double left,
        double content,
        double frame,
        double insetLeft,
        double insetRight,
        double insetTop,
        double insetBottom,
        double minimum) {
    /** No block is narrower than this, however wide its margins are, which give way: something must be legible. */
    private static final double NARROWEST = 12;

    /** The sides of a block in a column of this width. */
    static Sides of(ComputedStyle style, double width) {
        var box = style.box();
        var margin = box.margin();
        double leftInset = box.border().left().width() + box.padding().left().of(width, 0);
        double rightInset = box.border().right().width() + box.padding().right().of(width, 0);
        double insets = leftInset + rightInset;
        double marginLeft = margin.left().of(width, 0);
        double marginRight = margin.right().of(width, 0);
        double room = width - marginLeft - marginRight - insets;
        double wanted = limited(box, style, room, width, insets);
        double content = Math.max(Math.min(NARROWEST, width), wanted);
        if (wanted < content && room < content) {
            double before = marginLeft + leftInset;
            double after = marginRight + rightInset;
            marginLeft -= (content - room) * before / Math.max(1, before + after);
        }
        double rest = room - content;
        if (rest > 0 && margin.left().isKeyword()) {
            marginLeft += margin.right().isKeyword() ? rest / 2 : rest;
        }
        double above = box.padding().top().of(width, 0);
        double below = box.padding().bottom().of(width, 0);
        return new Sides(
                margin.top().of(width, 0),
                margin.bottom().of(width, 0),
                marginLeft,
                marginLeft + leftInset,
                content,
                content + insets,
                leftInset,
                rightInset,
                box.border().top().width() + above,
                box.border().bottom().width() + below,
                Math.max(height(box.height(), box, above + below), height(box.minHeight(), box, above + below)));
    }

    /** The same without margins beside it and with another width of the content, in pt. */
    Sides aside(double width) {
        return new Sides(
                0,
                0,
                0,
                insetLeft,
                width,
                width + insetLeft + insetRight,
                insetLeft,
                insetRight,
                insetTop,
                insetBottom,
                minimum);
    }

    private static double limited(BoxStyle box, ComputedStyle style, double room, double width, double insets) {
        double around = box.sizing() == BoxStyle.Sizing.BORDER_BOX ? insets : 0;
        boolean stated = !box.width().isKeyword() && style.display() != Display.TABLE_CELL;
        double content = stated ? box.width().of(width, room + around) - around : room;
        content = Math.min(content, box.maxWidth().of(width, content + around) - around);
        return Math.max(content, box.minWidth().of(width, 0) - around);
    }

    private static double height(Length height, BoxStyle box, double padding) {
        double borders = box.border().top().width() + box.border().bottom().width();
        double around = box.sizing() == BoxStyle.Sizing.BORDER_BOX ? padding + borders : 0;
        return height instanceof Length.Measure measure && measure.percent() == 0
                ? Math.max(0, measure.points() - around)
                : 0;
    }

    /** Whether anything is drawn around the content, or stands between it and the margins. */
    boolean isFramed(ComputedStyle style) {
        var border = style.box().border();
        return style.box().background().isPresent()
                || insetTop > 0
                || insetBottom > 0
                || minimum > 0
                || border.left().isVisible()
                || border.right().isVisible();
    }
}
