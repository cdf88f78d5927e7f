package gazette.typeset.css.style;

import gazette.page.Color;
import java.util.Optional;

/**
 * The white, the rules and the size of a box. Shares are of the width of the containing block, for heights of its height.
 *
 * @param margin may be {@code auto} and below 0
 * @param padding never a keyword
 * @param border on each side
 * @param borderClip so much of each border is drawn, from its beginning: {@code normal} for all
 * @param background behind content and padding
 * @param width may be {@code auto}
 * @param minWidth may be {@code auto}, which is none
 * @param maxWidth may be {@code none}
 * @param height may be {@code auto}
 * @param minHeight may be {@code auto}, which is none
 * @param maxHeight may be {@code none}
 * @param sizing what width and height measure
 * @param floats whether it stands beside the text that follows, or lets it flow on
 * @param clear which floats it must not stand beside
 */
public record BoxStyle(
        Edges<Length> margin,
        Edges<Length> padding,
        Edges<Border> border,
        Length borderClip,
        Optional<Color> background,
        Length width,
        Length minWidth,
        Length maxWidth,
        Length height,
        Length minHeight,
        Length maxHeight,
        Sizing sizing,
        Floats floats,
        Clear clear) {
    /** What width and height measure. */
    public enum Sizing {
        CONTENT_BOX,
        BORDER_BOX
    }

    /** Whether a box stands beside the text that follows, or lets it flow on. */
    public enum Floats {
        NONE,
        LEFT,
        RIGHT,
        /** Not beside it: at the top of the next page, where there is no room for it on this one. */
        TOP,
        /** At the foot of the page on which it is called. */
        FOOTNOTE
    }

    /** Which floats a box must not stand beside. */
    public enum Clear {
        NONE,
        LEFT,
        RIGHT,
        BOTH
    }
}
