package gazette.progress;

/** A part of the work that begins when the one before it has ended. What goes into it is counted, and what comes out. */
public enum Stage {
    /** Sources become articles. */
    COLLECT,
    /** Articles become those of the issue. */
    EDIT,
    /** Articles become documents. */
    COMPOSE,
    /** Documents become pages; only if pages are wanted. */
    TYPESET,
    /** Files are written, and put in their places together. */
    PUBLISH
}
