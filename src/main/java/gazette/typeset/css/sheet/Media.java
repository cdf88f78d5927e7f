package gazette.typeset.css.sheet;

import gazette.measure.PageSize;
import gazette.typeset.css.property.Values;
import gazette.typeset.css.syntax.Notes;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import gazette.typeset.css.value.Context;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Lengths;
import gazette.typeset.css.value.Lengths.Range;
import gazette.typeset.css.value.ValueReader;
import java.util.Locale;

/**
 * Answers what {@code @media} asks: whether it is for print, and for pages of which size.
 *
 * @see <a href="https://www.w3.org/TR/mediaqueries-4/">Media Queries 4</a>
 */
final class Media {
    private static final String FEATURES = "ask for width, height or orientation: (min-width: 120mm)";

    private final Context context;

    private Media(PageSize page) {
        var initial = Values.initial().around();
        this.context = new Context(initial, initial, page);
    }

    /** Whether one of the queries between commas is true; one that is not understood is noted and false. */
    static boolean matches(Tokens queries, PageSize page, Notes notes) {
        var media = new Media(page);
        boolean matches = queries.words().isEmpty();
        for (var query : queries.splitAtCommas()) {
            query.skipSpace();
            if (!query.isAtEnd()) {
                var first = query.peek();
                var written = query.written();
                try {
                    matches |= media.query(ValueReader.of(query));
                } catch (Invalid invalid) {
                    notes.warn(first, "“" + written + "” is not a question about a page", FEATURES);
                }
            }
        }
        return matches;
    }

    private boolean query(ValueReader in) throws Invalid {
        boolean not = in.take("not");
        in.take("only");
        boolean holds = in.peek().is(Kind.IDENT) ? isPaper(in.ident()) : feature(in);
        while (!in.isAtEnd()) {
            if (!in.take("and")) {
                throw new Invalid();
            }
            // Not cut short: what follows must be understood even if it no longer matters.
            holds &= feature(in);
        }
        return holds != not;
    }

    private static boolean isPaper(String type) {
        return type.equalsIgnoreCase("print") || type.equalsIgnoreCase("all");
    }

    private boolean feature(ValueReader in) throws Invalid {
        if (!in.peek().is(Kind.OPEN_ROUND)) {
            throw new Invalid();
        }
        var inside = in.inside();
        boolean holds = inside.peek().is(Kind.IDENT) ? named(inside) : flipped(inside);
        inside.end();
        return holds;
    }

    /** {@code min-width: 100mm}, {@code width >= 100mm}, {@code orientation: portrait}. */
    private boolean named(ValueReader in) throws Invalid {
        var name = in.ident().toLowerCase(Locale.ROOT);
        if (!in.peek().is(Kind.COLON)) {
            return compares(size(name), comparison(in), length(in));
        }
        in.next();
        if (name.equals("orientation")) {
            boolean portrait = context.page().height() >= context.page().width();
            return in.take("portrait") ? portrait : isLandscape(in) && !portrait;
        }
        int dash = name.indexOf('-');
        var limit = dash < 0 ? "" : name.substring(0, dash);
        double size = size(name.substring(dash + 1));
        return switch (limit) {
            case "min" -> compares(size, ">=", length(in));
            case "max" -> compares(size, "<=", length(in));
            case "" -> compares(size, "=", length(in));
            default -> throw new Invalid();
        };
    }

    private static boolean isLandscape(ValueReader in) throws Invalid {
        if (!in.take("landscape")) {
            throw new Invalid();
        }
        return true;
    }

    /** {@code 100mm <= width}, {@code 100mm <= width < 200mm}. */
    private boolean flipped(ValueReader in) throws Invalid {
        double left = length(in);
        var first = comparison(in);
        double size = size(in.ident().toLowerCase(Locale.ROOT));
        boolean holds = compares(left, first, size);
        return in.isAtEnd() ? holds : compares(size, comparison(in), length(in)) && holds;
    }

    private double size(String name) throws Invalid {
        return switch (name) {
            case "width" -> context.page().width();
            case "height" -> context.page().height();
            default -> throw new Invalid();
        };
    }

    private double length(ValueReader in) throws Invalid {
        return Lengths.read(in, Range.ABSOLUTE).in(context).points();
    }

    private static String comparison(ValueReader in) throws Invalid {
        Token mark = in.next();
        boolean known = mark.isMark('<') || mark.isMark('>') || mark.isMark('=');
        if (!known) {
            throw new Invalid();
        }
        return !mark.isMark('=') && in.takeMark('=') ? mark.text() + "=" : mark.text();
    }

    /** Sizes in mm do not come out even in pt: a thousandth of a pt is no difference. */
    private static boolean compares(double left, String comparison, double right) {
        double difference = left - right;
        boolean equal = Math.abs(difference) < 0.001;
        return switch (comparison) {
            case "<" -> difference < 0 && !equal;
            case "<=" -> difference < 0 || equal;
            case ">" -> difference > 0 && !equal;
            case ">=" -> difference > 0 || equal;
            default -> equal;
        };
    }
}
