package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.PlacedGlyphs;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.publish.pdf.object.Flate;
import gazette.publish.pdf.survey.Survey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Content streams, operator by operator. A page of A5 is 595.276 pt high. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageContentTest {
    private static final Color RED = new Color(255, 0, 51);

    private final Galley galley = new Galley();

    @Test
    void words_of_one_part_are_one_marked_text_that_says_font_and_size_once() throws IOException {
        var paragraph = galley.part(Part.Role.PARAGRAPH);

        galley.line("aa", paragraph).line("ba", paragraph);

        assertThat(content()).isEqualTo("""
                /P<</MCID 0 >>BDC
                BT
                /F1 11 Tf
                40 535.276 Td
                [(\0\1\0\1)]TJ
                0 -15 Td
                [(\0\2\0\1)]TJ
                ET
                EMC
                """);
    }

    @Test
    void what_nobody_reads_is_an_artifact() throws IOException {
        galley.line("a", Part.ARTIFACT);

        assertThat(content()).startsWith("/Artifact BMC\nBT\n").endsWith("ET\nEMC\n");
    }

    @Test
    void rectangles_of_one_colour_are_filled_together() throws IOException {
        galley.add(new Item.Fill(new Rectangle(10, 20, 100, .5), RED, Part.ARTIFACT))
                .add(new Item.Fill(new Rectangle(10, 40, 100, .5), RED, Part.ARTIFACT))
                .add(new Item.Fill(new Rectangle(10, 60, 100, .5), new Color(51, 51, 51), Part.ARTIFACT));

        assertThat(content()).isEqualTo("""
                /Artifact BMC
                1 0 .2 rg
                10 574.776 100 .5 re
                10 554.776 100 .5 re
                f
                .2 g
                10 534.776 100 .5 re
                f
                EMC
                """);
    }

    @Test
    void an_area_without_extent_is_not_drawn() throws IOException {
        galley.add(new Item.Fill(new Rectangle(10, 20, 0, 9), RED, Part.ARTIFACT));

        assertThat(content()).isEmpty();
    }

    @Test
    void kerning_and_justification_are_adjustments_in_thousandths_of_an_em() throws IOException {
        int width = advance('a');

        show(new int[] {width - 220, width + 1100, width}, new int[3], new int[3], 1);

        assertThat(content()).contains("[(\0\1)20(\0\1)-100(\0\1)]TJ");
    }

    @Test
    void advances_that_were_rounded_draw_no_adjustment() throws IOException {
        int width = advance('a');

        show(new int[] {width + 1, width - 1, width + 1}, new int[3], new int[3], 1);

        assertThat(content()).contains("[(\0\1\0\1\0\1)]TJ");
    }

    @Test
    void a_glyph_that_is_drawn_beside_the_pen_moves_nothing_after_it() throws IOException {
        int width = advance('a');

        show(new int[] {width, width, width}, new int[] {0, 1100, 0}, new int[3], 1);

        assertThat(content()).contains("[(\0\1)-100(\0\1)100(\0\1)]TJ");
    }

    @Test
    void a_raised_glyph_is_raised_alone() throws IOException {
        int width = advance('a');

        show(new int[] {width, width, width}, new int[3], new int[] {0, 2500, 0}, 1);

        assertThat(content()).contains("[(\0\1)]TJ\n2.5 Ts\n[(\0\1)]TJ\n0 Ts\n[(\0\1)]TJ");
    }

    @Test
    void scaled_glyphs_are_scaled_by_the_viewer_and_adjusted_in_its_units() throws IOException {
        int scaled = (int) Math.round(advance('a') * .98);

        show(new int[] {scaled, scaled + 1078, scaled}, new int[3], new int[3], .98);

        assertThat(content()).contains("98 Tz\n").contains("[(\0\1\0\1)-100(\0\1)]TJ");
    }

    @Test
    void what_two_glyphs_say_is_said_over_both() throws IOException {
        var ids = new int[] {Galley.ROMAN.glyph('e'), Galley.ROMAN.glyph('a')};
        var glyphs = Galley.glyphs(Galley.ROMAN, 11, ids, new String[] {"é", ""});

        galley.add(new Item.Words(Galley.ROMAN, 11, 1, 40, 60, Color.BLACK, glyphs, Part.ARTIFACT));

        assertThat(content()).contains("/Span<</ActualText<FEFF00E9>>>BDC\n[(\0\1\0\2)]TJ\nEMC\nET\nEMC");
    }

    @Test
    void what_marks_say_that_are_set_over_each_other_is_said_over_both() throws IOException {
        var glyphs = Galley.glyphs(Galley.ROMAN, 11, "——a");
        glyphs.advances()[0] /= 2;

        galley.add(new Item.Words(Galley.ROMAN, 11, 1, 40, 60, Color.BLACK, glyphs, Part.ARTIFACT));

        assertThat(content()).contains("/Span<</ActualText<FEFF20142014>>>BDC\n[(\0\1)", "EMC\n[(\0\2)]TJ");
    }

    private static int advance(char letter) {
        return Galley.glyphs(Galley.ROMAN, 11, String.valueOf(letter)).advances()[0];
    }

    private void show(int[] advances, int[] dx, int[] dy, double scale) {
        var plain = Galley.glyphs(Galley.ROMAN, 11, "aaa");
        var glyphs = new PlacedGlyphs(plain.ids(), advances, dx, dy, plain.texts(), false);
        galley.add(new Item.Words(Galley.ROMAN, 11, scale, 40, 60, Color.BLACK, glyphs, Part.ARTIFACT));
    }

    private String content() throws IOException {
        var pages = galley.pages();
        var survey = new Survey(pages);
        var sheet = survey.next(pages.pages().getFirst());
        try (var flate = new Flate()) {
            var packed = new PageContent(survey).write(sheet, flate);
            var unpacked = new InflaterInputStream(new ByteArrayInputStream(packed));
            return new String(unpacked.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
