package gazette.collect.picture;

import gazette.article.Picture;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The head of a JPEG file: the size from the start of frame, turned as the camera was.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, B.2.2</a>
 */
final class JpegHeader {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APPLICATION_1 = 0xE1;

    /** Exif 2.32, 4.6.4: tag 274; from 5 on the picture lies on its side. */
    private static final int ORIENTATION = 0x0112;

    /** Cyan, magenta, yellow and black: made for the printing press, and wrong or absent on most screens. */
    private static final int INKS = 4;

    private static final int FIRST_ON_ITS_SIDE = 5;

    private JpegHeader() {}

    static Look look(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        var onItsSide = false;
        while (true) {
            var marker = marker(in);
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                return Look.broken("JPEG");
            }
            if (standsAlone(marker)) {
                continue;
            }
            var length = in.readUnsignedShort() - 2;
            if (length < 0) {
                return Look.broken("JPEG");
            }
            if (isStartOfFrame(marker)) {
                in.skipNBytes(1);
                var height = in.readUnsignedShort();
                var width = in.readUnsignedShort();
                if (in.readUnsignedByte() == INKS) {
                    return new Look.Foreign("JPEG");
                }
                return Look.sized(Picture.Format.JPEG, onItsSide ? height : width, onItsSide ? width : height);
            }
            if (marker == APPLICATION_1) {
                onItsSide |= orientation(in.readNBytes(length)) >= FIRST_ON_ITS_SIDE;
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        while (in.readUnsignedByte() != 0xFF) {
            // Bytes between segments are not allowed, but cameras write them.
        }
        var marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean standsAlone(int marker) {
        return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }

    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The orientation in an Exif segment; 1, upright, where none is said. */
    private static int orientation(byte[] segment) {
        if (segment.length < 14 || segment[0] != 'E' || segment[1] != 'x' || segment[2] != 'i' || segment[3] != 'f') {
            return 1;
        }
        var tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return 1;
        }
        var entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + 12L * i;
            if (entry + 12 > tiff.limit()) {
                return 1;
            }
            if (Short.toUnsignedInt(tiff.getShort((int) entry)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort((int) entry + 8));
            }
        }
        return 1;
    }
}
