package gazette.collect.feed;

import java.util.Optional;

/**
 * What a server sent.
 *
 * @param body its bytes, unpacked
 * @param address from where it came, after redirects; may be empty
 * @param contentType as the server named it
 * @param contentLocation the address that the server gives to what it sent
 * @param contentLanguage as the server named it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
public record Received(
        byte[] body,
        String address,
        Optional<String> contentType,
        Optional<String> contentLocation,
        Optional<String> contentLanguage) {
    /** Bytes of which nothing else is known. */
    public static Received bare(byte[] body) {
        return new Received(body, "", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
