package gazette.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How far a run may reach beyond this machine.
 *
 * @param state the folder in which we remember what was printed and what servers said
 * @param allowed servers of the person's own, as {@code HOST:PORT}
 * @param isOffline whether nobody is asked
 * @param logins where the person's logins are kept
 * @param contact where the owner of a site can complain; empty if nobody said
 * @param environment where proxies are named
 */
public record Reach(
        Path state,
        List<String> allowed,
        boolean isOffline,
        Logins logins,
        String contact,
        Map<String, String> environment) {
    public Reach {
        allowed = List.copyOf(allowed);
        environment = Map.copyOf(environment);
    }

    /** Where logins are kept; never on the command line, which everybody on the machine can read. */
    public sealed interface Logins {
        /** Nowhere. */
        record None() implements Logins {}

        /** In a file. */
        record File(Path path) implements Logins {}

        /** With a program that prints them, as keepers of passwords do. */
        record Command(List<String> words) implements Logins {
            public Command {
                words = List.copyOf(words);
            }
        }
    }
}
