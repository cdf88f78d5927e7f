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

    /** The strings of the page after one of these, on which this happens. */
    static Strings after(Strings page, Particulars particulars) {
        var before = page.before;
        if (!page.last.isEmpty()) {
            before = new LinkedHashMap<>(before);
            before.putAll(page.last);
        }
        return new Strings(before, particulars.first(), particulars.last(), particulars.heads());
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
