package gazette.typeset.shape.rule;

import java.util.Arrays;

/**
 * The glyphs of one text while the font's rules work on them, in the order of reading.
 *
 * <p>Fields lie open to the rules: this is the hottest loop of the press.
 */
public final class Run {
    /** A character that draws nothing ({@code U+200D}), which rules look through. */
    public static final int IGNORABLE = 1;
    /** One that draws nothing, but that rules see ({@code U+034F}). */
    public static final int HIDDEN = 2;
    /** {@code U+200C}, which keeps letters from joining. */
    public static final int NON_JOINER = 4;
    /** {@code U+200D}, which makes them join. */
    public static final int JOINER = 64;
    /** One of several glyphs for one. */
    public static final int MULTIPLIED = 8;
    /** Put there by a rule of the font. */
    static final int SUBSTITUTED = 16;
    /** A space that the font lacks; its width stands in the bits from {@link #WIDTH_SHIFT} on. */
    public static final int MADE_SPACE = 32;

    /** Made of several glyphs. */
    public static final int LIGATED = 128;

    public static final int WIDTH_SHIFT = 8;

    /** Where in {@link #letters} the number of the syllable stands; below it is what the script wants to know. */
    public static final int SYLLABLE_SHIFT = 8;

    /** What every glyph answers to. */
    public static final int ALL = 1;
    /** The digits before a fraction slash. */
    public static final int NUMERATOR = 2;
    /** The digits behind it. */
    public static final int DENOMINATOR = 4;
    /** Both and the slash. */
    public static final int FRACTION = 8;
    /** A letter that stands alone; the bits behind it are those of the other forms, in the order of the script. */
    public static final int FIRST_FORM = 16;

    /** No rule of an honest font makes a text grow so much. */
    private static final int GREATEST_GROWTH = 64;

    private static final int LIGATURE_BASE = 0x10;
    private static final int COMPONENT = 0xF;

    final Definitions definitions;
    public int[] ids;
    public int[] clusters;
    /** See {@link Definitions#properties}. */
    int[] properties;
    /** The number of a ligature, and of the part of it that a mark belongs to. */
    int[] ligatures;

    public int[] flags;
    public int[] masks;
    /** What the script knows of each character; 0 in most scripts. */
    public int[] letters;

    public int count;
    /** Where the rules stand. */
    public int at;

    /** How far the glyphs move the pen; from here on down, empty until the glyphs are final. */
    public int[] advances = new int[0];

    public int[] dx = new int[0];
    public int[] dy = new int[0];
    /** How many glyphs on the one is that this one hangs on; 0 if on none. */
    public int[] anchors = new int[0];
    /** Whether the glyph hangs on its anchor as letters join, and not as a mark does. */
    public boolean[] joined = new boolean[0];

    public final boolean rightToLeft;
    private final int greatest;
    private int lastLigature;

    public Run(int capacity, Definitions definitions, boolean rightToLeft) {
        this.definitions = definitions;
        this.rightToLeft = rightToLeft;
        this.greatest = capacity * GREATEST_GROWTH + 1024;
        ids = new int[capacity];
        clusters = new int[capacity];
        properties = new int[capacity];
        ligatures = new int[capacity];
        flags = new int[capacity];
        masks = new int[capacity];
        letters = new int[capacity];
    }

    /** Appends the glyph of a character. */
    public void add(int glyph, int cluster, int flag, boolean isMark) {
        if (count == ids.length) {
            resize(2 * count + 4);
        }
        ids[count] = glyph;
        clusters[count] = cluster;
        flags[count] = flag;
        masks[count] = ALL;
        properties[count] = kind(glyph, isMark && (flag & IGNORABLE) == 0 ? Definitions.MARK : Definitions.BASE);
        count++;
    }

    /** Moves the last glyph to an earlier place. */
    public void moveLastTo(int place) {
        for (var array : new int[][] {ids, clusters, properties, ligatures, flags, masks, letters}) {
            int last = array[count - 1];
            System.arraycopy(array, place, array, place + 1, count - 1 - place);
            array[place] = last;
        }
    }

    /** Moves a glyph to a later place. */
    public void move(int from, int to) {
        for (var array : new int[][] {ids, clusters, properties, ligatures, flags, masks, letters}) {
            int moved = array[from];
            System.arraycopy(array, from + 1, array, from, to - from);
            array[to] = moved;
        }
    }

