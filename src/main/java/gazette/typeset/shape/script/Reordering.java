package gazette.typeset.shape.script;

import gazette.typeset.shape.rule.Definitions;
import gazette.typeset.shape.rule.Layout;
import gazette.typeset.shape.rule.Lookup;
import gazette.typeset.shape.rule.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Puts the letters of a syllable of Devanagari into the order in which they stand: a sign of i before its consonants, a ra
 * over the end. The font's rules work in between, since some letters move only if they have become other ones.
 *
 * @see <a href="https://learn.microsoft.com/typography/script-development/devanagari">Developing fonts for Devanagari</a>
 */
public final class Reordering {
    /** Features for some of the letters, with the mask of each. */
    public static final List<String> CHOSEN = List.of("rphf", "blwf", "abvf", "half", "pstf");

    private static final int REPH = mask("rphf");
    private static final int BELOW = mask("blwf");
    private static final int HALF = mask("half");
    private static final int BEHIND_BASE = BELOW | mask("abvf") | mask("pstf");

    private final Layout layout;
    private final Definitions definitions;
    private final int virama;
    private final List<Lookup> ofReph;
    private final List<Lookup> ofBelow;
    private final List<Lookup> ofBehind;
    private final ConcurrentMap<Integer, Integer> places = new ConcurrentHashMap<>();

    public Reordering(Layout layout, Definitions definitions, String script, String language, int virama) {
        this.layout = layout;
        this.definitions = definitions;
        this.virama = virama;
        this.ofReph = lookups(script, language, "rphf");
        this.ofBelow = lookups(script, language, "blwf");
        ofBelow.addAll(lookups(script, language, "vatu"));
        this.ofBehind = lookups(script, language, "pstf");
        ofBehind.addAll(lookups(script, language, "pref"));
    }

    /** The bit of a feature of {@link #CHOSEN} in {@link Run#masks}. */
    public static int mask(String feature) {
        return 1 << (16 + CHOSEN.indexOf(feature));
    }

    private List<Lookup> lookups(String script, String language, String feature) {
        var wanted = new TreeMap<String, Layout.Use>();
        wanted.put(feature, Layout.Use.PLAIN);
        var lookups = new ArrayList<Lookup>();
        layout.uses(script, language, wanted, false).keySet().forEach(index -> lookups.add(layout.lookup(index)));
        return lookups;
    }

    /** Whether one of these lookups makes one glyph of two that stand alone. */
    private boolean joins(List<Lookup> lookups, int first, int second) {
        return lookups.stream().anyMatch(lookup -> {
            var two = new Run(2, definitions, false);
            two.add(first, 0, 0, false);
            two.add(second, 0, 0, false);
            return lookup.apply(two, Layout.Use.PLAIN, 0) && two.count == 1;
        });
    }

    /** Where a consonant goes that is joined to others before it: some have a form below or behind these. */
    private int place(int consonant) {
        return places.computeIfAbsent(consonant, glyph -> {
            if (joins(ofBelow, virama, glyph) || joins(ofBelow, glyph, virama)) {
                return Indic.BELOW_BASE;
            }
            boolean behind = joins(ofBehind, virama, glyph) || joins(ofBehind, glyph, virama);
            return behind ? Indic.AFTER_BASE : Indic.BASE;
        });
    }

    private static boolean isLigature(Run run, int i) {
        return (run.flags[i] & Run.LIGATED) != 0;
    }

    private static boolean isConsonant(Run run, int i) {
        return !isLigature(run, i)
                && switch (Indic.category(run, i)) {
                    case Indic.CONSONANT, Indic.RA, Indic.VOWEL, Indic.PLACEHOLDER -> true;
                    default -> false;
                };
    }

    private static boolean isVirama(Run run, int i) {
        return !isLigature(run, i) && Indic.category(run, i) == Indic.VIRAMA;
    }

    private static boolean isMatra(Run run, int i) {
        return !isLigature(run, i) && Indic.category(run, i) == Indic.MATRA;
    }

    private static boolean isJoiner(Run run, int i) {
        int category = Indic.category(run, i);
        return !isLigature(run, i) && (category == Indic.JOINER || category == Indic.NON_JOINER);
    }

    /** Before the rules of the script: orders every syllable, and marks its letters for the features that choose. */
    public void begin(Run run) {
        for (int i = 0; i < run.count; i++) {
            if (Indic.position(run, i) == Indic.BASE) {
                Indic.setPosition(run, i, place(run.ids[i]));
            }
        }
        for (int start = 0; start < run.count; ) {
            int end = end(run, start);
            if (Indic.category(run, start) != Indic.OTHER && Indic.category(run, start) != Indic.SYMBOL) {
                begin(run, start, end);
            }
            start = end;
        }
    }

