package gazette.typeset.paragraph;

import static gazette.typeset.paragraph.TypeCase.PARAGRAPH;
import static gazette.typeset.paragraph.TypeCase.ROMAN;
import static gazette.typeset.paragraph.TypeCase.left;
import static gazette.typeset.paragraph.TypeCase.right;
import static gazette.typeset.paragraph.TypeCase.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.font.Font;
import gazette.font.Otf;
import gazette.language.Language;
import gazette.typeset.paragraph.Line.GlyphStrip;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.Setting.Limits;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.TextStyle.Hyphenation;
import gazette.typeset.shape.Features;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Marks that ideographs share with letters, in a font of letters and one of ideographs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedMarksTest {
    private static final Offset<Double> HAIR = within(.05);
    private static final Font SQUARE = square("一你好我说，。「」“”‘’…—");

    private static Font square(String characters) {
        var font = new Otf(1000);
        characters.chars().forEach(c -> font.glyph(c, 1000, "500 hlineto endchar"));
        return font.font();
    }

    private static List<Line> set(String text, String language, Hang hang) {
        var style = new TextStyle(
                List.of(ROMAN, SQUARE),
                10,
                Features.USUAL,
                Language.of(language),
                0,
                0,
                Hyphenation.NONE,
                TextStyle.Wrap.WORDS);
        var setting = TypeCase.setting(Align.START, LineShape.column(300), Limits.USUAL, hang);
        return PARAGRAPH.set(List.of(new Piece.Words(text, style, 0)), setting);
    }

    private static double width(String text, String language) {
        var line = set(text, language, Hang.NONE).getFirst();
        return right(line) - left(line);
    }

    /** The signs of a text that come from the font of ideographs. */
    private static String square(String text, String language) {
        return set(text, language, Hang.NONE).getFirst().strips().stream()
                .map(strip -> (GlyphStrip) strip)
                .filter(strip -> strip.font() == SQUARE)
                .map(strip -> strip.glyphs().text())
                .collect(Collectors.joining());
    }

    @Test
    void marks_of_ideographs_come_from_their_font() {
        assertThat(square("我说：“你‘好’……——一”", "zh")).isEqualTo("我说“你‘好’……——一”");
    }

    @Test
    void marks_of_letters_come_from_theirs_among_ideographs_too() {
        assertThat(square("我说“Don’t stay…”，好", "zh")).isEqualTo("我说，好");
        assertThat(square("“a”——我", "zh")).isEqualTo("——我");
    }

    @Test
    void other_languages_quote_ideographs_in_marks_of_their_own() {
        assertThat(square("“你好”", "en")).isEqualTo("你好");
    }

    @Test
    void wide_marks_stand_as_close_together_as_brackets() {
        assertThat(width("你“好”我", "zh")).isEqualTo(50, HAIR);
        assertThat(width("你。”我", "zh")).isEqualTo(35, HAIR);
        assertThat(width("你”“我", "zh")).isEqualTo(35, HAIR);
        assertThat(width("你，“我", "zh")).isEqualTo(35, HAIR);
    }

    @Test
    void narrow_marks_of_korean_keep_their_width() {
        assertThat(width("你。”我", "ko")).isEqualTo(40, HAIR);
    }

    @Test
    void the_white_half_of_a_wide_mark_hangs_out() {
        var line = set("“你好”", "zh", Hang.EDGES_AND_FIRST).getFirst();

        assertThat(left(line)).isEqualTo(-5, HAIR);
        assertThat(text(line)).isEqualTo("“你好”");
    }
}
