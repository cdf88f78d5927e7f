package gazette.publish.epub.cover;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.Font;
import gazette.font.FontShelf;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverPictureTest {
    private static final FontShelf SHELF = FontShelf.of(List.of());
    private static final List<Font> BOLD = List.of(font("fonts/literata/Literata-Bold.ttf"));
    private static final List<Font> ROMAN = List.of(font("fonts/literata/Literata-Regular.ttf"));

    private static Font font(String path) {
        return SHELF.find(path).orElseThrow();
    }

    private static BufferedImage draw(String paper, String... headlines) {
        var front = new Front(paper, "23 November 2026", List.of(headlines));
        try {
            var png = CoverPicture.draw(front, BOLD, ROMAN).orElseThrow();
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each row whether there is any ink between the margins of the text. */
    private static int[] inkedRows(Raster picture, int from, int to) {
        return IntStream.range(from, to)
                .filter(y -> Arrays.stream(picture.getSamples(0, y, picture.getWidth(), 1, 0, (int[]) null))
                        .anyMatch(grey -> grey < 128))
                .toArray();
    }

    @Test
    void is_three_wide_and_four_high_and_grey() {
        var cover = draw("The Post", "Boats");

        assertThat(cover.getWidth()).isEqualTo(1200);
        assertThat(cover.getHeight()).isEqualTo(1600);
        assertThat(cover.getRaster().getNumBands()).isEqualTo(1);
    }

    @Test
    void leaves_the_margins_white() {
        var raster = draw("A Very Long Name for a Very Small Paper Indeed, with Unbreakablelongwords", "Boats")
                .getRaster();

        var left = raster.getSamples(0, 0, 90, 1600, 0, (int[]) null);
        var right = raster.getSamples(1110, 0, 90, 1600, 0, (int[]) null);
        assertThat(left).containsOnly(255);
        assertThat(right).containsOnly(255);
    }

    @Test
    void stays_above_the_lower_rule_however_much_there_is_to_say() {
        var long1 = "Headline of many words ".repeat(20).strip();
        var raster = draw(long1, long1, long1, long1, long1, long1, long1).getRaster();

        assertThat(inkedRows(raster, 1505, 1600)).isEmpty();
        assertThat(inkedRows(raster, 1492, 1503)).hasSizeGreaterThan(9);
    }

    @Test
    void shows_more_ink_for_more_headlines() {
        var one = inkedRows(draw("The Post", "Boats").getRaster(), 700, 1480);
        var three = inkedRows(draw("The Post", "Boats", "Masts", "Keels").getRaster(), 700, 1480);

        assertThat(three.length).isGreaterThan(one.length + 60);
    }

    @Test
    void is_not_drawn_where_no_font_has_the_letters_or_the_script_must_be_shaped() {
        var fonts = List.of(font("fonts/noto-naskh-arabic/NotoNaskhArabic-Regular.ttf"), ROMAN.getFirst());

        assertThat(CoverPicture.draw(new Front("بريد الميناء", "", List.of()), fonts, fonts))
                .isEmpty();
        assertThat(CoverPicture.draw(new Front("港新聞", "", List.of()), fonts, fonts))
                .isEmpty();
    }

    @Test
    void leaves_out_a_headline_that_no_font_can_set() {
        var with = draw("The Post", "Boats", "港新聞", "Masts");
        var without = draw("The Post", "Boats", "Masts");

        assertThat(samples(with)).isEqualTo(samples(without));
    }

    private static int[] samples(BufferedImage picture) {
        return picture.getRaster().getSamples(0, 0, 1200, 1600, 0, (int[]) null);
    }
}