    private static int end(Run run, int start) {
        int end = start + 1;
        while (end < run.count && run.syllable(end) == run.syllable(start)) {
            end++;
        }
        return end;
    }

    private void begin(Run run, int start, int end) {
        int base = base(run, start, end);
        boolean hasReph = startsWithReph(run, start, end) && base != start;
        for (int i = start; i < base; i++) {
            Indic.setPosition(run, i, Math.min(Indic.BEFORE_BASE, Indic.position(run, i)));
        }
        if (base < end) {
            Indic.setPosition(run, base, Indic.BASE);
        }
        if (hasReph) {
            Indic.setPosition(run, start, Indic.REPH);
        }
        attach(run, start, base, end);
        base = sort(run, start, end);
        choose(run, start, base, end);
    }

    private boolean startsWithReph(Run run, int start, int end) {
        return start + 3 <= end
                && Indic.category(run, start) == Indic.RA
                && !isJoiner(run, start + 2)
                && joins(ofReph, run.ids[start], run.ids[start + 1]);
    }

    /** The consonant that the others go around: the last that has no form below or behind others. */
    private int base(Run run, int start, int end) {
        boolean hasReph = startsWithReph(run, start, end);
        int limit = hasReph ? start + 2 : start;
        while (hasReph && limit < end && isJoiner(run, limit)) {
            limit++;
        }
        int base = hasReph ? start : end;
        boolean below = false;
        for (int i = end - 1; i >= limit; i--) {
            if (isConsonant(run, i)) {
                base = i;
                int position = Indic.position(run, i);
                if (position != Indic.BELOW_BASE && (position != Indic.AFTER_BASE || below)) {
                    break;
                }
                below |= position == Indic.BELOW_BASE;
            } else if (i > start && Indic.category(run, i) == Indic.JOINER && isVirama(run, i - 1)) {
                break; // a joiner behind a virama asks for half a letter before it
            }
        }
        return base;
    }

    /** Lets joiners, dots and viramas go where the letter before them goes, and what stands before a later consonant with it. */
    private static void attach(Run run, int start, int base, int end) {
        int last = 0;
        for (int i = start; i < end; i++) {
            int category = Indic.category(run, i);
            boolean goesAlong = isJoiner(run, i) || category == Indic.NUKTA || category == Indic.VIRAMA;
            if (goesAlong) {
                Indic.setPosition(run, i, last);
                if (category == Indic.VIRAMA && last == Indic.BEFORE_ALL) {
                    Indic.setPosition(run, i, beforeMatra(run, start, i));
                }
            } else if (Indic.position(run, i) != Indic.MODIFIERS) {
                last = Indic.position(run, i);
            }
        }
        int before = base;
        for (int i = base + 1; i < end; i++) {
            if (isConsonant(run, i)) {
                for (int k = before + 1; k < i; k++) {
                    if (Indic.position(run, k) < Indic.MODIFIERS) {
                        Indic.setPosition(run, k, Indic.position(run, i));
                    }
                }
                before = i;
            } else if (Indic.category(run, i) == Indic.MATRA) {
                before = i;
            }
        }
    }

    /** A virama does not move with a sign that goes to the left. */
    private static int beforeMatra(Run run, int start, int virama) {
        for (int i = virama; i > start; i--) {
            if (Indic.position(run, i - 1) != Indic.BEFORE_ALL) {
                return Indic.position(run, i - 1);
            }
        }
        return Indic.position(run, virama);
    }

    /** Sorts the letters by their places; letters that have changed places become one cluster. Says where the base is. */
    private static int sort(Run run, int start, int end) {
        var from = new int[end - start];
        int count = 0;
        for (int position = 0; position <= Indic.END; position++) {
            for (int i = start; i < end; i++) {
                if (Indic.position(run, i) == position) {
                    from[count++] = i;
                }
            }
        }
        run.order(start, from);
        int base = start;
        while (base < end && Indic.position(run, base) != Indic.BASE) {
            base++;
        }
        var seen = new boolean[from.length];
        for (int i = base; i < end; i++) {
            int least = i;
            int greatest = i;
            for (int k = from[i - start]; k != i && !seen[i - start]; k = from[k - start]) {
                least = Math.min(least, k);
                greatest = Math.max(greatest, k);
                seen[k - start] = true;
            }
            if (!seen[i - start]) {
                run.mergeClusters(Math.max(base, least), greatest + 1);
            }
        }
        return base;
    }