    /** Puts glyphs from one on into another order: the places where each of them was. */
    public void order(int start, int[] from) {
        for (var array : new int[][] {ids, clusters, properties, ligatures, flags, masks, letters}) {
            var before = Arrays.copyOfRange(array, start, start + from.length);
            for (int i = 0; i < from.length; i++) {
                array[start + i] = before[from[i] - start];
            }
        }
    }

    private int kind(int glyph, int guess) {
        return definitions.tellsClasses() ? definitions.properties(glyph) : guess;
    }

    private void resize(int capacity) {
        ids = Arrays.copyOf(ids, capacity);
        clusters = Arrays.copyOf(clusters, capacity);
        properties = Arrays.copyOf(properties, capacity);
        ligatures = Arrays.copyOf(ligatures, capacity);
        flags = Arrays.copyOf(flags, capacity);
        masks = Arrays.copyOf(masks, capacity);
        letters = Arrays.copyOf(letters, capacity);
    }

    public boolean isMark(int i) {
        return (properties[i] & Definitions.MARK) != 0;
    }

    /** Whether a glyph shows: not the character that draws nothing, unless a rule has made something of it. */
    public boolean draws(int i) {
        return (flags[i] & (IGNORABLE | SUBSTITUTED)) != IGNORABLE;
    }

    /** Whether a rule may look through a glyph to the next one. */
    boolean isTransparent(int i, boolean throughNonJoiners, boolean throughJoiners) {
        return (flags[i] & (IGNORABLE | HIDDEN | SUBSTITUTED)) == IGNORABLE
                && (throughNonJoiners || (flags[i] & NON_JOINER) == 0)
                && (throughJoiners || (flags[i] & JOINER) == 0);
    }

    /** Puts a glyph in the place of another one. */
    void replace(int i, int glyph) {
        replace(i, glyph, properties[i]);
    }

    private void replace(int i, int glyph, int guess) {
        ids[i] = glyph;
        properties[i] = kind(glyph, guess);
        flags[i] |= SUBSTITUTED;
    }

    /** Puts several glyphs in the place of one, or none. */
    void multiply(int i, int[] glyphs) {
        if (glyphs.length == 0) {
            remove(i);
            return;
        }
        if (glyphs.length > 1) {
            insert(i + 1, glyphs.length - 1);
        }
        int guess = (properties[i] & Definitions.LIGATURE) != 0 ? Definitions.BASE : properties[i];
        int ligature = ligatures[i];
        for (int k = 0; k < glyphs.length; k++) {
            int to = i + k;
            clusters[to] = clusters[i];
            flags[to] = flags[i];
            masks[to] = masks[i];
            letters[to] = letters[i];
            ligatures[to] = ligature;
            if (glyphs.length > 1) {
                flags[to] |= MULTIPLIED;
                if (ligature >> 5 == 0) {
                    ligatures[to] = Math.min(k, COMPONENT);
                }
            }
            replace(to, glyphs[k], guess);
        }
    }

    private void insert(int i, int length) {
        if (count + length > greatest) {
            throw new IndexOutOfBoundsException("a text of " + count + " glyphs goes on growing");
        }
        if (count + length > ids.length) {
            resize(2 * (count + length));
        }
        for (var array : new int[][] {ids, clusters, properties, ligatures, flags, masks, letters}) {
            System.arraycopy(array, i, array, i + length, count - i);
        }
        count += length;
    }

    /** Takes a glyph away; its characters go to a neighbour. */
    void remove(int i) {
        boolean sharesNext = i + 1 < count && clusters[i + 1] == clusters[i];
        if (!sharesNext && i > 0) {
            mergeClusters(i - 1, i + 1);
        } else if (!sharesNext && i + 1 < count) {
            mergeClusters(i, i + 2);
        }
        cut(i);
    }

    private void cut(int i) {
        count--;
        for (var array : new int[][] {ids, clusters, properties, ligatures, flags, masks, letters}) {
            System.arraycopy(array, i + 1, array, i, count - i);
        }
    }

