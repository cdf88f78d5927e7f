package gazette.typeset.css.selector;

import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Tokens;
import java.util.Locale;

/** Reads what counts children: {@code odd}, {@code 3}, {@code 2n+1}. */
final class NthReader {
    private NthReader() {}

    /** Reads {@code odd}, {@code even}, {@code 3}, {@code 2n+1}; tokens divide these oddly, so the text is read. */
    static Condition read(Token token, Tokens tokens, boolean ofType, boolean fromEnd) throws Wrong {
        var written = tokens.written();
        var text = written.replace(" ", "").toLowerCase(Locale.ROOT);
        int n = text.indexOf('n');
        try {
            return switch (text) {
                case "odd" -> new Condition.Nth(2, 1, ofType, fromEnd);
                case "even" -> new Condition.Nth(2, 0, ofType, fromEnd);
                default ->
                    n < 0
                            ? new Condition.Nth(0, Integer.parseInt(text), ofType, fromEnd)
                            : new Condition.Nth(
                                    step(text.substring(0, n)), start(text.substring(n + 1)), ofType, fromEnd);
            };
        } catch (NumberFormatException e) {
            throw new Wrong(token, "“" + written + "” does not count anything", "write odd, even, 3 or 2n+1");
        }
    }

    private static int step(String text) {
        return switch (text) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(text);
        };
    }

    private static int start(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (text.charAt(0) != '+' && text.charAt(0) != '-') {
            throw new NumberFormatException(text);
        }
        return Integer.parseInt(text);
    }
}
