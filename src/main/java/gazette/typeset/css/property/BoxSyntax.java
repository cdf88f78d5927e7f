package gazette.typeset.css.property;

import gazette.measure.PageSize;
import gazette.typeset.css.style.Border;
import gazette.typeset.css.style.BoxStyle.Clear;
import gazette.typeset.css.style.BoxStyle.Floats;
import gazette.typeset.css.style.BreakStyle.Break;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.Lengths;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the values of properties of boxes, columns, tables and pages. */
final class BoxSyntax {
    /** The width of a {@code medium} rule, in pt: 3 CSS px. */
    static final double MEDIUM = 2.25;

    static final Keywords<Border.Style> STYLES =
            Keywords.of(Border.Style.values()).and("hidden", Border.Style.NONE);

    /** What {@code break-inside} can say. */
    static final Break[] INSIDE = {Break.AUTO, Break.AVOID, Break.AVOID_COLUMN, Break.AVOID_PAGE};

    private static final Keywords<Double> WIDTHS =
            Keywords.word("thin", 0.75).and("medium", MEDIUM).and("thick", 3.75);

    private static final Keywords<Floats> FLOATS = Keywords.of(Floats.values());
    private static final Keywords<Clear> CLEAR = Keywords.of(Clear.values());
    private static final Keywords<Break> BREAKS =
            Keywords.of(Break.values()).and("always", Break.PAGE).and("all", Break.PAGE);

    private static final Keywords<Boolean> TURNED =
            Keywords.word("portrait", false).and("landscape", true);

    private BoxSyntax() {}

    /** The white between cells, in pt. */
    public record Spacing(double horizontal, double vertical) {}

    /**
     * What a sheet says of the size of a page.
     *
     * @param size empty if it says none
     * @param wide whether the longer side lies; empty if it does not say
     */
    public record Format(Optional<PageSize> size, Optional<Boolean> wide) {
        /** Nothing is said. */
        static final Format AUTO = new Format(Optional.empty(), Optional.empty());

        /** A page of a size, turned as this says. */
        public PageSize turned(PageSize page) {
            double shorter = Math.min(page.width(), page.height());
            double longer = Math.max(page.width(), page.height());
            return wide.map(lies -> lies ? new PageSize(longer, shorter) : new PageSize(shorter, longer))
                    .orElse(page);
        }
    }

    static Value<Double> width(ValueReader in) throws Invalid {
        var named = in.takeKeyword(WIDTHS);
        return named.isPresent() ? Value.of(named.get()) : Lengths.points(in, false);
    }

    static Value<Floats> floats(ValueReader in) throws Invalid {
        if (in.take("inline-start")) {
            return context -> context.isRightToLeft() ? Floats.RIGHT : Floats.LEFT;
        }
        if (in.take("inline-end")) {
            return context -> context.isRightToLeft() ? Floats.LEFT : Floats.RIGHT;
        }
        return FLOATS.read(in);
    }

    static Value<Clear> clear(ValueReader in) throws Invalid {
        if (in.take("inline-start")) {
            return context -> context.isRightToLeft() ? Clear.RIGHT : Clear.LEFT;
        }
        if (in.take("inline-end")) {
            return context -> context.isRightToLeft() ? Clear.LEFT : Clear.RIGHT;
        }
        return CLEAR.read(in);
    }

    static Value<Break> breaks(ValueReader in) throws Invalid {
        if (in.take("recto")) {
            return context -> context.isRightToLeft() ? Break.LEFT : Break.RIGHT;
        }
        if (in.take("verso")) {
            return context -> context.isRightToLeft() ? Break.RIGHT : Break.LEFT;
        }
        return BREAKS.read(in);
    }

    static Value<OptionalInt> columnCount(ValueReader in) throws Invalid {
        return Value.of(in.take("auto") ? OptionalInt.empty() : OptionalInt.of(in.integer(1)));
    }

    static Value<Spacing> spacing(ValueReader in) throws Invalid {
        var horizontal = Lengths.points(in, false);
        var vertical = in.isAtEnd() ? horizontal : Lengths.points(in, false);
        return context -> new Spacing(horizontal.in(context), vertical.in(context));
    }

    static Value<Optional<String>> page(ValueReader in) throws Invalid {
        return in.take("auto") ? context -> context.parent().page() : Value.of(Optional.of(in.ident()));
    }

    static Value<Format> size(ValueReader in) throws Invalid {
        if (in.take("auto")) {
            return Value.of(Format.AUTO);
        }
        if (Lengths.isNext(in)) {
            return lengths(in);
        }
        var turned = in.takeKeyword(TURNED);
        var size = in.peek().is(Kind.IDENT) ? PageSize.parse(in.peek().text()) : Optional.<PageSize>empty();
        if (size.isPresent()) {
            in.next();
        } else if (turned.isEmpty()) {
            throw in.missing("a size of paper (A4, A5, letter)");
        }
        return Value.of(new Format(size, turned.isPresent() ? turned : in.takeKeyword(TURNED)));
    }

    private static Value<Format> lengths(ValueReader in) throws Invalid {
        int mark = in.mark();
        var width = Lengths.points(in, false);
        var height = Lengths.isNext(in) ? Lengths.points(in, false) : width;
        if (width instanceof Value.Constant<Double> w
                && height instanceof Value.Constant<Double> h
                && possible(w.constant(), h.constant()).isEmpty()) {
            in.reset(mark);
            throw in.missing("sides from 1in to 200in");
        }
        return context -> new Format(possible(width.in(context), height.in(context)), Optional.empty());
    }

    /** A page of this size, if there can be one. */
    private static Optional<PageSize> possible(double width, double height) {
        try {
            return Optional.of(new PageSize(width, height));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
