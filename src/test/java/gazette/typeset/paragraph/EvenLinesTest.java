package gazette.typeset.paragraph;

import static gazette.typeset.paragraph.TypeCase.PARAGRAPH;
import static gazette.typeset.paragraph.TypeCase.ROMAN;
import static gazette.typeset.paragraph.TypeCase.balanced;
import static gazette.typeset.paragraph.TypeCase.justified;
import static gazette.typeset.paragraph.TypeCase.left;
import static gazette.typeset.paragraph.TypeCase.right;
import static gazette.typeset.paragraph.TypeCase.set;
import static gazette.typeset.paragraph.TypeCase.setting;
import static gazette.typeset.paragraph.TypeCase.style;
import static gazette.typeset.paragraph.TypeCase.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.typeset.paragraph.Line.GlyphStrip;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.Setting.Limits;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.TextStyle.Hyphenation;
import gazette.typeset.shape.Shaper;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the lines of a paragraph look together. Where one paragraph proves nothing, many measures of it are counted. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvenLinesTest {
    private static final String PROSE =
            "The harbour office keeps a ledger of every ship that has ever been turned away, and the oldest entry, in a "
                    + "brown and careful hand, concerns a vessel carrying nothing but oranges and a quarrelsome astronomer. "
                    + "Nobody remembers what the quarrel was about, although the weather of that week is described at "
                    + "extraordinary length: three days of fog, an unreasonable north wind, and on the Thursday a brightness "
                    + "over the water which the harbourmaster, who was not a fanciful man, underlined twice.";

    /** Lines that look so much lighter or darker than their neighbours catch the eye. */
    private static final double JUMP = .4;

    private static IntStream measures() {
        return IntStream.range(150, 300);
    }

    private static Setting hung(double measure, Align align) {
        return setting(align, LineShape.column(measure), Limits.USUAL, Hang.EDGES);
    }

    @Test
    void a_light_line_seldom_stands_under_a_dark_one() {
        var jumps = 0;
        var pairs = 0;
        for (var measure : measures().toArray()) {
            var lines = set(PROSE, justified(measure));
            for (var i = 0; i + 2 < lines.size(); i++) {
                pairs++;
                jumps += Math.abs(lightness(lines.get(i)) - lightness(lines.get(i + 1))) > JUMP ? 1 : 0;
            }
        }

        // 23 in a hundred if neighbours are not compared, or by their white alone.
        assertThat(jumps / (double) pairs).isLessThan(.21);
    }

    /** White wider by a fifth looks as light as letters at the end of what they give. */
    private static double lightness(Line line) {
        return line.ratio() + (((GlyphStrip) line.strips().getFirst()).scale() - 1) * 10;
    }

    @Test
    void letters_give_before_white_does() {
        for (var measure : measures().toArray()) {
            for (var line : set(PROSE, justified(measure)).reversed().subList(1, 3)) {
                var scale = ((GlyphStrip) line.strips().getFirst()).scale();
                if (Math.abs(line.ratio()) > .02 && !line.loose()) {
                    assertThat(Math.abs(scale - 1)).isBetween(.0175, .0201);
                }
            }
        }
    }

    @Test
    void a_last_line_looks_like_the_line_above_it() {
        for (var measure : measures().toArray()) {
            var lines = set(PROSE, justified(measure));
            var above = lines.get(lines.size() - 2);
            var last = lines.getLast();

            assertThat(last.ratio()).isBetween(-.33, .151);
            if (right(last) < .9 * measure && !above.loose()) {
                assertThat(((GlyphStrip) last.strips().getFirst()).scale())
                        .isEqualTo(((GlyphStrip) above.strips().getFirst()).scale());
                assertThat(last.ratio()).isCloseTo(Math.clamp(above.ratio(), -.12, .15), within(.001));
            }
        }
    }

    @Test
    void a_last_line_is_seldom_a_short_word() {
        var short_ = measures()
                .filter(measure -> {
                    var last = texts(set(PROSE + " So it was put to it.", justified(measure)))
                            .getLast();
                    return last.codePoints().filter(Character::isLetter).count() < 5;
                })
                .count();

        assertThat(short_).as("19 if nothing were done against it").isLessThan(10);
    }

    @Test
    void white_is_narrow_rather_than_that_a_short_word_stands_alone_on_a_last_line() {
        var speech = "“No, you see! And I have broken the glass… Must everybody swallow it?”";
        var alone = IntStream.range(560, 720)
                .filter(measure -> {
                    var lines = texts(set(speech, justified(measure / 2.0)));
                    return lines.size() > 1 && lines.getLast().length() < 5;
                })
                .count();

        assertThat(alone)
                .as("37 of 160 if narrow white were tried only where wide white fails")
                .isZero();
    }

    @Test
    void what_hangs_out_leaves_room_for_more() {
        var measure =
                right(set("“I never,” he wrote,", setting(Align.START, 300)).getFirst());

        for (var less = .5; less < 4; less += .5) {
            assertThat(set("“I never,” he wrote, and so on", setting(Align.START, measure - less))
                            .getFirst())
                    .satisfies(line -> assertThat(TypeCase.text(line)).isEqualTo("“I never,” he"));
            assertThat(set("“I never,” he wrote, and so on", hung(measure - less, Align.START))
                            .getFirst())
                    .satisfies(line -> assertThat(TypeCase.text(line)).isEqualTo("“I never,” he wrote,"));
        }
    }

    @Test
    void what_hangs_out_is_reckoned_when_lines_are_chosen() {
        var changed = measures()
                .filter(measure ->
                        !texts(set(PROSE, justified(measure))).equals(texts(set(PROSE, hung(measure, Align.JUSTIFY)))))
                .count();

        assertThat(changed).isGreaterThan(20);
    }

    @Test
    void the_edges_of_hung_lines_look_straight() {
        for (var line : set(PROSE, hung(240, Align.JUSTIFY)).reversed().subList(1, 8)) {
            var text = TypeCase.text(line);
            var out = right(line) - 240;
            switch (text.charAt(text.length() - 1)) {
                case ',', '.' -> assertThat(out).isBetween(1.0, 2.5);
                case '\u00AD' -> assertThat(out).isBetween(1.5, 3.0);
                default -> assertThat(out).isBetween(-.01, .5);
            }
            assertThat(left(line)).isBetween(-.5, 0.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wayward", "savory", "silvery", "highway", "anywhere", "Waverley", "difficult"})
    void a_word_broken_where_its_letters_are_kerned_or_joined_is_shaped_again(String text) {
        var word = new FountCase(new Shaper()).of(style("en")).word(text, false);
        var breaks = word.breaks();

        assertThat(breaks.count()).isPositive();
        for (var i = 0; i < breaks.count(); i++) {
            var at = breaks.at()[i];
            assertThat(breaks.ends()[i]).isEqualTo(word.half(0, at, true).width);
            assertThat(word.width - breaks.starts()[i]).isEqualTo(word.half(at, text.length(), false).width);
        }
    }

    @Test
    void letters_before_a_hyphen_are_kerned_with_it() {
        var word = new FountCase(new Shaper()).of(style("en")).word("savory", false);
        var apart = word.edges()[2] + word.half(0, 0, true).width;

        assertThat(word.breaks().at()[0]).isEqualTo(2);
        assertThat(word.breaks().ends()[0]).isNotEqualTo(apart);
    }

    @Test
    void a_soft_hyphen_is_better_than_one_of_ours_and_seen_only_where_a_line_ends() {
        var lines = set("an incomprehen\u00ADsibility", setting(Align.START, 90));

        assertThat(texts(lines)).containsExactly("an incomprehen\u00AD", "sibility");
        assertThat(right(
                        set("in\u00ADcom\u00ADplete", setting(Align.START, 300)).getFirst()))
                .isEqualTo(right(set("incomplete", setting(Align.START, 300)).getFirst()), within(.002));
    }

    @Test
    void a_word_joiner_holds_what_would_part() {
        for (var measure = 30; measure < 120; measure += 3) {
            assertThat(texts(set("a well-\u2060known harbour\u2060—\u2060office", setting(Align.START, measure))))
                    .noneMatch(line -> line.endsWith("well-\u2060") || line.endsWith("—\u2060"));
        }
    }

    @Test
    void words_are_broken_of_six_letters_and_more_with_two_before_the_hyphen_and_three_after() {
        var broken = 0;
        var tooShort = 0;
        for (var measure : measures().toArray()) {
            var lines = texts(set(PROSE, justified(measure)));
            for (var i = 0; i + 1 < lines.size(); i++) {
                if (lines.get(i).endsWith("\u00AD")) {
                    var before = lines.get(i)
                                    .replaceAll("^.*\\P{L}(?=\\p{L}+\u00AD$)", "")
                                    .length()
                            - 1;
                    var after = lines.get(i + 1).replaceAll("\\P{L}.*$", "").length();
                    assertThat(before).isGreaterThanOrEqualTo(2);
                    tooShort += after < 3 || before + after < 6 ? 1 : 0;
                    broken++;
                }
            }
        }

        assertThat(broken).isGreaterThan(50);
        assertThat(tooShort).as("only where a line would be full of holes").isLessThanOrEqualTo(broken / 25);
    }

    @Test
    void russian_words_are_so_long_that_white_gives_before_they_are_broken() {
        var russian =
                "Начальник пристани записывал в книгу каждый пароход, которому отказали в стоянке, и самая старая "
                        + "запись, сделанная аккуратным почерком, рассказывает о судне с апельсинами и сварливым астрономом. Из-за "
                        + "чего поссорились, никто уже не помнит, хотя погода той недели описана необыкновенно подробно: три дня "
                        + "тумана, неразумный северный ветер, а в четверг сияние над водой, которое он подчеркнул дважды.";
        var piece = new Piece.Words(russian, style(ROMAN, "ru", Hyphenation.AUTO), 0);
        var lines = IntStream.range(330, 430)
                .mapToObj(measure -> PARAGRAPH.set(List.of(piece), justified(measure)))
                .flatMap(List::stream)
                .toList();

        var broken = lines.stream().filter(Line::hyphenated).count();

        assertThat(100.0 * broken / lines.size()).as("17 at the usual price").isLessThan(16);
        assertThat(lines).allMatch(line -> line.ratio() < .9);
    }

    @Test
    void a_text_in_no_known_language_is_not_hyphenated() {
        var unknown =
                new Piece.Words("incomprehensibilities of representation", style(ROMAN, "tlh", Hyphenation.AUTO), 0);

        assertThat(PARAGRAPH.set(List.of(unknown), setting(Align.START, 120))).noneMatch(Line::hyphenated);
    }

    @Test
    void a_balanced_headline_is_even_at_every_measure() {
        for (var measure : measures().toArray()) {
            var headline = "Harbour office to publish two centuries of refusals";
            var lines = set(headline, balanced(setting(Align.START, measure)));
            var plain = set(headline, setting(Align.START, measure));
            var shortest = lines.stream().mapToDouble(line -> right(line)).min().orElseThrow();
            var shortestPlain =
                    plain.stream().mapToDouble(line -> right(line)).min().orElseThrow();

            assertThat(lines).hasSameSizeAs(plain).noneMatch(Line::hyphenated);
            assertThat(shortest).isGreaterThanOrEqualTo(shortestPlain - .01);
            assertThat(shortest).isGreaterThan(.6 * right(lines.getFirst()));
        }
    }
}
