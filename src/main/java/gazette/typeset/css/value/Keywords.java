package gazette.typeset.css.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a property knows, with what they mean.
 *
 * @param byName in small letters, in the order in which messages list them
 */
public record Keywords<T>(Map<String, T> byName) implements Syntax<T> {
    public Keywords {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** Each constant under its own name ({@code avoid-page}). */
    @SafeVarargs
    public static <E extends Enum<E>> Keywords<E> of(E... constants) {
        var byName = new LinkedHashMap<String, E>();
        for (var constant : constants) {
            byName.put(name(constant), constant);
        }
        return new Keywords<>(byName);
    }

    /** One word. */
    public static <T> Keywords<T> word(String name, T meaning) {
        return new Keywords<>(Map.of(name, meaning));
    }

    /** These words, and one more. */
    public Keywords<T> and(String name, T meaning) {
        var more = new LinkedHashMap<>(byName);
        more.put(name, meaning);
        return new Keywords<>(more);
    }

    /** The name of a constant in a style sheet. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a word means. */
    public Optional<T> find(String word) {
        return Optional.ofNullable(byName.get(word));
    }

    @Override
    public Value<T> read(ValueReader in) throws Invalid {
        return Value.of(in.keyword(this));
    }
}
