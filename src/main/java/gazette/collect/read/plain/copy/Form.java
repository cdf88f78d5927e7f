package gazette.collect.read.plain.copy;

/** What the shape of lines says about them, before anybody has read their words. */
public enum Form {
    /** Lines that the writer ended, or a single line. */
    SET,
    /** Lines that a program broke: their ends mean nothing. */
    FLOWED,
    /** A line that was underlined with marks. */
    UNDERLINED,
    /** A line that stood in a stack with others of its kind, as the things stand that a recipe needs. */
    STACKED,
    /** Lines of a page under one that says so, as the links to other stories stand. */
    BOX,
    /** Lines of a program, which keep every space. */
    CODE
}
