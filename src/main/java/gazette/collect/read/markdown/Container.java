package gazette.collect.read.markdown;

import org.commonmark.node.CustomBlock;

/** What stands between two rows of colons: {@code ::: epigraph} … {@code :::}. */
final class Container extends CustomBlock {
    private final String name;

    Container(String name) {
        this.name = name;
    }

    /** The word after the colons, in small letters, without hyphens; may be empty. */
    String name() {
        return name;
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
