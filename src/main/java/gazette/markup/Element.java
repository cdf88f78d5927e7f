package gazette.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An XHTML element with everything in it.
 *
 * @param name its name as written, with the prefix if it has one; XHTML names are in small letters
 * @param attributes values by name as written ({@code class}, {@code epub:type}), in the order of the text
 * @param children elements and texts, in order; may be empty
 * @param line where its start tag ends in the text it was read from, counted from 1; 0 if it was not read
 */
public record Element(String name, Map<String, String> attributes, List<Node> children, int line) implements Node {
    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The classes, in the order written; empty if it has none. */
    public List<String> classes() {
        var value = attributes.getOrDefault("class", "");
        var classes = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || isSpace(value.charAt(i))) {
                if (i > start) {
                    classes.add(value.substring(start, i));
                }
                start = i + 1;
            }
        }
        return classes;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** All text inside, in reading order, white space as written. */
    public String text() {
        var text = new StringBuilder();
        collect(this, text);
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        for (var child : element.children) {
            switch (child) {
                case Element e -> collect(e, text);
                case Text t -> text.append(t.content());
            }
        }
    }
}
