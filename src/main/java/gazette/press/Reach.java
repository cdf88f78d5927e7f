package gazette.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How far a run may reach beyond this machine.
 *
 * @param state the folder in which we remember what servers said
 * @param allowed servers of the person's own, as {@code HOST:PORT}
 * @param isOffline whether nobody is asked
 * @param contact where the owner of a site can complain; empty if nobody said
 * @param environment where proxies are named
 */
public record Reach(
        Path state, List<String> allowed, boolean isOffline, String contact, Map<String, String> environment) {
    public Reach {
        allowed = List.copyOf(allowed);
        environment = Map.copyOf(environment);
    }
}
