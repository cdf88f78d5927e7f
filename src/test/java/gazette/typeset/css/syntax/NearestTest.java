package gazette.typeset.css.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearestTest {
    private static final List<String> NAMES = List.of("color", "column-gap", "float", "font-family");

    @Test
    void a_slip_of_the_pen_finds_the_name_that_was_meant() {
        assertThat(Nearest.to("colour", NAMES)).contains("color");
        assertThat(Nearest.to("flaot", NAMES)).contains("float");
        assertThat(Nearest.to("fontfamily", NAMES)).contains("font-family");
    }

    @Test
    void what_is_like_nothing_finds_nothing() {
        assertThat(Nearest.to("transition", NAMES)).isEmpty();
        assertThat(Nearest.to("x", NAMES)).isEmpty();
    }
}
