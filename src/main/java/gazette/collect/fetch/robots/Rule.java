package gazette.collect.fetch.robots;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One line of a robots.txt.
 *
 * @param isAllowed whether it opens what it fits, or closes it
 * @param pattern the start of a path; {@code *} stands for anything, {@code $} at its end for the end
 */
public record Rule(boolean isAllowed, String pattern) {
    public Rule {
        pattern = plain(pattern);
    }

    /** The one way to write a path: what need not be escaped is not, what must be is. */
    static String plain(String path) {
        var plain = new StringBuilder();
        var bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == '%' && i + 2 < bytes.length) {
                int high = Character.digit(bytes[i + 1], 16);
                int low = Character.digit(bytes[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    int meant = high << 4 | low;
                    plain.append(isUnreserved(meant) ? "" + (char) meant : escape(meant));
                    i += 2;
                    continue;
                }
            }
            plain.append(b > ' ' && b < 0x7F ? "" + (char) b : escape(b));
        }
        return plain.toString();
    }

    private static boolean isUnreserved(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
    }

    private static String escape(int b) {
        return String.format(Locale.ROOT, "%%%02X", b);
    }

    /** Whether the rule is about that path, in time that grows with path times pattern at most. */
    boolean fits(String path) {
        var isWhole = pattern.endsWith("$");
        var glob = isWhole ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
        int at = 0;
        int in = 0;
        int star = -1;
        int resume = 0;
        while (at < path.length()) {
            if (in < glob.length() && glob.charAt(in) == '*') {
                star = in++;
                resume = at;
            } else if (in < glob.length() && glob.charAt(in) == path.charAt(at)) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (in < glob.length() && glob.charAt(in) == '*') {
            in++;
        }
        return in == glob.length();
    }
}
