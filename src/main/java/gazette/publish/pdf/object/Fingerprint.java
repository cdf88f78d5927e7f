package gazette.publish.pdf.object;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on and can tell them by sixteen others. */
final class Fingerprint extends FilterOutputStream {
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    Fingerprint(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int value) throws IOException {
        digest.update((byte) value);
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    /** The fingerprint of what has passed, in hexadecimal; the next one starts afresh. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }
}
