package gazette.collect.picture;

import gazette.article.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Turns pictures that not every reader shows into ones that it does: the first picture of a GIF, WebP, BMP or TIFF file, a
 * JPEG made for the printing press. Photographs become JPEG, what is transparent or has few colours becomes PNG.
 */
final class Conversion {
    /** The long side of the finest reader's screen, and then a quarter. */
    private static final int LONGEST = 2_400;

    /** Where nobody sees a difference any more. */
    private static final float QUALITY = 0.88f;

    private Conversion() {}

    /** A picture made anew. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, compared by nobody
    record Converted(Picture.Format format, int width, int height, byte[] bytes) {}

    /** Empty if the file breaks off or is larger than can be printed. */
    static Optional<Converted> of(byte[] original) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            try {
                return decoded(reader).map(Conversion::encoded);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Decoders of strangers answer a broken file with whatever exception they trip over.
            return Optional.empty();
        }
    }

    /** Every n-th pixel of a picture that is finer than any screen. */
    private static Optional<BufferedImage> decoded(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > PictureFolder.MOST_PIXELS) {
            return Optional.empty();
        }
        int step = (int) Math.max(1, Math.max(width, height) / LONGEST);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, parameters));
    }

    private static Converted encoded(BufferedImage picture) {
        boolean drawn =
                picture.getColorModel().hasAlpha() || picture.getColorModel().getPixelSize() <= 8;
        return drawn
                ? written(picture, Picture.Format.PNG, "png")
                : written(onWhite(picture), Picture.Format.JPEG, "jpeg");
    }

    /** JPEG has three colours and nothing else. */
    private static BufferedImage onWhite(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        try {
            pen.drawImage(picture, 0, 0, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return plain;
    }

    private static Converted written(BufferedImage picture, Picture.Format format, String name) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(name).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            if (format == Picture.Format.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException notInMemory) {
            throw new IllegalStateException(notInMemory);
        } finally {
            writer.dispose();
        }
        return new Converted(format, picture.getWidth(), picture.getHeight(), bytes.toByteArray());
    }
}
