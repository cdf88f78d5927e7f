package gazette.collect.read;

/**
 * What the end of a line within a paragraph stands for: a space in most scripts, nothing where words are not parted by spaces.
 *
 * @see <a href="https://www.w3.org/TR/css-text-3/#line-break-transform">CSS Text 3, segment break transformation rules</a>
 */
public final class LineEnds {
    /** Marks that are narrow in our script and wide in others, as what stands beside them is. */
    private static final String OF_EITHER_WIDTH = "“”‘’…—·";

    private LineEnds() {}

    /** How many columns a character takes where all letters are equally wide: two if it fills a square. */
    public static int columns(int character) {
        return isSquare(character) || (character >= 0xAC00 && character <= 0xD7A3) ? 2 : 1;
    }

    /** The same, of a whole line. */
    public static int columns(String line) {
        var columns = line.length();
        for (var i = 0; i < line.length(); i++) {
            columns += line.charAt(i) < 0x2E80 ? 0 : columns(line.charAt(i)) - 1;
        }
        return columns;
    }

    /** A text in which every line feed has become a space or nothing. */
    public static String joined(CharSequence text) {
        var joined = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                joined.append(text.charAt(i));
            } else if (!vanishes(text, i)) {
                joined.append(' ');
            }
        }
        return joined.toString();
    }

    private static boolean vanishes(CharSequence text, int at) {
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        var before = Character.codePointBefore(text, at);
        var after = Character.codePointAt(text, at + 1);
        return isSquare(before)
                ? isSquare(after) || isOfEitherWidth(after)
                : isOfEitherWidth(before) && isSquare(after);
    }

    /** Whether nothing parts the words of the script that a character belongs to: ideographs and kana. */
    public static boolean isUnparted(int character) {
        return isSquare(character);
    }

    private static boolean isOfEitherWidth(int character) {
        return OF_EITHER_WIDTH.indexOf(character) >= 0;
    }

    /** Ideographs, kana, the syllables of Yi and the marks among them; Hangul has spaces between its words. */
    private static boolean isSquare(int character) {
        return character >= 0x2E80
                && (character <= 0x312F
                        || (character >= 0x3190 && character <= 0xA4CF && !isHangulInBrackets(character))
                        || (character >= 0xF900 && character <= 0xFAFF)
                        || (character >= 0xFE30 && character <= 0xFE6F)
                        || (character >= 0xFF01 && character <= 0xFF60)
                        || (character >= 0xFFE0 && character <= 0xFFE6)
                        || (character >= 0x1B000 && character <= 0x1B2FF)
                        || (character >= 0x20000 && character <= 0x3FFFD));
    }

    private static boolean isHangulInBrackets(int character) {
        return (character >= 0x3200 && character <= 0x321E) || (character >= 0x3260 && character <= 0x327E);
    }
}
