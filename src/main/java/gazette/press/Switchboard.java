package gazette.press;

import gazette.collect.fetch.manners.Allowance;
import gazette.collect.fetch.manners.Credentials;
import gazette.collect.fetch.manners.Manners;
import gazette.collect.fetch.manners.Proxies;
import gazette.collect.line.Connection;
import gazette.collect.line.Memory;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** Connects a run with the web, as far as a person lets it. */
final class Switchboard {
    private static final String VERSION = "0.1";

    /** A keeper of passwords answers at once, unless it asks somebody who is asleep. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Switchboard() {}

    /**
     * Nothing is opened yet.
     *
     * @param memory knows what was printed before
     *
     * @throws PressException if an allowance is none, or the logins cannot be read
     */
    static Noted<Connection> connect(Reach reach, Memory memory, InstantSource clock) {
        var allowed = reach.allowed().stream().map(Switchboard::allowance).collect(Collectors.toSet());
        var contact = reach.contact().isBlank() ? "one reader's own newspaper" : reach.contact();
        return credentials(reach.logins())
                .then(logins -> Proxies.from(reach.environment())
                        .map(proxies -> Manners.polite(VERSION, contact)
                                .offline(reach.isOffline())
                                .proxies(proxies)
                                .credentials(logins)))
                .map(manners -> new Connection(manners, allowed, reach.state(), memory, clock));
    }

    private static Noted<Credentials> credentials(Reach.Logins logins) {
        return switch (logins) {
            case Reach.Logins.None none -> Noted.of(Credentials.none());
            case Reach.Logins.File file -> Credentials.file(file.path());
            case Reach.Logins.Command command -> Credentials.command(command.words(), PATIENCE);
        };
    }

    private static Allowance allowance(String text) {
        return Allowance.of(text)
                .orElseThrow(() -> PressException.request(
                        "--allow",
                        "“" + text + "” is not a host with a port",
                        "write both: --allow 192.168.1.10:8080"));
    }
}
