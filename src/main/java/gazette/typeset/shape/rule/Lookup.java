package gazette.typeset.shape.rule;

import java.util.ArrayList;

/**
 * One lookup of a layout table: rules of which the first that fits is applied. They are read when a text first needs
 * them, since most texts need few of a font's lookups.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2#lookup-table">Lookup table</a>
 */
public final class Lookup {
    private static final int MARK_SET = 0x10;
    private static final Rule[] NONE = {};

    private final Layout layout;
    private final int type;
    private final int flags;
    private final Bytes[] subtables;
    private volatile Rule[] rules = NONE;
    private volatile boolean isRead;

    private Lookup(Layout layout, int type, int flags, Bytes[] subtables) {
        this.layout = layout;
        this.type = type;
        this.flags = flags;
        this.subtables = subtables;
    }

    /** A lookup that the table promises and does not have. */
    static Lookup nothing(Layout layout) {
        return new Lookup(layout, 1, 0, new Bytes[0]);
    }

    static Lookup of(Bytes bytes, Layout layout) {
        int type = bytes.u16(0);
        int flags = bytes.u16(2);
        var subtables = new Bytes[bytes.u16(4)];
        for (int i = 0; i < subtables.length; i++) {
            subtables[i] = bytes.follow(6 + 2 * i);
            if (layout.isExtension(bytes.u16(0))) {
                type = subtables[i].u16(2);
                subtables[i] = subtables[i].plus(subtables[i].s32(4));
            }
        }
        int markSet = (flags & MARK_SET) == 0 ? 0 : bytes.u16(6 + 2 * subtables.length);
        return new Lookup(layout, type, flags | (markSet << 16), subtables);
    }

    /** Sets a bit in the number of every glyph with which one of the rules may begin. */
    public void mark(long[] byGlyph, long bit) {
        for (var subtable : subtables) {
            try {
                markCoverage(byGlyph, bit, coverage(subtable));
            } catch (IndexOutOfBoundsException e) {
                // The rule will not be readable either; see rules().
            }
        }
    }

    private Bytes coverage(Bytes subtable) {
        boolean isContext = type == layout.contextType();
        boolean isChained = type == layout.contextType() + 1;
        if (subtable.u16(0) == 3 && isContext) {
            return subtable.follow(6);
        }
        if (subtable.u16(0) == 3 && isChained) {
            return subtable.follow(6 + 2 * subtable.u16(2));
        }
        return subtable.follow(2);
    }

    private static void markCoverage(long[] byGlyph, long bit, Bytes coverage) {
        int count = coverage.u16(2);
        boolean isList = coverage.u16(0) == 1;
        for (int i = 0; i < count; i++) {
            int first = coverage.u16(4 + (isList ? 2 : 6) * i);
            int last = isList ? first : coverage.u16(6 + 6 * i);
            for (int glyph = first; glyph <= last && glyph < byGlyph.length; glyph++) {
                byGlyph[glyph] |= bit;
            }
        }
    }

    private Rule[] rules() {
        if (!isRead) {
            var readable = new ArrayList<Rule>();
            for (var subtable : subtables) {
                try {
                    readable.add(layout.rule(type, subtable));
                } catch (IndexOutOfBoundsException e) {
                    // A damaged rule is left out, as browsers leave it out: the text is still readable.
                }
            }
            rules = readable.toArray(NONE);
            isRead = true;
        }
        return rules;
    }

    /** Whether the lookup works from the end of the text. */
    public boolean isBackwards() {
        return type == 8 && !layout.positions();
    }

    /** How the lookup sees a run. */
    public Pass pass(Layout.Use use, int depth) {
        return new Pass(layout, flags, use, depth);
    }

    /** Applies the first rule that fits to the glyph where the run stands. */
    public boolean apply(Run run, Layout.Use use, int depth) {
        return apply(run, pass(use, depth));
    }

    /** Applies the first rule that fits to the glyph where the run stands. */
    public boolean apply(Run run, Pass pass) {
        if (!pass.sees(run, run.at)) {
            return false;
        }
        for (var rule : rules()) {
            if (rule.apply(run, pass)) {
                return true;
            }
        }
        return false;
    }
}
