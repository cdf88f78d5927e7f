package gazette.typeset.css.property;

import gazette.page.Color;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.Length.Keyword;
import gazette.typeset.css.style.Length.Measure;
import gazette.typeset.css.style.TypeStyle.VerticalAlign;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.value.Colors;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.Lengths;
import gazette.typeset.css.value.Lengths.Range;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the values of properties of letters. */
public final class TypeSyntax {
    /** The size of {@code medium}, in pt: 16 CSS px. */
    static final double MEDIUM = 12;

    public static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int HEAVIEST = 1000;
    private static final double STEP = 1.2;

    /** How far {@code sub} and {@code super} are moved, in em of the element around: what text faces have. */
    private static final double SUB = -0.2;

    public static final double SUPER = 0.34;

    /** The scale of CSS Fonts 4, section 2.5.1. */
    private static final Keywords<Double> SIZES = Keywords.word("xx-small", MEDIUM * 3 / 5)
            .and("x-small", MEDIUM * 3 / 4)
            .and("small", MEDIUM * 8 / 9)
            .and("medium", MEDIUM)
            .and("large", MEDIUM * 6 / 5)
            .and("x-large", MEDIUM * 3 / 2)
            .and("xx-large", MEDIUM * 2)
            .and("xxx-large", MEDIUM * 3);

    private static final Keywords<Double> STEPS = Keywords.word("larger", STEP).and("smaller", 1 / STEP);

    private static final Keywords<VerticalAlign> VERTICAL = Keywords.of(VerticalAlign.values());

    private TypeSyntax() {}

    /** A line drawn with the letters. */
    public enum Stroke {
        UNDERLINE,
        OVERLINE,
        LINE_THROUGH
    }

    private static final Keywords<Stroke> STROKES = Keywords.of(Stroke.values());

    /** Where a box stands and how far it is raised, in pt. */
    public record Raise(VerticalAlign align, double points) {}

    static Value<Double> size(ValueReader in) throws Invalid {
        var named = in.takeKeyword(SIZES);
        if (named.isPresent()) {
            return Value.of(named.get());
        }
        var step = in.takeKeyword(STEPS);
        if (step.isPresent()) {
            double times = step.get();
            return context -> context.size() * times;
        }
        // Until its own size is known, the size in the context is that of the element around.
        var length = Lengths.read(in, Range.POSITIVE);
        return context -> Math.max(0, length.in(context).of(context.size(), 0));
    }

    /**
     * A bare number is a share of the size of whoever inherits it, a percentage one of the size of this element: the first
     * is kept as a share, the second as pt.
     */
    static Value<Length> lineHeight(ValueReader in) throws Invalid {
        if (in.take("normal")) {
            return Value.of(Keyword.NORMAL);
        }
        if (in.peek().is(Kind.NUMBER)) {
            double times = in.number(0);
            return context -> new Measure(0, 100 * times);
        }
        in.missing("a number (1.4)");
        var length = Lengths.read(in, Range.POSITIVE);
        return context -> Length.points(length.in(context).of(context.size(), 0));
    }

    static Value<Color> color(ValueReader in) throws Invalid {
        if (in.take("currentcolor")) {
            return context -> context.parent().color();
        }
        int mark = in.mark();
        if (Colors.read(in) instanceof Value.Constant<Optional<Color>> c
                && c.constant().isPresent()) {
            return Value.of(c.constant().get());
        }
        in.reset(mark);
        throw in.missing("a colour that can be seen");
    }

    static Value<List<String>> families(ValueReader in) throws Invalid {
        var families = new ArrayList<String>();
        do {
            families.add(family(in));
        } while (in.takeComma());
        return Value.of(List.copyOf(families));
    }

    /** Reads one family: a string, or names with spaces between them. */
    public static String family(ValueReader in) throws Invalid {
        if (in.peek().is(Kind.STRING)) {
            return in.string();
        }
        if (!in.peek().is(Kind.IDENT)) {
            throw in.missing("the name of a family");
        }
        var name = new StringBuilder(in.ident());
        while (in.peek().is(Kind.IDENT)) {
            name.append(' ').append(in.ident());
        }
        return name.toString();
    }

    static Value<Integer> weight(ValueReader in) throws Invalid {
        if (in.take("normal")) {
            return Value.of(REGULAR);
        }
        if (in.take("bold")) {
            return Value.of(BOLD);
        }
        if (in.take("bolder")) {
            return context -> bolder(context.parent().weight());
        }
        if (in.take("lighter")) {
            return context -> lighter(context.parent().weight());
        }
        if (in.peek().is(Kind.NUMBER) && in.peek().number() > HEAVIEST) {
            throw in.missing("a number from 1 to 1000");
        }
        return Value.of(in.integer(1));
    }

    /** The table of CSS Fonts 4, section 2.2.1. */
    private static int bolder(int weight) {
        return weight < 350 ? REGULAR : weight < 550 ? BOLD : Math.max(900, weight);
    }

    private static int lighter(int weight) {
        return weight < 550 ? Math.min(100, weight) : weight < 750 ? REGULAR : BOLD;
    }

    static Value<Double> spacing(ValueReader in) throws Invalid {
        return in.take("normal") ? Value.of(0.0) : Lengths.points(in, true);
    }

    static Value<Raise> raise(ValueReader in) throws Invalid {
        if (in.take("sub")) {
            return context ->
                    new Raise(VerticalAlign.BASELINE, SUB * context.parent().size());
        }
        if (in.take("super")) {
            return context ->
                    new Raise(VerticalAlign.BASELINE, SUPER * context.parent().size());
        }
        var align = in.takeKeyword(VERTICAL);
        if (align.isPresent()) {
            return Value.of(new Raise(align.get(), 0));
        }
        var length = Lengths.read(in, Range.ANY);
        return context -> new Raise(VerticalAlign.BASELINE, length.in(context).of(context.leading(), 0));
    }

    static Value<Set<Stroke>> strokes(ValueReader in) throws Invalid {
        if (in.take("none")) {
            return Value.of(Set.of());
        }
        var strokes = EnumSet.of(in.keyword(STROKES));
        for (var more = in.takeKeyword(STROKES); more.isPresent(); more = in.takeKeyword(STROKES)) {
            strokes.add(more.get());
        }
        return Value.of(Collections.unmodifiableSet(strokes));
    }

    static Value<Optional<Double>> thickness(ValueReader in) throws Invalid {
        if (in.take("auto") || in.take("from-font")) {
            return Value.of(Optional.empty());
        }
        var length = Lengths.read(in, Range.POSITIVE);
        return context -> Optional.of(length.in(context).of(context.size(), 0));
    }

    /** Whether a name is one of the families that stand for a kind. */
    static boolean isGeneric(String family) {
        return switch (family.toLowerCase(Locale.ROOT)) {
            case "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui" -> true;
            default -> false;
        };
    }
}
