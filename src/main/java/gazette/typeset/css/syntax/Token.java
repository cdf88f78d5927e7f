package gazette.typeset.css.syntax;

/**
 * A word, number or mark of a style sheet.
 *
 * @param kind what it is
 * @param text a name without its sign ({@code media} of {@code @media}), a string without marks, escapes resolved; a mark
 *     as it is
 * @param number of a number, percentage or dimension; else 0
 * @param unit of a dimension, in small letters; else empty
 * @param start where it starts in the text
 * @param end where it ends in the text
 * @param line counted from 1
 * @param column counted from 1
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax 3, section 4</a>
 */
public record Token(Kind kind, String text, double number, String unit, int start, int end, int line, int column) {
    /** What a token is. */
    public enum Kind {
        IDENT,
        /** A name and the bracket that opens after it. */
        FUNCTION,
        AT_KEYWORD,
        HASH,
        STRING,
        URL,
        /** A string that the line ends, or an address with a mark in it that it cannot have. */
        BAD,
        NUMBER,
        PERCENTAGE,
        DIMENSION,
        SPACE,
        COLON,
        SEMICOLON,
        COMMA,
        OPEN_SQUARE,
        CLOSE_SQUARE,
        OPEN_ROUND,
        CLOSE_ROUND,
        OPEN_CURLY,
        CLOSE_CURLY,
        /** Any other character. */
        MARK,
        /** The end of the text. */
        END
    }

    /** Whether it is of a kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is this name, in whatever case. */
    public boolean isIdent(String name) {
        return kind == Kind.IDENT && text.equalsIgnoreCase(name);
    }

    /** Whether it is this function, in whatever case. */
    public boolean isFunction(String name) {
        return kind == Kind.FUNCTION && text.equalsIgnoreCase(name);
    }

    /** Whether it is this mark. */
    public boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    /** Whether something opens here that another token closes. */
    public boolean opens() {
        return switch (kind) {
            case FUNCTION, OPEN_ROUND, OPEN_SQUARE, OPEN_CURLY -> true;
            default -> false;
        };
    }

    /** Whether it closes what another token opens. */
    public boolean closes(Token opener) {
        return switch (opener.kind) {
            case FUNCTION, OPEN_ROUND -> kind == Kind.CLOSE_ROUND;
            case OPEN_SQUARE -> kind == Kind.CLOSE_SQUARE;
            case OPEN_CURLY -> kind == Kind.CLOSE_CURLY;
            default -> false;
        };
    }
}
