package gazette.typeset.paragraph;

/**
 * Where a line may end.
 *
 * @see <a href="https://www.unicode.org/reports/tr14/">UAX #14</a>, of which this is what newspapers need, stricter where
 *     typography is
 */
final class BreakRules {
    /** What a break costs and does. */
    enum Kind {
        /** None here. */
        NONE,
        /** By the language, with a hyphen. */
        AUTO,
        /** Where the author allows it, with a hyphen. */
        SOFT,
        /** After a hyphen of the author's, or after a dash between figures. */
        HARD,
        /** After a dash, or where the author allows it, without a hyphen. */
        PLAIN,
        /** Inside an address or a word of a program, without a hyphen. */
        ADDRESS,
        /** Between ideographs, where there is a little room to stretch. */
        IDEOGRAPH,
        /** Anywhere, because there is no other way. */
        ANYWHERE
    }

    /** A word of so many letters may part from another at the slash between them; {@code and/or} may not. */
    private static final int LONG = 4;

    private BreakRules() {}

    /**
     * Whether a line may end inside a text without spaces.
     *
     * @param at before which character; above 0 and below the length
     * @param address whether the text is an address
     */
    static Kind between(String text, int at, boolean address) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        if (address) {
            return inAddress(text, at) ? Kind.ADDRESS : Kind.NONE;
        }
        if (Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after)
                && after < '\u2E80'
                && before < '\u2E80') {
            return Kind.NONE;
        }
        if (after == Signs.SOFT_HYPHEN) {
            return at + 1 < text.length() ? Kind.SOFT : Kind.NONE;
        }
        if (isJoiner(before) || isJoiner(after)) {
            return Kind.NONE;
        }
        if (before == Signs.ZERO_WIDTH_SPACE) {
            return Kind.PLAIN;
        }
        if (Signs.isHyphen(before)) {
            return followsWord(text, at - 1, 2) && Signs.isLetter(after) ? Kind.HARD : Kind.NONE;
        }
        if (Signs.isDash(before)) {
            return afterDash(text, at);
        }
        if (before == '/') {
            return followsWord(text, at - 1, LONG) && precedesWord(text, at, LONG) ? Kind.PLAIN : Kind.NONE;
        }
        if (before == '…' && !Signs.isIdeographic(after)) {
            return followsWord(text, at - 1, 1) && Signs.isLetter(after) ? Kind.PLAIN : Kind.NONE;
        }
        if (Signs.isIdeographic(before) || Signs.isIdeographic(after)) {
            return betweenIdeographs(before, after) && Clusters.isStart(text, at) ? Kind.IDEOGRAPH : Kind.NONE;
        }
        return Kind.NONE;
    }

    /**
     * Whether a line may end inside a word of a program: after a sign, before what begins something new.
     *
     * @param at before which character; above 0 and below the length
     */
    static Kind inCode(String text, int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        var begins = Character.isLetterOrDigit(after) || "\"'`$@_({[<".indexOf(after) >= 0;
        var ends = ",;:=&|+*/\\)]}>({[<_.?#@-".indexOf(before) >= 0;
        return ends && begins && before != after ? Kind.ADDRESS : Kind.NONE;
    }

    private static boolean isJoiner(char c) {
        return c == Signs.WORD_JOINER || c == Signs.ZERO_WIDTH_NO_BREAK_SPACE || c == '\u200D';
    }

    /** Whether so many letters stand before a place. */
    private static boolean followsWord(String text, int at, int letters) {
        if (at < letters || at > text.length()) {
            return false;
        }
        for (var i = at - letters; i < at; i++) {
            if (!Signs.isLetter(text.charAt(i)) && !isAccent(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccent(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether so many letters stand after a place. */
    private static boolean precedesWord(String text, int at, int letters) {
        return followsWord(text, at + letters, letters);
    }

    private static Kind afterDash(String text, int at) {
        var after = text.charAt(at);
        if (at < 2 || Signs.isDash(after) || Signs.isForbiddenAtStart(after) || Signs.isOpening(text.charAt(at - 2))) {
            return Kind.NONE;
        }
        return Character.isDigit(after) && Character.isDigit(text.charAt(at - 2)) ? Kind.HARD : Kind.PLAIN;
    }

    private static boolean betweenIdeographs(char before, char after) {
        return !Signs.isForbiddenAtStart(after)
                && !Signs.isForbiddenAtEnd(before)
                && !(before == after && isDrawnThrough(before));
    }

    /** Whether two of a mark make one: the long dash and the six dots of Chinese and Japanese. */
    private static boolean isDrawnThrough(char c) {
        return c == '…' || c == '‥' || Signs.isDash(c);
    }

    /** Whether a text without spaces is an address of the web or of mail. */
    static boolean isAddress(String text) {
        if (text.length() < 6) {
            return false;
        }
        var at = text.indexOf('@');
        return text.contains("://")
                || text.startsWith("www.")
                || (at > 0 && text.indexOf('.', at) > at + 1)
                || isHostAndPath(text);
    }

    private static boolean isHostAndPath(String text) {
        var slash = text.indexOf('/');
        var point = slash < 0 ? -1 : text.lastIndexOf('.', slash);
        return point > 1 && slash - point > 2 && followsWord(text, slash, slash - point - 1);
    }

    private static boolean inAddress(String text, int at) {
        var end = text.indexOf("://");
        return at >= Math.max(4, end < 0 ? 0 : end + 6)
                && at <= text.length() - 2
                && "/.?&=-_#@".indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /**
     * Whether a line may end at a space.
     *
     * @param from where the space begins
     * @param to where it ends
     */
    static boolean atSpace(String text, int from, int to) {
        if (from == 0 || to == text.length()) {
            return true;
        }
        var before = text.charAt(from - 1);
        var after = text.charAt(to);
        if (Signs.isLetter(before) && Signs.isLetter(after)) {
            return true;
        }
        if (isJoiner(before) || isJoiner(after) || Signs.isFixedSpace(before) || Signs.isFixedSpace(after)) {
            return false;
        }
        var endsWithIt = to + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(to + 1));
        if (endsWithIt && (Signs.isClosing(after) || (Signs.isDash(after) && !Signs.isDash(before)))) {
            return false;
        }
        if (after == '°' || (from == 1 && Signs.isDash(before))) {
            return false; // a unit belongs to its figure, the dash that opens a speech to the speech
        }
        var startsWithIt = from == 1 || Signs.isGlue(text.charAt(from - 2));
        return !(startsWithIt && (Signs.isOpening(before) || (before == '»' && opens(text, from - 1))));
    }

    /** Whether a guillemet that points to the right opens, as in German: not if the last one before it points to the left. */
    private static boolean opens(String text, int guillemet) {
        for (var i = guillemet - 1; i >= 0; i--) {
            if (text.charAt(i) == '«' || text.charAt(i) == '»') {
                return text.charAt(i) == '»';
            }
        }
        return true;
    }
}
