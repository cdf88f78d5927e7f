package gazette.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearestTest {
    private static final List<String> KEYS = List.of("title", "language", "sections", "sources");

    @Test
    void a_letter_too_many_too_few_or_wrong_is_one_keystroke() {
        assertThat(Nearest.to("titlle", KEYS)).contains("title");
        assertThat(Nearest.to("titl", KEYS)).contains("title");
        assertThat(Nearest.to("tidle", KEYS)).contains("title");
    }

    @Test
    void two_swapped_letters_are_one_keystroke() {
        assertThat(Nearest.to("lnag", List.of("lamp", "lang"))).contains("lang");
    }

    @Test
    void case_does_not_count() {
        assertThat(Nearest.to("Sections", KEYS)).contains("sections");
    }

    @Test
    void a_word_that_is_mostly_wrong_is_near_nothing() {
        assertThat(Nearest.to("weather", KEYS)).isEmpty();
        assertThat(Nearest.to("", KEYS)).isEmpty();
    }

    @Test
    void among_equals_the_first_wins() {
        assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
    }
}
