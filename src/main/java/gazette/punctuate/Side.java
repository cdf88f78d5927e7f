package gazette.punctuate;

/** What may stand beside a mark. */
enum Side {
    EDGE,
    SPACE,
    LETTER,
    DIGIT,
    STOP,
    ELLIPSIS,
    DASH,
    HYPHEN,
    OPENING,
    CLOSING;

    /** More marks than this in a row mean nothing. */
    static final int MOST_TOGETHER = 6;

    /** In characters. */
    private static final int DEEPEST_INDENT = 16;

    /**
     * The nearest neighbour of a mark that is not itself a mark.
     *
     * @param step −1 for what stands before the mark, 1 for what stands after it
     */
    static Side of(Strip strip, int place, int step) {
        var at = place + step;
        for (var skipped = 0; skipped < MOST_TOGETHER && Signs.isMark(strip.at(at)); skipped++) {
            at += step;
        }
        if (at < 0 || at >= strip.length() || (step < 0 && isIndent(strip, at))) {
            return EDGE;
        }
        var c = strip.at(at);
        var beyond = strip.at(at + step);
        if (c == '-') {
            return beyond == '-' || isSpace(beyond) ? DASH : HYPHEN;
        }
        if (c == '.' && beyond == '.') {
            return ELLIPSIS;
        }
        return of(c);
    }

    /** White space with which the paragraph begins. */
    private static boolean isIndent(Strip strip, int place) {
        return place < DEEPEST_INDENT && strip.part(0, place + 1).isBlank();
    }

    private static Side of(char c) {
        if (isSpace(c)) {
            return SPACE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return switch (c) {
            case '…' -> ELLIPSIS;
            case '—', '–', '―', '⸺', '⸻', '/' -> DASH;
            case '(', '[', '{', '¿', '¡', '<' -> OPENING;
            case ')', ']', '}', '>' -> CLOSING;
            case '.', ',', ';', ':', '!', '?', '‽', '。', '、', '%' -> STOP;
            default -> LETTER;
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060';
    }

    /** Whether what stands so before a mark leaves room for a word to begin at it. */
    boolean isBeforeWord() {
        return this == EDGE || this == SPACE || this == OPENING || this == DASH;
    }
}
