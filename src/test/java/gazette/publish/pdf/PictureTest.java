package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Picture;
import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.publish.pdf.picture.IccProfile;
import gazette.publish.pdf.picture.SrgbProfile;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of four coloured quarters, printed on a page and looked at again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureTest {
    private static final Rectangle AREA = new Rectangle(72, 72, 144, 72);
    private static final int WHITE = 0xffffffff;

    private final Galley galley = new Galley();

    @ParameterizedTest(name = "{0}")
    @MethodSource("pngs")
    void a_png_is_drawn(String kind, byte[] file) throws Exception {
        assertThat(kind).isNotEmpty();

        assertQuarters(print(Picture.Format.PNG, file), Plates.QUARTERS);
    }

    static Stream<Arguments> pngs() throws IOException {
        var rgb = Plates.quarters(37, 21, BufferedImage.TYPE_INT_RGB);
        var alpha = Plates.quarters(37, 21, BufferedImage.TYPE_INT_ARGB);
        return Stream.of(
                Arguments.of("of 8 bits", Plates.file(rgb, "png")),
                Arguments.of("of 16 bits", Plates.file(deep(3), "png")),
                Arguments.of("of 16 bits with alpha", Plates.file(deep(4), "png")),
                Arguments.of("with a palette", Plates.file(palette(8, 0xff), "png")),
                Arguments.of("with a palette of 2 bits", Plates.file(palette(2, 0xff), "png")),
                Arguments.of("with alpha that is opaque", Plates.file(alpha, "png")),
                Arguments.of("interlaced", Plates.interlaced(rgb)),
                Arguments.of("interlaced with alpha", Plates.interlaced(alpha)),
                Arguments.of("interlaced with a palette of 2 bits", Plates.interlaced(palette(2, 0xff))));
    }

    private static BufferedImage deep(int channels) {
        var space = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        boolean hasAlpha = channels == 4;
        var model = new ComponentColorModel(space, hasAlpha, false, hasAlpha ? 3 : 1, DataBuffer.TYPE_USHORT);
        var raster = model.createCompatibleWritableRaster(37, 21);
        return Plates.quarters(new BufferedImage(model, raster, false, null));
    }

    /** The last of the four colours is as opaque as given. */
    private static BufferedImage palette(int bits, int opacity) {
        var colors = new int[4];
        for (int i = 0; i < 4; i++) {
            colors[i] = i == 3 ? (Plates.QUARTERS[i] & 0xffffff) | (opacity << 24) : Plates.QUARTERS[i];
        }
        var model = new IndexColorModel(bits, 4, colors, 0, true, -1, DataBuffer.TYPE_BYTE);
        var image = bits == 8
                ? new BufferedImage(37, 21, BufferedImage.TYPE_BYTE_INDEXED, model)
                : new BufferedImage(model, model.createCompatibleWritableRaster(37, 21), false, null);
        for (int y = 0; y < 21; y++) {
            for (int x = 0; x < 37; x++) {
                image.getRaster().setSample(x, y, 0, (x >= 19 ? 1 : 0) + (y >= 11 ? 2 : 0));
            }
        }
        return image;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clearPngs")
    void what_is_clear_in_a_png_lets_the_paper_through(String kind, byte[] file) throws Exception {
        assertThat(kind).isNotEmpty();

        var expected = Plates.QUARTERS.clone();
        expected[3] = WHITE;
        assertQuarters(print(Picture.Format.PNG, file), expected);
    }

    static Stream<Arguments> clearPngs() throws IOException {
        var alpha = Plates.quarters(37, 21, BufferedImage.TYPE_INT_ARGB);
        for (int y = 10; y < 21; y++) {
            for (int x = 18; x < 37; x++) {
                alpha.setRGB(x, y, 0);
            }
        }
        var key = new byte[6];
        for (int i = 0; i < 3; i++) {
            key[2 * i + 1] = (byte) (Plates.QUARTERS[3] >> (16 - 8 * i));
        }
        var rgb = Plates.file(Plates.quarters(37, 21, BufferedImage.TYPE_INT_RGB), "png");
        return Stream.of(
                Arguments.of("by alpha", Plates.file(alpha, "png")),
                Arguments.of("by alpha, interlaced", Plates.interlaced(alpha)),
                Arguments.of("by one colour", withChunk(rgb, "tRNS", key)),
                Arguments.of("by the palette", Plates.file(palette(8, 0), "png")),
                Arguments.of("by the palette of 2 bits", Plates.file(palette(2, 0), "png")));
    }

    @Test
    void what_is_half_clear_by_the_palette_lets_half_the_paper_through() throws Exception {
        var page = print(Picture.Format.PNG, Plates.file(palette(2, 0x80), "png"));

        var expected = Plates.QUARTERS.clone();
        expected[3] = 0xfff7ef8f;
        assertQuarters(page, expected);
    }

    @Test
    void a_grey_png_is_drawn() throws Exception {
        for (int bits : new int[] {1, 2, 4, 8, 16}) {
            var page = print(Picture.Format.PNG, grey(bits));

            int[] black = {0xff000000, WHITE, WHITE, 0xff000000};
            assertQuarters(page, black);
        }
    }

    /** Black, white; white, black. */
    private static byte[] grey(int bits) {
        int rowLength = 2 * bits * 8 / 8;
        var rows = ByteBuffer.allocate(2 * (1 + rowLength));
        for (int y = 0; y < 2; y++) {
            rows.put((byte) 0);
            for (int i = 0; i < rowLength; i++) {
                rows.put((byte) (i * 2 / rowLength == y ? 0 : 0xff));
            }
        }
        return png(16, 2, bits, 0, rows.array());
    }

    private static byte[] png(int width, int height, int bits, int type, byte[] rows) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) type)
                .array();
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(rows);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        file.writeBytes(chunk("IHDR", header));
        file.writeBytes(chunk("IDAT", packed.toByteArray()));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** The file with a chunk more, right behind its header. */
    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        out.writeBytes(chunk(type, data));
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    @Test
    void a_png_is_stored_as_small_as_it_came() throws Exception {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 480; y++) {
            for (int x = 0; x < 640; x++) {
                image.setRGB(x, y, gradient(x, y));
            }
        }
        var clear = Plates.file(image, "png");
        var opaque = Plates.file(copy(image), "png");

        assertThat(pdf(Picture.Format.PNG, opaque).length).isLessThan(opaque.length + 6_000);
        assertThat(pdf(Picture.Format.PNG, clear).length).isLessThan(clear.length * 5 / 4 + 6_000);
    }

    private static int gradient(int x, int y) {
        int rgb = ((x / 3) << 16) | ((y / 2) << 8) | ((x + y) & 0xff);
        return ((x * 255 / 639) << 24) | rgb;
    }

    private static BufferedImage copy(BufferedImage image) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, 640, 480, image.getRGB(0, 0, 640, 480, null, 0, 640), 0, 640);
        return copy;
    }

    @Test
    void the_profile_of_a_picture_is_stored_once_for_all_that_have_it() throws Exception {
        var jpeg = withSegment(
                Plates.file(Plates.quarters(32, 16, BufferedImage.TYPE_INT_RGB), "jpg"),
                0xE2,
                concat("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), SrgbProfile.bytes()));
        galley.add(placed("a.jpg", Plates.picture(Picture.Format.JPEG, 32, 16, jpeg)));
        galley.add(placed("b.jpg", Plates.picture(Picture.Format.JPEG, 32, 16, jpeg.clone())));
        var pdf = galley.print();

        assertThat(Reader.show(pdf, "grep").lines().filter(object -> object.contains("/ICCBased")))
                .hasSize(2)
                .extracting(object -> object.replaceAll(".*/ICCBased (\\d+ 0 R).*", "$1"))
                .containsOnly(Reader.show(pdf, "pages/1/Resources/XObject/I1/ColorSpace/2")
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace(" obj", " R"));
        assertQuarters(look(pdf), Plates.QUARTERS);
    }

    @Test
    void a_profile_that_does_not_fit_is_not_taken() {
        assertThat(IccProfile.of(SrgbProfile.bytes(), 3)).isPresent();
        assertThat(IccProfile.of(SrgbProfile.bytes(), 4)).isEmpty();
        assertThat(IccProfile.of(Arrays.copyOf(SrgbProfile.bytes(), 300), 3)).isEmpty();
        assertThat(IccProfile.of(new byte[200], 3)).isEmpty();
    }

    @Test
    void a_jpeg_is_stored_untouched() throws Exception {
        var jpeg = Plates.file(Plates.quarters(32, 16, BufferedImage.TYPE_INT_RGB), "jpg");

        var pdf = pdf(Picture.Format.JPEG, jpeg);

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .contains(new String(jpeg, StandardCharsets.ISO_8859_1));
        assertQuarters(look(pdf), Plates.QUARTERS);
    }

    @Test
    void a_jpeg_that_lies_on_its_side_is_turned() throws Exception {
        // Where the stored quarters (0 to 3) have to end up, by orientation.
        int[][] turned = {
            {0, 1, 2, 3},
            {1, 0, 3, 2},
            {3, 2, 1, 0},
            {2, 3, 0, 1},
            {0, 2, 1, 3},
            {2, 0, 3, 1},
            {3, 1, 2, 0},
            {1, 3, 0, 2}
        };
        for (int orientation = 1; orientation <= 8; orientation++) {
            var jpeg = Plates.file(Plates.quarters(32, 16, BufferedImage.TYPE_INT_RGB), "jpg");

            var page = print(Picture.Format.JPEG, withSegment(jpeg, 0xE1, exif(orientation)));

            var expected = IntStream.of(turned[orientation - 1])
                    .map(quarter -> Plates.QUARTERS[quarter])
                    .toArray();
            assertQuarters(page, expected);
        }
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }

    /** The file with a segment more, right behind its first marker. */
    private static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        var segment = ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (2 + data.length))
                .put(data)
                .array();
        return concat(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] concat(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    @Test
    void printing_colours_are_drawn_but_make_the_file_no_archive() throws Exception {
        var jpeg = cmyk(0, 0xff, 0xff, 0);
        var adobe =
                withSegment(cmyk(0xff, 0, 0, 0xff), 0xEE, "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        for (var file : List.of(jpeg, adobe)) {
            var own = new Galley();
            own.add(placed("a.jpg", Plates.picture(Picture.Format.JPEG, 16, 16, file)));
            var pages = own.pages();
            var out = new ByteArrayOutputStream();

            var notes = PdfPress.write(pages, Galley.FACTS, out);

            assertThat(notes)
                    .singleElement()
                    .hasToString("a.jpg: note: is in printing colours and does not say whose: the PDF is no PDF/A");
            assertThat(Reader.run(out.toByteArray(), "pdfinfo", "-meta", "FILE"))
                    .doesNotContain("pdfaid:part>")
                    .contains("pdfuaid:part>");
            int red = look(out.toByteArray()).getRGB(144, 108);
            assertThat((red >> 16) & 0xff).isGreaterThan(200);
            assertThat(red & 0xff).isLessThan(80);
        }
    }

    private static byte[] cmyk(int... samples) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) {
            raster.setPixel(i % 16, i / 16, samples);
        }
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var file = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_picture_that_is_broken_is_noted_and_left_out(String said, Picture picture) throws Exception {
        galley.line("Before", galley.part(Part.Role.PARAGRAPH));
        galley.add(placed("x", picture));
        galley.line("After", galley.part(Part.Role.PARAGRAPH));
        var file = new ByteArrayOutputStream();

        var notes = PdfPress.write(galley.pages(), Galley.FACTS, file);

        assertThat(notes).singleElement().hasToString("""
                x: warning: left out of the PDF: the picture %s
                  hint: save it again as JPEG or PNG""".formatted(said));
        assertThat(Reader.poppler(file.toByteArray())).contains("Before", "After");
    }

    static Stream<Arguments> broken() {
        var png = Plates.file(noise(), "png");
        var jpeg = Plates.file(noise(), "jpg");
        var lossless = jpeg.clone();
        for (int i = 0; i < lossless.length; i++) {
            if ((lossless[i] & 0xff) == 0xff && (lossless[i + 1] & 0xff) == 0xc0) {
                lossless[i + 1] = (byte) 0xc3;
                break;
            }
        }
        var damaged = png.clone();
        Arrays.fill(damaged, 200, 400, (byte) 7);
        return Stream.of(
                broken("is a PNG that breaks off", Picture.Format.PNG, Arrays.copyOf(png, png.length / 2)),
                broken("is a PNG that breaks off", Picture.Format.PNG, png(64, 64, 8, 2, new byte[100])),
                broken("is a damaged PNG", Picture.Format.PNG, damaged),
                broken("is not a PNG", Picture.Format.PNG, jpeg),
                broken("is a PNG without its colours", Picture.Format.PNG, png(1, 1, 8, 3, new byte[2])),
                broken("is a PNG of a kind that does not exist", Picture.Format.PNG, png(1, 1, 5, 2, new byte[2])),
                broken("is larger than can be drawn", Picture.Format.PNG, png(1 << 30, 9, 16, 6, new byte[2])),
                broken("is not a JPEG", Picture.Format.JPEG, png),
                broken("is a JPEG that breaks off", Picture.Format.JPEG, Arrays.copyOf(jpeg, 20)),
                broken("is a JPEG of a kind that PDF does not know", Picture.Format.JPEG, lossless),
                broken("is an SVG drawing, which only the EPUB can show yet", Picture.Format.SVG, new byte[0]),
                Arguments.of("cannot be read", new Picture("x", Picture.Format.PNG, 8, 8, () -> {
                    throw new IOException("gone");
                })));
    }

    private static BufferedImage noise() {
        var noise = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int i = 0; i < 64 * 64; i++) {
            noise.setRGB(i % 64, i / 64, random.nextInt());
        }
        return noise;
    }

    private static Arguments broken(String said, Picture.Format format, byte[] file) {
        return Arguments.of(said, Plates.picture(format, 8, 8, file));
    }

    /** Any byte of a file may be any other. */
    @Test
    void no_damage_to_a_picture_stops_the_press() throws Exception {
        var random = new Random(11);
        var files = new ArrayList<Picture>();
        for (int i = 0; i < 200; i++) {
            boolean isPng = i % 2 == 0;
            var image = i % 4 < 2 ? palette(2, 0x40) : Plates.quarters(37, 21, BufferedImage.TYPE_INT_RGB);
            var file = isPng ? Plates.interlaced(image) : Plates.file(copyOf(image), "jpg");
            for (int k = 0; k < 3; k++) {
                file[random.nextInt(Math.min(file.length, 90))] = (byte) random.nextInt();
            }
            files.add(Plates.picture(isPng ? Picture.Format.PNG : Picture.Format.JPEG, 37, 21, file));
        }
        for (int i = 0; i < files.size(); i++) {
            galley.add(placed("picture-" + i, files.get(i)));
        }

        assertThat(galley.print()).isNotEmpty();
    }

    private static BufferedImage copyOf(BufferedImage image) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(image, 0, 0, null);
        return copy;
    }

    @Test
    void a_picture_is_stored_once_however_often_it_is_drawn() throws Exception {
        var reads = new ArrayList<Long>();
        var jpeg = Plates.file(noise(), "jpg");
        var picture = new Picture("x", Picture.Format.JPEG, 64, 64, () -> {
            reads.add(0L);
            return jpeg;
        });
        for (int i = 0; i < 9; i++) {
            galley.add(placed("x", picture)).page("1");
        }

        var pdf = galley.print();

        assertThat(reads).hasSize(1);
        assertThat(pdf.length).isLessThan(jpeg.length + 9_000);
    }

    @Test
    void a_picture_is_read_when_its_page_is_written_and_not_before() throws Exception {
        var written = new long[1];
        var reads = new ArrayList<Long>();
        var jpeg = withSegment(Plates.file(noise(), "jpg"), 0xFE, new byte[60_000]);
        for (int i = 0; i < 20; i++) {
            var picture = new Picture("x", Picture.Format.JPEG, 64, 64, () -> {
                reads.add(written[0]);
                return jpeg;
            });
            galley.add(placed("x" + i, picture)).page("1");
        }

        PdfPress.write(galley.pages(), Galley.FACTS, new OutputStream() {
            @Override
            public void write(int value) {
                written[0]++;
            }
        });

        for (int i = 1; i < reads.size(); i++) {
            assertThat(reads.get(i)).isGreaterThan(i * 55_000L);
        }
    }

    private BufferedImage print(Picture.Format format, byte[] file) throws Exception {
        return look(pdf(format, file));
    }

    private static byte[] pdf(Picture.Format format, byte[] file) {
        var own = new Galley();
        return own.add(placed("plate", Plates.picture(format, 37, 21, file))).print();
    }

    private static Item.PlacedPicture placed(String href, Picture picture) {
        return new Item.PlacedPicture(AREA, href, picture, Part.ARTIFACT);
    }

    /** The first page as poppler draws it, a pixel for each point. */
    private static BufferedImage look(byte[] pdf) throws Exception {
        var folder = Files.createTempDirectory("proof");
        var image = folder.resolve("page.png");
        try {
            Reader.run(pdf, "pdftoppm", "-r", "72", "-png", "-singlefile", "FILE", folder + "/page");
            return ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(image)));
        } finally {
            Files.deleteIfExists(image);
            Files.delete(folder);
        }
    }

    private static void assertQuarters(BufferedImage page, int... colors) {
        for (int i = 0; i < 4; i++) {
            int x = (int) AREA.x() + 36 + i % 2 * 72;
            int y = (int) AREA.y() + 18 + i / 2 * 36;
            for (int shift = 0; shift <= 16; shift += 8) {
                int drawn = (page.getRGB(x, y) >> shift) & 0xff;
                int wanted = (colors[i] >> shift) & 0xff;
                assertThat(Math.abs(drawn - wanted))
                        .as("quarter %d: %08x, wanted %08x", i, page.getRGB(x, y), colors[i])
                        .isLessThanOrEqualTo(12);
            }
        }
        assertThat(page.getRGB(60, 60)).isEqualTo(WHITE);
    }
}
