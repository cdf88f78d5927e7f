package gazette.publish.epub.leaf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The names of files as links write them. */
public final class Href {
    private Href() {}

    /** The same href, if it names a file inside the package. */
    public static String inside(String href) {
        var path = path(href);
        boolean leaves = path.isEmpty()
                || path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || ("/" + path + "/").contains("/../")
                || href.contains("#")
                || href.contains("?");
        if (leaves) {
            throw new IllegalArgumentException("an href that leaves the issue: " + href);
        }
        return href;
    }

    /** The name in the container: what the percent signs stand for. */
    public static String path(String href) {
        if (href.indexOf('%') < 0) {
            return href;
        }
        var bytes = href.getBytes(StandardCharsets.UTF_8);
        var path = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            int code = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1]) << 4 | hex(bytes[i + 2]) : -1;
            path.write(code < 0 ? bytes[i] : code);
            i += code < 0 ? 0 : 2;
        }
        return path.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte digit) {
        return digit < 0 ? -1 << 8 : Character.digit(digit, 16);
    }
}
