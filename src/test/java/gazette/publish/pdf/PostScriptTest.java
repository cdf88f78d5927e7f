package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.Font;
import gazette.font.Otf;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in a font with PostScript outlines, as fonts for Chinese, Japanese and Korean have them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostScriptTest {
    private static final int SIZE = 40;

    @TempDir
    Path folder;

    /** Two parts with subroutines of their own; a square, a ring and a leaf. */
    private static Font font(int em) {
        return new Otf(em)
                .own("%d hlineto endchar".formatted(-em * 3 / 5))
                .glyph('字', em, "%d 0 rmoveto %d %d -107 callsubr".formatted(em / 5, em * 3 / 5, em * 3 / 5))
                .part()
                .own("%d %d %d %d vhcurveto return".formatted(em / 5, em / 10, em / 10, em / 5))
                .glyph(
                        'o',
                        em / 2,
                        "%d %d rmoveto -107 callsubr %d hlineto %d vlineto endchar"
                                .formatted(em / 10, em / 10, em / 10, -em / 5))
                .glyph('i', em / 4, "0.5 0 rmoveto %d.25 %d rlineto endchar".formatted(em / 8, em / 2))
                .font();
    }

    private static byte[] print(Font font, double spacing) {
        var galley = new Galley();
        var glyphs = Galley.glyphs(font, SIZE, "字oi字");
        for (int i = 0; i < glyphs.count(); i++) {
            glyphs.advances()[i] += (int) (spacing * 1000);
        }
        var paragraph = galley.part(Part.Role.PARAGRAPH);
        return galley.add(new Item.Words(font, SIZE, 1, 40, 100, Color.BLACK, glyphs, paragraph))
                .print();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "2u", "ua1"})
    void a_file_with_them_conforms(String standard) throws Exception {
        assertThat(Vera.failures(print(font(1000), 0), standard)).isEmpty();
        assertThat(Vera.failures(print(font(1000), 3), standard)).as("spaced").isEmpty();
        assertThat(Vera.failures(print(font(2048), 0), standard)).as("2048").isEmpty();
    }

    @Test
    void the_words_are_found_as_they_were_set() throws Exception {
        assertThat(Reader.poppler(print(font(1000), 0)).strip()).isEqualTo("字oi字");
        assertThat(Reader.mupdf(print(font(1000), 0)).strip()).isEqualTo("字oi字");
    }

    @Test
    void the_font_is_embedded_with_the_glyphs_that_are_shown() throws Exception {
        assertThat(Reader.run(print(font(1000), 0), "pdffonts", "FILE").lines().skip(2))
                .singleElement()
                .asString()
                .matches("[A-Z]{6}\\+Drawn-Identity-H +CID Type 0C +Identity-H +yes yes yes .*");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 2048})
    void poppler_and_mupdf_draw_them_alike(int em) throws Exception {
        var pdf = print(font(em), 0);
        var file = Files.write(folder.resolve("a.pdf"), pdf).toString();

        var poppler = ink(
                run(
                        "pdftoppm",
                        "-r",
                        "72",
                        "-gray",
                        "-png",
                        "-singlefile",
                        file,
                        folder.resolve("p").toString()),
                "p.png");
        var mupdf = ink(
                run(
                        "mutool",
                        "draw",
                        "-q",
                        "-r",
                        "72",
                        "-c",
                        "gray",
                        "-o",
                        folder.resolve("m.png").toString(),
                        file),
                "m.png");

        // Two squares of three fifths of an em, the dome and the splinter between them.
        assertThat(poppler).isBetween(2 * 24.0 * 24.0 + 40, 2 * 24.0 * 24.0 + 140);
        assertThat(mupdf).isCloseTo(poppler, org.assertj.core.data.Percentage.withPercentage(2));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** How many pixels' worth of ink a picture has. */
    private double ink(boolean drawn, String picture) throws IOException {
        assertThat(drawn).isTrue();
        var image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(picture))));
        double ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += (255 - image.getRaster().getSample(x, y, 0)) / 255.0;
            }
        }
        return ink;
    }
}
