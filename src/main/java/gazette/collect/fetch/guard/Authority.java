package gazette.collect.fetch.guard;

/**
 * A host and a port, the host written in the one way of {@link Host#text()}, so that two spellings of one place are equal.
 *
 * @param port from 1 to 65535
 */
public record Authority(String host, int port) {
    public Authority {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port);
        }
        host = Host.of(host).text();
    }

    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
