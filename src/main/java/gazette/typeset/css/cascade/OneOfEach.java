package gazette.typeset.css.cascade;

import gazette.typeset.css.property.Values;
import gazette.typeset.css.style.ComputedStyle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one of each among equal styles, for all documents of an issue. Safe to share between threads. */
public final class OneOfEach implements Assembly.Interner {
    private final Map<Object, Object> things = new ConcurrentHashMap<>();
    private final Map<Values, ComputedStyle> styles = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked") // what is equal to a thing of ours is of its class
    public <T> T one(T thing) {
        var first = things.putIfAbsent(thing, thing);
        return first == null ? thing : (T) first;
    }

    /** The style that some values come to. */
    public ComputedStyle style(Values values) {
        return styles.computeIfAbsent(one(values), known -> Assembly.style(known, this));
    }
}
