package gazette.collect.fetch.answer;

import gazette.collect.fetch.cache.Fields;
import gazette.collect.fetch.cache.Spool;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that can be used. Its body may be as large as 15 MiB and waits on the disk until somebody has room for it; whoever
 * was given the answer closes it.
 */
public final class Reply implements AutoCloseable {
    private final URI address;
    private final int status;
    private final Fields headers;
    private final Spool body;
    private final Freshness freshness;

    /**
     * An answer with its body.
     *
     * @param body closed with the answer
     */
    public Reply(URI address, int status, Fields headers, Spool body, Freshness freshness) {
        this.address = address;
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.freshness = freshness;
    }

    /** Where the bytes stood in the end, after all redirects; without user and fragment. */
    public URI address() {
        return address;
    }

    /** As the server said it, 200 in most cases. */
    public int status() {
        return status;
    }

    /** By name, as they were received, those about length and packing too; at most 100, no cookies. */
    public Map<String, List<String>> headers() {
        return headers.values();
    }

    /** The first header of that name, large or small letters alike, as it was received. */
    public Optional<String> header(String name) {
        return headers.first(name);
    }

    /** Where the bytes come from. */
    public Freshness freshness() {
        return freshness;
    }

    /** Of the body, unpacked, in bytes; at least one. */
    public long length() {
        return body.length();
    }

    /**
     * The body, unpacked, read anew each time.
     *
     * @throws IOException if the disk has lost it
     */
    public byte[] body() throws IOException {
        return body.bytes();
    }

    /** What to say if the disk has lost the body. */
    public Fetched.Failed lost() {
        return trouble().of(address);
    }

    /** The same for those who are still on their way. */
    public static Trouble trouble() {
        return Trouble.passing(Failure.LOST, "what came is gone from the disk of this machine");
    }

    @Override
    public void close() {
        body.close();
    }
}
