package gazette.collect.read.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.CustomBlock;

/** What stands between two rows of colons: {@code ::: epigraph} … {@code :::}. */
final class Container extends CustomBlock {
    private final String name;
    private final Map<String, String> attributes;

    Container(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The word after the colons, in small letters, without hyphens; may be empty. */
    String name() {
        return name;
    }

    /** What stands after the word, as in {@code {lang=fr}}, in the order of writing. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** One line of verse; its children are its inlines. */
    static final class VerseLine extends CustomBlock {
        private final int indent;
        private final boolean blank;

        VerseLine(int indent, boolean blank) {
            this.indent = indent;
            this.blank = blank;
        }

        /** How far it stands in, in spaces. */
        int indent() {
            return indent;
        }

        /** Whether it parts two stanzas. */
        boolean isBlank() {
            return blank;
        }
    }
}
