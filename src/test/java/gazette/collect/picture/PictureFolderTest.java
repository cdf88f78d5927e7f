package gazette.collect.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Picture;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureFolderTest {
    @TempDir
    Path folder;

    @Test
    void a_png_is_known_by_its_header() throws IOException {
        write("a.png", png(640, 480, true));

        assertThat(known("a.png")).isEqualTo("a.png PNG 640×480");
    }

    @Test
    void the_format_is_told_by_the_bytes_and_not_by_the_name() throws IOException {
        write("photo.jpg", png(2, 3, true));

        assertThat(known("photo.jpg")).isEqualTo("photo.png PNG 2×3");
    }

    @Test
    void a_jpeg_is_known_by_its_frame_and_turned_as_the_camera_was() throws IOException {
        write("a.jpg", jpeg(640, 480, 1));
        write("b.jpg", jpeg(640, 480, 6));

        assertThat(known("a.jpg")).isEqualTo("a.jpg JPEG 640×480");
        assertThat(known("b.jpg")).isEqualTo("b.jpg JPEG 480×640");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='10' height='20'/>                      | 10×20",
                "<?xml version='1.0'?><svg viewBox='0 0 30 40'>     | 30×40",
                "<svg width='2in' viewBox='0 0 10 5'>               | 192×96",
                "<svg width='100%' height='100%' viewBox='0,0,7,9'> | 7×9",
                "<svg>                                              | 300×150"
            })
    void a_drawing_is_as_large_as_its_root_says(String svg, String size) throws IOException {
        write("a.svg", svg.getBytes(StandardCharsets.UTF_8));

        assertThat(known("a.svg")).isEqualTo("a.svg SVG " + size);
    }

    @Test
    void the_bytes_are_those_of_the_file_and_read_only_when_wanted() throws IOException {
        write("a.png", png(2, 2, true));
        var picture = found("a.png").work().orElseThrow();
        write("a.png", png(3, 3, true));

        assertThat(picture.bytes().read()).isEqualTo(png(3, 3, true));
    }

    @Test
    void names_are_made_fit_for_every_system() throws IOException {
        write("Ein schönes Bild (2).PNG", png(1, 1, true));

        assertThat(known("Ein%20sch%C3%B6nes%20Bild%20(2).PNG?x=1")).startsWith("ein-schones-bild-2.png");
        assertThat(known("Ein schönes Bild (2).PNG")).startsWith("ein-schones-bild-2.png");
    }

    @Test
    void a_picture_inside_the_text_is_a_picture() throws IOException {
        assertThat(known("data:image/png;base64," + Base64.getEncoder().encodeToString(png(4, 5, true))))
                .isEqualTo("inline.png PNG 4×5");
    }

    @ParameterizedTest
    @CsvSource({"gif, a.png PNG 48×32", "bmp, a.jpg JPEG 48×32", "tiff, a.jpg JPEG 48×32"})
    void what_not_every_reader_shows_is_made_into_what_it_does(String format, String shown) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawing(), format, bytes);
        write("a." + format, bytes.toByteArray());

        assertThat(known("a." + format)).isEqualTo(shown);
        assertThat(color(found("a." + format).work().orElseThrow())).isEqualTo("blue");
    }

    @ParameterizedTest
    @CsvSource({"harbour.webp, harbour.jpg JPEG 48×32", "harbour-cmyk.jpg, harbour-cmyk.jpg JPEG 48×32"})
    void so_are_the_formats_of_the_web_and_of_the_printing_press(String name, String shown) throws IOException {
        try (var in = Objects.requireNonNull(PictureFolderTest.class.getResourceAsStream("/pictures/" + name))) {
            write(name, in.readAllBytes());
        }

        assertThat(known(name)).isEqualTo(shown);
        assertThat(color(found(name).work().orElseThrow())).isEqualTo("blue");
    }

    @Test
    void a_picture_finer_than_any_screen_is_made_coarser() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7_300, 50, BufferedImage.TYPE_BYTE_BINARY), "bmp", bytes);
        write("a.bmp", bytes.toByteArray());

        assertThat(known("a.bmp")).isEqualTo("a.png PNG 2434×17");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone.png                  | there is no picture gone.png",
                "                          | there is no picture",
                "https://example.org/a.png | the picture https://example.org/a.png is not in a file",
                "text.png                  | text.png: the file is not a picture",
                "cut.png                   | cut.png: the picture is a broken PNG file",
                "cut.jpg                   | cut.jpg: the picture is a broken JPEG file",
                "empty.jpg                 | empty.jpg: the file is not a picture",
                "a.gif                     | a.gif: the picture is a broken GIF file",
                "a.webp                    | a.webp: the picture is a broken WebP file",
                "a.avif                    | a.avif: the picture is an AVIF or HEIC file",
                "giant.png                 | giant.png: the picture has 50000 × 50000 pixels",
                "nothing.png               | nothing.png: the picture is a broken PNG file"
            })
    void what_cannot_be_printed_is_told_once(String reference, String what) throws IOException {
        write("text.png", "no picture".getBytes(StandardCharsets.UTF_8));
        write("cut.png", png(9, 9, false));
        write("cut.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 1, 2, 3, 4, 5, 6, 7});
        write("empty.jpg", new byte[0]);
        write("a.gif", "GIF89a......".getBytes(StandardCharsets.US_ASCII));
        write("a.webp", "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII));
        write("a.avif", "\0\0\0\u001cftypavif....".getBytes(StandardCharsets.US_ASCII));
        write("giant.png", png(50_000, 50_000, true));
        write("nothing.png", png(0, 9, true));

        var found = found(reference == null ? "" : reference);

        assertThat(found.work()).isEmpty();
        assertThat(found.notes())
                .singleElement()
                .extracting(Diagnostic::what)
                .asString()
                .startsWith(what);
    }

    private static BufferedImage drawing() {
        var drawing = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        var pen = drawing.createGraphics();
        pen.setColor(new Color(0x1E5AA0));
        pen.fillRect(0, 0, 48, 32);
        pen.dispose();
        return drawing;
    }

    /** What the lower right corner shows. */
    private static String color(Picture picture) throws IOException {
        var shown = ImageIO.read(new ByteArrayInputStream(picture.bytes().read()));
        var corner = new Color(shown.getRGB(47, 31));
        return corner.getBlue() > 120 && corner.getRed() < 80 ? "blue" : corner.toString();
    }

    private Noted<Optional<Picture>> found(String reference) {
        return PictureFolder.of(folder).find("a.md", reference);
    }

    private String known(String reference) {
        var picture = found(reference).work().orElseThrow();
        return "%s %s %d×%d".formatted(picture.name(), picture.format(), picture.width(), picture.height());
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] png(int width, int height, boolean whole) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeInt(13);
        out.writeBytes("IHDR");
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 2, 0, 0, 0});
        out.writeInt(0);
        out.writeInt(1);
        out.writeBytes("IDAT");
        out.write(0);
        if (whole) {
            out.writeInt(0);
            out.writeInt(0);
            out.writeBytes("IEND");
            out.writeInt(0);
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(int width, int height, int orientation) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0xFFD8);
        out.writeShort(0xFFE1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.writeBytes("Exif\0\0MM\0*");
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        out.writeShort(0xFFC0);
        out.writeShort(11);
        out.write(8);
        out.writeShort(height);
        out.writeShort(width);
        out.write(3);
        return bytes.toByteArray();
    }
}
