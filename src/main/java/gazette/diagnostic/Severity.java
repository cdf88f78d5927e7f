package gazette.diagnostic;

/** How much a diagnostic matters to the person who reads it. */
public enum Severity {
    /** Something that was asked for is missing from the result. */
    ERROR,
    /** The result is whole, but not as it should be. */
    WARNING,
    /** Worth knowing; nothing to mend. */
    NOTE
}
