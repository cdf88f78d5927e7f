package gazette.publish.pdf.picture;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The rows of a PNG, deflated, each behind the number of its filter. Read one at a time: a picture is never unpacked as a
 * whole, but for an interlaced one.
 */
final class PngRows {
    /** Where the seven passes begin, and their steps (PNG, 8.1). */
    private static final int[] FIRST_COLUMN = {0, 4, 0, 2, 0, 1, 0};

    private static final int[] FIRST_ROW = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] COLUMN_STEP = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] ROW_STEP = {8, 8, 8, 4, 4, 2, 2};

    private static final int SUB = 1;
    private static final int UP = 2;
    private static final int AVERAGE = 3;
    private static final int PAETH = 4;

    private static final int LEVEL = 6;

    private final byte[] packed;
    private final int width;
    private final int height;
    private final int bitsPerPixel;

    private PngRows(byte[] packed, int width, int height, int bitsPerPixel) {
        this.packed = packed;
        this.width = width;
        this.height = height;
        this.bitsPerPixel = bitsPerPixel;
    }

    /** The rows in these bytes, which are found to be whole. */
    static PngRows of(byte[] packed, int width, int height, int bitsPerPixel) throws BrokenPicture {
        return new PngRows(packed, width, height, bitsPerPixel);
    }

    /** The packed rows, once it is certain that there are as many as there should be. */
    byte[] packed() throws BrokenPicture {
        try (var reader = new Reader(packed)) {
            var row = new byte[1 + rowLength(width)];
            for (int y = 0; y < height; y++) {
                reader.read(row);
            }
        }
        return packed;
    }

    private int rowLength(int pixels) {
        return Math.toIntExact(((long) pixels * bitsPerPixel + 7) / 8);
    }

    /** The distance to the byte that a filter looks at. */
    private int step() {
        return Math.max(1, bitsPerPixel / 8);
    }

    /** Colours and alpha apart, packed again, each with the filters of the picture they were in. */
    @SuppressWarnings("ArrayRecordComponent")
    record Split(byte[] colors, byte[] alpha, boolean isOpaque) {}

    /**
     * Takes alpha out. A filter looks at bytes of one channel only, so the filtered bytes can be dealt out as they are.
     *
     * @param colorBytes of a pixel
     * @param alphaBytes of a pixel
     */
    Split split(int colorBytes, int alphaBytes) throws BrokenPicture {
        boolean isOpaque = true;
        try (var reader = new Reader(packed);
                var colors = new Packer();
                var alphas = new Packer()) {
            var row = new byte[1 + rowLength(width)];
            var colorRow = new byte[1 + width * colorBytes];
            var alphaRow = new byte[1 + width * alphaBytes];
            var opacity = new byte[1 + width * alphaBytes];
            var above = new byte[1 + width * alphaBytes];
            for (int y = 0; y < height; y++) {
                reader.read(row);
                deal(row, colorRow, alphaRow, colorBytes, alphaBytes);
                colors.write(colorRow);
                alphas.write(alphaRow);
                if (isOpaque) {
                    System.arraycopy(alphaRow, 0, opacity, 0, alphaRow.length);
                    unfilter(opacity, above, alphaBytes);
                    isOpaque = isFull(opacity);
                    var swapped = above;
                    above = opacity;
                    opacity = swapped;
                }
            }
            return new Split(colors.packed(), alphas.packed(), isOpaque);
        }
    }

    private static void deal(byte[] row, byte[] colors, byte[] alphas, int colorBytes, int alphaBytes) {
        colors[0] = row[0];
        alphas[0] = row[0];
        int from = 1;
        int color = 1;
        int alpha = 1;
        while (from < row.length) {
            for (int i = 0; i < colorBytes; i++) {
                colors[color++] = row[from++];
            }
            for (int i = 0; i < alphaBytes; i++) {
                alphas[alpha++] = row[from++];
            }
        }
    }

    private static boolean isFull(byte[] row) {
        for (int i = 1; i < row.length; i++) {
            if (row[i] != (byte) 0xff) {
                return false;
            }
        }
        return true;
    }

    /**
     * The bytes found in a table for the samples, one for each pixel, packed.
     *
     * @param depth bits for each sample, at most 8
     */
    byte[] looked(byte[] table, int depth) throws BrokenPicture {
        try (var reader = new Reader(packed);
                var out = new Packer()) {
            var row = new byte[1 + rowLength(width)];
            var above = new byte[row.length];
            var found = new byte[1 + width];
            for (int y = 0; y < height; y++) {
                reader.read(row);
                unfilter(row, above, step());
                for (int x = 0; x < width; x++) {
                    found[1 + x] = table[sample(row, x, depth)];
                }
                out.write(found);
                var swapped = above;
                above = row;
                row = swapped;
            }
            return out.packed();
        }
    }

    private static int sample(byte[] row, int x, int depth) {
        int bit = x * depth;
        return ((row[1 + bit / 8] & 0xff) >> (8 - depth - bit % 8)) & ((1 << depth) - 1);
    }

    /** The rows of an interlaced picture from top to bottom. */
    static PngRows deinterlaced(byte[] packed, int width, int height, int bitsPerPixel) throws BrokenPicture {
        var passes = new PngRows(packed, width, height, bitsPerPixel);
        int rowLength = passes.rowLength(width);
        if ((long) rowLength * height > Integer.MAX_VALUE / 2) {
            throw new BrokenPicture("is larger than can be drawn");
        }
        var pixels = new byte[rowLength * height];
        try (var reader = new Reader(packed);
                var out = new Packer()) {
            for (int pass = 0; pass < FIRST_ROW.length; pass++) {
                passes.readPass(pass, reader, pixels);
            }
            var row = new byte[1 + rowLength];
            row[0] = bitsPerPixel >= 8 ? (byte) SUB : 0;
            int step = passes.step();
            for (int y = 0; y < height; y++) {
                System.arraycopy(pixels, y * rowLength, row, 1, rowLength);
                for (int i = rowLength; row[0] == SUB && i > step; i--) {
                    row[i] -= row[i - step];
                }
                out.write(row);
            }
            return new PngRows(out.packed(), width, height, bitsPerPixel);
        }
    }

    private void readPass(int pass, Reader reader, byte[] pixels) throws BrokenPicture {
        int columns = (width - FIRST_COLUMN[pass] + COLUMN_STEP[pass] - 1) / COLUMN_STEP[pass];
        if (columns <= 0) {
            return;
        }
        var row = new byte[1 + rowLength(columns)];
        var above = new byte[row.length];
        for (int y = FIRST_ROW[pass]; y < height; y += ROW_STEP[pass]) {
            reader.read(row);
            unfilter(row, above, step());
            for (int i = 0; i < columns; i++) {
                put(row, i, pixels, y, FIRST_COLUMN[pass] + i * COLUMN_STEP[pass]);
            }
            var swapped = above;
            above = row;
            row = swapped;
        }
    }

    private void put(byte[] row, int pixel, byte[] pixels, int y, int x) {
        int start = y * rowLength(width);
        if (bitsPerPixel >= 8) {
            int length = bitsPerPixel / 8;
            System.arraycopy(row, 1 + pixel * length, pixels, start + x * length, length);
        } else {
            int bit = x * bitsPerPixel;
            int shift = 8 - bitsPerPixel - bit % 8;
            pixels[start + bit / 8] |= (byte) (sample(row, pixel, bitsPerPixel) << shift);
        }
    }

    /** Undoes the filter of a row (PNG, 9.2); both begin with the number of the filter. */
    private static void unfilter(byte[] row, byte[] above, int step) {
        int filter = row[0];
        for (int i = 1; i < row.length; i++) {
            int left = i > step ? row[i - step] & 0xff : 0;
            int up = above[i] & 0xff;
            int corner = i > step ? above[i - step] & 0xff : 0;
            row[i] += (byte)
                    switch (filter) {
                        case SUB -> left;
                        case UP -> up;
                        case AVERAGE -> (left + up) / 2;
                        case PAETH -> paeth(left, up, corner);
                        default -> 0;
                    };
        }
        row[0] = 0;
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    /** Unpacks rows, one after the other. */
    private static final class Reader implements AutoCloseable {
        private final Inflater inflater = new Inflater();

        Reader(byte[] packed) {
            inflater.setInput(packed);
        }

        /** Fills the row. */
        void read(byte[] row) throws BrokenPicture {
            try {
                int length = 0;
                while (length < row.length) {
                    int count = inflater.inflate(row, length, row.length - length);
                    if (count == 0) {
                        throw new BrokenPicture("is a PNG that breaks off");
                    }
                    length += count;
                }
            } catch (DataFormatException e) {
                throw new BrokenPicture("is a damaged PNG");
            }
            if (row[0] < 0 || row[0] > PAETH) {
                throw new BrokenPicture("is a damaged PNG");
            }
        }

        @Override
        public void close() {
            inflater.end();
        }
    }

    /** Packs rows, one after the other. */
    private static final class Packer implements AutoCloseable {
        private final Deflater deflater = new Deflater(LEVEL);
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final byte[] buffer = new byte[1 << 13];

        void write(byte[] row) {
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }

        byte[] packed() {
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }

        @Override
        public void close() {
            deflater.end();
        }
    }
}
