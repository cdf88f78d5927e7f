package gazette.typeset.shape.script;

import gazette.font.Font;
import gazette.typeset.shape.rule.Definitions;
import gazette.typeset.shape.rule.Run;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * Characters become the glyphs that the font has for them: a letter and its accent one glyph where there is one, two where
 * there are two, spaces and hyphens made of others where they lack.
 */
public final class Characters {
    private static final int NO_BREAK_SPACE = 0x00A0;
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int GRAPHEME_JOINER = 0x034F;
    private static final int HAIR_SPACE = 0x200A;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int HYPHEN = 0x2010;
    private static final int NO_BREAK_HYPHEN = 0x2011;
    private static final int THIN_SPACE = 0x2009;
    private static final int FRACTION_SLASH = 0x2044;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;

    /** Marks that face the other way in text that runs to the left: the pairs in common use. */
    private static final Map<Integer, Integer> MIRRORED = mirrored("()<>[]{}«»‹›≤≥≪≫⟨⟩⟪⟫⌈⌉⌊⌋❨❩⦅⦆⁅⁆༺༻「」『』【】〈〉《》〔〕");

    private Characters() {}

    private static Map<Integer, Integer> mirrored(String pairs) {
        var mirrored = new java.util.HashMap<Integer, Integer>();
        for (int i = 0; i < pairs.length(); i += 2) {
            mirrored.put((int) pairs.charAt(i), (int) pairs.charAt(i + 1));
            mirrored.put((int) pairs.charAt(i + 1), (int) pairs.charAt(i));
        }
        return mirrored;
    }

