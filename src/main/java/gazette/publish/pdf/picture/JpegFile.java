package gazette.publish.pdf.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What has to be known of a JPEG file so that it can be passed on untouched.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81</a>
 */
final class JpegFile {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int ORIENTATION = 0x0112;

    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private Optional<Frame> frame = Optional.empty();
    private int orientation = 1;
    private boolean isAdobe;
    private final List<byte[]> profile = new ArrayList<>();

    private JpegFile(byte[] file) {
        this.file = file;
    }

    /** Reads the segments before the first scan. */
    static JpegFile read(byte[] file) throws BrokenPicture {
        var jpeg = new JpegFile(file);
        jpeg.readSegments();
        if (jpeg.frame.isEmpty()) {
            throw new BrokenPicture("has no picture in it");
        }
        return jpeg;
    }

    /** How the stored picture has to be turned, 1 to 8. */
    Orientation orientation() {
        return Orientation.of(orientation);
    }

    /** The file as it is. */
    Raster raster() throws BrokenPicture {
        var known = frame.orElseThrow();
        if (known.depth != 8) {
            throw new BrokenPicture("is a JPEG of " + known.depth + " bits, which PDF does not know");
        }
        if (known.channels != 1 && known.channels != 3 && known.channels != 4) {
            throw new BrokenPicture("is a JPEG of " + known.channels + " colours, which PDF does not know");
        }
        var packing = known.channels == 4 && isAdobe ? Raster.Packing.INVERTED_JPEG : Raster.Packing.JPEG;
        var color = new Raster.ColorSpace.Direct(known.channels, IccProfile.of(joined(profile), known.channels));
        return new Raster(known.width, known.height, 8, color, packing, file, List.of(), Optional.empty());
    }

    private record Frame(int width, int height, int depth, int channels) {}

    private void readSegments() throws BrokenPicture {
        if (file.length < 4 || byteAt(0) != 0xFF || byteAt(1) != 0xD8) {
            throw new BrokenPicture("is not a JPEG");
        }
        int at = 2;
        while (true) {
            while (byteAt(at) == 0xFF && byteAt(at + 1) == 0xFF) {
                at++; // fill bytes may stand before a marker
            }
            if (byteAt(at) != 0xFF) {
                throw new BrokenPicture("is a damaged JPEG");
            }
            int marker = byteAt(at + 1);
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                return;
            }
            int length = shortAt(at + 2);
            if (length < 2 || at + 2 + length > file.length) {
                throw new BrokenPicture("is a damaged JPEG");
            }
            segment(marker, at + 4, at + 2 + length);
            at += 2 + length;
        }
    }

    private void segment(int marker, int from, int to) throws BrokenPicture {
        if (isFrame(marker)) {
            // Baseline, extended and progressive pictures are what DCTDecode knows.
            if (marker > 0xC2) {
                throw new BrokenPicture("is a JPEG of a kind that PDF does not know");
            }
            if (to - from < 6) {
                throw new BrokenPicture("is a damaged JPEG");
            }
            frame = Optional.of(new Frame(shortAt(from + 3), shortAt(from + 1), byteAt(from), byteAt(from + 5)));
        } else if (marker == APP1 && startsWith(EXIF, from, to)) {
            orientation = orientation(from + EXIF.length, to);
        } else if (marker == APP2 && startsWith(ICC, from, to) && to - from > ICC.length + 2) {
            profile.add(Arrays.copyOfRange(file, from + ICC.length + 2, to)); // after its place among others
        } else if (marker == APP14 && startsWith(ADOBE, from, to)) {
            isAdobe = true;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** From the first directory of the Exif data, a TIFF file; 1 if it does not say, or says nonsense. */
    private int orientation(int from, int to) {
        if (to - from < 8) {
            return 1;
        }
        var tiff = ByteBuffer.wrap(file, from, to - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int entries = Math.min(Short.toUnsignedInt(tiff.getShort(directory)), (tiff.limit() - directory - 2) / 12);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort(entry + 8));
            }
        }
        return 1;
    }

    private static byte[] joined(List<byte[]> parts) {
        int length = 0;
        for (var part : parts) {
            length += part.length;
        }
        var whole = ByteBuffer.allocate(length);
        parts.forEach(whole::put);
        return whole.array();
    }

    private boolean startsWith(byte[] start, int from, int to) {
        return to - from >= start.length && Arrays.equals(file, from, from + start.length, start, 0, start.length);
    }

    private int shortAt(int index) throws BrokenPicture {
        return (byteAt(index) << 8) | byteAt(index + 1);
    }

    private int byteAt(int index) throws BrokenPicture {
        if (index >= file.length) {
            throw new BrokenPicture("is a JPEG that breaks off");
        }
        return file[index] & 0xff;
    }
}
