package gazette.font.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.diagnostic.PressException;
import gazette.font.Font;
import gazette.font.Otf;
import gazette.font.Subset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fonts with PostScript outlines, drawn here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompactOutlinesTest {
    /** Writes down what a pen does. */
    private static final class Notes implements Pen {
        private final StringBuilder told = new StringBuilder();

        private void tell(String how, double... numbers) {
            told.append(told.isEmpty() ? "" : " ").append(how);
            for (double number : numbers) {
                told.append(" ")
                        .append(
                                number == (int) number
                                        ? "%d".formatted((int) number)
                                        : String.format(Locale.ROOT, "%.2f", number));
            }
        }

        @Override
        public void move(double x, double y) {
            tell("M", x, y);
        }

        @Override
        public void line(double x, double y) {
            tell("L", x, y);
        }

        @Override
        public void curve(double controlX, double controlY, double x, double y) {
            tell("Q", controlX, controlY, x, y);
        }

        @Override
        public void curve(double firstX, double firstY, double secondX, double secondY, double x, double y) {
            tell("C", firstX, firstY, secondX, secondY, x, y);
        }

        @Override
        public void close() {
            tell("Z");
        }
    }

    private static String drawn(Font font, int character) {
        var notes = new Notes();
        font.draw(font.glyph(character), notes);
        return notes.told.toString();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10 20 rmoveto 30 40 rlineto endchar,                        M 10 20 L 40 60 Z
            520 10 20 rmoveto 30 40 5 -6 rlineto endchar,               M 10 20 L 40 60 L 45 54 Z
            520 10 hmoveto 30 40 -30 hlineto endchar,                   M 10 0 L 40 0 L 40 40 L 10 40 Z
            10 vmoveto 30 40 -1200 vlineto endchar,                     M 0 10 L 0 40 L 40 40 L 40 -1160 Z
            0 0 rmoveto 1 2 3 4 5 6 rrcurveto endchar,                  M 0 0 C 1 2 4 6 9 12 Z
            0 0 rmoveto 1 2 3 4 5 6 7 8 rcurveline endchar,             M 0 0 C 1 2 4 6 9 12 L 16 20 Z
            0 0 rmoveto 7 8 1 2 3 4 5 6 rlinecurve endchar,             M 0 0 L 7 8 C 8 10 11 14 16 20 Z
            0 0 rmoveto 1 2 3 4 hhcurveto endchar,                      M 0 0 C 1 0 3 3 7 3 Z
            0 0 rmoveto 9 1 2 3 4 hhcurveto endchar,                    M 0 0 C 1 9 3 12 7 12 Z
            0 0 rmoveto 1 2 3 4 vvcurveto endchar,                      M 0 0 C 0 1 2 4 2 8 Z
            0 0 rmoveto 9 1 2 3 4 vvcurveto endchar,                    M 0 0 C 9 1 11 4 11 8 Z
            0 0 rmoveto 1 2 3 4 hvcurveto endchar,                      M 0 0 C 1 0 3 3 3 7 Z
            0 0 rmoveto 1 2 3 4 5 hvcurveto endchar,                    M 0 0 C 1 0 3 3 8 7 Z
            0 0 rmoveto 1 2 3 4 1 2 3 4 5 hvcurveto endchar,            M 0 0 C 1 0 3 3 3 7 C 3 8 5 11 9 16 Z
            0 0 rmoveto 1 2 3 4 vhcurveto endchar,                      M 0 0 C 0 1 2 4 6 4 Z
            0 0 rmoveto 1 2 3 4 5 6 7 hflex endchar,                    M 0 0 C 1 0 3 3 7 3 C 12 3 18 0 25 0 Z
            0 0 rmoveto 1 1 1 1 1 1 1 1 1 1 1 1 50 flex endchar,        M 0 0 C 1 1 2 2 3 3 C 4 4 5 5 6 6 Z
            0 0 rmoveto 1 2 3 4 5 6 7 -5 9 hflex1 endchar,              M 0 0 C 1 2 4 6 9 6 C 15 6 22 1 31 0 Z
            0 0 rmoveto 1 2 3 4 5 6 7 8 9 1 4 flex1 endchar,            M 0 0 C 1 2 4 6 9 12 C 16 20 25 21 29 0 Z
            1 2 hstemhm 3 4 hintmask 128: 10 20 rmoveto 5 hlineto endchar, M 10 20 L 15 20 Z
            10.5 -20.25 rmoveto 200.75 hlineto endchar,                 M 10.50 -20.25 L 211.25 -20.25 Z
            5 5 rmoveto 1 hlineto 2 2 rmoveto 1 vlineto endchar,        M 5 5 L 6 5 Z M 8 7 L 8 8 Z
            endchar,                                                    ''
            """)
    void a_drawing_is_walked_along(String drawing, String walked) {
        var font = new Otf(1000).glyph('a', 520, drawing).font();

        assertThat(drawn(font, 'a')).isEqualTo(walked);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            520 10 20 rmoveto 30 40 5 -6 rlineto endchar
            10 vmoveto 30 40 -1200 vlineto endchar
            0 0 rmoveto 1 2 3 4 1 2 3 4 5 hvcurveto 7 7 rmoveto 1 2 3 4 hhcurveto 1 2 3 4 5 6 7 hflex endchar
            10.5 -20.25 rmoveto 200.75 hlineto 0 0 rmoveto 9 1 2 3 4 5 5 5 5 vvcurveto endchar
            """)
    void a_smaller_font_has_the_same_drawings_without_their_hints(String drawing) {
        var font = new Otf(1000)
                .glyph('z', 300, "endchar")
                .glyph('a', 520, drawing)
                .font();

        var small = Font.read(Subset.forReading(font, Set.of((int) 'a'), "Ours", Set.of()), "ours.otf");

        assertThat(drawn(small, 'a')).isEqualTo(drawn(font, 'a')).isNotEmpty();
        assertThat(small.advance(small.glyph('a'))).isEqualTo(520);
        assertThat(small.glyph('z')).isZero();
    }

    @Test
    void subroutines_are_those_of_the_font_and_those_of_the_part() {
        var font = new Otf(1000)
                .shared("10 20 rmoveto return")
                .own("30 hlineto return")
                .glyph('a', 500, "-107 callgsubr -107 callsubr endchar")
                .part()
                .own("40 vlineto endchar")
                .glyph('字', 1000, "-107 callgsubr -107 callsubr")
                .font();

        assertThat(drawn(font, 'a')).isEqualTo("M 10 20 L 40 20 Z");
        assertThat(drawn(font, '字')).isEqualTo("M 10 20 L 10 60 Z");
    }

    @Test
    void an_accented_letter_of_old_is_made_of_two() {
        // By the names that all fonts know, glyph 34 is A and glyph 125 is the acute accent, code 194.
        var otf = new Otf(1000);
        for (int glyph = 1; glyph < 126; glyph++) {
            otf.glyph(
                    0x100 + glyph,
                    500,
                    glyph == 34
                            ? "1 1 rmoveto 5 hlineto endchar"
                            : glyph == 125 ? "2 2 rmoveto 6 vlineto endchar" : "endchar");
        }
        var font = otf.glyph('Á', 500, "100 200 65 194 endchar").font();

        assertThat(drawn(font, 'Á')).isEqualTo("M 1 1 L 6 1 Z M 102 202 L 102 208 Z");
    }

    @Test
    void a_box_holds_the_whole_drawing() {
        var font = new Otf(1000)
                .glyph('a', 500, "10 20 rmoveto 30 40 5 -60 rlineto endchar")
                .glyph(' ', 250, "endchar")
                .font();

        assertThat(font.bounds(font.glyph('a'))).containsExactly(10, 0, 45, 60);
        assertThat(font.bounds(font.glyph(' '))).containsOnly(0);
        assertThat(font.right(font.glyph('a'), 50, 60).orElseThrow())
                .isCloseTo(41, org.assertj.core.data.Offset.offset(1.0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -107 callsubr endchar,                 calls itself
            -100 callgsubr endchar,                calls for what it does not have
            1 2 3 hlineto 13: endchar,             a drawing that we cannot read
            rmoveto endchar,                       too few numbers
            """)
    void a_damaged_drawing_is_told_plainly(String drawing, String message) {
        var font = new Otf(1000).own("-107 callsubr").glyph('a', 500, drawing).font();

        assertThatThrownBy(() -> drawn(font, 'a'))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("Drawn.otf: error: the font is damaged: its table “CFF” ")
                .hasMessageContaining(message);
    }

    @Test
    void drawings_that_multiply_without_end_are_told_plainly() {
        var otf = new Otf(1000);
        for (int i = 0; i < 9; i++) {
            otf.shared("%d callgsubr ".formatted(i - 106).repeat(20) + "return");
        }
        var font = otf.shared("1 hlineto return")
                .glyph('a', 500, "-107 callgsubr endchar")
                .font();

        assertThatThrownBy(() -> drawn(font, 'a')).hasMessageContaining("has a drawing without end");
    }

    @Test
    void however_a_font_is_damaged_it_is_read_or_refused() {
        var whole = new Otf(1000)
                .shared("10 20 rmoveto return")
                .own("30 hlineto return")
                .glyph('a', 500, "-107 callgsubr -107 callsubr endchar")
                .part()
                .own("1 2 3 4 hvcurveto endchar")
                .glyph('字', 1000, "1 2 hstemhm hintmask 128: -107 callgsubr -107 callsubr")
                .bytes();
        for (int at = 12; at < whole.length - 100; at++) {
            for (int change : new int[] {0xFF, 0x01, 0x80}) {
                var file = whole.clone();
                file[at] ^= (byte) change;
                readOrRefuse(file);
            }
        }
    }

    private static void readOrRefuse(byte[] file) {
        assertThatCode(() -> {
                    try {
                        var font = Font.read(file, "a.otf");
                        for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
                            font.bounds(glyph);
                        }
                    } catch (PressException e) {
                        assertThat(e.diagnostic().where()).isEqualTo("a.otf");
                    }
                })
                .doesNotThrowAnyException();
    }
}
