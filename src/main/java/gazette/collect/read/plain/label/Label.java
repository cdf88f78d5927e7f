package gazette.collect.read.plain.label;

/** What a chunk of text can be. */
public enum Label {
    KICKER,
    TITLE,
    BYLINE,
    DATELINE,
    CREDIT,
    CAPTION,
    HEADING,
    PARAGRAPH,
    VERSE,
    /** What one person says in a conversation that names its speakers. */
    TURN,
    QUOTATION,
    ATTRIBUTION,
    LIST_ITEM,
    CODE,
    SOURCE,
    DIVIDER,
    JUNK
}
