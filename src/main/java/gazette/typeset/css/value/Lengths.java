package gazette.typeset.css.value;

import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.Length.Keyword;
import gazette.typeset.css.style.Length.Measure;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads lengths, shares and sums of both.
 *
 * @see <a href="https://www.w3.org/TR/css-values-4/#math">CSS Values 4, section 10</a>
 */
public final class Lengths {
    /** What hints call a length. */
    static final String LENGTH = "a length (12pt)";

    private static final String PERCENTAGE = "a percentage";
    private static final int DEEPEST = 16;

    private Lengths() {}

    /** What lengths a property takes, beside keywords. */
    public enum Range {
        ANY(true, true),
        /** Not below 0. */
        POSITIVE(true, false),
        /** No share. */
        ABSOLUTE(false, true),
        /** No share and not below 0. */
        ABSOLUTE_POSITIVE(false, false);

        private final boolean percent;
        private final boolean negative;

        Range(boolean percent, boolean negative) {
            this.percent = percent;
            this.negative = negative;
        }
    }

    /** A property that takes lengths, or lets layout decide by a word. */
    public static Syntax<Length> syntax(Range range, Keyword... keywords) {
        var words = Keywords.of(keywords);
        return in -> {
            var keyword = in.takeKeyword(words);
            return keyword.isPresent() ? Value.of(keyword.get()) : widened(read(in, range));
        };
    }

    /** A length is one of the things that layout knows, once it is known. */
    private static Value<Length> widened(Value<Measure> value) {
        return value instanceof Value.Constant<Measure> c ? Value.of(c.constant()) : value::in;
    }

    /** Whether a length could start here. */
    public static boolean isNext(ValueReader in) {
        var token = in.peek();
        return token.is(Kind.DIMENSION) || token.is(Kind.PERCENTAGE) || token.is(Kind.NUMBER) || isFunction(token);
    }

    private static boolean isFunction(Token token) {
        return token.isFunction("calc")
                || token.isFunction("min")
                || token.isFunction("max")
                || token.isFunction("clamp");
    }

    /** Reads a length. */
    public static Value<Measure> read(ValueReader in, Range range) throws Invalid {
        int mark = in.mark();
        var term = isNext(in) ? term(in, 0) : none(in, range);
        boolean nought = term.isNumber() && term.factor() == 0;
        boolean share = term.hasPercent() && !range.percent;
        // What a sum comes to is known only in its place; CSS then keeps it within the range.
        if (share || (term.isNumber() && !nought) || (!range.negative && term.isNegative())) {
            in.reset(mark);
            throw none(in, range, term.isNegative() && !range.negative);
        }
        return range.negative || term.value() instanceof Value.Constant ? term.value() : notNegative(term.value());
    }

    private static Term none(ValueReader in, Range range) throws Invalid {
        throw none(in, range, false);
    }

    private static Invalid none(ValueReader in, Range range, boolean negative) {
        in.missing(negative ? "a length that is not negative" : LENGTH);
        return range.percent ? in.missing(PERCENTAGE) : new Invalid();
    }

    private static Value<Measure> notNegative(Value<Measure> value) {
        return context -> {
            var measure = value.in(context);
            return measure.percent() == 0 && measure.points() < 0 ? Measure.ZERO : measure;
        };
    }

    /** Reads a length without shares, in pt. */
    public static Value<Double> points(ValueReader in, boolean negative) throws Invalid {
        var length = read(in, negative ? Range.ABSOLUTE : Range.ABSOLUTE_POSITIVE);
        return length instanceof Value.Constant<Measure> c
                ? Value.of(c.constant().points())
                : context -> length.in(context).points();
    }

    /**
     * A part of a sum.
     *
     * @param value what it comes to; nothing for a number
     * @param factor what it is worth as a number
     * @param isNumber whether it is a bare number
     * @param hasPercent whether a share is in it
     * @param isNegative whether it is known to be below 0
     */
    private record Term(Value<Measure> value, double factor, boolean isNumber, boolean hasPercent, boolean isNegative) {
        static Term number(double number) {
            return new Term(Value.of(Measure.ZERO), number, true, false, false);
        }

        static Term sum(Value<Measure> value, boolean hasPercent) {
            return new Term(value, 0, false, hasPercent, false);
        }

