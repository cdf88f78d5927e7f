package gazette.publish.pdf;

import gazette.article.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures for the press to print, as files. */
final class Plates {
    /** The quarters of every plate, from the top left. */
    static final int[] QUARTERS = {0xffd02020, 0xff20a040, 0xff2040d0, 0xfff0e020};

    private Plates() {}

    /** A small picture of four colours, 8 bits each. */
    static Picture png(int width, int height) {
        return picture(
                Picture.Format.PNG, width, height, file(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png"));
    }

    static Picture picture(Picture.Format format, int width, int height, byte[] file) {
        return new Picture("plate." + format.extension(), format, width, height, () -> file);
    }

    /** An image of four quarters. */
    static BufferedImage quarters(int width, int height, int type) {
        return quarters(new BufferedImage(width, height, type));
    }

    static BufferedImage quarters(BufferedImage image) {
        var graphics = image.createGraphics();
        int width = image.getWidth();
        int height = image.getHeight();
        for (int i = 0; i < 4; i++) {
            graphics.setColor(new Color(QUARTERS[i]));
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        graphics.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        var file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, file)) {
                throw new IllegalArgumentException("no writer for such a " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static byte[] interlaced(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var file = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(file)) {
            var how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
