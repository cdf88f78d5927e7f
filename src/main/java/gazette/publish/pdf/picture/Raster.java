package gazette.publish.pdf.picture;

import java.util.List;
import java.util.Optional;

/**
 * The pixels of a picture as PDF stores them (ISO 32000-1, 8.9.5).
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param depth bits for each sample
 * @param color how samples are understood
 * @param packing how the data is packed
 * @param data packed
 * @param colorKey the samples that are not painted: for each channel the lowest and the highest; empty if all are painted
 * @param alpha how opaque each pixel is, in grey; empty if all are
 */
@SuppressWarnings("ArrayRecordComponent") // lives from the reading of a picture to its writing
record Raster(
        int width,
        int height,
        int depth,
        ColorSpace color,
        Packing packing,
        byte[] data,
        List<Integer> colorKey,
        Optional<Raster> alpha) {

    /** How samples are understood. */
    sealed interface ColorSpace {
        /**
         * Grey, red-green-blue, or cyan-magenta-yellow-black.
         *
         * @param channels 1, 3 or 4
         * @param profile an ICC profile that says which; empty if it is that of the screen
         */
        record Direct(int channels, Optional<byte[]> profile) implements ColorSpace {}

        /** A table of colours, three bytes each. */
        @SuppressWarnings("ArrayRecordComponent")
        record Palette(byte[] colors) implements ColorSpace {}
    }

    /** How pixels are packed. */
    enum Packing {
        /** A JPEG file. */
        JPEG,
        /** A JPEG file with all samples turned round, as Adobe writes CMYK. */
        INVERTED_JPEG,
        /** Deflated rows, each behind the number of its filter, as PNG has them. */
        PNG_ROWS
    }
}
