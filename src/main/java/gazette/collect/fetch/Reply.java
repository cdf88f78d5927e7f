package gazette.collect.fetch;

import gazette.collect.fetch.cache.Fields;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that can be used.
 *
 * @param address where the bytes stood in the end, after all redirects; without user and fragment
 * @param status as the server said it, 200 in most cases
 * @param headers by name, large or small letters alike, as they were received, those about length and packing too; at
 *     most 100, no cookies
 * @param body unpacked; at least one byte, belongs to whoever asked
 */
@SuppressWarnings("ArrayRecordComponent") // a body is up to 15 MiB: handed on, never copied or compared
public record Reply(URI address, int status, Map<String, List<String>> headers, byte[] body, Freshness freshness) {
    public Reply {
        headers = new Fields(headers).values();
    }

    /** The first header of that name, as it was received. */
    public Optional<String> header(String name) {
        return new Fields(headers).first(name);
    }
}
