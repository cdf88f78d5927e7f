package gazette.collect.picture;

import gazette.article.Picture;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * The head of a PNG file. The chunks are walked to the end, since one that breaks off cannot be shown at all.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#5Chunk-layout">PNG, 5.3</a>
 */
final class PngHeader {
    private static final int HEADER = chunk("IHDR");
    private static final int DATA = chunk("IDAT");
    private static final int END = chunk("IEND");

    private PngHeader() {}

    static Look look(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        var length = in.readInt();
        if (in.readInt() != HEADER || length != 13) {
            return Look.broken("PNG");
        }
        var width = in.readInt();
        var height = in.readInt();
        in.skipNBytes(length - 8L + 4);
        return hasPixels(in) ? Look.sized(Picture.Format.PNG, width, height) : Look.broken("PNG");
    }

    private static boolean hasPixels(DataInputStream in) throws IOException {
        var data = false;
        while (true) {
            var length = in.readInt();
            var type = in.readInt();
            if (length < 0 || type == END) {
                return data && type == END;
            }
            data |= type == DATA;
            in.skipNBytes(length + 4L);
        }
    }

    private static int chunk(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }
}
