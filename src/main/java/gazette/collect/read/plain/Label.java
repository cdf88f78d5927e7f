package gazette.collect.read.plain;

/** What a chunk of text can be. */
enum Label {
    TITLE,
    BYLINE,
    DATELINE,
    CREDIT,
    CAPTION,
    HEADING,
    PARAGRAPH,
    VERSE,
    QUOTATION,
    ATTRIBUTION,
    LIST_ITEM,
    SOURCE,
    DIVIDER,
    JUNK
}
