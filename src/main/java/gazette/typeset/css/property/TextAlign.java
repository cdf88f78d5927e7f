package gazette.typeset.css.property;

import gazette.typeset.css.style.LineStyle;

/** What {@code text-align} says before the direction is known. */
public enum TextAlign {
    START,
    END,
    LEFT,
    RIGHT,
    CENTER,
    JUSTIFY,
    /** As the other lines, but justified ones at the start; {@code text-align-last} only. */
    AUTO;

    /** Where lines stand in a block of this direction. */
    public LineStyle.Align resolve(boolean rightToLeft) {
        return switch (this) {
            case START, AUTO -> LineStyle.Align.START;
            case END -> LineStyle.Align.END;
            case LEFT -> rightToLeft ? LineStyle.Align.END : LineStyle.Align.START;
            case RIGHT -> rightToLeft ? LineStyle.Align.START : LineStyle.Align.END;
            case CENTER -> LineStyle.Align.CENTER;
            case JUSTIFY -> LineStyle.Align.JUSTIFY;
        };
    }

    /** Where the last line stands, if this is said of it and that of the others. */
    public LineStyle.Align resolveLast(TextAlign others, boolean rightToLeft) {
        boolean asOthers = this == AUTO && others != JUSTIFY;
        return (asOthers ? others : this).resolve(rightToLeft);
    }
}
