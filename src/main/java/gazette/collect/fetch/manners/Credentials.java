package gazette.collect.fetch.manners;

import gazette.diagnostic.Noted;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The logins of the person, each for one origin and no other. */
public interface Credentials {
    /**
     * The login for that origin.
     *
     * @param origin scheme, host and port, nothing else
     */
    Optional<Login> at(URI origin);

    /** No logins. */
    static Credentials none() {
        return origin -> Optional.empty();
    }

    /**
     * Reads logins from a file: a line each, {@code ORIGIN USER:PASSWORD}. A host alone stands for https at its usual port. Lines
     * that start with {@code #} are comments.
     *
     * @return with a note for each line that cannot be read, and one if others can read the file
     * @throws gazette.diagnostic.PressException if the file cannot be read
     */
    static Noted<Credentials> file(Path file) {
        return CredentialList.file(file);
    }

    /**
     * Reads logins from what a command prints, in the form of {@link #file}.
     *
     * @param command the program and its arguments; no shell is asked
     * @param patience how long it may take
     * @throws gazette.diagnostic.PressException if it cannot be run, fails, or takes longer
     */
    static Noted<Credentials> command(List<String> command, Duration patience) {
        return CredentialList.command(command, patience);
    }
}
