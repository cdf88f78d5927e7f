package gazette.font.rule;

import gazette.font.table.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a table of rules is laid out: features that call lookups, lookups that have subtables and may send others.
 *
 * @param table {@code GSUB} or {@code GPOS}
 * @param positions whether it is {@code GPOS}
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">Common table formats</a>
 */
record LayoutTable(Table table, boolean positions) {
    /** The type of a lookup whose subtables lie far away. */
    int extension() {
        return positions ? 9 : 7;
    }

    /** How many lookups there are. */
    int lookups() {
        return table.u16(table.u16(8));
    }

    /** Where a lookup starts. */
    int lookup(int i) {
        return table.u16(8) + table.u16(table.u16(8) + 2 + 2 * i);
    }

    /** The type of its subtables. */
    int type(int i) {
        int lookup = lookup(i);
        boolean isFar = table.u16(lookup) == extension() && table.u16(lookup + 4) > 0;
        return isFar ? table.u16(lookup + table.u16(lookup + 6) + 2) : table.u16(lookup);
    }

    /** Where the subtables of a lookup start. */
    List<Integer> subtables(int i) {
        int lookup = lookup(i);
        boolean isFar = table.u16(lookup) == extension();
        var starts = new ArrayList<Integer>();
        for (int k = 0; k < table.u16(lookup + 4); k++) {
            int start = lookup + table.u16(lookup + 6 + 2 * k);
            starts.add(isFar ? start + table.u31(start + 4) : start);
        }
        return starts;
    }

    /** The tag of a feature. */
    String tag(int i) {
        int tag = table.s32(table.u16(6) + 2 + 6 * i);
        return new String(new char[] {
            (char) (tag >>> 24), (char) (tag >> 16 & 0xFF), (char) (tag >> 8 & 0xFF), (char) (tag & 0xFF)
        });
    }

    /** The lookups that a feature calls. */
    List<Integer> lookupsOf(int i) {
        int feature = table.u16(6) + table.u16(table.u16(6) + 6 + 6 * i);
        var lookups = new ArrayList<Integer>();
        for (int k = 0; k < table.u16(feature + 2); k++) {
            lookups.add(table.u16(feature + 4 + 2 * k));
        }
        return lookups;
    }

    /** The lookups that some features call, and those that these send. */
    BitSet reached(Predicate<String> called) {
        var reached = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        for (int i = 0; i < table.u16(table.u16(6)); i++) {
            if (called.test(tag(i))) {
                waiting.addAll(lookupsOf(i));
            }
        }
        var all = new BitSet();
        all.set(0, 0x10000);
        var context = new ContextCut(table, all, lookup -> {
            waiting.add(lookup);
            return 0;
        });
        while (!waiting.isEmpty()) {
            int lookup = waiting.remove();
            if (lookup < lookups() && !reached.get(lookup)) {
                reached.set(lookup);
                int type = type(lookup) - (positions ? 7 : 5);
                if (type == 0 || type == 1) {
                    subtables(lookup).forEach(start -> context.of(start, type == 1));
                }
            }
        }
        return reached;
    }
}