    /**
     * Takes the glyphs away that do not show, once all have their places. Their characters go to the cluster before, or
     * to the first cluster.
     */
    public void dropInvisible() {
        int kept = 0;
        while (kept < count && draws(kept)) {
            kept++;
        }
        if (kept == count) {
            return;
        }
        int lead = kept == 0 ? clusters[0] : -1;
        int first = -1;
        for (int i = kept; i < count; i++) {
            if (draws(i)) {
                first = kept == 0 ? clusters[i] : first;
                ids[kept] = ids[i];
                clusters[kept] = clusters[i] == first && lead >= 0 ? lead : clusters[i];
                advances[kept] = advances[i];
                dx[kept] = dx[i];
                dy[kept] = dy[i];
                kept++;
            }
        }
        count = kept;
    }

    /** Puts one glyph in the place of the first of several, and takes the others away; marks in between stay. */
    void ligate(int[] parts, int length, int glyph) {
        int end = parts[length - 1] + 1;
        boolean onlyMarksFollow = true;
        int components = 0;
        for (int k = 0; k < length; k++) {
            onlyMarksFollow &= k == 0 || isMark(parts[k]);
            components += components(parts[k]);
        }
        boolean ofMarks = onlyMarksFollow && isMark(parts[0]);
        boolean isLigature = !onlyMarksFollow || (properties[parts[0]] & (Definitions.BASE | Definitions.MARK)) == 0;
        mergeClusters(parts[0], end);
        int number = isLigature ? ++lastLigature : 0;
        int last = ligatures[parts[0]] >> 5;
        int lastComponents = components(parts[0]);
        int soFar = lastComponents;
        replace(parts[0], glyph, isLigature ? Definitions.LIGATURE : properties[parts[0]]);
        flags[parts[0]] |= LIGATED;
        if (isLigature) {
            ligatures[parts[0]] = (number << 5) | LIGATURE_BASE | Math.min(components, COMPONENT);
        }
        for (int k = 1; k < length; k++) {
            for (int i = parts[k - 1] + 1; i < parts[k] && isLigature; i++) {
                belong(i, number, soFar, lastComponents);
            }
            last = ligatures[parts[k]] >> 5;
            lastComponents = components(parts[k]);
            soFar += lastComponents;
        }
        if (!ofMarks && last != 0) {
            for (int i = end; i < count && ligatures[i] >> 5 == last && component(i) != 0; i++) {
                belong(i, number, soFar, lastComponents);
            }
        }
        for (int k = length - 1; k > 0; k--) {
            cut(parts[k]);
        }
        at = end - length + 1;
    }

    /** Lets a mark that belonged to a part of a ligature belong to the same part of the new one. */
    private void belong(int i, int number, int soFar, int lastComponents) {
        int part = component(i) == 0 ? lastComponents : component(i);
        int moved = soFar - lastComponents + Math.min(part, lastComponents);
        ligatures[i] = (number << 5) | Math.min(moved, COMPONENT);
    }

    /** Which part of a ligature a mark belongs to, from 1; 0 if to none. */
    int component(int i) {
        return (ligatures[i] & LIGATURE_BASE) != 0 ? 0 : ligatures[i] & COMPONENT;
    }

    /** The number of the ligature that a glyph is, or belongs to; 0 if none. */
    int ligature(int i) {
        return ligatures[i] >> 5;
    }

    private int components(int i) {
        boolean isLigature = (properties[i] & Definitions.LIGATURE) != 0 && (ligatures[i] & LIGATURE_BASE) != 0;
        return isLigature ? ligatures[i] & COMPONENT : 1;
    }

    /** Makes one cluster of all that have a glyph in a range. */
    public void mergeClusters(int from, int to) {
        int least = clusters[from];
        for (int i = from + 1; i < to; i++) {
            least = Math.min(least, clusters[i]);
        }
        int end = to;
        while (end < count && clusters[end] == clusters[to - 1]) {
            end++;
        }
        int start = from;
        while (start > 0 && clusters[start - 1] == clusters[from]) {
            start--;
        }
        Arrays.fill(clusters, start, end, least);
    }

    /** Turns the run into the order of drawing. */
    public void reverse() {
        for (var array : new int[][] {ids, clusters, advances, dx, dy}) {
            for (int i = 0, j = count - 1; i < j; i++, j--) {
                int swapped = array[i];
                array[i] = array[j];
                array[j] = swapped;
            }
        }
    }

    /** The syllable of a glyph, numbered from 1; 0 in a run that has none. */
    public int syllable(int i) {
        return letters[i] >> SYLLABLE_SHIFT;
    }
}
