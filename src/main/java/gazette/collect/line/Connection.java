package gazette.collect.line;

import gazette.collect.fetch.Fetcher;
import gazette.collect.fetch.manners.Allowance;
import gazette.collect.fetch.manners.Manners;
import gazette.progress.Listener;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

/**
 * How the web is reached, if an edition has sources there.
 *
 * @param manners how we behave
 * @param allowed servers of the person's own
 * @param state the folder for the cache and for pictures; made when it is needed
 * @param memory knows what was printed before
 * @param clock for ages
 */
public record Connection(Manners manners, Set<Allowance> allowed, Path state, Memory memory, InstantSource clock) {
    public Connection {
        allowed = Set.copyOf(allowed);
    }

    /** Opens the line for a run. */
    public Fetcher open(Listener listener) {
        return Fetcher.open(manners, allowed, state.resolve("web"), clock, listener);
    }

    /** The folder in which pictures wait for the issue. */
    public Path pictures() {
        return state.resolve("pictures");
    }
}
