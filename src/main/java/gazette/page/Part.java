package gazette.page;

import gazette.language.Language;
import java.util.Optional;

/**
 * What a placed item is part of: a node of the reading tree, which the items on the pages point up into. Items of one
 * part may stand on several pages. Equality is identity: two paragraphs of the same words are two parts.
 */
public final class Part {
    /** What a part is to a reader. */
    public enum Role {
        /** The whole issue. Has no parent. */
        DOCUMENT,
        /** An article, a cover, a contents list: one document of the issue. */
        ARTICLE,
        SECTION,
        /** A heading; {@link Part#level} tells of which level. */
        HEADING,
        PARAGRAPH,
        BLOCK_QUOTE,
        /** Words beside the text: a pull quote. */
        ASIDE,
        LIST,
        LIST_ITEM,
        /** The bullet or number of an item. */
        LABEL,
        /** What an item says. */
        LIST_BODY,
        TABLE,
        /** The rows of a table that name its columns. */
        TABLE_HEAD,
        /** Rows of a table that belong together. */
        TABLE_BODY,
        /** The rows of a table that sum it up. */
        TABLE_FOOT,
        TABLE_ROW,
        TABLE_HEADING,
        TABLE_CELL,
        FIGURE,
        CAPTION,
        CODE,
        NOTE,
        CONTENTS,
        CONTENTS_ITEM,
        LINK,
        /** The mark of a note in the text: a link to it stands in it. */
        REFERENCE,
        /** Words inside a line that differ from it in language or role. */
        SPAN,
        /** A division that says nothing of its own. */
        GROUP,
        /** Not part of the reading: running heads, folios, rules. Has no parent. */
        ARTIFACT
    }

    /** What the heading of a table heads. */
    public enum Scope {
        COLUMN,
        ROW,
        BOTH
    }

    /**
     * How far the cell of a table reaches.
     *
     * @param columns 1 or more
     * @param rows 1 or more
     */
    public record Span(int columns, int rows) {
        /** A cell of one row and one column; any part that is no cell. */
        public static final Span ONE = new Span(1, 1);
    }

    /** What stands on a page without being read: running heads, folios, rules, backgrounds. */
    public static final Part ARTIFACT = new Part(
            Role.ARTIFACT, Optional.empty(), 0, Optional.empty(), Optional.empty(), 0, Span.ONE, Optional.empty());

    private final Role role;
    private final Optional<Part> parent;
    private final int level;
    private final Optional<Language> language;
    private final Optional<String> alternative;
    private final int order;
    private final Span span;
    private final Optional<Scope> scope;

    private Part(
            Role role,
            Optional<Part> parent,
            int level,
            Optional<Language> language,
            Optional<String> alternative,
            int order,
            Span span,
            Optional<Scope> scope) {
        this.role = role;
        this.parent = parent;
        this.level = level;
        this.language = language;
        this.alternative = alternative;
        this.order = order;
        this.span = span;
        this.scope = scope;
    }

    /** The root of a reading tree, in the language of the issue. */
    public static Part document(Language language) {
        return new Part(
                Role.DOCUMENT,
                Optional.empty(),
                0,
                Optional.of(language),
                Optional.empty(),
                0,
                Span.ONE,
                Optional.empty());
    }

    /** A part inside this one; {@code order} is its place in the reading order among all parts of the issue. */
    public Part child(Role childRole, int childOrder) {
        return new Part(
                childRole,
                Optional.of(this),
                0,
                Optional.empty(),
                Optional.empty(),
                childOrder,
                Span.ONE,
                Optional.empty());
    }

    /** The same part as a heading of this level, from 1. */
    public Part withLevel(int headingLevel) {
        return new Part(role, parent, headingLevel, language, alternative, order, span, scope);
    }

    /** The same part in another language than its parent. */
    public Part withLanguage(Language own) {
        return new Part(role, parent, level, Optional.of(own), alternative, order, span, scope);
    }

    /** The same part with words for those who do not see it. */
    public Part withAlternative(String words) {
        return new Part(role, parent, level, language, Optional.of(words), order, span, scope);
    }

    /** The same part as a cell that reaches so far. */
    public Part withSpan(Span cells) {
        return new Part(role, parent, level, language, alternative, order, cells, scope);
    }

    /** The same part as a cell that heads others. */
    public Part withScope(Scope heads) {
        return new Part(role, parent, level, language, alternative, order, span, Optional.of(heads));
    }

    public Role role() {
        return role;
    }

    /** The part around it; empty for the root and for artifacts. */
    public Optional<Part> parent() {
        return parent;
    }

    /** 1 to 6 for a heading, else 0. */
    public int level() {
        return level;
    }

    /** Its language, where it is not the parent's. */
    public Optional<Language> language() {
        return language;
    }

    /** Words for those who do not see it. */
    public Optional<String> alternative() {
        return alternative;
    }

    /** How many columns and rows it takes up, if it is the cell of a table. */
    public Span span() {
        return span;
    }

    /** What it heads, if it is the heading of a table and that is known. */
    public Optional<Scope> scope() {
        return scope;
    }

    /** Its place in the reading order: a parent comes before its children, brothers in order of reading. */
    public int order() {
        return order;
    }
}
