package gazette.publish.epub.cover;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.FontShelf;
import gazette.font.PlacedGlyphs;
import gazette.measure.PageSize;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Page;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CanvasTest {
    private static Raster draw(Item... items) {
        var page = new Page(new PageSize(100, 100), "", List.of(items));
        try {
            return ImageIO.read(new ByteArrayInputStream(Canvas.draw(page, 100)))
                    .getRaster();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item fill(double x, double y, double width, double height, Color color) {
        return new Item.Fill(new Rectangle(x, y, width, height), color, Part.ARTIFACT);
    }

    private static int grey(Raster picture, int x, int y) {
        return picture.getSample(x, y, 0);
    }

    @Test
    void a_pixel_that_is_covered_is_inked_and_its_neighbour_is_not() {
        var picture = draw(fill(10, 20, 5, 1, Color.BLACK));

        assertThat(grey(picture, 10, 20)).isZero();
        assertThat(grey(picture, 14, 20)).isZero();
        assertThat(grey(picture, 9, 20)).isEqualTo(255);
        assertThat(grey(picture, 15, 20)).isEqualTo(255);
        assertThat(grey(picture, 10, 19)).isEqualTo(255);
        assertThat(grey(picture, 10, 21)).isEqualTo(255);
    }

    @Test
    void a_pixel_is_as_dark_as_it_is_covered() {
        var picture = draw(fill(10.5, 20, 1.25, 0.5, Color.BLACK));

        assertThat(grey(picture, 10, 20)).isEqualTo(Math.round(255 * 0.75f));
        assertThat(grey(picture, 11, 20)).isEqualTo(Math.round(255 * 0.625f));
    }

    @Test
    void what_lies_outside_of_the_page_is_cut_off() {
        var picture = draw(fill(-50, 90, 60, 60, Color.BLACK), fill(95, -5, 50, 10, Color.BLACK));

        assertThat(grey(picture, 0, 95)).isZero();
        assertThat(grey(picture, 9, 99)).isZero();
        assertThat(grey(picture, 10, 99)).isEqualTo(255);
        assertThat(grey(picture, 99, 0)).isZero();
        assertThat(grey(picture, 94, 0)).isEqualTo(255);
    }

    @Test
    void a_later_shape_covers_an_earlier_one() {
        var picture = draw(fill(0, 0, 50, 50, Color.BLACK), fill(10, 10, 10, 10, new Color(255, 255, 255)));

        assertThat(grey(picture, 5, 5)).isZero();
        assertThat(grey(picture, 15, 15)).isEqualTo(255);
    }

    @Test
    void an_o_is_ink_around_paper() {
        var font =
                FontShelf.of(List.of()).find("fonts/literata/Literata-Bold.ttf").orElseThrow();
        int glyph = font.glyph('o');
        int width = (int) Math.round(font.advance(glyph) * 80 * 1000.0 / font.unitsPerEm());
        var glyphs = new PlacedGlyphs(
                new int[] {glyph}, new int[] {width}, new int[1], new int[1], new String[] {"o"}, false);
        var picture = draw(new Item.Words(font, 80, 1, 10, 80, Color.BLACK, glyphs, Part.ARTIFACT));

        int middle = 10 + width / 2000;
        int height = (int) Math.round(80.0 * font.xHeight() / font.unitsPerEm());
        assertThat(grey(picture, middle, 80 - height / 2)).isEqualTo(255);
        assertThat(IntStream.range(10, middle).map(x -> grey(picture, x, 80 - height / 2)))
                .contains(0);
        assertThat(IntStream.range(middle, 10 + width / 1000).map(x -> grey(picture, x, 80 - height / 2)))
                .contains(0);
        assertThat(grey(picture, middle, 95)).isEqualTo(255);
    }

    @Test
    void letters_made_of_parts_are_drawn_whole() {
        var font = FontShelf.of(List.of())
                .find("fonts/literata/Literata-Regular.ttf")
                .orElseThrow();

        assertThat(ink(font, 'é')).isGreaterThan(ink(font, 'e') * 1.05);
        assertThat(ink(font, 'ö')).isGreaterThan(ink(font, 'o') * 1.05);
    }

    private static double ink(gazette.font.Font font, int letter) {
        var glyphs = new PlacedGlyphs(
                new int[] {font.glyph(letter)}, new int[1], new int[1], new int[1], new String[] {"x"}, false);
        var picture = draw(new Item.Words(font, 60, 1, 20, 80, Color.BLACK, glyphs, Part.ARTIFACT));
        return IntStream.of(picture.getSamples(0, 0, 100, 100, 0, (int[]) null))
                .map(grey -> 255 - grey)
                .sum();
    }
}
