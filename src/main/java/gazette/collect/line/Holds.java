package gazette.collect.line;

/**
 * What may be in memory at a time, whatever the number of sources and the size of what they send. While somebody holds
 * something he may come for what stands further down here, and never for anything else, so that no two wait for each other.
 *
 * @param feeds and lists of them while they are read, then the entries that were chosen, until their articles are there
 * @param pages of articles, while they are read and their pictures fetched
 * @param pictures while they are made ready for print
 */
public record Holds(Hold feeds, Hold pages, Hold pictures) {
    /** Of an answer as large as we take one, each holds at least one. What is made of it in memory is several times as large. */
    private static final int FEEDS = 32 << 20;

    private static final int PAGES = 16 << 20;
    private static final int PICTURES = 32 << 20;

    Holds() {
        this(new Hold(FEEDS), new Hold(PAGES), new Hold(PICTURES));
    }
}
