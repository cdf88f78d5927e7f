package gazette.typeset.shape;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The OpenType features asked for, beyond those that every text has ({@code ccmp locl calt liga clig rlig kern mark mkmk}).
 *
 * @param values by tag: 0 turns a feature off, 1 on, more chooses among alternates
 */
public record Features(SortedMap<String, Integer> values) {
    /** What every text has, and nothing else. */
    public static final Features USUAL = new Features(new TreeMap<>());

    public Features {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** These features by tag. */
    public static Features of(Map<String, Integer> values) {
        return values.isEmpty() ? USUAL : new Features(new TreeMap<>(values));
    }
}
