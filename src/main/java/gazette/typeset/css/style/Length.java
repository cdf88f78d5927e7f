package gazette.typeset.css.style;

/** A length that is known, that is partly a share of something known at layout, or that layout decides on. */
public sealed interface Length {
    /**
     * A distance and a share, added up: {@code calc(100% - 12pt)} is −12 pt and 100 percent.
     *
     * @param points in pt
     * @param percent of what the property says, usually the width of the containing block
     */
    record Measure(double points, double percent) implements Length {
        /** Nothing. */
        public static final Measure ZERO = new Measure(0, 0);
    }

    /** A length that layout decides on. */
    enum Keyword implements Length {
        /** What the layout of such a box gives. */
        AUTO,
        /** What the font or the room around says. */
        NORMAL,
        /** No limit. */
        NONE
    }

    /** A distance in pt. */
    static Length points(double points) {
        return points == 0 ? Measure.ZERO : new Measure(points, 0);
    }

    /** The distance in pt where the whole is so many pt; {@code otherwise} if layout decides. */
    default double of(double whole, double otherwise) {
        return switch (this) {
            case Measure m -> m.points + m.percent * whole / 100;
            case Keyword k -> otherwise;
        };
    }

    /** Whether layout decides. */
    default boolean isKeyword() {
        return this instanceof Keyword;
    }
}
