package gazette.collect.fetch.answer;

/** Where the bytes come from. */
public enum Freshness {
    /** The server sent them now. */
    NEW,
    /** The server was asked, and says that they are as they were. */
    UNCHANGED,
    /** Nobody was asked: we work offline, or what we have is good for a while. */
    STORED
}
