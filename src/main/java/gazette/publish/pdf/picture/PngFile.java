package gazette.publish.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG file. PDF stores pixels as PNG does, so most are passed on as they are packed; alpha has to be taken out, and the
 * rows of an interlaced one put in order.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG (Third Edition)</a>
 */
final class PngFile {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int TRANSPARENCY = 0x74524E53; // tRNS
    private static final int PROFILE = 0x69434350; // iCCP

    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int INDEXED = 3;
    private static final int GREY_ALPHA = 4;
    private static final int RGB_ALPHA = 6;

    private static final int LARGEST_PROFILE = 1 << 20;
    private static final int MOST_COLORS = 256;
    private static final int LONGEST_SIDE = 100_000;

    private final Header header;
    private final byte[] data;
    private final byte[] palette;
    private final byte[] transparency;
    private final byte[] profile;

    private PngFile(Header header, Chunks chunks) throws BrokenPicture {
        this.header = header;
        this.data = chunks.data();
        this.palette = chunks.of(PLTE);
        this.transparency = chunks.of(TRANSPARENCY);
        this.profile = unpackedProfile(chunks.of(PROFILE));
        if (header.type == INDEXED && (palette.length < 3 || palette.length > 3 * MOST_COLORS)) {
            throw new BrokenPicture("is a PNG without its colours");
        }
    }

    static PngFile read(byte[] file) throws BrokenPicture {
        var chunks = new Chunks(file);
        return new PngFile(Header.of(chunks.of(IHDR)), chunks);
    }

    /** The pixels as PDF stores them. */
    Raster raster() throws BrokenPicture {
        if (header.isInterlaced) {
            var rows = PngRows.deinterlaced(data, header.width, header.height, header.bitsPerPixel());
            return split(rows);
        }
        return split(PngRows.of(data, header.width, header.height, header.bitsPerPixel()));
    }

    private Raster split(PngRows rows) throws BrokenPicture {
        return switch (header.type) {
            case GREY_ALPHA, RGB_ALPHA -> withAlpha(rows);
            case INDEXED -> indexed(rows);
            default -> raster(rows.packed(), colorKey(), Optional.empty());
        };
    }

    private Raster raster(byte[] packed, List<Integer> colorKey, Optional<Raster> alpha) {
        var color = header.type == INDEXED
                ? new Raster.ColorSpace.Palette(palette)
                : new Raster.ColorSpace.Direct(header.colors(), IccProfile.of(profile, header.colors()));
        return new Raster(
                header.width, header.height, header.depth, color, Raster.Packing.PNG_ROWS, packed, colorKey, alpha);
    }

    private Raster withAlpha(PngRows rows) throws BrokenPicture {
        int sample = header.depth / 8;
        var split = rows.split(header.colors() * sample, sample);
        var alpha = split.isOpaque() ? Optional.<Raster>empty() : Optional.of(grey(split.alpha(), header.depth));
        return raster(split.colors(), List.of(), alpha);
    }

    private Raster grey(byte[] packed, int depth) {
        return new Raster(
                header.width,
                header.height,
                depth,
                new Raster.ColorSpace.Direct(1, Optional.empty()),
                Raster.Packing.PNG_ROWS,
                packed,
                List.of(),
                Optional.empty());
    }

    /** A palette with one colour that is not there at all needs no second picture. */
    private Raster indexed(PngRows rows) throws BrokenPicture {
        int clear = -1;
        boolean isSimple = true;
        for (int i = 0; i < transparency.length; i++) {
            int opacity = transparency[i] & 0xff;
            if (opacity != 0xff) {
                isSimple &= opacity == 0 && clear < 0;
                clear = i;
            }
        }
        if (isSimple) {
            return raster(rows.packed(), clear < 0 ? List.of() : List.of(clear, clear), Optional.empty());
        }
        var opacities = new byte[MOST_COLORS];
        Arrays.fill(opacities, (byte) 0xff);
        System.arraycopy(transparency, 0, opacities, 0, Math.min(transparency.length, MOST_COLORS));
        var alpha = grey(rows.looked(opacities, header.depth), 8);
        return raster(rows.packed(), List.of(), Optional.of(alpha));
    }

