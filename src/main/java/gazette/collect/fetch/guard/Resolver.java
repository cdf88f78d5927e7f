package gazette.collect.fetch.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Turns a name into addresses; may take its time. */
@FunctionalInterface
public interface Resolver {
    /** All addresses of the name, in the order in which to try them. */
    List<InetAddress> resolve(String name) throws UnknownHostException;

    /** The resolver of this machine. */
    static Resolver ofThisMachine() {
        return name -> List.of(InetAddress.getAllByName(name));
    }
}