    private static void choose(Run run, int start, int base, int end) {
        for (int i = start; i < end && Indic.position(run, i) == Indic.REPH; i++) {
            run.masks[i] |= REPH;
        }
        for (int i = start; i < base; i++) {
            run.masks[i] |= HALF | BELOW;
        }
        for (int i = base + 1; i < end; i++) {
            run.masks[i] |= BEHIND_BASE;
        }
        for (int i = start + 1; i < end; i++) {
            if (Indic.category(run, i) == Indic.NON_JOINER) {
                int k = i;
                do {
                    k--;
                    run.masks[k] &= ~HALF;
                } while (k > start && !isConsonant(run, k));
            }
        }
    }

    /** Once letters have become what they are: moves the sign on the left closer to them, and the ra to its end. */
    public void end(Run run) {
        for (int start = 0; start < run.count; ) {
            int end = end(run, start);
            finish(run, start, end);
            start = end;
        }
    }

    private void finish(Run run, int start, int end) {
        for (int i = start; i < end; i++) {
            int both = Run.LIGATED | Run.MULTIPLIED;
            if (run.ids[i] == virama && (run.flags[i] & both) == both) {
                Indic.setCategory(run, i, Indic.VIRAMA);
                run.flags[i] &= ~both;
            }
        }
        int base = finalBase(run, start, end);
        if (start + 1 < end && start < base) {
            base = moveMatra(run, start, base, end);
        }
        boolean isReph = (run.flags[start] & (Run.LIGATED | Run.MULTIPLIED)) == Run.LIGATED;
        if (start + 1 < end && Indic.position(run, start) == Indic.REPH && isReph) {
            int to = placeOfReph(run, start, base, end);
            run.mergeClusters(start, to + 1);
            run.move(start, to);
        }
    }

    private static int finalBase(Run run, int start, int end) {
        int base = start;
        while (base < end && Indic.position(run, base) < Indic.BASE) {
            base++;
        }
        if (base < end && start < base && Indic.position(run, base) > Indic.BASE) {
            base--;
        }
        if (base == end && start < base && isJoiner(run, base - 1) && Indic.category(run, base - 1) == Indic.JOINER) {
            base--;
        }
        while (base < end && start < base && (isVirama(run, base) || isNukta(run, base))) {
            base--;
        }
        return base;
    }

    private static boolean isNukta(Run run, int i) {
        return !isLigature(run, i) && Indic.category(run, i) == Indic.NUKTA;
    }

    /** Moves the sign behind the last virama that is still seen. Says where the base is. */
    private static int moveMatra(Run run, int start, int from, int end) {
        int base = from;
        int to = lastVirama(run, start, base == end ? base - 2 : base - 1, end);
        if (start < to && Indic.position(run, to) != Indic.BEFORE_ALL) {
            for (int i = to; i > start; i--) {
                if (Indic.position(run, i - 1) == Indic.BEFORE_ALL) {
                    if (i - 1 < base && base <= to) {
                        base--;
                    }
                    run.move(i - 1, to);
                    run.mergeClusters(to, Math.min(end, base + 1));
                    to--;
                }
            }
            return base;
        }
        for (int i = start; i < base; i++) {
            if (Indic.position(run, i) == Indic.BEFORE_ALL) {
                run.mergeClusters(i, Math.min(end, base + 1));
                break;
            }
        }
        return base;
    }

    /** The last virama that no joiner follows; the start if there is none. */
    private static int lastVirama(Run run, int start, int from, int end) {
        for (int at = from; ; at--) {
            while (at > start && !isMatra(run, at) && !isVirama(run, at)) {
                at--;
            }
            if (at < start || !isVirama(run, at) || Indic.position(run, at) == Indic.BEFORE_ALL) {
                return start;
            }
            boolean isJoined = at + 1 < end && Indic.category(run, at + 1) == Indic.JOINER;
            if (!isJoined || at <= start) {
                return at;
            }
        }
    }

    private static int placeOfReph(Run run, int start, int base, int end) {
        for (int i = start + 1; i < base; i++) {
            if (isVirama(run, i)) {
                return i + 1 < base && isJoiner(run, i + 1) ? i + 1 : i;
            }
        }
        int to = end - 1;
        while (to > start && Indic.position(run, to) == Indic.MODIFIERS) {
            to--;
        }
        if (isVirama(run, to)) {
            int last = to;
            for (int i = base + 1; i < last; i++) {
                if (Indic.category(run, i) == Indic.MATRA) {
                    to--;
                }
            }
        }
        return to;
    }
}
