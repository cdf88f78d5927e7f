package gazette.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.Font;
import gazette.font.PlacedGlyphs;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Part;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What others read in our files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextTest {
    private final Galley galley = new Galley();
    private final Part paragraph = galley.part(Part.Role.PARAGRAPH);

    @Test
    void the_words_are_found_as_they_were_set() throws Exception {
        var words = "“Straße” — that’s £5 (or 3\\4), naïve œuvre; Ωμέγα, Жук, Việt";

        var pdf = galley.line(words, paragraph).print();

        assertThat(Reader.poppler(pdf).strip()).isEqualTo(words);
        assertThat(Reader.mupdf(pdf).strip()).isEqualTo(words);
    }

    @Test
    void a_ligature_is_found_as_its_letters() throws Exception {
        words(Galley.ROMAN, new int[] {glyph('o'), glyph('f'), glyph('c'), glyph('e')}, "o", "ffi", "c", "e");

        assertFound("office");
    }

    @Test
    void one_glyph_is_found_as_whatever_it_stands_for_in_each_place() throws Exception {
        words(Galley.ROMAN, "AB AB".chars().map(TextTest::glyph).toArray(), "A", "B", " ", "a", "b");

        assertFound("AB ab");
    }

    @Test
    void a_word_that_was_broken_is_found_whole() throws Exception {
        var pdf = galley.line("well-to-do con\u00AD", paragraph)
                .line("tinued", paragraph)
                .print();

        assertThat(Reader.poppler(pdf).strip()).isEqualTo("well-to-do continued");
        assertThat(Reader.mupdf(pdf).strip()).isEqualTo("well-to-do con-\ntinued");
    }

    @Test
    void spaces_are_found_however_far_the_line_was_stretched() throws Exception {
        var plain = Galley.glyphs(Galley.ROMAN, 11, "as it is");
        int[] advances = plain.advances().clone();
        for (int i = 0; i < advances.length; i++) {
            advances[i] += plain.texts()[i].equals(" ") ? 5_000 : -200;
        }
        var glyphs = new PlacedGlyphs(plain.ids(), advances, plain.dx(), plain.dy(), plain.texts(), false);

        galley.add(new Item.Words(Galley.ROMAN, 11, 1, 40, 60, Color.BLACK, glyphs, paragraph));

        assertFound("as it is");
    }

    @Test
    void words_that_are_spaced_out_are_found_whole() throws Exception {
        var plain = Galley.glyphs(Galley.ROMAN, 11, "SPACED OUT Å, 23 words");
        int[] advances = plain.advances().clone();
        for (int i = 0; i < advances.length; i++) {
            advances[i] += i % 5 == 0 ? 200 : 2_000; // some are kerned as well
        }
        var glyphs = new PlacedGlyphs(plain.ids(), advances, plain.dx(), plain.dy(), plain.texts(), false);

        galley.add(new Item.Words(Galley.ROMAN, 11, 1, 40, 60, Color.BLACK, glyphs, paragraph));

        assertFound("SPACED OUT Å, 23 words");
    }

    @Test
    void the_second_glyph_of_a_character_is_not_found() throws Exception {
        words(Galley.ROMAN, new int[] {glyph('e'), glyph(0x301), glyph('x')}, "é", "", "x");
        var pdf = galley.print();

        assertThat(Reader.poppler(pdf).strip()).isEqualTo("éx");
        // MuPDF does not ask for ActualText; to it the glyph says that it joins its neighbours.
        assertThat(Reader.mupdf(pdf).strip().replace("\u2060", "")).isEqualTo("éx");
    }

    @Test
    void a_character_of_two_wide_glyphs_leaves_no_gap() throws Exception {
        words(Galley.DEVANAGARI, "काम".chars().map(Galley.DEVANAGARI::glyph).toArray(), "का", "", "म");

        assertThat(Reader.poppler(galley.print()).strip()).isEqualTo("काम");
    }

    @Test
    void a_glyph_that_goes_back_over_the_last_leaves_no_gap() throws Exception {
        int[] ids = "कुसु म".chars().map(Galley.DEVANAGARI::glyph).toArray();
        var plain = Galley.glyphs(Galley.DEVANAGARI, 11, ids, new String[] {"कु", "", "सु", "", " ", "म"});
        plain.advances()[1] = 0;
        plain.dx()[1] = -2_500;
        plain.advances()[3] = 0;
        plain.dx()[3] = -2_500;
        galley.add(new Item.Words(Galley.DEVANAGARI, 11, 1, 40, 60, Color.BLACK, plain, paragraph));

        assertThat(Reader.poppler(galley.print()).strip()).isEqualTo("कुसु म");
    }

    @Test
    void words_from_right_to_left_are_found_in_the_order_of_reading() throws Exception {
        var words = "سلام عليكم";
        int[] visual = new StringBuilder(words).reverse().codePoints().toArray();
        int[] ids = Arrays.stream(visual).map(Galley.ARABIC::glyph).toArray();
        var texts = Arrays.stream(visual).mapToObj(Character::toString).toArray(String[]::new);
        var plain = Galley.glyphs(Galley.ARABIC, 14, ids, texts);
        var glyphs = new PlacedGlyphs(ids, plain.advances(), plain.dx(), plain.dy(), texts, true);
        galley.add(new Item.Words(Galley.ARABIC, 14, 1, 40, 60, Color.BLACK, glyphs, paragraph));
        var pdf = galley.print();

        // poppler puts the marks of an embedded direction around them
        assertThat(Reader.poppler(pdf).strip().replaceAll("[\u202A-\u202E]", ""))
                .isEqualTo(words);
        assertThat(Reader.mupdf(pdf).strip()).isEqualTo(words);
    }

    @Test
    void a_character_beyond_the_first_plane_is_found() throws Exception {
        words(Galley.ROMAN, new int[] {glyph('o')}, "😀");

        assertFound("😀");
    }

    @Test
    void a_character_without_a_glyph_is_found_and_drawn_as_missing() throws Exception {
        galley.line("x\uF8D0y", paragraph);

        assertFound("x\uF8D0y");
    }

    @Test
    void each_font_is_embedded_as_a_subset_with_its_characters() throws Exception {
        galley.line("roman", paragraph);
        galley.add(new Item.Words(
                Galley.ITALIC, 11, 1, 40, 90, Color.BLACK, Galley.glyphs(Galley.ITALIC, 11, "italic"), paragraph));
        var pdf = galley.print();

        assertThat(Reader.run(pdf, "pdffonts", "FILE").lines().skip(2))
                .satisfiesExactly(
                        roman -> assertThat(roman)
                                .matches("[A-Z]{6}\\+Literata-Regular +CID TrueType +Identity-H +yes yes yes .*"),
                        italic -> assertThat(italic)
                                .matches("[A-Z]{6}\\+Literata-Italic +CID TrueType +Identity-H +yes yes yes .*"));
        assertThat(pdf.length).isLessThan(20_000);
    }

    @Test
    void more_glyphs_than_a_file_can_number_are_drawn_all_the_same() throws Exception {
        var texts = new String[70_000];
        var ids = new int[texts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "t" + i;
            ids[i] = i % 2 == 0 ? glyph('o') : 0;
        }
        words(Galley.ROMAN, Arrays.copyOf(ids, 300), Arrays.copyOf(texts, 300));
        words(Galley.ROMAN, Arrays.stream(ids).map(id -> 0).toArray(), texts);

        assertThat(Reader.poppler(galley.print())).startsWith("t0t1t2");
    }

    private void assertFound(String words) throws Exception {
        var pdf = galley.print();
        assertThat(Reader.poppler(pdf).strip()).isEqualTo(words);
        assertThat(Reader.mupdf(pdf).strip()).isEqualTo(words);
    }

    private void words(Font font, int[] ids, String... texts) {
        galley.add(new Item.Words(font, 11, 1, 40, 60, Color.BLACK, Galley.glyphs(font, 11, ids, texts), paragraph));
    }

    private static int glyph(int character) {
        return Galley.ROMAN.glyph(character);
    }
}
