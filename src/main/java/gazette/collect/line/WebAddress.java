package gazette.collect.line;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses as people and programs write them into feeds and pages. */
public final class WebAddress {
    /** What no address may hold as it is, though it stands in many. */
    private static final String UNSAFE = "\"<>\\^`{|}";

    private WebAddress() {}

    /** The address that is meant: spaces and letters beyond ASCII stand for their escapes. Empty if it makes no sense. */
    public static Optional<URI> of(String written) {
        try {
            var escaped = new StringBuilder();
            for (byte b : written.strip().getBytes(StandardCharsets.UTF_8)) {
                boolean plain = b > ' ' && b < 0x7F && UNSAFE.indexOf(b) < 0;
                escaped.append(plain ? Character.toString(b) : "%%%02X".formatted(b & 0xFF));
            }
            var address = URI.create(escaped.toString());
            return Optional.of(address).filter(uri -> uri.getScheme() != null && uri.getHost() != null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
