package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.page.Item;
import gazette.page.Rectangle;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {
    private static List<Rectangle> rule(String border) {
        return Proofs.of("div { border-top: " + border + " }")
                .with("<div>Under a rule</div>")
                .items(Item.Fill.class)
                .stream()
                .map(Item.Fill::area)
                .toList();
    }

    @Test
    void a_solid_rule_is_one_line() {
        assertThat(rule("2pt solid black")).containsExactly(new Rectangle(20, 20, 160, 2));
    }

    @Test
    void a_double_rule_is_two_lines_of_a_third_each() {
        var lines = rule("3pt double black");

        assertThat(lines).extracting(Rectangle::height).containsExactly(1.0, 1.0);
        assertThat(lines).extracting(Rectangle::y).containsExactly(20.0, 22.0);
    }

    @Test
    void dashes_are_three_times_as_long_as_high_and_dots_are_square() {
        assertThat(rule("2pt dashed black"))
                .allSatisfy(dash -> assertThat(dash.width()).isCloseTo(6, within(0.001)));
        assertThat(rule("2pt dotted black"))
                .allSatisfy(dot -> assertThat(dot.width()).isCloseTo(dot.height(), within(0.001)));
    }

    @Test
    void a_broken_rule_begins_and_ends_with_a_whole_dash() {
        var dashes = rule("2pt dashed black");

        assertThat(dashes).hasSizeGreaterThan(10);
        assertThat(dashes.getFirst().x()).isEqualTo(20);
        assertThat(dashes.getLast().right()).isCloseTo(180, within(0.001));
    }
}
