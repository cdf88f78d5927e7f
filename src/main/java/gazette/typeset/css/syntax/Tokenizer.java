package gazette.typeset.css.syntax;

import gazette.typeset.css.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Divides the text of a style sheet into tokens. Comments are dropped.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenizer-algorithms">CSS Syntax 3, section 4.3</a>
 */
public final class Tokenizer {
    private static final char END = '\0';
    private static final int REPLACEMENT = 0xFFFD;
    /** No length on paper is longer; what a sheet says beyond it must not overflow anything. */
    private static final double LARGEST = 1e7;

    private final String text;
    private final Notes notes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Tokenizer(String text, Notes notes) {
        this.text = text;
        this.notes = notes;
    }

    /** The tokens of a text, the last of them {@link Kind#END}; what is never closed is noted. */
    public static Tokens tokenize(String text, Notes notes) {
        // A byte order mark is no character of the sheet.
        var tokenizer = new Tokenizer(text.startsWith("\uFEFF") ? text.substring(1) : text, notes);
        while (tokenizer.at < tokenizer.text.length()) {
            tokenizer.consume();
        }
        tokenizer.add(Kind.END, "", tokenizer.at);
        return Tokens.of(tokenizer.text, tokenizer.tokens);
    }

    private void consume() {
        int start = at;
        char c = text.charAt(at);
        if (isSpace(c)) {
            space();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '/' && peek(1) == '*') {
            comment();
        } else if (startsNumber(at)) {
            number();
        } else if (startsName(at)) {
            named();
        } else if (c == '#' && (isName(peek(1)) || isEscape(at + 1))) {
            at++;
            prefixed(Kind.HASH, start);
        } else if (c == '@' && startsName(at + 1)) {
            at++;
            prefixed(Kind.AT_KEYWORD, start);
        } else {
            at++;
            add(mark(c), String.valueOf(c), start);
        }
    }

    private static Kind mark(char c) {
        return switch (c) {
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case ',' -> Kind.COMMA;
            case '[' -> Kind.OPEN_SQUARE;
            case ']' -> Kind.CLOSE_SQUARE;
            case '(' -> Kind.OPEN_ROUND;
            case ')' -> Kind.CLOSE_ROUND;
            case '{' -> Kind.OPEN_CURLY;
            case '}' -> Kind.CLOSE_CURLY;
            default -> Kind.MARK;
        };
    }

    private void prefixed(Kind kind, int start) {
        int column = start - lineStart + 1;
        var name = name();
        tokens.add(new Token(kind, name, 0, "", start, at, line, column));
    }

    private void space() {
        int start = at;
        int column = start - lineStart + 1;
        int first = line;
        while (at < text.length() && isSpace(text.charAt(at))) {
            step();
        }
        tokens.add(new Token(Kind.SPACE, " ", 0, "", start, at, first, column));
    }

    private void comment() {
        int start = at;
        var opened = here(start);
        at += 2;
        while (at < text.length() && !(text.charAt(at) == '*' && peek(1) == '/')) {
            step();
        }
        if (at >= text.length()) {
            notes.warn(opened, "a comment is not closed", "write */ where it ends");
        }
        at = Math.min(text.length(), at + 2);
    }

