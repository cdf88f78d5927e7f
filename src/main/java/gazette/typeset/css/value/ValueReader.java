package gazette.typeset.css.value;

import gazette.typeset.css.syntax.Nearest;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import gazette.typeset.css.syntax.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a value word by word, white space left out. One that is asked to remembers what could have stood where reading
 * failed, for the hint; most values are right, and need none.
 */
public final class ValueReader {
    private final List<Token> words;
    private final Token end;
    private final boolean remembers;
    private int at;
    /** The furthest word at which something was missed, and what. */
    private int missedAt = -1;

    private final Set<String> missedWords = new LinkedHashSet<>();
    private final Set<String> missedKinds = new LinkedHashSet<>();

    private ValueReader(List<Token> words, boolean remembers) {
        this.words = words;
        this.remembers = remembers;
        var last = words.isEmpty() ? new Token(Kind.END, "", 0, "", 0, 0, 0, 0) : words.getLast();
        this.end = new Token(Kind.END, "", 0, "", last.end(), last.end(), last.line(), last.column());
    }

    /** Reads words. */
    public static ValueReader of(List<Token> words) {
        return new ValueReader(words, false);
    }

    /** Reads the words among some tokens. */
    public static ValueReader of(Tokens tokens) {
        return of(tokens.words());
    }

    /** Reads words again, in order to say what is wrong with them. */
    public static ValueReader remembering(List<Token> words) {
        return new ValueReader(words, true);
    }

    /** Whether all has been read. */
    public boolean isAtEnd() {
        return at >= words.size();
    }

    /** The next word. */
    public Token peek() {
        return at < words.size() ? words.get(at) : end;
    }

    /** Reads one word. */
    public Token next() {
        return at < words.size() ? words.get(at++) : end;
    }

    /** Where reading stands, to come back to. */
    public int mark() {
        return at;
    }

    /** Goes back. */
    public void reset(int mark) {
        at = mark;
    }

    /** Fails if something is left. */
    public void end() throws Invalid {
        if (!isAtEnd()) {
            throw missing("nothing more");
        }
    }

    /** Reads a name if it is the next word, in whatever case. */
    public boolean take(String name) {
        if (peek().isIdent(name)) {
            at++;
            return true;
        }
        miss(missedWords, name);
        return false;
    }

    /** Reads a mark if it is the next word. */
    public boolean takeMark(char mark) {
        if (peek().isMark(mark)) {
            at++;
            return true;
        }
        return false;
    }

    /** Reads a comma if it is the next word. */
    public boolean takeComma() {
        if (peek().is(Kind.COMMA)) {
            at++;
            return true;
        }
        return false;
    }

    /** Reads one of these words. */
    public <T> T keyword(Keywords<T> keywords) throws Invalid {
        var found = takeKeyword(keywords);
        if (found.isEmpty()) {
            throw new Invalid();
        }
        return found.get();
    }

    /** Reads one of these words if it is next. */
    public <T> Optional<T> takeKeyword(Keywords<T> keywords) {
        var token = peek();
        var found = token.is(Kind.IDENT) ? keywords.find(token.text().toLowerCase(Locale.ROOT)) : Optional.<T>empty();
        if (found.isPresent()) {
            at++;
        } else if (remembers) {
            keywords.byName().keySet().forEach(name -> miss(missedWords, name));
        }
        return found;
    }

    /** Reads a name that the author chose. */
    public String ident() throws Invalid {
        if (!peek().is(Kind.IDENT)) {
            throw missing("a name");
        }
        return next().text();
    }

    /** Reads a string. */
    public String string() throws Invalid {
        if (!peek().is(Kind.STRING)) {
            throw missing("a string");
        }
        return next().text();
    }

    /** Reads a whole number. */
    public int integer(int least) throws Invalid {
        var token = peek();
        boolean whole = token.is(Kind.NUMBER)
                && token.number() == (int) token.number()
                && token.text().indexOf('.') < 0;
        if (!whole || token.number() < least) {
            throw missing(least > Integer.MIN_VALUE ? "a whole number from " + least : "a whole number");
        }
        at++;
        return (int) token.number();
    }

    /** Reads a number, whole or not. */
    public double number(double least) throws Invalid {
        var token = peek();
        if (!token.is(Kind.NUMBER) || token.number() < least) {
            throw missing("a number");
        }
        at++;
        return token.number();
    }

    /** Reads the inside of a function if it is next. */
    public Optional<ValueReader> takeFunction(String name) {
        if (!peek().isFunction(name)) {
            missing(name + "()");
            return Optional.empty();
        }
        return Optional.of(inside());
    }

    /** Reads what opens at the next word: the words inside. */
    public ValueReader inside() {
        int start = at + 1;
        int depth = 0;
        do {
            var token = next();
            depth += token.opens() ? 1 : closes(token) ? -1 : 0;
        } while (depth > 0 && !isAtEnd());
        int close = depth == 0 ? at - 1 : at;
        return new ValueReader(words.subList(start, Math.max(start, close)), remembers);
    }

    private static boolean closes(Token token) {
        return token.is(Kind.CLOSE_ROUND) || token.is(Kind.CLOSE_SQUARE) || token.is(Kind.CLOSE_CURLY);
    }

    /** Notes that something else could have stood here, and fails. */
    public Invalid missing(String kind) {
        miss(missedKinds, kind);
        return new Invalid();
    }

    private void miss(Set<String> missed, String what) {
        if (!remembers) {
            return;
        }
        if (at > missedAt) {
            missedAt = at;
            missedWords.clear();
            missedKinds.clear();
        }
        if (at == missedAt) {
            missed.add(what);
        }
    }

    /** What could have stood where reading failed. */
    public String hint() {
        var wrong = missedAt >= 0 && missedAt < words.size() ? words.get(missedAt) : end;
        var near = wrong.is(Kind.IDENT)
                ? Nearest.to(wrong.text().toLowerCase(Locale.ROOT), missedWords)
                : Optional.<String>empty();
        if (near.isPresent()) {
            return "did you mean “" + near.get() + "”?";
        }
        if (wrong.is(Kind.DIMENSION) && !Unit.isKnown(wrong.unit())) {
            return "there is no unit “" + wrong.unit() + "”; lengths end in " + Unit.LISTED;
        }
        if (wrong.is(Kind.NUMBER) && missedKinds.contains(Lengths.LENGTH)) {
            return "a length needs a unit: " + wrong.text() + "pt";
        }
        var possible = new ArrayList<String>();
        // Who writes a function does not want to hear of words.
        if (!wrong.is(Kind.FUNCTION) || missedKinds.isEmpty()) {
            possible.addAll(missedWords);
        }
        possible.addAll(missedKinds);
        if (possible.equals(List.of("nothing more"))) {
            return "leave out what follows from “" + wrong.text() + "” on";
        }
        possible.remove("nothing more");
        return possible.isEmpty() ? "leave it out" : "write " + listed(possible);
    }

    private static String listed(List<String> possible) {
        int last = possible.size() - 1;
        return last == 0
                ? possible.getFirst()
                : String.join(", ", possible.subList(0, last)) + " or " + possible.get(last);
    }
}
