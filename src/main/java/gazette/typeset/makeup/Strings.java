package gazette.typeset.makeup;

import gazette.typeset.css.style.Content.Which;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the named strings say on one page.
 *
 * @param before by name, as the page came to have them
 * @param first by name, the first given on the page
 * @param last by name, the last given on the page
 * @param heads by name, those given by the very first row of the page
 * @see <a href="https://www.w3.org/TR/css-gcpm-3/#using-named-strings">CSS Generated Content for Paged Media 3, 1.1.2</a>
 */
record Strings(
        Map<String, String> before, Map<String, String> first, Map<String, String> last, Map<String, String> heads) {
    /** No string has a value. */
    static final Strings NONE = new Strings(Map.of(), Map.of(), Map.of(), Map.of());

    /** The strings of the page after one of these, which holds these rows. */
    static Strings after(Strings page, Leaf leaf) {
        var before = new LinkedHashMap<>(page.before);
        before.putAll(page.last);
        var first = new LinkedHashMap<String, String>();
        var last = new LinkedHashMap<String, String>();
        var heads = new LinkedHashMap<String, String>();
        boolean head = true;
        for (var cut : leaf.slice().rows()) {
            for (var mark : cut.row().marks()) {
                if (mark instanceof Mark.Named named) {
                    first.putIfAbsent(named.string(), named.value());
                    last.put(named.string(), named.value());
                    if (head) {
                        heads.put(named.string(), named.value());
                    }
                }
            }
            head = false;
        }
        return new Strings(before, first, last, heads);
    }

    /** What a string says on the page; empty if it never got a value. */
    String value(String name, Which which) {
        var old = before.getOrDefault(name, "");
        return switch (which) {
            case FIRST -> first.getOrDefault(name, old);
            case START -> heads.getOrDefault(name, old);
            case LAST -> last.getOrDefault(name, old);
            case FIRST_EXCEPT -> first.containsKey(name) ? "" : old;
        };
    }
}
