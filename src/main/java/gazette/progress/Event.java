package gazette.progress;

import gazette.diagnostic.Diagnostic;

/** One thing that happens in a run. */
public sealed interface Event {
    /**
     * A stage begins.
     *
     * @param whole how many things go into it; a list of feeds adds to it later
     */
    record Begun(Stage stage, int whole) implements Event {}

    /** One of the things that went into a stage is done. Of sources, {@link SourceEnded} says so. */
    record Advanced(Stage stage) implements Event {}

    /**
     * A stage has done its work.
     *
     * @param made how many things came out of it
     */
    record Ended(Stage stage, int made) implements Event {}

    /**
     * A source is turned to.
     *
     * @param source as the person named it; of the feeds of a list, the address
     */
    record SourceBegun(String source) implements Event {}

    /** An article of a source is there. */
    record ArticleRead(String source) implements Event {}

    /**
     * A source turns out to be a list, and its feeds are sources in its place.
     *
     * @param feeds how many
     */
    record SourceListed(String source, int feeds) implements Event {}

    /**
     * All of a source is there that will be.
     *
     * @param articles how many came
     * @param hasFailed whether any of it is missing
     * @param bytes that came over the wire for it, unpacked
     */
    record SourceEnded(String source, int articles, boolean hasFailed, long bytes) implements Event {}

    /** A host is asked for something, and we wait. */
    record Asked(String host) implements Event {}

    /**
     * The wait is over, whatever came of it.
     *
     * @param bytes that came, unpacked
     */
    record Answered(String host, long bytes) implements Event {}

    /** A room has something to say. */
    record Noticed(Diagnostic note) implements Event {}
}
