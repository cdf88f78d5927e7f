package gazette.typeset.css.style;

import gazette.page.Color;
import java.util.Optional;

/**
 * A rule along the side of a box or between two columns.
 *
 * @param width in pt; 0 if the style draws nothing
 * @param style how it is drawn
 * @param color empty if nothing is drawn, though the room is kept
 */
public record Border(double width, Style style, Optional<Color> color) {
    /** No rule and no room for one. */
    public static final Border NONE = new Border(0, Style.NONE, Optional.empty());

    /** How a rule is drawn. */
    public enum Style {
        NONE,
        SOLID,
        DOUBLE,
        DASHED,
        DOTTED
    }

    /** Whether there is anything to draw. */
    public boolean isVisible() {
        return width > 0 && style != Style.NONE && color.isPresent();
    }
}
