package gazette.collect.fetch.cache;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Header fields by name, large or small letters alike, values in the order in which they came. Bounded: what is beyond 100 fields,
 * or longer than 8,192 characters, is left out, and so are cookies.
 */
public record Fields(Map<String, List<String>> values) {
    private static final int MOST = 100;
    private static final int LONGEST = 8192;

    public Fields {
        var bounded = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        int count = 0;
        for (var field : values.entrySet()) {
            if (!field.getKey().equalsIgnoreCase("Set-Cookie")
                    && !field.getKey().equalsIgnoreCase("Set-Cookie2")) {
                for (var value : field.getValue()) {
                    if (value.length() <= LONGEST && count++ < MOST) {
                        bounded.computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                                .add(value);
                    }
                }
            }
        }
        bounded.replaceAll((name, list) -> List.copyOf(list));
        values = Collections.unmodifiableMap(bounded);
    }

    /** The first value of that name, as it was received. */
    public Optional<String> first(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The members of all comma-separated lists of that name, trimmed; empty members left out. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(member -> !member.isEmpty())
                .toList();
    }

    /** These fields but some, named in small letters. */
    Fields without(Set<String> names) {
        var rest = new TreeMap<>(values);
        rest.keySet().removeIf(name -> names.contains(name.toLowerCase(Locale.ROOT)));
        return new Fields(rest);
    }

    /** These fields, each one that the other has replaced by the other's. */
    public Fields with(Fields newer) {
        var both = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        both.putAll(values);
        both.putAll(newer.values);
        return new Fields(both);
    }
}
