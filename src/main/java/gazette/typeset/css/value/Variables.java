package gazette.typeset.css.value;

import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the values of custom properties in the place of {@code var()}.
 *
 * @see <a href="https://www.w3.org/TR/css-variables-1/">CSS Custom Properties 1</a>
 */
public final class Variables {
    /** A value longer than this is an attack, not a style. */
    private static final int LONGEST = 4096;

    private static final int DEEPEST = 32;

    private final Map<String, List<Token>> around;
    private final Map<String, List<Token>> own;
    private final Map<String, List<Token>> resolved = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();

    private Variables(Map<String, List<Token>> around, Map<String, List<Token>> own) {
        this.around = around;
        this.own = own;
    }

    /**
     * The variables of an element: those around it and its own, with references resolved. What refers to itself or to
     * nothing is left out.
     */
    public static Map<String, List<Token>> resolve(Map<String, List<Token>> around, Map<String, List<Token>> own) {
        if (own.isEmpty()) {
            return around;
        }
        var variables = new Variables(around, own);
        var all = new LinkedHashMap<>(around);
        for (var name : own.keySet()) {
            all.remove(name);
            variables.value(name).ifPresent(words -> all.put(name, words));
        }
        return Collections.unmodifiableMap(all);
    }

    /** A value with every reference replaced; empty if one leads nowhere. */
    public static Optional<List<Token>> substitute(List<Token> words, Map<String, List<Token>> variables) {
        return new Variables(variables, Map.of()).substitute(words);
    }

    /** Whether there is anything to replace. */
    public static boolean isIn(List<Token> words) {
        for (var word : words) {
            if (word.isFunction("var")) {
                return true;
            }
        }
        return false;
    }

    private Optional<List<Token>> value(String name) {
        var written = own.get(name);
        if (written == null) {
            return Optional.ofNullable(around.get(name));
        }
        if (written.size() == 1 && written.getFirst().isIdent("inherit")) {
            return Optional.ofNullable(around.get(name));
        }
        if (written.size() == 1 && written.getFirst().isIdent("initial")) {
            return Optional.empty();
        }
        var known = Optional.ofNullable(resolved.get(name));
        if (known.isPresent() || open.size() > DEEPEST || !open.add(name)) {
            return known;
        }
        var value = substitute(written);
        open.remove(name);
        value.ifPresent(words -> resolved.put(name, words));
        return value;
    }

    private Optional<List<Token>> substitute(List<Token> words) {
        var out = new ArrayList<Token>();
        return substitute(ValueReader.of(words), out, 0) ? Optional.of(List.copyOf(out)) : Optional.empty();
    }

    /** Copies words with references replaced; whether all of them could be. */
    private boolean substitute(ValueReader in, List<Token> out, int depth) {
        while (!in.isAtEnd()) {
            if (out.size() > LONGEST || depth > DEEPEST) {
                return false;
            }
            if (!in.peek().isFunction("var")) {
                out.add(in.next());
            } else if (!reference(in.inside(), out, depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean reference(ValueReader in, List<Token> out, int depth) {
        var name = in.next();
        if (!name.is(Kind.IDENT) || !name.text().startsWith("--")) {
            return false;
        }
        var value = value(name.text());
        if (value.isPresent()) {
            out.addAll(value.get());
            return true;
        }
        return in.takeComma() && substitute(in, out, depth + 1);
    }
}
