package gazette.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a template may ask of one thing into a plain map, in order. What is empty is left out. */
final class Card {
    private final Map<String, Object> facts = new LinkedHashMap<>();

    /** A card for one of several kinds of thing, which a template asks for as {@code thing.kind}. */
    static Card of(String kind) {
        return new Card().with("kind", kind);
    }

    Card with(String key, Object fact) {
        facts.put(key, fact);
        return this;
    }

    Card with(String key, Optional<?> fact) {
        fact.ifPresent(present -> facts.put(key, present));
        return this;
    }

    /** A text that templates find missing, instead of empty. */
    Card withText(String key, String text) {
        return text.isEmpty() ? this : with(key, text);
    }

    /** A list that templates find missing, instead of empty. */
    Card withAny(String key, List<?> list) {
        return list.isEmpty() ? this : with(key, list);
    }

    Card withAll(Map<String, Object> others) {
        facts.putAll(others);
        return this;
    }

    Map<String, Object> map() {
        return facts;
    }
}
