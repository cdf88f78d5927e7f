package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.page.Item;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FloatTest {
    private static final String NOTE = ".note { float: left; width: 50pt; margin-right: 10pt }";

    private static final String LONG = "<p>" + "many words go round it ".repeat(12) + "</p>";

    private static Proofs beside(String css, String body) {
        return Proofs.of(css).with(body).showing("p.png", 80, 48);
    }

    /** Where the lines of paragraphs begin, in whole pt. */
    private static List<Long> lefts(Proofs proofs) {
        return proofs.items(Item.Words.class).stream()
                .filter(words -> words.glyphs().text().toLowerCase(Locale.ROOT).matches(".*(many|words|go|round|it).*"))
                .map(words -> Math.round(words.x()))
                .toList();
    }

    @Test
    void text_stands_beside_a_float_as_long_as_it_is_high() {
        var proofs = beside(NOTE, "<div class='note'>Note<br/>note<br/>note</div>" + LONG);

        assertThat(lefts(proofs)).startsWith(80L, 80L, 80L, 20L);
    }

    @Test
    void a_float_on_the_right_makes_lines_short() {
        var proofs = beside(".note { float: right; width: 50pt }", "<div class='note'>Note<br/>note</div>" + LONG);
        var items = proofs.items(Item.Words.class);

        assertThat(items.stream()
                        .filter(words -> words.glyphs().text().equals("Note"))
                        .map(Item.Words::x))
                .singleElement()
                .satisfies(x -> assertThat(x).isCloseTo(130, within(0.01)));
        assertThat(items.stream()
                        .filter(words -> words.glyphs().text().startsWith("many"))
                        .findFirst()
                        .map(words -> words.x() + words.glyphs().width() / 1000.0)
                        .orElseThrow())
                .isLessThan(131);
    }

    @Test
    void a_float_stands_beside_as_many_paragraphs_as_it_is_high() {
        var proofs = beside(
                NOTE, "<div class='note'>Note<br/>note<br/>note</div><p>many</p><p>words</p><p>go</p><p>round</p>");

        assertThat(lefts(proofs)).containsExactly(80L, 80L, 80L, 20L);
    }

    @Test
    void the_lines_beside_it_stay_on_the_grid() {
        var proofs = beside(NOTE, "<figure class='note'><img src='p.png' alt='x'/></figure>" + LONG);
        var baselines = proofs.items(Item.Words.class).stream()
                .map(Item.Words::baseline)
                .toList();

        for (int i = 0; i < baselines.size(); i++) {
            assertThat(baselines.get(i)).isCloseTo(baselines.getFirst() + 10 * i, within(0.001));
        }
    }

    @Test
    void a_picture_stands_level_with_the_capitals_of_the_first_line() {
        var proofs = beside(NOTE, "<figure class='note'><img src='p.png' alt='x'/></figure>" + LONG);
        var line = proofs.items(Item.Words.class).getFirst();
        double capitals = line.font().capHeight() * line.size() / line.font().unitsPerEm();

        assertThat(proofs.items(Item.PlacedPicture.class).getFirst().area().y())
                .isCloseTo(line.baseline() - capitals, within(0.01));
    }

    @Test
    void a_float_in_the_middle_of_a_text_begins_with_its_first_line() {
        var proofs = beside(NOTE, "<p>many words <span class='note'>Note</span> go " + "round it ".repeat(20) + "</p>");

        assertThat(proofs.lines().getFirst())
                .anySatisfy(line -> assertThat(line).contains("many words go"));
        assertThat(lefts(proofs)).startsWith(80L).endsWith(20L, 20L);
    }

    @Test
    void what_clears_it_stands_below_it() {
        var proofs = beside(
                NOTE + "h2 { clear: left }", "<div class='note'>Note<br/>note<br/>note</div><p>many</p><h2>words</h2>");

        assertThat(proofs.items(Item.Words.class))
                .filteredOn(words -> words.glyphs().text().equals("words"))
                .singleElement()
                .satisfies(words -> assertThat(words.baseline()).isCloseTo(58, within(0.5)));
    }

    @Test
    void pictures_tables_and_boxes_with_borders_stand_below_it() {
        for (var box :
                List.of("<div style='border: 1pt solid'>words</div>", "<table><tr><td>words</td></tr></table>")) {
            var proofs = beside(
                    NOTE + "div { border: 1pt solid black } .note { border: none } td { padding: 0 }",
                    "<div class='note'>Note<br/>note<br/>note</div>" + box);

            assertThat(proofs.items(Item.Words.class))
                    .filteredOn(words -> words.glyphs().text().equals("words"))
                    .singleElement()
                    .satisfies(words -> assertThat(words.baseline()).isGreaterThan(57));
        }
    }

    @Test
    void a_second_float_on_the_same_side_stands_below_the_first() {
        var proofs = beside(NOTE, "<div class='note'>One<br/>one</div><div class='note'>Two</div>" + LONG);

        assertThat(proofs.items(Item.Words.class))
                .filteredOn(words -> words.glyphs().text().equals("Two"))
                .singleElement()
                .satisfies(words -> assertThat(words.baseline()).isCloseTo(48, within(0.5)));
    }

    @Test
    void a_float_that_leaves_less_than_two_fifths_of_the_measure_is_a_block() {
        var proofs = beside(".note { float: left; width: 110pt }", "<div class='note'>Note</div><p>many</p>");

        assertThat(lefts(proofs)).containsExactly(20L);
    }

    @Test
    void a_float_is_as_wide_as_its_picture_or_its_longest_line() {
        var picture = beside(
                ".note { float: left }",
                "<figure class='note'><img src='p.png' alt='x'/><figcaption>A caption of more words than one line</figcaption>"
                        + "</figure>" + LONG);
        var text = beside(".note { float: right }", "<div class='note'>mmmm</div>" + LONG);

        assertThat(lefts(picture)).first().isEqualTo(80L);
        assertThat(text.items(Item.Words.class))
                .filteredOn(words -> words.glyphs().text().equals("mmmm"))
                .singleElement()
                .satisfies(words ->
                        assertThat(words.x() + words.glyphs().width() / 1000.0).isCloseTo(180, within(0.1)));
    }

    @Test
    void a_float_and_the_lines_beside_it_stay_on_one_page() {
        var proofs = beside(
                NOTE, "<p>Filler</p>".repeat(24) + "<div class='note'>Note<br/>note<br/>note<br/>note</div>" + LONG);
        var pages = proofs.lines();

        assertThat(pages.get(0)).hasSize(24);
        assertThat(pages.get(1).getFirst()).contains("many");
        assertThat(pages.get(1)).anySatisfy(line -> assertThat(line).contains("Note"));
    }

    @Test
    void at_the_end_of_the_text_a_float_keeps_its_height() {
        var proofs = beside(
                NOTE,
                "<p>Filler</p>".repeat(24) + "<div class='note'>Note<br/>note<br/>note<br/>note</div><p>many</p>");

        assertThat(proofs.lines()).hasSize(2);
    }

    @Test
    void background_and_border_of_a_float_are_drawn_around_it() {
        var proofs = beside(
                ".note { float: left; width: 50pt; background: #eee; padding: 2pt }",
                "<div class='note'>Note</div>" + LONG);

        assertThat(proofs.items(Item.Fill.class))
                .singleElement()
                .satisfies(fill -> assertThat(fill.area().width()).isCloseTo(54, within(0.01)));
    }
}
