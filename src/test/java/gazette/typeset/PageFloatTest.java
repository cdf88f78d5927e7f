package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Item;
import gazette.page.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageFloatTest {
    private static final String TOP = "figure { float: top; margin: 10pt 0 }";
    private static final String FIGURE = "<figure><img src='p.png' alt='x'/><figcaption>Caption</figcaption></figure>";

    private static Proofs set(String css, String body) {
        return Proofs.of(css).with(body).showing("p.png", 80, 80);
    }

    private static String lines(int count) {
        return "<p>Filler</p>".repeat(count);
    }

    private static List<Long> pictures(Page page) {
        return page.items().stream()
                .filter(Item.PlacedPicture.class::isInstance)
                .map(item -> Math.round(((Item.PlacedPicture) item).area().y()))
                .toList();
    }

    @Test
    void a_figure_that_fits_stands_where_it_is_written_as_if_it_did_not_float() {
        var body = lines(5) + FIGURE + lines(5);

        assertThat(set(TOP, body).lines())
                .isEqualTo(set("figure { margin: 10pt 0 }", body).lines());
    }

    @Test
    void one_that_does_not_fit_is_the_first_thing_on_the_next_page() {
        var pages = set(TOP, lines(22) + FIGURE + lines(20)).pages();

        assertThat(Proofs.lines(pages.get(0))).hasSize(26);
        assertThat(pictures(pages.get(0))).isEmpty();
        assertThat(pictures(pages.get(1))).containsExactly(20L);
    }

    @Test
    void a_table_with_a_caption_lets_the_text_flow_on_in_its_place() {
        var css = "table { float: top } tr { break-inside: avoid } caption { break-after: avoid }";
        var rows = "<tr><td>Tide</td></tr>".repeat(8);
        var pages = set(css, lines(22) + "<table><caption>Tides</caption>" + rows + "</table>" + lines(20))
                .lines();

        assertThat(pages.get(0)).hasSize(26).allMatch(line -> line.contains("Filler"));
        assertThat(pages.get(1).getFirst()).contains("Tides");
    }

    @Test
    void one_without_a_caption_stays_below_the_text_that_it_follows_from() {
        var rows = "<tr><td>Tide</td></tr>".repeat(8);
        var pages = set("table { float: top }", lines(22) + "<table>" + rows + "</table>" + lines(20))
                .lines();

        assertThat(pages.stream().flatMap(List::stream).toList().get(22)).contains("Tide");
    }

    @Test
    void its_caption_goes_with_it_and_the_text_below_stands_on_the_grid() {
        var lines = set(TOP, lines(22) + FIGURE + lines(20)).lines().get(1);

        assertThat(lines.getFirst()).contains("Caption");
        long caption = baseline(lines.getFirst());
        assertThat(baseline(lines.get(1)) - caption).isBetween(20L, 30L);
        assertThat(baseline(lines.get(1)) % 10)
                .isEqualTo(baseline(set("", lines(3)).lines().getFirst().getFirst()) % 10);
    }

    private static long baseline(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' ')));
    }

    @Test
    void the_paragraphs_around_the_gap_it_leaves_stand_as_if_there_was_none() {
        var without = set(TOP, lines(26)).lines().getFirst();

        assertThat(set(TOP, lines(22) + FIGURE + lines(20)).lines().getFirst()).isEqualTo(without);
    }

    @Test
    void a_figure_inside_a_box_with_a_border_stays_in_it() {
        var pages = set(
                        TOP + "div { border: 1pt solid black }",
                        lines(20) + "<div>" + lines(2) + FIGURE + lines(2) + "</div>")
                .pages();

        assertThat(Proofs.lines(pages.get(0))).hasSize(22);
        assertThat(pictures(pages.get(1))).hasSize(1);
    }

    @Test
    void a_figure_never_goes_to_the_next_article() {
        var pages = Proofs.of(TOP + "body { break-before: page }")
                .with(lines(22) + FIGURE)
                .with(lines(3))
                .showing("p.png", 80, 80)
                .pages();

        assertThat(pages).hasSize(3);
        assertThat(pictures(pages.get(1))).hasSize(1);
        assertThat(Proofs.lines(pages.get(1))).hasSize(1);
    }

    @Test
    void one_that_is_higher_than_a_page_is_broken_as_if_it_did_not_float() {
        var box = "<div class='long'>" + lines(40) + "</div>";
        var body = lines(10) + box + lines(3);

        assertThat(set(".long { float: top }", body).lines())
                .isEqualTo(set("", body).lines());
    }
}
