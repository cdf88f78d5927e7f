package gazette.publish.epub.cover;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.font.FontShelf;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypeTest {
    private static final Type TYPE = Type.forWords(
                    "AVTo",
                    List.of(FontShelf.of(List.of())
                            .find("fonts/literata/Literata-Regular.ttf")
                            .orElseThrow()))
            .orElseThrow()
            .in(100);

    @Test
    void letters_that_lean_to_each_other_are_kerned() {
        assertThat(TYPE.width("AV")).isLessThan(TYPE.width("A") + TYPE.width("V") - 2);
        assertThat(TYPE.width("To")).isLessThan(TYPE.width("T") + TYPE.width("o") - 2);
        assertThat(TYPE.width("HH")).isEqualTo(2 * TYPE.width("H"));
    }

    @Test
    void words_are_broken_into_lines_at_spaces() {
        assertThat(TYPE.lines("aa aa aa", TYPE.width("aa aa"))).containsExactly("aa aa", "aa");
        assertThat(TYPE.lines("aaaa a", TYPE.width("aa"))).containsExactly("aaaa", "a");
    }

    @Test
    void even_lines_leave_no_word_alone_that_can_have_company() {
        assertThat(TYPE.evenLines("aa aa aa aa", TYPE.width("aa aa aa"))).containsExactly("aa aa", "aa aa");
    }

    @Test
    void what_is_cut_off_is_told_by_an_ellipsis() {
        var lines = TYPE.lines("aa bb cc dd ee", TYPE.width("aa bb c"));

        assertThat(TYPE.atMost(2, lines, TYPE.width("aa bb c"))).containsExactly("aa bb", "cc…");
        assertThat(TYPE.atMost(3, lines, TYPE.width("aa bb c"))).isEqualTo(lines);
    }
}