    private void string(char quote) {
        int start = at;
        var opened = here(start);
        var content = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (isLineEnd(c)) {
                notes.warn(opened, "a string is not closed on its line", "write " + quote + " where it ends");
                tokens.add(new Token(Kind.BAD, content.toString(), 0, "", start, at, opened.line(), opened.column()));
                return;
            }
            if (c != '\\') {
                content.append(c);
                at++;
            } else if (at + 1 < text.length() && isLineEnd(text.charAt(at + 1))) {
                at++;
                step();
            } else {
                escape(content);
            }
        }
        if (at >= text.length()) {
            notes.warn(opened, "a string is not closed", "write " + quote + " where it ends");
        }
        at = Math.min(text.length(), at + 1);
        tokens.add(new Token(Kind.STRING, content.toString(), 0, "", start, at, opened.line(), opened.column()));
    }

    private void number() {
        int start = at;
        int column = start - lineStart + 1;
        if (text.charAt(at) == '+' || text.charAt(at) == '-') {
            at++;
        }
        digits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            digits();
        }
        boolean signed = peek(1) == '+' || peek(1) == '-';
        if ((peek(0) == 'e' || peek(0) == 'E') && isDigit(peek(signed ? 2 : 1))) {
            at += signed ? 2 : 1;
            digits();
        }
        double value = Double.parseDouble(text.substring(start, at));
        double number = Math.max(-LARGEST, Math.min(LARGEST, value));
        if (startsName(at)) {
            var unit = name().toLowerCase(Locale.ROOT);
            tokens.add(new Token(Kind.DIMENSION, text.substring(start, at), number, unit, start, at, line, column));
        } else {
            boolean percent = peek(0) == '%';
            at += percent ? 1 : 0;
            var kind = percent ? Kind.PERCENTAGE : Kind.NUMBER;
            tokens.add(new Token(kind, text.substring(start, at), number, "", start, at, line, column));
        }
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private void named() {
        int start = at;
        int column = start - lineStart + 1;
        var name = name();
        if (peek(0) != '(') {
            tokens.add(new Token(Kind.IDENT, name, 0, "", start, at, line, column));
            return;
        }
        at++;
        if (name.equalsIgnoreCase("url") && !quoteFollows()) {
            address(start, column);
        } else {
            tokens.add(new Token(Kind.FUNCTION, name, 0, "", start, at, line, column));
        }
    }

    private boolean quoteFollows() {
        int next = at;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '\'');
    }

    private void address(int start, int column) {
        int first = line;
        boolean bad = false;
        var address = new StringBuilder();
        while (at < text.length() && text.charAt(at) != ')') {
            char c = text.charAt(at);
            if (isEscape(at)) {
                escape(address);
                continue;
            }
            bad |= c == '"' || c == '\'' || c == '(';
            if (!isSpace(c)) {
                address.append(c);
            }
            step();
        }
        at = Math.min(text.length(), at + 1);
        tokens.add(new Token(bad ? Kind.BAD : Kind.URL, address.toString(), 0, "", start, at, first, column));
    }

    private String name() {
        int start = at;
        while (isName(peek(0))) {
            at++;
        }
        if (!isEscape(at)) {
            return text.substring(start, at);
        }
        var name = new StringBuilder(text.substring(start, at));
        while (isName(peek(0)) || isEscape(at)) {
            if (isEscape(at)) {
                escape(name);
            } else {
                name.append(text.charAt(at++));
            }
        }
        return name.toString();
    }

    /** Resolves the escape that starts here. */
    private void escape(StringBuilder into) {
        at++;
        if (at >= text.length()) {
            into.appendCodePoint(REPLACEMENT);
            return;
        }
        int start = at;
        while (at < text.length()
                && at - start < 6
                && Character.digit(text.charAt(at), 16) >= 0
                && text.charAt(at) < 128) {
            at++;
        }
        if (at == start) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            into.appendCodePoint(character);
            return;
        }
        int character = Integer.parseInt(text, start, at, 16);
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        boolean possible = character != 0 && !surrogate && character <= Character.MAX_CODE_POINT;
        into.appendCodePoint(possible ? character : REPLACEMENT);
        if (at < text.length() && isSpace(text.charAt(at))) {
            step();
        }
    }

    /** Passes over one character, which may end a line. */
    private void step() {
        char c = text.charAt(at++);
        if (c == '\r' && peek(0) == '\n') {
            at++;
        }
        if (isLineEnd(c)) {
            line++;
            lineStart = at;
        }
    }

    private Token here(int start) {
        return new Token(
                Kind.MARK, text.substring(start, start + 1), 0, "", start, start + 1, line, start - lineStart + 1);
    }

    private void add(Kind kind, String content, int start) {
        tokens.add(new Token(kind, content, 0, "", start, at, line, start - lineStart + 1));
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    private boolean startsNumber(int from) {
        char c = text.charAt(from);
        int digit = c == '+' || c == '-' ? from + 1 : from;
        boolean point = digit < text.length() && text.charAt(digit) == '.';
        digit += point ? 1 : 0;
        return digit < text.length() && isDigit(text.charAt(digit));
    }

    private boolean startsName(int from) {
        if (from >= text.length()) {
            return false;
        }
        char c = text.charAt(from);
        if (c == '-') {
            boolean more = from + 1 < text.length();
            return more && (isNameStart(text.charAt(from + 1)) || text.charAt(from + 1) == '-' || isEscape(from + 1));
        }
        return isNameStart(c) || isEscape(from);
    }

    private boolean isEscape(int from) {
        return from + 1 < text.length() && text.charAt(from) == '\\' && !isLineEnd(text.charAt(from + 1));
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean isName(char c) {
        return isNameStart(c) || isDigit(c) || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }
}
