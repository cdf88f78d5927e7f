package gazette.collect.fetch.guard;

import java.net.UnknownHostException;

/** We do not connect there. The message is one that a person can read. */
public final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Refused(String why) {
        super(why);
    }
}
