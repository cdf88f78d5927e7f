package gazette.collect.fetch.manners;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A user and a password for one origin. */
public record Login(String user, String password) {
    /** What HTTP's basic authentication sends. */
    public String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Says nothing that must not be in a log. */
    @Override
    public String toString() {
        return "a login";
    }
}
