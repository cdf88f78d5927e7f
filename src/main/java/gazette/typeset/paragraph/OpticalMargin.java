package gazette.typeset.paragraph;

/**
 * How far a sign stands outside the measure, so that the edge looks straight.
 *
 * <p>In thousandths of the sign's own width. Marks are light: half and more of a comma hangs; dashes are long: a third does;
 * letters with an open side a little.
 */
final class OpticalMargin {
    /** Of marks as wide as an ideograph one half is white, which does not count at an edge. */
    private static final int HALF = 500;

    private OpticalMargin() {}

    /** How much of a sign hangs out where lines begin. */
    static int start(char c) {
        return switch (c) {
            case '“', '”', '„', '‘', '’', '‚', '"', '\'', '«', '»', '‹', '›' -> 700;
            case '–', '—', '―' -> 300;
            case '(', '[' -> 150;
            case 'A', 'T', 'V', 'W', 'Y', 'Т', 'А' -> 50;
            case '*', '†' -> 300;
            default -> Signs.isWhiteAtLeft(c) ? HALF : 0;
        };
    }

    /** How much of a sign hangs out where lines end. */
    static int end(char c) {
        return switch (c) {
            case '“', '”', '‘', '’', '"', '\'', '«', '»', '‹', '›' -> 700;
            case '.', ',', '…', '،', '۔' -> c == '…' ? 200 : 700;
            case '-', '\u2010', Signs.SOFT_HYPHEN -> 600;
            case ':', ';' -> 400;
            case '!', '?' -> 200;
            case '–', '—', '―' -> 300;
            case ')', ']' -> 150;
            case '*', '†' -> 300;
            case 'A', 'K', 'T', 'V', 'W', 'X', 'Y', 'r', 'v', 'w', 'y', 'А', 'Т', 'У' -> 50;
            default -> Signs.isWhiteAtRight(c) ? HALF : 0;
        };
    }

    /** Whether a mark may open the first line from outside the measure. */
    static boolean isOpeningQuote(char c) {
        return "“„‘‚\"'«»‹›”’".indexOf(c) >= 0;
    }

    /** How far a line that begins here in a word stands out, in 1/1000 pt. */
    static int start(Word word, int at) {
        for (var i = at; i < word.text.length(); i++) {
            var c = word.text.charAt(i);
            if (!Signs.isInvisible(c)) {
                var share = start(word.fount().alike(c));
                return share == 0 ? 0 : width(word, i) * share / 1000;
            }
        }
        return 0;
    }

    /** How far a line that ends here in a word stands out, in 1/1000 pt. */
    static int end(Word word, int at) {
        for (var i = at - 1; i >= 0; i--) {
            var c = word.text.charAt(i);
            if (!Signs.isInvisible(c)) {
                var share = end(word.fount().alike(c));
                return share == 0 ? 0 : width(word, i) * share / 1000;
            }
        }
        return 0;
    }

    /** How wide the sign at a place in a word is, from whatever font it comes, in 1/1000 pt. */
    private static int width(Word word, int at) {
        var c = word.text.charAt(at);
        if (word.fount().marks == null && (c < '\u3000' || word.fount().font.glyph(c) != 0)) {
            return width(word.fount(), c);
        }
        return Math.max(0, word.edges()[at + 1] - word.edges()[at]);
    }

    /** How wide a sign is, in 1/1000 pt; 0 if the fount's own font does not have it. */
    static int width(Fount fount, char c) {
        var glyph = fount.font.glyph(c);
        return glyph == 0 ? 0 : fount.length(fount.font.advance(glyph), fount.font);
    }
}
