package gazette.font.rule;

import gazette.font.table.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Rules that send lookups to some of the glyphs in a row, without the rows that can no longer stand in a text.
 *
 * @param table with the rules
 * @param kept the glyphs that are left
 * @param lookups the new number of each lookup; below 0 if it is not left
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">Common table formats: contexts</a>
 */
record ContextCut(Table table, BitSet kept, IntUnaryOperator lookups) {
    /** The smaller subtable; empty if nothing of it is left. */
    byte[] of(int start, boolean chained) {
        return switch (table.u16(start)) {
            case 1 -> byGlyph(start, chained);
            case 2 -> byClass(start, chained);
            case 3 -> byCoverage(start, chained);
            default -> throw new IndexOutOfBoundsException("no context of format " + table.u16(start));
        };
    }

    private byte[] byGlyph(int start, boolean chained) {
        var covered = Coverage.read(table, start + table.u16(start + 2), kept);
        var sets = new TreeMap<Integer, byte[]>();
        covered.forEach((glyph, index) -> {
            int set = start + table.u16(start + 6 + 2 * index);
            var rules = rules(set, chained, List.of(kept::get, kept::get, kept::get));
            if (rules.length > 0) {
                sets.put(glyph, rules);
            }
        });
        if (sets.isEmpty()) {
            return new byte[0];
        }
        var block = new Block().u16(1).link(Coverage.of(sets.keySet())).u16(sets.size());
        sets.values().forEach(block::link);
        return block.bytes();
    }

    private byte[] byClass(int start, boolean chained) {
        var covered = Coverage.read(table, start + table.u16(start + 2), kept);
        if (covered.isEmpty()) {
            return new byte[0];
        }
        var definitions = new ArrayList<byte[]>();
        var tests = new ArrayList<IntPredicate>();
        for (int i = 0; i < (chained ? 3 : 1); i++) {
            int place = table.u16(start + 4 + 2 * i);
            var classes = place == 0 ? new TreeMap<Integer, Integer>() : Classes.read(table, start + place, kept);
            var used = new TreeSet<>(classes.values());
            used.add(0);
            definitions.add(Classes.of(classes));
            tests.add(used::contains);
        }
        int count = start + 4 + 2 * definitions.size();
        var block = new Block().u16(2).link(Coverage.of(covered.keySet()));
        definitions.forEach(block::link);
        block.u16(table.u16(count));
        boolean isEmpty = true;
        var ofInput = tests.get(chained ? 1 : 0);
        var three = chained ? tests : List.of(ofInput, ofInput, ofInput);
        for (int value = 0; value < table.u16(count); value++) {
            int set = table.u16(count + 2 + 2 * value);
            var rules = set == 0 || !ofInput.test(value) ? new byte[0] : rules(start + set, chained, three);
            block.linkUnlessEmpty(rules);
            isEmpty &= rules.length == 0;
        }
        return isEmpty ? new byte[0] : block.bytes();
    }

    /** The rules of a set; empty if none is left. */
    private byte[] rules(int set, boolean chained, List<IntPredicate> tests) {
        var rules = new ArrayList<byte[]>();
        for (int i = 0; i < table.u16(set); i++) {
            var rule = rule(set + table.u16(set + 2 + 2 * i), chained, tests);
            if (rule.length > 0) {
                rules.add(rule);
            }
        }
        if (rules.isEmpty()) {
            return new byte[0];
        }
        var block = new Block().u16(rules.size());
        rules.forEach(block::link);
        return block.bytes();
    }

    private byte[] rule(int rule, boolean chained, List<IntPredicate> tests) {
        var before = new ArrayList<Integer>();
        var behind = new ArrayList<Integer>();
        int at = chained ? numbers(rule, table.u16(rule), before) : rule;
        int input = table.u16(at);
        var rest = new ArrayList<Integer>();
        int sent = chained ? 0 : table.u16(at + 2);
        at = numbers(chained ? at : at + 2, input - 1, rest);
        if (chained) {
            at = numbers(at, table.u16(at), behind);
            sent = table.u16(at);
            at += 2;
        }
        boolean canBe = before.stream().allMatch(tests.get(0)::test)
                && rest.stream().allMatch(tests.get(1)::test)
                && behind.stream().allMatch(tests.get(2)::test);
        if (!canBe) {
            return new byte[0];
        }
        var orders = orders(at, sent);
        var block = new Block();
        if (chained) {
            return block.u16(before.size())
                    .u16s(before)
                    .u16(input)
                    .u16s(rest)
                    .u16(behind.size())
                    .u16s(behind)
                    .u16(orders.size() / 2)
                    .u16s(orders)
                    .bytes();
        }
        return block.u16(input).u16(orders.size() / 2).u16s(rest).u16s(orders).bytes();
    }

    /** Reads numbers behind their count; says where they end. */
    private int numbers(int at, int count, List<Integer> numbers) {
        for (int i = 0; i < count; i++) {
            numbers.add(table.u16(at + 2 + 2 * i));
        }
        return at + 2 + 2 * Math.max(0, count);
    }

    private List<Integer> orders(int at, int count) {
        var orders = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            int lookup = lookups.applyAsInt(table.u16(at + 4 * i + 2));
            if (lookup >= 0) {
                orders.add(table.u16(at + 4 * i));
                orders.add(lookup);
            }
        }
        return orders;
    }

    private byte[] byCoverage(int start, boolean chained) {
        var block = new Block().u16(3);
        int at = start + 2;
        if (!chained) {
            int input = table.u16(at);
            var orders = orders(at + 4 + 2 * input, table.u16(at + 2));
            block.u16(input).u16(orders.size() / 2);
            return coverages(start, at + 4, input, block) ? block.u16s(orders).bytes() : new byte[0];
        }
        for (int part = 0; part < 3; part++) {
            int count = table.u16(at);
            block.u16(count);
            if (!coverages(start, at + 2, count, block)) {
                return new byte[0];
            }
            at += 2 + 2 * count;
        }
        var orders = orders(at + 2, table.u16(at));
        return block.u16(orders.size() / 2).u16s(orders).bytes();
    }

    /** Links the glyphs of each place; false if nothing is left for one of them. */
    private boolean coverages(int start, int at, int count, Block block) {
        for (int i = 0; i < count; i++) {
            var covered = Coverage.read(table, start + table.u16(at + 2 * i), kept);
            if (covered.isEmpty()) {
                return false;
            }
            block.link(Coverage.of(covered.keySet()));
        }
        return true;
    }
}
