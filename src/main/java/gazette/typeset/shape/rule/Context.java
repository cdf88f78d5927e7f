package gazette.typeset.shape.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules that send other lookups to glyphs which stand among certain others.
 *
 * @param coverage the glyphs that may come first
 * @param classes which list of rules belongs to a first glyph: its class, or one less than its number in the coverage
 * @param byClass whether {@code classes} holds classes
 * @param rules by first glyph, the first that fits
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">Sequence contexts, plain and chained</a>
 */
record Context(GlyphTable coverage, GlyphTable classes, boolean byClass, List<List<Sequence>> rules) implements Rule {
    private static final Test[] NOTHING = {};

    /**
     * One rule.
     *
     * @param before what must stand before the first glyph, the nearest first
     * @param rest what must follow the first glyph
     * @param behind what must follow the last glyph
     * @param orders pairs: which glyph (0 is the first), which lookup
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, changed by nobody
    record Sequence(Test[] before, Test[] rest, Test[] behind, int[] orders) {}

    @Override
    public boolean apply(Run run, Pass pass) {
        int glyph = run.ids[run.at];
        if (!coverage.covers(glyph)) {
            return false;
        }
        int list = byClass ? classes.get(glyph) : coverage.get(glyph) - 1;
        if (list >= rules.size()) {
            return false;
        }
        for (var rule : rules.get(list)) {
            var places = pass.matchInput(run, rule.rest);
            if (places.length > 0
                    && pass.matchesContext(run, places[0], -1, rule.before)
                    && pass.matchesContext(run, places[places.length - 1], 1, rule.behind)) {
                pass.send(run, places, rule.orders);
                return true;
            }
        }
        return false;
    }

    /** Reads a subtable without ({@code isChained} false) or with glyphs before and behind. */
    static Rule read(Bytes bytes, boolean isChained) {
        return switch (bytes.u16(0)) {
            case 1 -> byGlyph(bytes, isChained);
            case 2 -> byClass(bytes, isChained);
            default -> byCoverage(bytes, isChained);
        };
    }

    private static Rule byGlyph(Bytes bytes, boolean isChained) {
        var rules =
                lists(bytes, 4, rule -> sequence(rule, isChained, Context::glyphs, Context::glyphs, Context::glyphs));
        return new Context(GlyphTable.coverage(bytes.follow(2)), GlyphTable.NONE, false, rules);
    }

    private static Rule byClass(Bytes bytes, boolean isChained) {
        var input = classes(bytes, isChained ? 6 : 4);
        var before = isChained ? classes(bytes, 4) : GlyphTable.NONE;
        var behind = isChained ? classes(bytes, 8) : GlyphTable.NONE;
        var rules = lists(
                bytes,
                isChained ? 10 : 6,
                rule -> sequence(
                        rule,
                        isChained,
                        (b, at, n) -> ofClass(before, b.u16s(at, n)),
                        (b, at, n) -> ofClass(input, b.u16s(at, n)),
                        (b, at, n) -> ofClass(behind, b.u16s(at, n))));
        return new Context(GlyphTable.coverage(bytes.follow(2)), input, true, rules);
    }

    private static GlyphTable classes(Bytes bytes, int at) {
        return bytes.u16(at) == 0 ? GlyphTable.NONE : GlyphTable.classes(bytes.follow(at));
    }

    private static Rule byCoverage(Bytes bytes, boolean isChained) {
        int before = isChained ? bytes.u16(2) : 0;
        int inputAt = isChained ? 4 + 2 * before : 2;
        int input = bytes.u16(inputAt);
        // A plain context counts its orders before it lists its glyphs.
        int restAt = inputAt + (isChained ? 2 : 4);
        int behindAt = restAt + 2 * input;
        int behind = isChained ? bytes.u16(behindAt) : 0;
        int ordersAt = isChained ? behindAt + 2 + 2 * behind : behindAt - 2;
        int orders = bytes.u16(isChained ? ordersAt : inputAt + 2);
        var first = GlyphTable.coverage(bytes.follow(restAt));
        var rule = new Sequence(
                coverages(bytes, 4, before),
                coverages(bytes, restAt + 2, input - 1),
                coverages(bytes, behindAt + 2, behind),
                bytes.u16s(ordersAt + 2, 2 * orders));
        return new Context(first, GlyphTable.NONE, true, List.of(List.of(rule)));
    }

    private interface Tests {
        Test[] read(Bytes bytes, int at, int count);
    }

    private interface Reading {
        Sequence read(Bytes bytes);
    }

    private static List<List<Sequence>> lists(Bytes bytes, int at, Reading reading) {
        var lists = new ArrayList<List<Sequence>>();
        for (int offset : bytes.u16s(at + 2, bytes.u16(at))) {
            var rules = new ArrayList<Sequence>();
            if (offset != 0) {
                var set = bytes.plus(offset);
                for (int rule : set.u16s(2, set.u16(0))) {
                    rules.add(reading.read(set.plus(rule)));
                }
            }
            lists.add(rules);
        }
        return lists;
    }

    private static Sequence sequence(Bytes bytes, boolean isChained, Tests before, Tests rest, Tests behind) {
        if (!isChained) {
            int length = bytes.u16(0);
            int ordersAt = 4 + 2 * (length - 1);
            return new Sequence(
                    NOTHING, rest.read(bytes, 4, length - 1), NOTHING, bytes.u16s(ordersAt, 2 * bytes.u16(2)));
        }
        int beforeLength = bytes.u16(0);
        int restAt = 2 + 2 * beforeLength;
        int restLength = bytes.u16(restAt) - 1;
        int behindAt = restAt + 2 + 2 * restLength;
        int behindLength = bytes.u16(behindAt);
        int ordersAt = behindAt + 2 + 2 * behindLength;
        return new Sequence(
                before.read(bytes, 2, beforeLength),
                rest.read(bytes, restAt + 2, restLength),
                behind.read(bytes, behindAt + 2, behindLength),
                bytes.u16s(ordersAt + 2, 2 * bytes.u16(ordersAt)));
    }

    /** Glyphs, from a place on. */
    static Test[] glyphs(Bytes bytes, int at, int count) {
        var glyphs = bytes.u16s(at, count);
        var tests = new Test[count];
        for (int i = 0; i < count; i++) {
            tests[i] = new Test.Exactly(glyphs[i]);
        }
        return tests;
    }

    /** Offsets of coverages, from a place on. */
    static Test[] coverages(Bytes bytes, int at, int count) {
        bytes.requireRoom(at, 2 * count);
        var tests = new Test[count];
        for (int i = 0; i < count; i++) {
            tests[i] = new Test.Covered(GlyphTable.coverage(bytes.follow(at + 2 * i)));
        }
        return tests;
    }

    private static Test[] ofClass(GlyphTable classes, int[] wanted) {
        var tests = new Test[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            tests[i] = new Test.OfClass(classes, wanted[i]);
        }
        return tests;
    }
}
