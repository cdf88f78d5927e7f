package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Part;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InitialTest {
    private static final String THREE_LINES = ".first::first-letter { initial-letter: 3 }";

    private static final String LONG =
            "ay words go round the letter and then below it, line after line, until the text "
                    + "is done and there is nothing left to say about it at all.";

    private static List<Item.Words> set(String css, String body) {
        return Proofs.of(css).with(body).items(Item.Words.class);
    }

    private static List<Item.Words> initial(String letter) {
        return set(THREE_LINES, "<p class='first'>" + letter + LONG + "</p>");
    }

    private static double capitals(Item.Words words) {
        return words.font().capHeight() * words.size() / words.font().unitsPerEm();
    }

    @Nested
    class An_initial {
        @Test
        void reaches_from_the_capitals_of_the_first_line_to_the_baseline_of_the_last() {
            var words = initial("M");
            var letter = words.getFirst();
            var line = words.get(1);

            assertThat(letter.baseline()).isCloseTo(line.baseline() + 20, within(0.001));
            assertThat(letter.baseline() - capitals(letter)).isCloseTo(line.baseline() - capitals(line), within(0.001));
        }

        @Test
        void indents_as_many_lines_as_it_is_high() {
            var words = initial("M");

            assertThat(words.stream().skip(1).limit(3))
                    .allSatisfy(line -> assertThat(line.x()).isGreaterThan(40));
            assertThat(words.stream().skip(4))
                    .allSatisfy(line -> assertThat(line.x()).isLessThan(21));
        }

        @Test
        void leaves_the_lines_on_the_grid() {
            var baselines =
                    initial("M").stream().skip(1).map(Item.Words::baseline).toList();

            assertThat(baselines).hasSizeGreaterThan(3);
            for (int i = 0; i < baselines.size(); i++) {
                assertThat(baselines.get(i)).isCloseTo(baselines.getFirst() + 10 * i, within(0.001));
            }
        }

        @Test
        void lets_the_first_line_come_as_near_as_its_shape_allows() {
            for (var letter : List.of("L", "A")) {
                var words = initial(letter);

                assertThat(words.get(1).x()).isLessThan(words.get(2).x() - 4);
            }
            for (var letter : List.of("T", "W")) {
                var words = initial(letter);

                assertThat(words.get(1).x()).isCloseTo(words.get(2).x(), within(2.0));
            }
        }

        @Test
        void begins_with_its_ink_where_the_text_begins() {
            var letter = initial("H").getFirst();
            double bearing = letter.font().bounds(letter.glyphs().ids()[0])[0];

            assertThat(letter.x() + bearing * letter.size() / letter.font().unitsPerEm())
                    .isCloseTo(20, within(0.01));
        }

        @Test
        void is_found_with_the_rest_of_its_word() {
            var words = initial("M");

            assertThat(words.getFirst().glyphs().text()).isEmpty();
            assertThat(words.get(1).glyphs().text()).startsWith("May words");
            assertThat(words.getFirst().part()).isSameAs(words.get(1).part());
        }

        @Test
        void that_is_a_word_is_followed_by_a_space() {
            var words = set(THREE_LINES, "<p class='first'>A m" + LONG + "</p>");

            assertThat(words.get(1).glyphs().text()).startsWith("A may words");
        }

        @Test
        void leaves_an_opening_quotation_mark_in_the_margin() {
            var words = initial("“M");
            var mark = words.getFirst();
            var letter = words.get(1);

            assertThat(mark.x()).isLessThan(20);
            assertThat(letter.x()).isCloseTo(initial("M").getFirst().x(), within(0.01));
            assertThat(words.get(2).glyphs().text()).startsWith("“May words");
        }

        @Test
        void stands_beside_the_next_paragraph_too_if_its_own_is_short() {
            var words = set(THREE_LINES, "<p class='first'>My.</p><p>M" + LONG + "</p>");

            assertThat(words.get(2).x()).isGreaterThan(40);
            assertThat(words.get(3).x()).isGreaterThan(40);
            assertThat(words.get(4).x()).isLessThan(21);
        }

        @Test
        void has_white_below_its_words_where_no_text_follows() {
            var words = set(THREE_LINES, "<p class='first'>My.</p><h2>Head</h2>");
            var below = set(THREE_LINES + "h2 { clear: both }", "<p class='first'>My.</p><h2>Head</h2>");

            assertThat(words.get(2).baseline()).isCloseTo(38, within(0.5));
            assertThat(below.get(2).baseline()).isCloseTo(58, within(0.5));
        }

        @Test
        void stays_on_the_page_of_its_lines() {
            var proofs = Proofs.of(THREE_LINES)
                    .with("<h2>One</h2>" + "<p>Filler</p>".repeat(23) + "<p class='first'>M" + LONG + "</p>");

            assertThat(proofs.lines().get(0)).hasSize(24);
            assertThat(proofs.lines().get(1))
                    .anySatisfy(line -> assertThat(line).contains("May"));
        }

        @Test
        void that_would_take_half_of_the_measure_is_a_letter_like_others() {
            var words = set(".first::first-letter { initial-letter: 9 }", "<p class='first'>M" + LONG + "</p>");

            assertThat(words.getFirst().size()).isEqualTo(8);
            assertThat(words.getFirst().glyphs().text()).startsWith("May");
        }
    }

    @Nested
    class A_first_letter {
        @Test
        void takes_the_marks_before_and_after_it_along() {
            var words = set("p::first-letter { color: red }", "<p>«A», they say</p>");

            assertThat(words.getFirst().glyphs().text()).isEqualTo("«A»,");
            assertThat(words.getFirst().color()).isEqualTo(new Color(255, 0, 0));
        }

        @Test
        void does_not_take_an_apostrophe_inside_its_word() {
            assertThat(set("p::first-letter { color: red }", "<p>I’d go</p>")
                            .getFirst()
                            .glyphs()
                            .text())
                    .isEqualTo("I");
        }

        @Test
        void of_a_block_is_that_of_the_first_block_in_it() {
            var words = set("div::first-letter { color: red }", "<div><p>One</p><p>Two</p></div>");

            assertThat(words).extracting(item -> item.glyphs().text()).containsExactly("O", "ne", "Two");
        }
    }

    @Nested
    class A_first_line {
        private static final String RED = "p::first-line { color: red; letter-spacing: 1pt }";

        @Test
        void has_its_own_letters_and_no_others() {
            var words = set(RED, "<p>M" + LONG + "</p>");

            assertThat(words.getFirst().color()).isEqualTo(new Color(255, 0, 0));
            assertThat(words.stream().skip(1))
                    .allSatisfy(line -> assertThat(line.color()).isEqualTo(Color.BLACK));
        }

        @Test
        void is_as_wide_as_the_others_and_loses_no_word() {
            var words = set(RED + "p { text-align: justify }", "<p>M" + LONG + "</p>");
            var text = new StringBuilder();
            words.forEach(line ->
                    text.append(text.isEmpty() ? "" : " ").append(line.glyphs().text()));

            assertThat(words.getFirst().x() + words.getFirst().glyphs().width() / 1000.0)
                    .isCloseTo(180, within(6.0));
            assertThat(text.toString().replace("\u00AD ", "")).isEqualTo("M" + LONG);
        }

        @Test
        void keeps_what_stands_in_it_apart() {
            var words = set(
                    "p::first-line { letter-spacing: 1pt } em { color: red }",
                    "<p>One <em>two</em> three " + LONG + "</p>");

            assertThat(words.get(1).color()).isEqualTo(new Color(255, 0, 0));
            assertThat(words.get(1).part().role()).isEqualTo(Part.Role.PARAGRAPH);
        }
    }
}
