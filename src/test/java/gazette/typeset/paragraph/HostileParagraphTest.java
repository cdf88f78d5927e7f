package gazette.typeset.paragraph;

import static gazette.typeset.paragraph.TypeCase.PARAGRAPH;
import static gazette.typeset.paragraph.TypeCase.justified;
import static gazette.typeset.paragraph.TypeCase.set;
import static gazette.typeset.paragraph.TypeCase.setting;
import static gazette.typeset.paragraph.TypeCase.text;
import static gazette.typeset.paragraph.TypeCase.toTheLeft;
import static gazette.typeset.paragraph.TypeCase.words;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.paragraph.Setting.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that nobody should write and somebody will. The limits are for a slow machine; each takes a fraction of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileParagraphTest {
    @Test
    void a_word_of_a_hundred_thousand_letters() {
        var lines = set("x".repeat(100_000), justified(240));

        assertThat(lines).hasSizeGreaterThan(1000).noneMatch(Line::overfull);
        assertThat(letters(lines)).isEqualTo(100_000);
    }

    @Test
    void a_word_of_a_hundred_thousand_accents() {
        assertThat(letters(set("e" + "\u0301".repeat(100_000), justified(240)))).isEqualTo(100_001);
    }

    @Test
    void a_hundred_thousand_spaces() {
        assertThat(set("a" + " ".repeat(100_000) + "b", justified(240))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_hundred_thousand_no_break_spaces() {
        assertThat(set("a" + "\u00A0".repeat(100_000) + "b", justified(240))).isNotEmpty();
    }

    @Test
    void a_paragraph_of_a_megabyte() {
        var text = "The unreasonable harbourmaster underlined incomprehensibilities twice, or so. ".repeat(13_000);

        var lines = set(text, justified(240));

        assertThat(lines).hasSizeGreaterThan(10_000).noneMatch(Line::overfull);
        assertThat(letters(lines)).isEqualTo(text.replaceAll("\\s", "").length());
    }

    @Test
    void a_ragged_line_of_many_thousand_words() {
        assertThat(set("word ".repeat(50_000), setting(Align.START, 300_000))).hasSizeGreaterThan(1);
    }

    @Test
    void a_hundred_thousand_pieces() {
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < 100_000; i++) {
            pieces.add(i % 3 == 0 ? new Piece.Atom(3, i) : words("ab "));
        }

        assertThat(PARAGRAPH.set(pieces, justified(240))).hasSizeGreaterThan(1000);
    }

    @Test
    void directions_that_turn_ten_thousand_times() {
        assertThat(set("ab שלום ".repeat(10_000), toTheLeft(justified(240)))).hasSizeGreaterThan(500);
    }

    @Test
    void a_measure_of_nothing() {
        var lines = set("oh no", justified(0));

        assertThat(lines).isNotEmpty().allMatch(Line::overfull);
        assertThat(letters(lines)).isEqualTo(4);
    }

    @Test
    void halves_of_surrogate_pairs_and_marks_alone() {
        for (var text :
                List.of("\uD83D", "a\uDE80b", "\u0301", "\u00AD", "\u200B", "\u2060\u2060", "\u200D", "\u202Eabc")) {
            assertThat(set(text, justified(100))).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static int letters(List<Line> lines) {
        var letters = 0;
        for (var line : lines) {
            letters += text(line).replaceAll("[\\s\u00AD]", "").length();
        }
        return letters;
    }
}
