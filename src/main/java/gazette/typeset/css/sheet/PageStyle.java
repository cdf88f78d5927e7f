package gazette.typeset.css.sheet;

import gazette.measure.PageSize;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Edges;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a page looks.
 *
 * @param size of the trimmed page
 * @param margin in pt, from the edge of the page to its border; never {@code auto}
 * @param style padding, border and background of the page area, its letters, and the counters and strings that every such
 *     page changes
 * @param footnote margin, border, padding and greatest height of the room for notes at its foot
 * @param boxes what stands in the margins; only boxes with content, in the order of {@link MarginBox}. Font and colour
 *     are inherited from the page, whose own are inherited from {@code html}
 */
public record PageStyle(
        PageSize size,
        Edges<Double> margin,
        ComputedStyle style,
        ComputedStyle footnote,
        Map<MarginBox, ComputedStyle> boxes) {
    /** A place in the margins, clockwise from the top left corner. */
    public enum MarginBox {
        TOP_LEFT_CORNER,
        TOP_LEFT,
        TOP_CENTER,
        TOP_RIGHT,
        TOP_RIGHT_CORNER,
        RIGHT_TOP,
        RIGHT_MIDDLE,
        RIGHT_BOTTOM,
        BOTTOM_RIGHT_CORNER,
        BOTTOM_RIGHT,
        BOTTOM_CENTER,
        BOTTOM_LEFT,
        BOTTOM_LEFT_CORNER,
        LEFT_BOTTOM,
        LEFT_MIDDLE,
        LEFT_TOP
    }

    public PageStyle {
        boxes = boxes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(boxes));
    }

    /** The style of one of the margin boxes, if it has content. */
    public Optional<ComputedStyle> box(MarginBox box) {
        return Optional.ofNullable(boxes.get(box));
    }
}
