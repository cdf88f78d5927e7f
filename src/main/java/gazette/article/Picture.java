package gazette.article;

import java.io.IOException;

/**
 * A picture in a format that every reader shows. The bytes are read when they are wanted, so that an issue with a
 * thousand pictures fits a small heap.
 *
 * @param name for people and for files inside the issue: the last part of its path, in letters that every system takes
 * @param format how the bytes are to be understood
 * @param width in pixels, as shown (after any rotation that the file asks for)
 * @param height in pixels, as shown
 * @param bytes gives the file; the same bytes each time
 */
public record Picture(String name, Format format, int width, int height, Bytes bytes) {
    public Picture {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture of %d × %d".formatted(width, height));
        }
    }

    /** The formats that EPUB 3 readers and the PDF room both take. */
    public enum Format {
        JPEG("image/jpeg", "jpg"),
        PNG("image/png", "png"),
        SVG("image/svg+xml", "svg");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** The IANA media type. */
        public String mediaType() {
            return mediaType;
        }

        /** The usual ending of a file name, without the dot. */
        public String extension() {
            return extension;
        }
    }

    /** Where the bytes of a picture lie. */
    @FunctionalInterface
    public interface Bytes {
        /** Reads the whole file. */
        byte[] read() throws IOException;
    }
}