    /** The glyphs of a text, one cluster to what the reader takes for one character. */
    public static Run run(String text, Font font, Definitions definitions, Script.Hand hand, boolean rightToLeft) {
        var run = new Run(text.length(), definitions, rightToLeft);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int glyph = isPlain(c) && !rightToLeft ? font.glyph(c) : 0;
            if (glyph == 0) {
                return careful(text, font, definitions, hand, rightToLeft);
            }
            run.add(glyph, i, 0, false);
        }
        return run;
    }

    /** Whether a character is surely no mark, no half of one and visible: the letters and marks of most texts. */
    private static boolean isPlain(char c) {
        return c < 0x300
                ? c != SOFT_HYPHEN
                : (c >= 0x370 && c < 0x483)
                        || (c >= 0x48A && c < 0x588)
                        || (c >= 0x1E00 && c < 0x2000)
                        || (c >= HYPHEN && c < 0x2028)
                        || (c >= 0x2030 && c < FRACTION_SLASH)
                        || (c >= 0x20A0 && c < 0x20D0);
    }

    private static Run careful(String text, Font font, Definitions definitions, Script.Hand hand, boolean rightToLeft) {
        var run = new Run(text.length() + 4, definitions, rightToLeft);
        var characters = new int[text.length() + 4];
        for (int from = 0; from < text.length(); ) {
            int to = grapheme(text, from);
            var spelling = spelling(text, from, to, font, hand);
            if (run.count + spelling.length + 2 > characters.length) {
                characters = Arrays.copyOf(characters, 2 * characters.length + spelling.length);
            }
            int cluster = from;
            for (int i = 0; i < spelling.length; i++) {
                if (hand == Script.Hand.THAI && SaraAm.is(spelling[i])) {
                    SaraAm.add(run, characters, font, spelling[i], from);
                    cluster = run.clusters[run.count - 1];
                } else if (i + 1 < spelling.length && font.glyph(spelling[i], spelling[i + 1]) != 0) {
                    characters[run.count] = spelling[i];
                    run.add(font.glyph(spelling[i], spelling[i + 1]), cluster, 0, false);
                    i++;
                } else {
                    characters[run.count] = spelling[i];
                    add(run, font, spelling[i], cluster);
                }
                if (keepsApart(spelling, i)) {
                    run.flags[run.count - 1] |= Run.HIDDEN;
                }
            }
            from = to;
        }
        if (hand == Script.Hand.ARABIC) {
            Joining.mark(run, characters);
        } else if (hand == Script.Hand.DEVANAGARI) {
            Indic.mark(run, characters);
        }
        if (text.indexOf(FRACTION_SLASH) >= 0) {
            markFractions(run, text);
        }
        return run;
    }

    /** Where the character that the reader sees ends. */
    private static int grapheme(String text, int from) {
        int first = text.codePointAt(from);
        int to = from + Character.charCount(first);
        boolean isHalfAFlag = isRegional(first);
        while (to < text.length()) {
            int next = text.codePointAt(to);
            int end = to + Character.charCount(next);
            if (next == JOINER && end < text.length() && Character.isExtendedPictographic(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            } else if (isHalfAFlag && isRegional(next)) {
                isHalfAFlag = false;
            } else if (!continues(next)) {
                break;
            }
            to = end;
        }
        return to;
    }

    private static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean continues(int codePoint) {
        return isMark(codePoint)
                || codePoint == JOINER
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
                || (codePoint >= 0xE0020 && codePoint <= 0xE007F)
                || codePoint == 0xFF9E
                || codePoint == 0xFF9F;
    }

    /** Whether a character goes with the letter before it. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** One of the equivalent spellings of a character: the one that the font can show. */
    private static int[] spelling(String text, int from, int to, Font font, Script.Hand hand) {
        int first = text.codePointAt(from);
        boolean isOne = to - from == Character.charCount(first) && hand != Script.Hand.DEVANAGARI;
        if (isOne && (font.glyph(first) != 0 || isMadeOfOthers(first))) {
            return new int[] {first};
        }
        var written = text.substring(from, to);
        if (written.codePoints().anyMatch(Font::isSelector)) {
            return written.codePoints().toArray(); // the variant is of the character as it is written
        }
        var parts =
                Normalizer.normalize(written, Normalizer.Form.NFD).codePoints().toArray();
        if (hand == Script.Hand.HEBREW || hand == Script.Hand.ARABIC) {
            MarkOrder.sort(parts);
        }
        var joined = join(parts, font);
        if (isComplete(joined, font)) {
            return joined;
        }
        var composed =
                Normalizer.normalize(written, Normalizer.Form.NFC).codePoints().toArray();
        var asWritten = written.codePoints().toArray();
        if (isComplete(composed, font)) {
            return composed;
        }
        return isComplete(asWritten, font) ? asWritten : joined;
    }

    private static boolean isMadeOfOthers(int codePoint) {
        return isIgnorable(codePoint) || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    private static boolean isComplete(int[] codePoints, Font font) {
        return Arrays.stream(codePoints).allMatch(c -> font.glyph(c) != 0 || isIgnorable(c));
    }

    /** Joins a letter with as many of its marks as the font has glyphs for. */
    private static int[] join(int[] parts, Font font) {
        var joined = new int[parts.length];
        joined[0] = parts[0];
        int count = 1;
        int letter = 0;
        for (int k = 1; k < parts.length; k++) {
            int mark = parts[k];
            boolean isFree = count - 1 == letter || comesFirst(joined[count - 1], mark);
            int both = isFree ? compose(joined[letter], mark) : 0;
            if (both != 0 && font.glyph(both) != 0) {
                joined[letter] = both;
            } else {
                joined[count] = mark;
                if (!isMark(mark)) {
                    letter = count;
                }
                count++;
            }
        }
        return Arrays.copyOf(joined, count);
    }

    /** Whether a mark lies closer to the letter than another one, so that the other one can be joined over its head. */
    static boolean comesFirst(int mark, int other) {
        var swapped = new StringBuilder("a").appendCodePoint(other).appendCodePoint(mark);
        return !Normalizer.isNormalized(swapped, Normalizer.Form.NFD);
    }

    private static int compose(int letter, int mark) {
        var both = new StringBuilder().appendCodePoint(letter).appendCodePoint(mark);
        var composed = Normalizer.normalize(both, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length()) == 1 ? composed.codePointAt(0) : 0;
    }

    /** Whether a grapheme joiner has work to do: it keeps two marks from changing places. */
    private static boolean keepsApart(int[] spelling, int i) {
        return spelling[i] == GRAPHEME_JOINER
                && i > 0
                && i + 1 < spelling.length
                && comesFirst(spelling[i + 1], spelling[i - 1]);
    }

    /** Adds the glyph of one character. */
    static void add(Run run, Font font, int codePoint, int cluster) {
        int facing = run.rightToLeft ? MIRRORED.getOrDefault(codePoint, codePoint) : codePoint;
        int glyph = font.glyph(facing);
        int flag = flags(codePoint);
        if (glyph == 0 && facing != codePoint) {
            glyph = font.glyph(codePoint);
        }
        if (glyph == 0 && (codePoint == NO_BREAK_HYPHEN || codePoint == HYPHEN)) {
            glyph = font.glyph(HYPHEN) != 0 ? font.glyph(HYPHEN) : font.glyph('-');
        }
        if (glyph == 0 && Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            glyph = font.glyph(' ');
            flag |= codePoint == NO_BREAK_SPACE ? 0 : Run.MADE_SPACE | (width(codePoint, font) << Run.WIDTH_SHIFT);
        }
        run.add(glyph, cluster, flag, Character.getType(codePoint) == Character.NON_SPACING_MARK);
    }

    private static int flags(int codePoint) {
        if (!isIgnorable(codePoint)) {
            return 0;
        }
        boolean isHidden =
                (codePoint >= 0x180B && codePoint <= 0x180F) || (codePoint >= 0xE0020 && codePoint <= 0xE007F);
        return Run.IGNORABLE
                | (isHidden ? Run.HIDDEN : 0)
                | (codePoint == NON_JOINER ? Run.NON_JOINER : 0)
                | (codePoint == JOINER ? Run.JOINER : 0);
    }

    /** The characters that draw nothing even in a font that has glyphs for them. */
    static boolean isIgnorable(int codePoint) {
        if (codePoint < 0x17B4) {
            return codePoint == SOFT_HYPHEN || codePoint == GRAPHEME_JOINER || codePoint == 0x061C;
        }
        return codePoint <= 0x17B5
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF
                || (codePoint >= 0xFFF0 && codePoint <= 0xFFF8)
                || (codePoint >= 0x1D173 && codePoint <= 0x1D17A)
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }

    /**
     * How wide a space is that the font lacks, in font units.
     *
     * @see <a href="https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-6/#G17859">Unicode 6.2, Space characters</a>
     */
    private static int width(int space, Font font) {
        int em = font.unitsPerEm();
        return switch (space) {
            case 0x2000, 0x2002 -> em / 2;
            case 0x2001, 0x2003, 0x3000 -> em;
            case 0x2004 -> em / 3;
            case 0x2005 -> em / 4;
            case 0x2006 -> em / 6;
            case 0x2007 -> advance(font, '0', em / 2);
            case 0x2008 -> advance(font, '.', em / 4);
            case THIN_SPACE -> em / 5;
            case HAIR_SPACE -> em / 10;
            case NARROW_NO_BREAK_SPACE -> advance(font, THIN_SPACE, em / 5);
            case 0x205F -> em * 4 / 18;
            default -> advance(font, ' ', em / 4);
        };
    }

    private static int advance(Font font, int codePoint, int otherwise) {
        return font.glyph(codePoint) == 0 ? otherwise : font.advance(font.glyph(codePoint));
    }

    /** Marks the digits around a fraction slash, so that a font that can sets 3⁄4 as a fraction. */
    private static void markFractions(Run run, String text) {
        for (int slash = 0; slash < run.count; slash++) {
            if (text.charAt(run.clusters[slash]) != FRACTION_SLASH) {
                continue;
            }
            int from = slash;
            while (from > 0 && isDigit(text, run.clusters[from - 1])) {
                from--;
            }
            int to = slash + 1;
            while (to < run.count && isDigit(text, run.clusters[to])) {
                to++;
            }
            if (from == slash || to == slash + 1) {
                continue;
            }
            for (int i = from; i < to; i++) {
                run.masks[i] |= Run.FRACTION;
                if (i != slash) {
                    run.masks[i] |= i < slash ? Run.NUMERATOR : Run.DENOMINATOR;
                }
            }
        }
    }

    private static boolean isDigit(String text, int at) {
        return Character.getType(text.codePointAt(at)) == Character.DECIMAL_DIGIT_NUMBER;
    }
}
