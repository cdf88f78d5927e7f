package gazette.collect.fetch.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an answer is kept under.
 *
 * @param address the address asked, in one spelling
 * @param wanted what was asked for there: a feed and a page of one address are two answers
 */
public record Key(String address, String wanted) {
    /** Sixty-four letters that say nothing, and hold nothing that a file system minds. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((wanted + " " + address).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
