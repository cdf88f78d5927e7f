package gazette.collect.read.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LikenessTest {
    @Test
    void a_line_is_like_itself_however_it_is_set() {
        assertThat(Likeness.of("The eels are back", "THE EELS – ARE BACK!")).isEqualTo(1);
    }

    @Test
    void a_part_stands_in_the_whole_but_not_the_whole_in_a_part() {
        assertThat(Likeness.of("The eels are back, and the heron knows", "The eels are back"))
                .isEqualTo(1);
        assertThat(Likeness.of("The eels are back", "The eels are back, and the heron knows"))
                .isBetween(0.3, 0.6);
    }

    @Test
    void an_ending_more_makes_little_difference() {
        assertThat(Likeness.of("The eels are back", "The eel is back")).isBetween(0.7, 0.95);
    }

    @Test
    void other_lines_and_empty_ones_are_not_alike() {
        assertThat(Likeness.of("The eels are back", "Mill to grind on Sundays")).isLessThan(0.3);
        assertThat(Likeness.of("The eels are back", "")).isZero();
        assertThat(Likeness.of("", "The eels are back")).isZero();
    }
}
