package gazette.typeset.css.cascade;

import gazette.typeset.css.property.Name.Target;
import gazette.typeset.css.property.Properties;
import gazette.typeset.css.property.TextAlign;
import gazette.typeset.css.property.TypeSyntax;
import gazette.typeset.css.sheet.Block;
import gazette.typeset.css.sheet.Declaration.Assigned;
import gazette.typeset.css.sheet.PageStyle.MarginBox;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.LineStyle.Indent;
import gazette.typeset.css.style.TypeStyle.VerticalAlign;
import gazette.typeset.css.value.Value;
import java.util.List;

/**
 * Where the content of margin boxes stands if nobody says otherwise.
 *
 * @see <a href="https://www.w3.org/TR/css-page-3/#margin-values">CSS Paged Media 3, section 5.3</a>
 */
final class MarginDefaults {
    private MarginDefaults() {}

    /** A page is a block. */
    static final Block PAGE = new Block(
            List.of(new Assigned(Target.of(Properties.DISPLAY), Value.of(ComputedStyle.Display.BLOCK))), List.of());

    /** What is said of a box before any sheet. */
    static Block of(MarginBox box) {
        return new Block(
                List.of(
                        new Assigned(Target.of(Properties.TEXT_ALIGN), Value.of(align(box))),
                        new Assigned(
                                Target.of(Properties.VERTICAL_ALIGN),
                                Value.of(new TypeSyntax.Raise(verticalAlign(box), 0))),
                        new Assigned(Target.of(Properties.DISPLAY), Value.of(ComputedStyle.Display.BLOCK)),
                        new Assigned(Target.of(Properties.TEXT_INDENT), Value.of(Indent.NONE))),
                List.of());
    }

    private static TextAlign align(MarginBox box) {
        return switch (box) {
            case TOP_LEFT, BOTTOM_LEFT, TOP_RIGHT_CORNER, BOTTOM_RIGHT_CORNER -> TextAlign.LEFT;
            case TOP_RIGHT, BOTTOM_RIGHT, TOP_LEFT_CORNER, BOTTOM_LEFT_CORNER -> TextAlign.RIGHT;
            case TOP_CENTER, BOTTOM_CENTER, LEFT_TOP, LEFT_MIDDLE, LEFT_BOTTOM, RIGHT_TOP, RIGHT_MIDDLE, RIGHT_BOTTOM ->
                TextAlign.CENTER;
        };
    }

    private static VerticalAlign verticalAlign(MarginBox box) {
        return switch (box) {
            case LEFT_TOP, RIGHT_TOP -> VerticalAlign.TOP;
            case LEFT_BOTTOM, RIGHT_BOTTOM -> VerticalAlign.BOTTOM;
            default -> VerticalAlign.MIDDLE;
        };
    }
}
