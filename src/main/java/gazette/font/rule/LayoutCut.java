package gazette.font.rule;

import gazette.font.table.Table;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One of the two tables of rules, cut down to the features that are called and to the glyphs that are left. Lookups and
 * features of which nothing is left go, and the others are numbered anew.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">Common table formats</a>
 */
final class LayoutCut {
    private static final int NO_FEATURE = 0xFFFF;
    private static final int MARK_SET = 0x10;
    private static final int EXTENSION_SIZE = 8;

    private final LayoutTable layout;
    private final Table table;
    private final Kind kind;
    private final int[] numbers;
    private final List<Lookup> lookups = new ArrayList<>();
    /** The new number of each feature that is left. */
    private final SortedMap<Integer, Integer> features = new TreeMap<>();

    /** What differs between substitutions and positions. */
    interface Kind {
        /** A subtable cut down; empty if nothing of it is left. */
        byte[] of(int type, int start);
    }

    /** A lookup in the making. */
    private record Lookup(int type, int flags, int markSet, List<byte[]> subtables) {
        int headLength() {
            return 6 + 2 * subtables.size() + ((flags & MARK_SET) == 0 ? 0 : 2);
        }
    }

    private LayoutCut(Table table, boolean positions, BitSet kept) {
        this.table = table;
        this.layout = new LayoutTable(table, positions);
        this.numbers = new int[layout.lookups()];
        this.kind =
                positions ? new PositionCut(table, kept, this::number) : new SubstitutionCut(table, kept, this::number);
    }

    private int number(int lookup) {
        return lookup < numbers.length ? numbers[lookup] : -1;
    }

    /**
     * The table cut down; empty if nothing of it is left.
     *
     * @throws IndexOutOfBoundsException if it has rules of a kind that we do not know, or if it does not fit
     */
    static byte[] of(Table table, boolean positions, BitSet kept, Predicate<String> called) {
        var cut = new LayoutCut(table, positions, kept);
        cut.cutLookups(called);
        if (cut.lookups.isEmpty()) {
            return new byte[0];
        }
        var features = cut.featureList(called);
        var scripts = cut.scriptList();
        int place = 10 + scripts.length + features.length;
        if (place > 0xFFFF) {
            throw new IndexOutOfBoundsException("features of " + place + " bytes");
        }
        return new Block()
                .u32(0x00010000)
                .u16(10)
                .u16(10 + scripts.length)
                .u16(place)
                .raw(scripts)
                .raw(features)
                .raw(cut.lookupList())
                .bytes();
    }

    /** Whether a lookup is left does not depend on the numbers of others; what a context says does. */
    private void cutLookups(Predicate<String> called) {
        var reached = layout.reached(called);
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = reached.get(i) && !subtables(i).isEmpty() ? next++ : -1;
        }
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int start = layout.lookup(i);
                int flags = table.u16(start + 2);
                int set = (flags & MARK_SET) == 0 ? 0 : table.u16(start + 6 + 2 * table.u16(start + 4));
                lookups.add(new Lookup(layout.type(i), flags, set, subtables(i)));
            }
        }
    }

    private List<byte[]> subtables(int lookup) {
        return layout.subtables(lookup).stream()
                .map(start -> kind.of(layout.type(lookup), start))
                .filter(bytes -> bytes.length > 0)
                .toList();
    }

    private byte[] featureList(Predicate<String> called) {
        int list = table.u16(6);
        var left = new Block();
        int count = 0;
        var bodies = new ArrayList<byte[]>();
        for (int i = 0; i < table.u16(list); i++) {
            var used = layout.lookupsOf(i).stream()
                    .map(this::number)
                    .filter(number -> number >= 0)
                    .toList();
            if (!used.isEmpty() && called.test(layout.tag(i))) {
                features.put(i, count++);
                left.u32(table.s32(list + 2 + 6 * i));
                bodies.add(new Block().u16(0).u16(used.size()).u16s(used).bytes());
            }
        }
        var block = new Block().u16(count);
        var tags = ByteBuffer.wrap(left.bytes());
        bodies.forEach(body -> block.u32(tags.getInt()).link(body));
        return block.bytes();
    }

    private byte[] scriptList() {
        int list = table.u16(4);
        var block = new Block().u16(table.u16(list));
        for (int i = 0; i < table.u16(list); i++) {
            block.u32(table.s32(list + 2 + 6 * i)).link(script(list + table.u16(list + 6 + 6 * i)));
        }
        return block.bytes();
    }

    private byte[] script(int start) {
        int usual = table.u16(start);
        int count = table.u16(start + 2);
        var block = new Block()
                .linkUnlessEmpty(usual == 0 ? new byte[0] : system(start + usual))
                .u16(count);
        for (int i = 0; i < count; i++) {
            block.u32(table.s32(start + 4 + 6 * i)).link(system(start + table.u16(start + 8 + 6 * i)));
        }
        return block.bytes();
    }

    private byte[] system(int start) {
        var left = new ArrayList<Integer>();
        for (int i = 0; i < table.u16(start + 4); i++) {
            var number = features.get(table.u16(start + 6 + 2 * i));
            if (number != null) {
                left.add(number);
            }
        }
        int required = features.getOrDefault(table.u16(start + 2), NO_FEATURE);
        return new Block().u16(0).u16(required).u16(left.size()).u16s(left).bytes();
    }

    private byte[] lookupList() {
        int length = 2 + 2 * lookups.size();
        for (var lookup : lookups) {
            length += lookup.headLength();
            length += lookup.subtables.stream()
                    .mapToInt(subtable -> subtable.length)
                    .sum();
        }
        return length <= 0xFFFF ? near() : far();
    }

    private byte[] near() {
        var list = new Block().u16(lookups.size());
        for (var lookup : lookups) {
            var block = new Block().u16(lookup.type).u16(lookup.flags).u16(lookup.subtables.size());
            lookup.subtables.forEach(block::link);
            if ((lookup.flags & MARK_SET) != 0) {
                block.u16(lookup.markSet);
            }
            list.link(block.bytes());
        }
        return list.bytes();
    }

    /** Lookups whose subtables lie behind all of them, each called by an offset of four bytes. */
    private byte[] far() {
        var list = new Block().u16(lookups.size());
        var heads = new Block();
        var bodies = new Block();
        int head = 2 + 2 * lookups.size();
        int body = head;
        for (var lookup : lookups) {
            body += lookup.headLength() + EXTENSION_SIZE * lookup.subtables.size();
        }
        for (var lookup : lookups) {
            list.u16(head);
            heads.u16(layout.extension()).u16(lookup.flags).u16(lookup.subtables.size());
            int extension = head + lookup.headLength();
            for (int i = 0; i < lookup.subtables.size(); i++) {
                heads.u16(lookup.headLength() + EXTENSION_SIZE * i);
            }
            if ((lookup.flags & MARK_SET) != 0) {
                heads.u16(lookup.markSet);
            }
            for (var subtable : lookup.subtables) {
                heads.u16(1).u16(lookup.type).u32(body - extension);
                bodies.raw(subtable);
                body += subtable.length;
                extension += EXTENSION_SIZE;
            }
            head = extension;
        }
        if (head > 0xFFFF) {
            throw new IndexOutOfBoundsException("lookups of " + head + " bytes");
        }
        return list.raw(heads.bytes()).raw(bodies.bytes()).bytes();
    }
}
