package gazette.typeset.paragraph;

/** Characters that are one sign to the reader: a letter with its accents, an emoji of several. */
final class Clusters {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Clusters() {}

    /** Where the sign that begins here ends. */
    static int end(String text, int from) {
        var before = text.codePointAt(from);
        var i = from + Character.charCount(before);
        while (i < text.length()) {
            var c = text.codePointAt(i);
            var halfAFlag = isHalfAFlag(before) && isHalfAFlag(c);
            if (!halfAFlag && c != ZERO_WIDTH_JOINER && before != ZERO_WIDTH_JOINER && !extendsSign(c)) {
                return i;
            }
            before = halfAFlag ? ' ' : c;
            i += Character.charCount(c);
        }
        return i;
    }

    /** Whether a character is one of the two letters that make a flag. */
    private static boolean isHalfAFlag(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** Whether a sign may begin here: not inside a pair of surrogates, nor before a mark or a joiner. */
    static boolean isStart(String text, int at) {
        return !Character.isLowSurrogate(text.charAt(at))
                && !extendsSign(text.codePointAt(at))
                && text.charAt(at - 1) != ZERO_WIDTH_JOINER;
    }

    /** Whether a character has no look of its own and asks no font for a glyph. */
    static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_JOINER || c == 0x200C || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0020 && c <= 0xE01EF);
    }

    private static boolean extendsSign(int c) {
        if (c < 0x300) {
            return false;
        }
        if (isJoiner(c) || (c >= 0x1F3FB && c <= 0x1F3FF)) {
            return true;
        }
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
