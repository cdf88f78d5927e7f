package gazette.compose;

/** The characters that XML takes. */
final class Characters {
    private Characters() {}

    /**
     * The same text without what no XML file may hold: control characters other than tab and line end, halves of
     * surrogate pairs, U+FFFE and U+FFFF.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, production 2</a>
     */
    static String legal(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return filtered(text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\n' || c == '\t';
    }

    private static String filtered(String text) {
        var legal = new StringBuilder(text.length());
        text.codePoints().filter(Characters::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c > 0xFFFF
                || c == '\n'
                || c == '\t'
                || c == '\r';
    }
}
