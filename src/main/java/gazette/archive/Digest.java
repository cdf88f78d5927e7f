package gazette.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What is kept of a mark: enough to know it again, and no more of what a person reads. */
final class Digest {
    /** Sixteen bytes: among ten million marks two are alike with a chance of one in 10²⁴. */
    private static final int LENGTH = 16;

    private Digest() {}

    /** Differs for the same mark in two papers. */
    static byte[] of(String paper, String mark) {
        try {
            var whole =
                    MessageDigest.getInstance("SHA-256").digest((paper + "\0" + mark).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
