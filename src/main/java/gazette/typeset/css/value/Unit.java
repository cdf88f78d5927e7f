package gazette.typeset.css.value;

import gazette.measure.PageSize;
import gazette.typeset.css.style.Length;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A unit of length. */
enum Unit {
    PT("pt", 1),
    MM("mm", PageSize.POINTS_PER_MM),
    CM("cm", 10 * PageSize.POINTS_PER_MM),
    Q("q", PageSize.POINTS_PER_MM / 4),
    IN("in", 72),
    PC("pc", 12),
    PX("px", 0.75),
    EM("em", 0),
    REM("rem", 0),
    /** The height of small letters; taken as half an em, since the font is not known here. */
    EX("ex", 0),
    /** The width of a nought; taken as half an em. */
    CH("ch", 0),
    /** The distance between baselines. */
    LH("lh", 0),
    /** The distance between the baselines of the root: the step of the grid. */
    RLH("rlh", 0),
    VW("vw", 0),
    VH("vh", 0);

    /** The units, as a hint lists them. */
    static final String LISTED = "pt, mm, cm, in, pc, px, em, rem, lh, rlh or %";

    private static final Map<String, Unit> BY_NAME = new LinkedHashMap<>();

    static {
        for (var unit : values()) {
            BY_NAME.put(unit.name, unit);
        }
    }

    private final String name;
    private final double points;

    Unit(String name, double points) {
        this.name = name;
        this.points = points;
    }

    /** The unit of a name in small letters. */
    static Optional<Unit> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Whether there is such a unit; percent counts. */
    static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    /** So many of this unit, in pt where that is known already. */
    Value<Length.Measure> times(double number) {
        return points > 0 ? Value.of(new Length.Measure(number * points, 0)) : new Relative(number, this);
    }

    /** A length that depends on where it stands. */
    private record Relative(double number, Unit unit) implements Value<Length.Measure> {
        @Override
        public Length.Measure in(Context context) {
            return new Length.Measure(number * unit.points(context), 0);
        }
    }

    private double points(Context context) {
        return switch (this) {
            case EM -> context.size();
            case REM -> context.rootSize();
            case EX, CH -> context.size() / 2;
            case LH -> context.leading();
            case RLH -> context.rootLeading();
            case VW -> context.page().width() / 100;
            case VH -> context.page().height() / 100;
            case PT, MM, CM, Q, IN, PC, PX -> points;
        };
    }
}
