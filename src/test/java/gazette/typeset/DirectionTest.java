package gazette.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Item;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What runs from right to left, and what stands among it. Pages are 200 pt wide with margins of 20 pt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectionTest {
    private static final String ARABIC = "html { direction: rtl; font-family: 'Noto Naskh Arabic' } ";

    /** The words of a page from left to right, whatever the order in which they are read. */
    private static String fromLeft(String css, String language, String body) {
        return words(css, language, body).stream()
                .sorted(Comparator.comparingDouble(Item.Words::x))
                .map(words -> words.glyphs().text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static List<Item.Words> words(String css, String language, String body) {
        return Proofs.of(css).with(language, body).items(Item.Words.class);
    }

    private static double right(Item.Words words) {
        return words.x() + words.glyphs().width() / 1000.0;
    }

    @Test
    void an_arabic_word_in_english_leaves_the_figures_behind_it_to_the_arabic() {
        assertThat(fromLeft("", "en", "<p>see <i>سلام</i> 12 now</p>")).isEqualTo("see | 12 | سلام | now");
    }

    @Test
    void what_is_isolated_has_no_say_in_what_stands_around_it() {
        assertThat(fromLeft("", "en", "<p>see <i dir='rtl'>سلام</i> 12 now</p>"))
                .isEqualTo("see | سلام | 12 now");
        assertThat(fromLeft("", "en", "<p>see <bdi>سلام</bdi> 12 now</p>")).isEqualTo("see | سلام | 12 now");
    }

    @Test
    void latin_words_in_arabic_keep_their_brackets() {
        assertThat(fromLeft(ARABIC, "ar", "<p>كتب <span dir='ltr'>Dupont (Paris)</span> هنا</p>"))
                .isEqualTo("هنا | Dupont (Paris) | كتب");
    }

    @Test
    void words_can_be_turned_round_on_purpose() {
        assertThat(fromLeft("", "en", "<p><bdo dir='rtl'>abc</bdo></p>")).isEqualTo("abc");
        assertThat(words("", "en", "<p><bdo dir='rtl'>abc</bdo></p>"))
                .singleElement()
                .satisfies(set -> assertThat(set.glyphs().rightToLeft()).isTrue());
    }

    @Test
    void marks_of_direction_are_not_read_as_text() {
        assertThat(words("", "en", "<p>see <bdi>this</bdi> now</p>").stream()
                        .map(set -> set.glyphs().text())
                        .collect(Collectors.joining()))
                .isEqualTo("see this now");
    }

    @Test
    void paragraphs_begin_at_the_right() {
        assertThat(words(ARABIC, "ar", "<p>كتب هنا</p>"))
                .allSatisfy(set -> assertThat(right(set)).isGreaterThan(140));
    }

    @Test
    void items_of_a_list_have_their_marks_at_the_right() {
        var set = words(ARABIC + "ul { padding-inline-start: 20pt; margin: 0 }", "ar", "<ul><li>كتب</li></ul>");

        var mark = set.stream()
                .filter(words -> words.glyphs().text().contains("•"))
                .findFirst()
                .orElseThrow();
        var text = set.stream()
                .filter(words -> words.glyphs().text().contains("كتب"))
                .findFirst()
                .orElseThrow();
        assertThat(mark.x()).isGreaterThanOrEqualTo(right(text) - .01);
        assertThat(right(text)).isEqualTo(160, org.assertj.core.api.Assertions.within(.01));
    }

    @Test
    void columns_of_a_table_follow_one_another_to_the_left() {
        var table = "<table><tr><td>واحد</td><td>اثنان</td><td>ثلاثة</td></tr></table>";

        assertThat(fromLeft(ARABIC, "ar", table)).isEqualTo("ثلاثة | اثنان | واحد");
        assertThat(fromLeft("", "en", "<table><tr><td>one</td><td>two</td></tr></table>"))
                .isEqualTo("one | two");
    }

    @Test
    void a_cell_over_two_columns_takes_the_two_at_its_side() {
        var table = "<table><tr><td colspan='2'>واحد</td><td>اثنان</td></tr>"
                + "<tr><td>ثلاثة</td><td>أربعة</td><td>خمسة</td></tr></table>";
        var set = words(ARABIC, "ar", table);

        assertThat(set.stream()
                        .filter(words -> words.glyphs().text().contains("اثنان"))
                        .findFirst()
                        .orElseThrow()
                        .x())
                .isLessThan(set.stream()
                        .filter(words -> words.glyphs().text().contains("أربعة"))
                        .findFirst()
                        .orElseThrow()
                        .x());
    }

    @Test
    void a_running_head_runs_with_the_page() {
        var css = ARABIC + "@page { @top-left { content: 'صباح (12)'; font-size: 8pt } }";

        assertThat(fromLeft(css, "ar", "<p>كتب</p>")).startsWith(") | 12 | صباح (");
    }
}
