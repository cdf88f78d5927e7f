package gazette.typeset.shape.script;

import gazette.typeset.shape.rule.Run;

/**
 * What part a character takes in a syllable of Devanagari, and where in it its glyph belongs.
 *
 * @see <a href="https://learn.microsoft.com/typography/script-development/devanagari">Developing fonts for Devanagari</a>
 */
public final class Indic {
    static final int OTHER = 0;
    static final int CONSONANT = 1;
    static final int RA = 2;
    static final int VOWEL = 3;
    /** The dot that makes another consonant of one. */
    static final int NUKTA = 4;
    /** Takes the vowel away and joins a consonant to the next. */
    static final int VIRAMA = 5;

    static final int NON_JOINER = 6;
    static final int JOINER = 7;
    /** The sign of a vowel. */
    static final int MATRA = 8;
    /** What makes a vowel nasal or breathed. */
    static final int MODIFIER = 9;

    static final int CHANT = 10;
    /** What stands for a letter: a figure, a dash, a dotted circle. */
    static final int PLACEHOLDER = 11;

    static final int SYMBOL = 12;

    /** A ra at the beginning that will hang over the syllable. */
    static final int REPH = 1;

    static final int BEFORE_ALL = 2;
    static final int BEFORE_BASE = 3;
    static final int BASE = 4;
    static final int BELOW_BASE = 8;
    static final int AFTER_BELOW = 9;
    static final int AFTER_BASE = 11;
    static final int MODIFIERS = 13;
    static final int END = 15;

    private static final int CATEGORIES = 0xF;
    private static final int POSITIONS = 0xF;
    private static final int POSITION_SHIFT = 4;

    private Indic() {}

    /** Tells each glyph of a run what it is, and which syllable it belongs to. */
    static void mark(Run run, int[] characters) {
        for (int i = 0; i < run.count; i++) {
            int category = category(characters[i]);
            set(run, i, category, position(characters[i], category), 0);
        }
        Syllables.number(run);
    }

    static int category(Run run, int i) {
        return run.letters[i] & CATEGORIES;
    }

    static int position(Run run, int i) {
        return (run.letters[i] >> POSITION_SHIFT) & POSITIONS;
    }

    static void setPosition(Run run, int i, int position) {
        set(run, i, category(run, i), position, run.syllable(i));
    }

    static void setSyllable(Run run, int i, int syllable) {
        set(run, i, category(run, i), position(run, i), syllable);
    }

    static void setCategory(Run run, int i, int category) {
        set(run, i, category, position(run, i), run.syllable(i));
    }

    private static void set(Run run, int i, int category, int position, int syllable) {
        run.letters[i] = category | (position << POSITION_SHIFT) | (syllable << Run.SYLLABLE_SHIFT);
    }

    private static int position(int character, int category) {
        return switch (category) {
            case CONSONANT, RA, VOWEL, PLACEHOLDER -> BASE;
            case MATRA -> character == 0x93F || character == 0x94E ? BEFORE_ALL : AFTER_BELOW;
            case MODIFIER, CHANT, SYMBOL -> MODIFIERS;
            default -> END;
        };
    }

    private static int category(int character) {
        return switch (character) {
            case 0x930 -> RA;
            case 0x93C -> NUKTA;
            case 0x93D -> SYMBOL;
            case 0x94D -> VIRAMA;
            case 0x950, 0x964, 0x965, 0x970, 0x971 -> OTHER;
            case 0x951, 0x952 -> CHANT;
            case 0x953, 0x954 -> MODIFIER;
            case 0x200C -> NON_JOINER;
            case 0x200D -> JOINER;
            case 0xA0, 0xD7, 0x25CC, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014 -> PLACEHOLDER;
            default -> category(character - 0x900, character);
        };
    }

    private static int category(int place, int character) {
        if (place < 0 || place > 0x7F) {
            return character >= 0xA8E0 && character <= 0xA8F1 ? CHANT : OTHER;
        }
        if (place < 0x04) {
            return MODIFIER;
        }
        if (place < 0x15 || place == 0x60 || place == 0x61 || (place >= 0x72 && place < 0x78)) {
            return VOWEL;
        }
        if (place < 0x3A || (place >= 0x58 && place < 0x60) || place >= 0x78) {
            return CONSONANT;
        }
        return place >= 0x66 ? PLACEHOLDER : MATRA;
    }
}
