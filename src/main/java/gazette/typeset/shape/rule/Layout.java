package gazette.typeset.shape.rule;

import gazette.font.Font;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One of the two tables of rules: {@code GSUB}, which chooses glyphs, or {@code GPOS}, which places them.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/chapter2">Common table formats</a>
 */
public final class Layout {
    private static final int NO_FEATURE = 0xFFFF;

    private final boolean positions;
    private final Bytes bytes;
    private Lookup[] lookups = {};

    private Layout(boolean positions, Bytes bytes) {
        this.positions = positions;
        this.bytes = bytes;
    }

    /** The table of a font; without any rule if the font has none, or if its frame is damaged. */
    public static Layout of(Font font, String tag) {
        boolean positions = tag.equals("GPOS");
        var table = font.table(tag);
        if (table.isEmpty()) {
            return new Layout(positions, Bytes.NONE);
        }
        try {
            var layout = new Layout(positions, Bytes.of(table.get()));
            layout.readLookups();
            return layout;
        } catch (IndexOutOfBoundsException e) {
            return new Layout(positions, Bytes.NONE);
        }
    }

    private void readLookups() {
        var list = bytes.follow(8);
        lookups = new Lookup[list.u16(0)];
        for (int i = 0; i < lookups.length; i++) {
            lookups[i] = Lookup.of(list.follow(2 + 2 * i), this);
        }
    }

    /** Whether the table places glyphs. */
    boolean positions() {
        return positions;
    }

    public boolean isEmpty() {
        return bytes.isEmpty();
    }

    boolean isExtension(int type) {
        return type == (positions ? 9 : 7);
    }

    /** The lookup type of a context; that of a chained context is one more. */
    int contextType() {
        return positions ? 7 : 5;
    }

    /** Reads a subtable. */
    Rule rule(int type, Bytes subtable) {
        if (type == contextType() || type == contextType() + 1) {
            return Context.read(subtable, type != contextType());
        }
        if (!positions) {
            return Substitution.read(type, subtable);
        }
        return type <= 2 ? Position.read(type, subtable) : Attachment.read(type, subtable);
    }

    /** A lookup; one that does nothing if the table counts fewer. */
    public Lookup lookup(int index) {
        return index < lookups.length ? lookups[index] : Lookup.nothing(this);
    }

    /**
     * The lookups of the features that are wanted, for a script and a language.
     *
     * @param wanted by tag; features whose value is 0 are not wanted
     * @param required whether the feature that the language cannot do without is among them
     * @return by number, which is the order of their work
     */
    public SortedMap<Integer, Use> uses(
            String script, String language, SortedMap<String, Use> wanted, boolean required) {
        var uses = new TreeMap<Integer, Use>();
        try {
            system(script, language).ifPresent(system -> collect(system, wanted, required, uses));
        } catch (IndexOutOfBoundsException e) {
            return new TreeMap<>();
        }
        return uses;
    }

    /** Whether the table has rules for a script, and not only for all scripts. */
    public boolean knows(String script) {
        try {
            return !isEmpty() && find(bytes.follow(4), 0, script).isPresent();
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Whether the script and language have a feature. */
    public boolean has(String script, String language, String feature) {
        var wanted = new TreeMap<String, Use>();
        wanted.put(feature, Use.PLAIN);
        return !uses(script, language, wanted, false).isEmpty();
    }

    /**
     * How a lookup is used.
     *
     * @param mask the glyphs that it may change
     * @param value the value of the feature: which alternate, from 1
     * @param throughJoiners whether it looks through {@code U+200D}; rules that hang marks do not
     * @param bySyllable whether it sees no more than the syllable that it stands in
     */
    public record Use(int mask, int value, boolean throughJoiners, boolean bySyllable) {
        /** For all glyphs. */
        public static final Use PLAIN = new Use(Run.ALL, 1, true);

        public Use(int mask, int value, boolean throughJoiners) {
            this(mask, value, throughJoiners, false);
        }

        Use and(Use other) {
            return new Use(
                    mask | other.mask,
                    Math.max(value, other.value),
                    throughJoiners && other.throughJoiners,
                    bySyllable && other.bySyllable);
        }
    }

    private void collect(
            Bytes system, SortedMap<String, Use> wanted, boolean withRequired, SortedMap<Integer, Use> uses) {
        var features = bytes.follow(6);
        int required = system.u16(2);
        if (withRequired && required != NO_FEATURE) {
            collect(features, required, Use.PLAIN, uses);
        }
        for (int feature : system.u16s(6, system.u16(4))) {
            var use = wanted.get(tag(features, 2 + 6 * feature));
            if (use != null) {
                collect(features, feature, use, uses);
            }
        }
    }

    private static void collect(Bytes features, int index, Use use, SortedMap<Integer, Use> uses) {
        var feature = features.follow(6 + 6 * index);
        for (int lookup : feature.u16s(4, feature.u16(2))) {
            uses.merge(lookup, use, Use::and);
        }
    }

    private Optional<Bytes> system(String script, String language) {
        if (isEmpty()) {
            return Optional.empty();
        }
        var scripts = bytes.follow(4);
        return Arrays.stream(new String[] {script, "DFLT", "dflt", "latn"})
                .flatMap(tag -> find(scripts, 0, tag).stream())
                .findFirst()
                .flatMap(found -> find(found, 2, language)
                        .or(() -> found.u16(0) == 0 ? Optional.empty() : Optional.of(found.follow(0))));
    }

    /** Looks a tag up in a list of tags with offsets, which begins with its length. */
    private static Optional<Bytes> find(Bytes bytes, int at, String tag) {
        for (int i = 0; i < bytes.u16(at); i++) {
            int record = at + 2 + 6 * i;
            if (tag(bytes, record).equals(tag)) {
                return Optional.of(bytes.follow(record + 4));
            }
        }
        return Optional.empty();
    }

    private static String tag(Bytes bytes, int at) {
        int high = bytes.u16(at);
        int low = bytes.u16(at + 2);
        return new String(
                new char[] {(char) (high >> 8), (char) (high & 0xFF), (char) (low >> 8), (char) (low & 0xFF)});
    }
}
