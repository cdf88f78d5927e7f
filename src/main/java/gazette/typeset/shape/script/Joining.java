package gazette.typeset.shape.script;

import gazette.typeset.shape.rule.Run;
import java.util.List;

/**
 * Which form each Arabic letter takes: alone, or joined to the letter before it, behind it, or both.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-9/#G20589">Unicode 9.2, Cursive Joining</a>
 */
public final class Joining {
    /** The features that choose forms, in the order in which fonts expect them. */
    public static final List<String> FEATURES = List.of("isol", "fina", "medi", "init");

    private static final String TO_THE_RIGHT_ONLY =
            "آأؤإاةدذرزوٱٲٳٵٶٷڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙۀۃۄۅۆۇۈۉۊۋۍۏےۓەۮۯݙݚݛݫݬݱݳݴݸݹࢪࢫࢬࢮࢱࢲࢹ";

    private static final int TATWEEL = 0x640;
    private static final int JOINER = 0x200D;

    private Joining() {}

    private enum Kind {
        /** Neither: spaces, figures, the hamza that stands alone. */
        NONE,
        /** To the letter before it only. */
        RIGHT,
        BOTH,
        /** Marks, which letters join across. */
        TRANSPARENT
    }

    /** The bit of a form in {@link Run#masks}; {@link #FEATURES} in order. */
    public static int mask(int form) {
        return Run.FIRST_FORM << form;
    }

    private static Kind kind(int codePoint) {
        if (codePoint == TATWEEL || codePoint == JOINER) {
            return Kind.BOTH;
        }
        if (codePoint == 0x200C) {
            return Kind.NONE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> transparent(codePoint);
            case Character.OTHER_LETTER -> letter(codePoint);
            default -> Kind.NONE;
        };
    }

    /** Signs of verse and number are formatting to Unicode, but letters do not join across them; nor across isolates. */
    private static Kind transparent(int codePoint) {
        boolean stands = (codePoint >= 0x600 && codePoint <= 0x605)
                || codePoint == 0x6DD
                || codePoint == 0x8E2
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return stands ? Kind.NONE : Kind.TRANSPARENT;
    }

    private static Kind letter(int codePoint) {
        if (Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.ARABIC
                || codePoint == 0x621
                || codePoint == 0x674
                || codePoint >= 0xFB50) {
            return Kind.NONE;
        }
        return TO_THE_RIGHT_ONLY.indexOf(codePoint) >= 0 ? Kind.RIGHT : Kind.BOTH;
    }

    /**
     * Marks each glyph of a run with its form.
     *
     * @param codePoints the character that each glyph stands for
     */
    static void mark(Run run, int[] codePoints) {
        int before = -1;
        boolean joins = false;
        for (int i = 0; i < run.count; i++) {
            var kind = kind(codePoints[i]);
            if (kind == Kind.TRANSPARENT) {
                continue;
            }
            boolean joined = joins && kind != Kind.NONE;
            if (joined && before >= 0) {
                run.masks[before] = joinedBehind(run.masks[before]);
            }
            run.masks[i] = Run.ALL | (kind == Kind.NONE ? 0 : mask(joined ? 1 : 0));
            joins = kind == Kind.BOTH;
            before = i;
        }
    }

    /** Alone becomes initial, final becomes medial. */
    private static int joinedBehind(int mask) {
        return Run.ALL | ((mask & mask(0)) != 0 ? mask(3) : (mask & mask(1)) != 0 ? mask(2) : 0);
    }
}
