package gazette.typeset.shape;

import gazette.language.Language;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The marks that ideographs share with letters: Unicode has one “ for Chinese and for Latin, which draw it differently. Here
 * they take the side of the text around them.
 *
 * <p>Marks that come in pairs go together: a quotation without a single ideograph keeps the marks of letters, as does an
 * apostrophe. All others are those of ideographs if there is one on either side of them.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">UAX #11</a>, width A
 * @see <a href="https://www.w3.org/TR/clreq/#glyphs_sizes_and_positions_in_character_faces_of_punctuation_marks">Requirements
 *     for Chinese Text Layout, 3.1.3</a>
 */
public final class WideMarks {
    private static final String SHARED = "“”‘’…‥—―·•‧";

    private final String text;
    private final BitSet wide = new BitSet();

    private WideMarks(String text) {
        this.text = text;
    }

    /** Whether ideographs and letters share a mark. */
    public static boolean isShared(char c) {
        return c == '·' || (c >= '—' && c <= '‧' && SHARED.indexOf(c) >= 0);
    }

    /** Whether a text in this language may have marks that are drawn as ideographs are: Chinese, Japanese and Korean. */
    public static boolean areIn(Language language) {
        return switch (language.primary()) {
            case "zh", "yue", "ja", "ko" -> true;
            default -> false;
        };
    }

    /** Whether a language draws these marks as wide as an ideograph; Korean has narrow ones that go with its letters. */
    public static boolean areFullIn(Language language) {
        return areIn(language) && !language.primary().equals("ko");
    }

    /** Where the marks are, in {@code char}s, that go with ideographs in a text that is written with these. */
    public static BitSet in(String text) {
        var marks = new WideMarks(text);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“', '‘' -> open.push(i);
                case '”', '’' -> marks.close(i, open);
                case '·', '…', '‥', '—', '―', '•', '‧' -> marks.wide.set(i, marks.isBesideIdeograph(i));
                default -> {}
            }
        }
        // What nobody closes goes with what it opens.
        open.forEach(i -> marks.wide.set(i, marks.neighbour(i, 1) != Side.LETTER));
        return marks.wide;
    }

    private void close(int at, Deque<Integer> open) {
        char opening = text.charAt(at) == '”' ? '“' : '‘';
        if (opening == '‘' && isBetweenLetters(at)) {
            return;
        }
        if (open.isEmpty() || text.charAt(open.peek()) != opening) {
            wide.set(at, neighbour(at, -1) != Side.LETTER);
            return;
        }
        int start = open.pop();
        boolean isWide = !isOfLetters(start + 1, at);
        wide.set(start, isWide);
        wide.set(at, isWide);
    }

    private boolean isBetweenLetters(int at) {
        return at > 0
                && at + 1 < text.length()
                && side(text.codePointBefore(at)) == Side.LETTER
                && side(text.codePointAt(at + 1)) == Side.LETTER;
    }

    /** Whether a stretch has letters and no ideograph. */
    private boolean isOfLetters(int from, int to) {
        boolean hasLetters = false;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            var side = side(text.codePointAt(i));
            if (side == Side.IDEOGRAPH) {
                return false;
            }
            hasLetters |= side == Side.LETTER;
        }
        return hasLetters;
    }

    private boolean isBesideIdeograph(int at) {
        var before = neighbour(at, -1);
        var after = neighbour(at, 1);
        return before == Side.IDEOGRAPH || after == Side.IDEOGRAPH || (before == Side.NONE && after == Side.NONE);
    }

    /** What stands beside a mark, stops and commas passed over; nothing beyond a space or a quotation mark. */
    private Side neighbour(int at, int step) {
        for (int i = at + step; i >= 0 && i < text.length(); i += step) {
            int c = step < 0 ? text.codePointBefore(i + 1) : text.codePointAt(i);
            if (Character.isWhitespace(c) || (c >= '‘' && c <= '”')) {
                return Side.NONE;
            }
            if (side(c) != Side.NONE) {
                return side(c);
            }
        }
        return Side.NONE;
    }

    private enum Side {
        IDEOGRAPH,
        LETTER,
        /** A mark, a figure, or the edge of the text. */
        NONE
    }

    private static Side side(int c) {
        boolean isIdeograph = (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7FF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x20000 && c <= 0x3FFFF);
        if (isIdeograph) {
            return Side.IDEOGRAPH;
        }
        return Character.isLetter(c) ? Side.LETTER : Side.NONE;
    }
}
