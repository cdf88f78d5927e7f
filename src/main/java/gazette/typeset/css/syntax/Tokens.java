package gazette.typeset.css.syntax;

import gazette.typeset.css.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of tokens, read from front to back. Stretches of one sheet share its tokens; each has its own place of reading.
 */
public final class Tokens {
    private final String text;
    private final List<Token> tokens;
    /** For each token that opens something, which one closes it; beyond the last if none does. */
    private final int[] closers;

    private final int end;
    private int at;

    private Tokens(String text, List<Token> tokens, int[] closers, int start, int end) {
        this.text = text;
        this.tokens = tokens;
        this.closers = closers;
        this.at = start;
        this.end = end;
    }

    /** All tokens of a text but its {@link Kind#END}, which stands behind them. */
    static Tokens of(String text, List<Token> tokens) {
        return new Tokens(text, tokens, closers(tokens), 0, tokens.size() - 1);
    }

    /** Tokens that were gathered from several places; there must be no {@link Kind#END} among them. */
    public static Tokens gathered(List<Token> tokens) {
        var all = new ArrayList<>(tokens);
        var last = tokens.isEmpty() ? new Token(Kind.MARK, "", 0, "", 0, 0, 0, 0) : tokens.getLast();
        all.add(new Token(Kind.END, "", 0, "", last.end(), last.end(), last.line(), last.column()));
        return of("", all);
    }

    /** One pass for all brackets, so that no nesting, however deep, is walked twice. */
    private static int[] closers(List<Token> tokens) {
        var closers = new int[tokens.size()];
        var open = new int[tokens.size()];
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            closers[i] = tokens.size() - 1;
            if (token.opens()) {
                open[depth++] = i;
            } else if (depth > 0 && token.closes(tokens.get(open[depth - 1]))) {
                closers[open[--depth]] = i;
            }
        }
        return closers;
    }

    /** Whether all has been read. */
    public boolean isAtEnd() {
        return at >= end;
    }

    /** The next token; the one behind the last is {@link Kind#END} or what ended this stretch. */
    public Token peek() {
        return tokens.get(at);
    }

    /** The token after the next one, white space passed over; the one that ends the stretch if there is none. */
    public Token peekSecond() {
        int next = Math.min(end, at + 1);
        while (next < end && tokens.get(next).is(Kind.SPACE)) {
            next++;
        }
        return tokens.get(next);
    }

    /** Whether the next token is of a kind and inside this stretch. */
    public boolean isNext(Kind kind) {
        return at < end && tokens.get(at).is(kind);
    }

    /** Reads one token. */
    public Token next() {
        return at < end ? tokens.get(at++) : tokens.get(end);
    }

    /** Passes over white space; whether there was any. */
    public boolean skipSpace() {
        int before = at;
        while (at < end && tokens.get(at).is(Kind.SPACE)) {
            at++;
        }
        return at > before;
    }

    /** Passes over one token, or over all that it opens. */
    public void skip() {
        at = Math.min(end, tokens.get(at).opens() ? closers[at] + 1 : at + 1);
    }

    /** Whether what opens at the next token is closed anywhere. */
    public boolean isClosed() {
        return tokens.get(closers[at]).closes(tokens.get(at));
    }

    /** Reads what opens at the next token: the tokens inside, without those that open and close. */
    public Tokens inside() {
        int close = Math.min(end, closers[at]);
        var inside = new Tokens(text, tokens, closers, at + 1, Math.max(at + 1, close));
        at = Math.min(end, close + 1);
        return inside;
    }

    /** Reads up to a token of one of two kinds, not looking inside brackets; that token stays unread. */
    public Tokens until(Kind one, Kind other) {
        int start = at;
        while (at < end && !tokens.get(at).is(one) && !tokens.get(at).is(other)) {
            skip();
        }
        return new Tokens(text, tokens, closers, start, at);
    }

    /** The stretches between commas that no bracket holds; one stretch if there is no comma. */
    public List<Tokens> splitAtCommas() {
        var parts = new ArrayList<Tokens>();
        while (true) {
            parts.add(until(Kind.COMMA, Kind.COMMA));
            if (isAtEnd()) {
                return parts;
            }
            at++;
        }
    }

    /** What is left to read, as written. */
    public String written() {
        return at >= end
                ? ""
                : text.substring(tokens.get(at).start(), tokens.get(end - 1).end())
                        .strip();
    }

    /** What is left to read, white space left out. */
    public List<Token> words() {
        var words = new ArrayList<Token>();
        for (int i = at; i < end; i++) {
            if (!tokens.get(i).is(Kind.SPACE)) {
                words.add(tokens.get(i));
            }
        }
        return words;
    }
}