        /** So many times this term. */
        Term times(double times) {
            if (isNumber) {
                return number(factor * times);
            }
            var once = value;
            return sum(
                    context -> {
                        var measure = once.in(context);
                        return new Measure(measure.points() * times, measure.percent() * times);
                    },
                    hasPercent);
        }

        /** This term and another of its kind. */
        Term plus(Term other) {
            if (isNumber) {
                return number(factor + other.factor);
            }
            var one = value;
            return sum(
                    context -> {
                        var left = one.in(context);
                        var right = other.value.in(context);
                        return new Measure(left.points() + right.points(), left.percent() + right.percent());
                    },
                    hasPercent || other.hasPercent);
        }
    }

    private static Term term(ValueReader in, int depth) throws Invalid {
        if (depth > DEEPEST) {
            throw in.missing("a shorter sum");
        }
        var token = in.peek();
        return switch (token.kind()) {
            case NUMBER -> Term.number(in.next().number());
            case PERCENTAGE -> {
                in.next();
                yield new Term(Value.of(new Measure(0, token.number())), 0, false, true, token.number() < 0);
            }
            case DIMENSION -> {
                var unit = Unit.of(token.unit());
                if (unit.isEmpty()) {
                    throw in.missing(LENGTH);
                }
                in.next();
                yield new Term(unit.get().times(token.number()), 0, false, false, token.number() < 0);
            }
            case OPEN_ROUND -> whole(in.inside(), depth, in);
            case FUNCTION -> function(in, depth);
            default -> throw in.missing(LENGTH);
        };
    }

    private static Term function(ValueReader in, int depth) throws Invalid {
        var token = in.peek();
        if (!isFunction(token)) {
            throw in.missing(LENGTH);
        }
        var inside = in.inside();
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "calc" -> whole(inside, depth, in);
            case "min" -> least(terms(inside, depth, in), 1);
            case "max" -> least(terms(inside, depth, in), -1);
            default -> clamp(terms(inside, depth, in), in);
        };
    }

    private static Term whole(ValueReader inside, int depth, ValueReader in) throws Invalid {
        try {
            var sum = sum(inside, depth + 1);
            inside.end();
            return sum;
        } catch (Invalid invalid) {
            throw in.missing("a sum like calc(100% - 2em)");
        }
    }

    private static List<Term> terms(ValueReader inside, int depth, ValueReader in) throws Invalid {
        var terms = new ArrayList<Term>();
        do {
            terms.add(sum(inside, depth + 1));
        } while (inside.takeComma());
        inside.end();
        for (var term : terms) {
            // Which of 10% and 3em is the smaller, nobody knows before layout.
            if (term.isNumber() || term.hasPercent()) {
                throw in.missing("lengths without percentages");
            }
        }
        return terms;
    }

    /** The smallest term, or with sign −1 the greatest. */
    private static Term least(List<Term> terms, int sign) {
        return Term.sum(
                context -> {
                    double least = sign * terms.getFirst().value().in(context).points();
                    for (var term : terms) {
                        least = Math.min(least, sign * term.value().in(context).points());
                    }
                    return new Measure(sign * least, 0);
                },
                false);
    }

    private static Term clamp(List<Term> terms, ValueReader in) throws Invalid {
        if (terms.size() != 3) {
            throw in.missing("three lengths: clamp(8pt, 2vw, 12pt)");
        }
        var upper = least(terms.subList(1, 3), 1);
        return least(List.of(terms.getFirst(), upper), -1);
    }

    private static Term sum(ValueReader in, int depth) throws Invalid {
        var sum = product(in, depth);
        while (!in.isAtEnd() && (in.peek().isMark('+') || in.peek().isMark('-'))) {
            boolean minus = in.next().isMark('-');
            var term = product(in, depth);
            if (term.isNumber() != sum.isNumber()) {
                throw in.missing(LENGTH);
            }
            sum = sum.plus(minus ? term.times(-1) : term);
        }
        return sum;
    }

    private static Term product(ValueReader in, int depth) throws Invalid {
        var product = term(in, depth);
        while (in.peek().isMark('*') || in.peek().isMark('/')) {
            boolean divides = in.next().isMark('/');
            var term = term(in, depth);
            boolean possible = divides ? term.isNumber() && term.factor() != 0 : term.isNumber() || product.isNumber();
            if (!possible) {
                throw in.missing("a number");
            }
            product = divides
                    ? product.times(1 / term.factor())
                    : term.isNumber() ? product.times(term.factor()) : term.times(product.factor());
        }
        return product;
    }
}