    /** The one colour of a grey or coloured picture that is not painted, in samples of two bytes. */
    private List<Integer> colorKey() {
        if (transparency.length != 2 * header.colors()) {
            return List.of();
        }
        var samples = ByteBuffer.wrap(transparency);
        var key = new ArrayList<Integer>();
        for (int i = 0; i < header.colors(); i++) {
            int value = samples.getShort() & ((1 << header.depth) - 1);
            key.add(value);
            key.add(value);
        }
        return key;
    }

    /** A profile stands behind its name, a 0 and a 0, deflated; what does not unpack is none. */
    private static byte[] unpackedProfile(byte[] chunk) {
        int name = 0; // where it ends
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        if (name + 2 >= chunk.length) {
            return new byte[0];
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(chunk, name + 2, chunk.length - name - 2);
            var out = new ByteArrayOutputStream();
            var buffer = new byte[4096];
            while (!inflater.finished() && out.size() < LARGEST_PROFILE) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    return new byte[0];
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private record Header(int width, int height, int depth, int type, boolean isInterlaced) {
        static Header of(byte[] chunk) throws BrokenPicture {
            if (chunk.length != 13) {
                throw new BrokenPicture("is a damaged PNG");
            }
            var bytes = ByteBuffer.wrap(chunk);
            var header = new Header(bytes.getInt(0), bytes.getInt(4), bytes.get(8), bytes.get(9), bytes.get(12) == 1);
            if (header.width <= 0 || header.height <= 0 || !header.isKnown()) {
                throw new BrokenPicture("is a PNG of a kind that does not exist");
            }
            if (header.width > LONGEST_SIDE || header.height > LONGEST_SIDE) {
                throw new BrokenPicture("is larger than can be drawn");
            }
            return header;
        }

        /** Table 12 of the standard. */
        private boolean isKnown() {
            return switch (type) {
                case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
                case INDEXED -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
                case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
                default -> false;
            };
        }

        /** Channels without alpha. */
        int colors() {
            return type == RGB || type == RGB_ALPHA ? 3 : 1;
        }

        int bitsPerPixel() {
            return depth * (type == GREY_ALPHA || type == RGB_ALPHA ? colors() + 1 : colors());
        }
    }

    /** The chunks of a file that we read; a chunk may stand once, only the data may be in several. */
    private static final class Chunks {
        private final byte[] file;

        Chunks(byte[] file) throws BrokenPicture {
            this.file = file;
            if (file.length < 8 || ByteBuffer.wrap(file).getLong() != SIGNATURE) {
                throw new BrokenPicture("is not a PNG");
            }
        }

        byte[] of(int type) throws BrokenPicture {
            var found = new byte[1][0];
            walk((chunk, from, to) -> {
                if (chunk == type) {
                    found[0] = Arrays.copyOfRange(file, from, to);
                }
            });
            return found[0];
        }

        byte[] data() throws BrokenPicture {
            var out = new ByteArrayOutputStream(file.length);
            walk((chunk, from, to) -> {
                if (chunk == IDAT) {
                    out.write(file, from, to - from);
                }
            });
            return out.toByteArray();
        }

        private void walk(Visit visit) throws BrokenPicture {
            var bytes = ByteBuffer.wrap(file);
            int at = 8;
            while (at + 12 <= file.length) {
                int length = bytes.getInt(at);
                int type = bytes.getInt(at + 4);
                if (length < 0 || length > file.length - at - 12) {
                    throw new BrokenPicture("is a PNG that breaks off");
                }
                visit.chunk(type, at + 8, at + 8 + length);
                if (type == IEND) {
                    return;
                }
                at += 12 + length;
            }
            throw new BrokenPicture("is a PNG that breaks off");
        }

        private interface Visit {
            void chunk(int type, int from, int to);
        }
    }
}
