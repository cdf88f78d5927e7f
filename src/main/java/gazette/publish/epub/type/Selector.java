package gazette.publish.epub.type;

import gazette.markup.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an element must be called so that a rule can mean it. The rest of the selector (what stands before it, attributes,
 * states) is not asked, so that a selector may mean more elements here than in a reader, and never fewer.
 *
 * @param name of the element; empty for any
 * @param id empty for any
 */
record Selector(String name, String id, Set<String> classes) {
    private static final Pattern PART = Pattern.compile("([.#]?)((?:[\\w-]|[^\\x00-\\x7F])+)");

    /** The selectors of a rule. */
    static List<Selector> read(String prelude) {
        return Arrays.stream(prelude.replaceAll("\\([^()]*\\)|\\[[^]]*]", "").split(","))
                .map(Selector::last)
                .toList();
    }

    private static Selector last(String selector) {
        var name = "";
        var id = "";
        var classes = new ArrayList<String>();
        var parts = PART.matcher(selector.strip().replaceAll("(?s)^.*[\\s>+~]|:.*", ""));
        while (parts.find()) {
            switch (parts.group(1)) {
                case "." -> classes.add(parts.group(2));
                case "#" -> id = parts.group(2);
                default -> name = parts.group(2);
            }
        }
        return new Selector(name, id, Set.copyOf(classes));
    }

    /** Whether the rule may mean this element. */
    boolean meets(Element element) {
        return (name.isEmpty() || name.equals(element.name()))
                && (id.isEmpty() || id.equals(element.attribute("id").orElse("")))
                && (classes.isEmpty() || element.classes().containsAll(classes));
    }
}
