package gazette.cli;

import gazette.progress.Stage;
import java.time.Duration;
import java.util.List;

/**
 * Where a stage stands at one moment.
 *
 * @param done how many of the things that went in are done
 * @param whole how many went in
 * @param articles that came so far; 0 but for the sources
 * @param failed sources of which something is missing
 * @param waits the hosts that we wait for, longest first
 * @param since how long the stage has been going on
 */
record Standing(Stage stage, int done, int whole, int articles, int failed, List<Wait> waits, Duration since) {
    /** A host that we wait for, and how long. */
    record Wait(String host, Duration since) {}

    /** A host that keeps us waiting so long is named. */
    private static final Duration SLOW = Duration.ofSeconds(2);

    Standing {
        waits = List.copyOf(waits);
    }

    /** The hosts that are worth naming, longest first. */
    List<Wait> slow() {
        return waits.stream().filter(wait -> wait.since().compareTo(SLOW) >= 0).toList();
    }
}
