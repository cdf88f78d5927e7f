package gazette.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.page.Color;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColorsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", textBlock = """
            red                     → 255 0 0
            RebeccaPurple           → 102 51 153
            gray                    → 128 128 128
            darkslategrey           → 47 79 79
            #f80                    → 255 136 0
            #FF8800                 → 255 136 0
            #f808                   → 255 192 119
            #00000080               → 127 127 127
            rgb(255, 136, 0)        → 255 136 0
            rgb(255 136 0)          → 255 136 0
            rgb(100% 50% 0%)        → 255 128 0
            rgba(0, 0, 0, .25)      → 191 191 191
            rgb(0 0 0 / 25%)        → 191 191 191
            rgb(300 -5 0)           → 255 0 0
            hsl(0, 100%, 50%)       → 255 0 0
            hsl(120deg 100% 25%)    → 0 128 0
            hsl(-120 100% 50%)      → 0 0 255
            hsl(0.5turn 100% 50%)   → 0 255 255
            hsl(0 0% 40%)           → 102 102 102
            hsla(0, 0%, 0%, 0.5)    → 128 128 128
            """)
    void colours_come_to_ink_on_white_paper(String written, String expected) {
        var color = Desk.said("color: " + written).type().color();

        assertThat(color.red() + " " + color.green() + " " + color.blue()).isEqualTo(expected);
    }

    @Test
    void transparent_is_no_colour_but_a_border_keeps_its_room() {
        var box = Desk.said("background: transparent; border: 2pt solid transparent")
                .box();

        assertThat(box.background()).isEmpty();
        assertThat(box.border().top().color()).isEmpty();
        assertThat(box.border().top().width()).isEqualTo(2);
        assertThat(box.border().top().isVisible()).isFalse();
    }

    @Test
    void letters_that_nobody_could_see_are_refused() {
        assertThat(Desk.notes("p { color: transparent }"))
                .singleElement()
                .asString()
                .contains("that can be seen");
        assertThat(Desk.notes("p { color: #0000 }")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " → ", textBlock = """
            #ff
            #ggg
            rgb(1, 2)
            rgb(1 2 3 4 5)
            cmyk(0 0 0 1)
            reddish
            """)
    void what_is_no_colour_is_noted(String written) {
        assertThat(Desk.notes("p { color: " + written + " }")).hasSize(1);
    }

    @Test
    void a_colour_inherits_as_the_colour_it_was() {
        assertThat(Desk.style("div { color: red } p { color: currentcolor }", "<div><p id='x'/></div>")
                        .type()
                        .color())
                .isEqualTo(new Color(255, 0, 0));
    }
}
