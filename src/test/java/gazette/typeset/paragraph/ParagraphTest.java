package gazette.typeset.paragraph;

import static gazette.typeset.paragraph.TypeCase.ARABIC;
import static gazette.typeset.paragraph.TypeCase.ITALIC;
import static gazette.typeset.paragraph.TypeCase.PARAGRAPH;
import static gazette.typeset.paragraph.TypeCase.ROMAN;
import static gazette.typeset.paragraph.TypeCase.balanced;
import static gazette.typeset.paragraph.TypeCase.indented;
import static gazette.typeset.paragraph.TypeCase.justified;
import static gazette.typeset.paragraph.TypeCase.left;
import static gazette.typeset.paragraph.TypeCase.right;
import static gazette.typeset.paragraph.TypeCase.set;
import static gazette.typeset.paragraph.TypeCase.setting;
import static gazette.typeset.paragraph.TypeCase.style;
import static gazette.typeset.paragraph.TypeCase.text;
import static gazette.typeset.paragraph.TypeCase.texts;
import static gazette.typeset.paragraph.TypeCase.toTheLeft;
import static gazette.typeset.paragraph.TypeCase.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gazette.typeset.paragraph.Line.GlyphStrip;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.Setting.Limits;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.Setting.Span;
import gazette.typeset.paragraph.TextStyle.Hyphenation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphTest {
    private static final Offset<Double> HAIR = within(.002);

    /** Long enough for every rule of justified setting. */
    private static final String PROSE =
            "The harbour office keeps a ledger of every ship that has ever been turned away, and "
                    + "the oldest entry, in a brown and careful hand, concerns a vessel carrying nothing but oranges and a "
                    + "quarrelsome astronomer. Nobody remembers what the quarrel was about, although the weather of that week is "
                    + "described at extraordinary length: three days of fog, an unreasonable north wind, and on the Thursday a "
                    + "brightness over the water which the harbourmaster, who was not a fanciful man, underlined twice.";

    @Test
    void nothing_makes_no_line() {
        assertThat(PARAGRAPH.set(List.of(), justified(200))).isEmpty();
        assertThat(set("", justified(200))).isEmpty();
        assertThat(set("   ", justified(200))).isEmpty();
    }

    @Test
    void all_lines_but_the_last_fill_the_measure() {
        var lines = set(PROSE, justified(240));

        assertThat(lines).hasSizeGreaterThan(5);
        for (var line : lines.subList(0, lines.size() - 1)) {
            assertThat(left(line)).isZero();
            assertThat(right(line)).isEqualTo(240, HAIR);
        }
        assertThat(right(lines.getLast())).isLessThan(240);
    }

    @Test
    void white_and_letters_give_and_take_within_narrow_bounds() {
        for (var line : set(PROSE, justified(240))) {
            assertThat(line.ratio()).isBetween(-.33, .8);
            for (var strip : line.strips()) {
                assertThat(((GlyphStrip) strip).scale()).isBetween(.98, 1.02);
            }
        }
    }

    /** In 1/1000 pt: a hundredth of the size, which is 10 pt, and a hair. */
    private static final double MOST_SPACED = 100 + 2;

    @Test
    void letters_are_scaled_by_two_hundredths_at_most_and_spaced_by_one_of_their_size() {
        var spaced = new ArrayList<Double>();
        for (var measure = 150; measure < 260; measure += 3) {
            for (var line : set(PROSE, justified(measure))) {
                var strip = (GlyphStrip) line.strips().getFirst();
                var natural = set(text(line).replace('\u00AD', '-'), setting(Align.START, 1000));
                var usual = ((GlyphStrip) natural.getFirst().strips().getFirst()).glyphs();
                for (var i = 0; i < usual.count(); i++) {
                    if (!usual.texts()[i].isBlank()) {
                        spaced.add(strip.glyphs().advances()[i] - usual.advances()[i] * strip.scale());
                    }
                }
                assertThat(strip.scale()).isBetween(.98, 1.02);
            }
        }

        assertThat(spaced).allMatch(space -> Math.abs(space) <= MOST_SPACED).anyMatch(space -> space > 90);
    }

    @Test
    void a_line_in_one_style_is_one_strip() {
        assertThat(set(PROSE, justified(240)))
                .allSatisfy(line -> assertThat(line.strips()).hasSize(1));
    }

    @Test
    void spaces_at_the_ends_of_lines_vanish() {
        var lines = texts(set("  " + PROSE + "  ", justified(240)));

        assertThat(lines).noneMatch(line -> line.startsWith(" ") || line.endsWith(" "));
    }

    @Test
    void the_first_line_is_indented() {
        var lines = set(PROSE, indented(justified(240), 12));

        assertThat(left(lines.get(0))).isEqualTo(12, HAIR);
        assertThat(right(lines.get(0))).isEqualTo(240, HAIR);
        assertThat(left(lines.get(1))).isZero();
    }

    @Test
    void a_negative_indent_lets_the_first_line_hang_out() {
        assertThat(left(set(PROSE, indented(justified(240), -12)).getFirst())).isEqualTo(-12, HAIR);
    }

    @Test
    void lines_run_round_what_stands_beside_them() {
        LineShape round = line -> line < 3 ? new Span(80, 160) : new Span(0, 240);

        var lines = set(PROSE, setting(Align.JUSTIFY, round, Limits.USUAL, Hang.NONE));

        assertThat(left(lines.get(2))).isEqualTo(80, HAIR);
        assertThat(right(lines.get(2))).isEqualTo(240, HAIR);
        assertThat(left(lines.get(3))).isZero();
    }

    @Test
    void a_short_text_that_fits_is_one_line_set_as_it_is() {
        var lines = set("One line.", justified(240));

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.ratio()).isZero());
    }

    @Test
    void centred_lines_stand_in_the_middle_and_others_at_their_end() {
        var centred = set("In the middle", setting(Align.CENTER, 200)).getFirst();
        var atEnd = set("At the end", setting(Align.END, 200)).getFirst();

        assertThat(left(centred)).isEqualTo(200 - right(centred), HAIR);
        assertThat(right(atEnd)).isEqualTo(200, HAIR);
    }

    @Test
    void ragged_lines_are_not_stretched_and_hardly_hyphenated() {
        var lines = set(PROSE, setting(Align.START, 240));

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.ratio()).isZero();
            assertThat(line.hyphenated()).isFalse();
        });
    }

    @Test
    void a_balanced_headline_has_lines_of_like_length_and_not_one_more() {
        var headline = "Harbour office to publish two centuries of refusals";
        var plain = set(headline, setting(Align.START, 190));
        var even = set(headline, balanced(setting(Align.START, 190)));

        assertThat(even).hasSameSizeAs(plain);
        assertThat(spread(even)).isLessThan(spread(plain)).isLessThan(40);
    }

    private static double spread(List<Line> lines) {
        var widths =
                lines.stream().mapToDouble(line -> right(line) - left(line)).summaryStatistics();
        return widths.getMax() - widths.getMin();
    }

    @Test
    void the_author_breaks_lines_where_he_wants() {
        var pieces =
                List.of(words("First verse "), new Piece.LineBreak(), words(" second verse"), new Piece.LineBreak());

        assertThat(texts(PARAGRAPH.set(pieces, justified(240)))).containsExactly("First verse", "second verse");
    }

    @Test
    void two_breaks_leave_an_empty_line() {
        var pieces = List.of(words("First"), new Piece.LineBreak(), new Piece.LineBreak(), words("second"));

        assertThat(texts(PARAGRAPH.set(pieces, justified(240)))).containsExactly("First", "", "second");
    }

    @Test
    void a_broken_word_ends_in_a_soft_hyphen() {
        var lines = set("incomprehensibilities", justified(60));

        assertThat(lines.getFirst().hyphenated()).isTrue();
        assertThat(text(lines.getFirst())).endsWith("\u00AD");
        assertThat(String.join("", texts(lines)).replace("\u00AD", "")).isEqualTo("incomprehensibilities");
    }

    @Test
    void hyphenation_keeps_to_its_limits() {
        var strict = new Limits(12, 5, 5, 1, false);

        for (var measure = 90; measure < 200; measure += 7) {
            var lines = set(PROSE, setting(Align.JUSTIFY, LineShape.column(measure), strict, Hang.NONE));
            for (var i = 0; i < lines.size() - 1; i++) {
                if (lines.get(i).hyphenated()) {
                    var before = lastWord(text(lines.get(i)));
                    var after = firstWord(text(lines.get(i + 1)));
                    assertThat(before).hasSizeGreaterThanOrEqualTo(5);
                    assertThat(after).hasSizeGreaterThanOrEqualTo(5);
                    assertThat(before.length() + after.length()).isGreaterThanOrEqualTo(12);
                }
            }
        }
    }

    @Test
    void the_last_full_line_ends_in_a_hyphen_only_where_it_would_be_badly_loose() {
        var willing = hyphenatedLast(true);
        var unwilling = hyphenatedLast(false);

        assertThat(willing).isGreaterThan(0);
        assertThat(unwilling).isLessThan(willing);
    }

    private static int hyphenatedLast(boolean allowed) {
        var count = 0;
        for (var measure = 90; measure < 260; measure++) {
            var limits = new Limits(6, 2, 3, 2, allowed);
            var lines = set(PROSE, setting(Align.JUSTIFY, LineShape.column(measure), limits, Hang.NONE));
            count += lines.get(lines.size() - 2).hyphenated() ? 1 : 0;
        }
        return count;
    }

    private static String lastWord(String text) {
        return letters(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static String firstWord(String text) {
        return letters(text.split(" ", 2)[0]);
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }

    @ParameterizedTest
    @EnumSource(Hyphenation.class)
    void words_are_broken_by_the_author_or_the_language_or_not_at_all(Hyphenation hyphenation) {
        var style = style(ROMAN, "en", hyphenation);
        var ours = PARAGRAPH.set(List.of(new Piece.Words("the incomprehensible", style, 0)), setting(Align.START, 70));
        var authors = PARAGRAPH.set(
                List.of(new Piece.Words("the incompre\u00ADhensible", style, 0)), setting(Align.START, 80));

        switch (hyphenation) {
            case NONE -> {
                assertThat(ours).noneMatch(Line::hyphenated);
                assertThat(authors).noneMatch(Line::hyphenated);
            }
            case MANUAL -> {
                assertThat(ours).noneMatch(Line::hyphenated);
                assertThat(texts(authors)).contains("the incompre\u00AD");
            }
            case AUTO -> {
                assertThat(ours).anyMatch(Line::hyphenated);
                assertThat(texts(authors)).contains("the incompre\u00AD");
            }
        }
    }

    @Test
    void capitals_and_figures_are_not_hyphenated() {
        for (var word : List.of("INTERNATIONALISATION", "McAllisterington", "internationalisation2026")) {
            assertThat(set("see " + word, setting(Align.START, 130))).noneMatch(Line::hyphenated);
        }
    }

    @Test
    void a_no_break_space_holds_its_words_together() {
        for (var measure = 60; measure < 140; measure += 3) {
            assertThat(texts(set(
                            "It was seen by Dr\u00A0Fell at 9\u00A0a.m. on a Monday", setting(Align.START, measure))))
                    .noneMatch(line -> line.endsWith("Dr") || line.startsWith("Fell") || line.startsWith("a.m."));
        }
    }

    @Test
    void a_no_break_space_is_as_wide_as_the_spaces_beside_it() {
        var line = set(PROSE.replaceFirst("office keeps", "office\u00A0keeps"), justified(240))
                .getFirst();
        var glyphs = ((GlyphStrip) line.strips().getFirst()).glyphs();
        var spaces = new ArrayList<Integer>();
        for (var i = 0; i < glyphs.count(); i++) {
            if (glyphs.texts()[i].equals(" ") || glyphs.texts()[i].equals("\u00A0")) {
                spaces.add(glyphs.advances()[i]);
            }
        }

        assertThat(text(line)).contains("\u00A0");
        assertThat(spaces).allSatisfy(space -> assertThat(space).isCloseTo(spaces.getFirst(), within(1)));
    }

    @Test
    void thin_spaces_keep_their_width_and_bind() {
        for (var measure = 40; measure < 100; measure += 3) {
            assertThat(texts(set("Ah\u202F! vraiment\u2009? oui\u200A…", setting(Align.START, measure))))
                    .noneMatch(line -> line.startsWith("!") || line.startsWith("?") || line.startsWith("…"));
        }
    }

    @Test
    void no_line_begins_with_a_dash_that_follows_a_word() {
        for (var measure = 50; measure < 160; measure += 3) {
            assertThat(texts(set(
                            "He came—so they said—by boat – a small one – or perhaps — who knows — on foot",
                            setting(Align.START, measure))))
                    .noneMatch(line -> line.startsWith("—") || line.startsWith("–"));
        }
    }

    @Test
    void no_line_begins_with_a_closing_mark_nor_ends_with_an_opening_one() {
        for (var measure = 40; measure < 140; measure += 3) {
            assertThat(texts(set(
                            "Quoi ? dit-il ; « rien » ! (peut-être [ou non] : jamais)", setting(Align.START, measure))))
                    .noneMatch(line -> "?;!»:)".indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> "«([".indexOf(line.charAt(line.length() - 1)) >= 0);
        }
    }

    @Test
    void a_line_may_end_after_a_hyphen_between_words_but_not_after_one_letter() {
        assertThat(texts(set("a well-known e-mail", setting(Align.START, 40)))).contains("a well-", "known");
        assertThat(texts(set("an e-mail", setting(Align.START, 45)))).noneMatch(line -> line.endsWith("e-"));
    }

    @Test
    void addresses_break_without_a_hyphen() {
        var lines =
                set("See https://example.org/archive/harbour/refusals?year=1804&ship=oranges there", justified(130));

        assertThat(lines).noneMatch(Line::hyphenated).noneMatch(Line::overfull);
        assertThat(texts(lines)).anyMatch(line -> line.endsWith("/"));
        assertThat(String.join("", texts(lines)).replace(" ", ""))
                .isEqualTo("Seehttps://example.org/archive/harbour/refusals?year=1804&ship=orangesthere");
    }

    @Test
    void what_cannot_be_broken_is_broken_anywhere_before_it_sticks_out() {
        var lines = set("x".repeat(200), justified(100));

        assertThat(lines).hasSizeGreaterThan(8).noneMatch(Line::overfull).noneMatch(Line::hyphenated);
        assertThat(lines).allSatisfy(line -> assertThat(right(line)).isLessThanOrEqualTo(100.002));
    }

    @Test
    void only_what_has_no_parts_sticks_out() {
        var lines = PARAGRAPH.set(List.of(words("before "), new Piece.Atom(150, 7), words(" after")), justified(100));

        assertThat(lines)
                .filteredOn(Line::overfull)
                .singleElement()
                .satisfies(line -> assertThat(line.strips()).singleElement().isEqualTo(new Line.AtomStrip(0, 150, 7)));
    }

    @Test
    void a_line_with_too_little_in_it_stays_ragged_and_says_so() {
        var style = style(ROMAN, "en", Hyphenation.NONE);
        var lines = PARAGRAPH.set(
                List.of(new Piece.Words("a b internationalisation internationalisation c", style, 0)), justified(105));

        assertThat(lines)
                .filteredOn(Line::loose)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.ratio()).isBetween(-.12, .15));
        assertThat(lines).noneMatch(Line::overfull);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120, 140, 160, 180})
    void no_white_is_twice_as_wide_as_natural_and_few_lines_stay_ragged(int measure) {
        var lines = set(PROSE, justified(measure));

        assertThat(lines).allSatisfy(line -> assertThat(line.ratio()).isLessThanOrEqualTo(.9));
        assertThat(lines.stream().filter(Line::loose).count() / (double) lines.size())
                .isLessThan(measure < 140 ? .4 : .15);
    }

    @Test
    void a_line_that_misses_its_measure_by_a_hair_is_not_ragged() {
        for (var measure = 80; measure < 200; measure++) {
            var lines = set(PROSE, justified(measure));
            for (var line : lines.subList(0, lines.size() - 1)) {
                if (!line.loose()) {
                    assertThat(right(line)).isBetween(measure * .99, measure + .002);
                }
            }
        }
    }

    @Test
    void a_last_line_that_somebody_wants_justified_may_have_wider_white() {
        var wanted = new Setting(
                Align.JUSTIFY, Align.JUSTIFY, false, 0, LineShape.column(70), Limits.USUAL, Hang.NONE, false);

        var line = set("A last one only", wanted).getFirst();

        assertThat(line.ratio()).isBetween(-.25, 3.0);
        assertThat(right(set("of some width", wanted).getLast())).isEqualTo(70, HAIR);
    }

    @Test
    void never_three_lines_in_a_row_end_in_a_hyphen() {
        for (var measure = 70; measure < 200; measure++) {
            var lines = set(PROSE, justified(measure));
            for (var i = 2; i < lines.size(); i++) {
                assertThat(lines.subList(i - 2, i + 1)).anyMatch(line -> !line.hyphenated());
            }
        }
    }

    @Test
    void the_usual_limits_of_hyphenation_give_way_before_a_line_stays_ragged_but_no_others() {
        var german = new Piece.Words("Im Hafen lagen Apfelsinen, Kohle, Kisten und alte Boote.", style("de"), 0);
        var wanted = new Limits(7, 2, 3, 2, true);
        var usual = 0;
        var strict = 0;
        for (var measure = 50; measure < 150; measure++) {
            usual += shortRests(PARAGRAPH.set(List.of(german), justified(measure)));
            var setting = setting(Align.JUSTIFY, LineShape.column(measure), wanted, Hang.NONE);
            strict += shortRests(PARAGRAPH.set(List.of(german), setting));
        }

        assertThat(usual).isPositive();
        assertThat(strict).isZero();
    }

    /** How many hyphens leave two letters of a word to the next line, or break one of five. */
    private static int shortRests(List<Line> lines) {
        var count = 0;
        for (var i = 0; i + 1 < lines.size(); i++) {
            var before = lastWord(text(lines.get(i)));
            var after = firstWord(text(lines.get(i + 1)));
            count +=
                    lines.get(i).hyphenated() && (after.length() == 2 || before.length() + after.length() == 5) ? 1 : 0;
        }
        return count;
    }

    @Test
    void marks_hang_into_the_margins() {
        var flush = set(PROSE, justified(200));
        var hung = set(PROSE, setting(Align.JUSTIFY, LineShape.column(200), Limits.USUAL, Hang.EDGES));

        assertThat(flush).allSatisfy(line -> assertThat(right(line)).isLessThanOrEqualTo(200.002));
        assertThat(hung.subList(0, hung.size() - 1))
                .filteredOn(line -> text(line).endsWith(","))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(right(line)).isBetween(201.0, 203.0));
    }

    @Test
    void an_opening_quote_stands_wholly_outside_where_that_is_wanted() {
        var setting = setting(Align.START, LineShape.column(200), Limits.USUAL, Hang.EDGES_AND_FIRST);
        var quoted = set("“Oranges,” he wrote.", setting).getFirst();
        var quote = ((GlyphStrip) quoted.strips().getFirst()).glyphs().advances()[0] / 1000.0;

        assertThat(left(quoted)).isEqualTo(-quote, within(.6)); // kerning is in the advance
    }

    @Test
    void styles_change_within_a_line_and_within_a_word() {
        var lines = PARAGRAPH.set(
                List.of(
                        words("She read "),
                        new Piece.Words("The Lower Border", style(ITALIC, "en", Hyphenation.AUTO), 2),
                        words("’s last page")),
                setting(Align.START, 300));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(text(line)).isEqualTo("She read The Lower Border’s last page");
            assertThat(line.strips()).extracting(Line.Strip::owner).containsExactly(1, 2, 1);
            assertThat(line.strips())
                    .extracting(strip -> ((GlyphStrip) strip).font())
                    .containsExactly(ROMAN, ITALIC, ROMAN);
        });
    }

    @Test
    void pieces_of_one_style_are_kerned_as_one_and_keep_their_owners() {
        var style = style("en");
        var apart = PARAGRAPH.set(
                List.of(new Piece.Words("A", style, 1), new Piece.Words("V", style, 2)), setting(Align.START, 300));
        var together = PARAGRAPH.set(List.of(new Piece.Words("AV", style, 1)), setting(Align.START, 300));

        assertThat(right(apart.getFirst())).isEqualTo(right(together.getFirst()), HAIR);
        assertThat(apart.getFirst().strips()).extracting(Line.Strip::owner).containsExactly(1, 2);
    }

    @Test
    void a_word_broken_inside_a_ligature_is_shaped_again() {
        var whole = set("difficult", setting(Align.START, 300)).getFirst();
        var lines = set("difficult", setting(Align.START, 26));

        assertThat(glyphs(whole)).isLessThan("difficult".length());
        assertThat(texts(lines).getFirst()).isIn("dif\u00AD", "diffi\u00AD");
        assertThat(lines).noneMatch(Line::overfull);
        for (var line : lines) {
            var glyphs = ((GlyphStrip) line.strips().getFirst()).glyphs();
            assertThat(glyphs.width() / 1000.0)
                    .isEqualTo(line.strips().getFirst().width(), HAIR);
        }
    }

    private static int glyphs(Line line) {
        return ((GlyphStrip) line.strips().getFirst()).glyphs().count();
    }

    @Test
    void a_leader_fills_the_line_and_what_follows_stands_at_its_end() {
        var pieces = List.of(words("Contents"), new Piece.Leader(" .", style("en"), 5), words("17"));
        var other = List.of(words("A longer entry"), new Piece.Leader(" .", style("en"), 5), words("4"));
        var first = PARAGRAPH.set(pieces, setting(Align.START, 200)).getFirst();
        var second = PARAGRAPH.set(other, setting(Align.START, 200)).getFirst();

        assertThat(right(first)).isEqualTo(200, HAIR);
        assertThat(right(second)).isEqualTo(200, HAIR);
        var dots = first.strips().get(1);
        var otherDots = second.strips().get(1);
        var pitch = dots.width() / (((GlyphStrip) dots).glyphs().count() / 2.0);
        var apart = (otherDots.x() - dots.x()) / pitch;
        assertThat(apart).as("dots stand under dots").isCloseTo(Math.rint(apart), within(.01));
    }

    @Test
    void a_character_that_no_font_has_is_told() {
        var lines = set("from \uA984 to \uA985\uA985 and on", setting(Align.START, 60));

        assertThat(lines.stream().map(Line::missing).reduce("", String::concat)).isEqualTo("\uA984\uA985\uA985");
        assertThat(String.join(" ", texts(lines))).isEqualTo("from \uA984 to \uA985\uA985 and on");
    }

    @Test
    void a_character_comes_from_the_first_font_that_has_it() {
        var line = set("peace سلام peace", setting(Align.START, 300)).getFirst();

        assertThat(line.missing()).isEmpty();
        assertThat(line.strips())
                .extracting(strip -> ((GlyphStrip) strip).font())
                .containsExactly(ROMAN, ARABIC, ROMAN);
        assertThat(((GlyphStrip) line.strips().get(1)).glyphs().rightToLeft()).isTrue();
        assertThat(text(line)).isEqualTo("peace سلام peace");
    }

    @Test
    void a_paragraph_to_the_left_begins_at_the_right() {
        var text = "سلام عليكم";
        var lines = set(text, toTheLeft(setting(Align.START, 200)));

        assertThat(lines).singleElement().satisfies(line -> {
            var first = line.strips().getFirst();
            assertThat(first.x() + first.width()).isEqualTo(200, HAIR);
            assertThat(line.strips().getLast().x()).isLessThan(first.x());
            assertThat(text(line)).isEqualTo(text);
        });
    }

    @Test
    void words_to_the_left_are_read_from_the_right_across_lines() {
        var text = "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية";
        var lines = set(text, toTheLeft(setting(Align.START, 90)));

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join(" ", texts(lines))).isEqualTo(text);
    }

    @Test
    void figures_inside_words_to_the_left_keep_their_order() {
        var line = set("صفحة 1804 هنا", toTheLeft(setting(Align.START, 200))).getFirst();

        assertThat(text(line)).isEqualTo("صفحة 1804 هنا");
        assertThat(line.strips())
                .extracting(strip -> ((GlyphStrip) strip).glyphs().text())
                .contains("1804");
        assertThat(line.strips()).extracting(Line.Strip::x).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void ideographs_break_between_each_other_but_not_before_their_marks() {
        var style = new TextStyle(
                List.of(ROMAN),
                10,
                style("ja").features(),
                style("ja").language(),
                0,
                0,
                Hyphenation.AUTO,
                TextStyle.Wrap.WORDS);
        var lines = PARAGRAPH.set(List.of(new Piece.Words("新聞は毎朝、「港」から届く。", style, 0)), setting(Align.START, 22));

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(texts(lines)).noneMatch(line -> "、。」".indexOf(line.charAt(0)) >= 0 || line.endsWith("「"));
        assertThat(String.join("", texts(lines))).isEqualTo("新聞は毎朝、「港」から届く。");
    }

    private static List<Line> ideographs(String text, double measure) {
        return PARAGRAPH.set(List.of(new Piece.Words(text, style("ja"), 0)), setting(Align.JUSTIFY, measure));
    }

    @Test
    void no_line_of_ideographs_begins_with_a_mark_or_a_small_kana_or_ends_with_an_opening_bracket() {
        var text = "「あっ、ちょっと待って！」とキャプテンは（ゆっくり）言った。「ニューヨーク……それとも――」そして黙った。";
        for (var measure = 30; measure < 120; measure += 4) {
            assertThat(texts(ideographs(text, measure)))
                    .noneMatch(line -> "、。！」）っょーュ…".indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> "「（".indexOf(line.charAt(line.length() - 1)) >= 0);
        }
    }

    @Test
    void lines_of_ideographs_are_flush_on_both_sides() {
        var lines = ideographs("新聞は毎朝港の町で発行される人々は店が開く前に喫茶店でそれを読む".repeat(3), 95);

        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(right(line)).isEqualTo(95, within(.05)));
    }

    @Test
    void marks_as_wide_as_ideographs_stand_closer_together() {
        var apart = PARAGRAPH.set(List.of(new Piece.Words("。あ「", style("ja"), 0)), setting(Align.START, 300));
        var together = PARAGRAPH.set(List.of(new Piece.Words("。「あ", style("ja"), 0)), setting(Align.START, 300));

        assertThat(right(apart.getFirst()) - right(together.getFirst())).isEqualTo(5, within(.05));
    }

    @Test
    void thai_breaks_between_words_although_there_is_no_space() {
        var text = "ภาษาไทยเป็นภาษาที่ไม่มีช่องว่างระหว่างคำ";
        var lines = PARAGRAPH.set(List.of(new Piece.Words(text, style("th"), 0)), setting(Align.START, 90));

        assertThat(lines).hasSizeGreaterThan(1).noneMatch(Line::hyphenated);
        assertThat(String.join("", texts(lines))).isEqualTo(text);
        var words = List.of("ภาษา", "ไทย", "เป็น", "ที่", "ไม่", "มี", "ช่อง", "ว่าง", "ระหว่าง", "คำ");
        assertThat(texts(lines)).allMatch(line -> words.stream().anyMatch(line::startsWith));
    }

    @Test
    void letters_and_words_are_spaced_as_the_style_asks() {
        var plain = style("en");
        var spaced = new TextStyle(
                plain.fonts(), 10, plain.features(), plain.language(), 1, 2, Hyphenation.NONE, TextStyle.Wrap.WORDS);
        var wide = PARAGRAPH.set(List.of(new Piece.Words("AB CD", spaced, 0)), setting(Align.START, 300));
        var usual = PARAGRAPH.set(List.of(new Piece.Words("AB CD", plain, 0)), setting(Align.START, 300));

        assertThat(right(wide.getFirst()) - right(usual.getFirst())).isEqualTo(5 * 1 + 2, within(.01));
    }

    @Test
    void a_style_that_does_not_wrap_keeps_its_line_and_its_white() {
        var plain = style("en");
        var code = new TextStyle(
                plain.fonts(), 10, plain.features(), plain.language(), 0, 0, Hyphenation.NONE, TextStyle.Wrap.NEVER);
        var lines = PARAGRAPH.set(
                List.of(new Piece.Words("  if so", code, 0), new Piece.LineBreak(), new Piece.Words("then", code, 0)),
                setting(Align.START, 300));

        assertThat(texts(lines)).containsExactly("  if so", "then");
    }

    @Test
    void alternatives_differ_by_a_line_or_two_and_the_best_is_what_is_set() {
        var setting = justified(240);
        var text = (PROSE + " ").repeat(4);
        var alternatives = PARAGRAPH.alternatives(List.of(words(text)), setting, 30_000_000);
        var best = alternatives.best().lines();

        assertThat(texts(best)).isEqualTo(texts(set(text, setting)));
        assertThat(alternatives.others())
                .extracting(version -> version.lines().size() - best.size())
                .contains(1)
                .doesNotContain(0)
                .allMatch(more -> Math.abs(more) <= 2);
    }

    @Test
    void alternatives_that_spoil_more_than_is_wanted_are_none() {
        var text = (PROSE + " ").repeat(4);

        var alternatives = PARAGRAPH.alternatives(List.of(words(text)), justified(240), 1);

        assertThat(alternatives.others()).isEmpty();
    }

    @Test
    void a_paragraph_of_hundreds_of_lines_is_set_in_one_way_only() {
        var setting = justified(240);

        assertThat(PARAGRAPH
                        .alternatives(List.of(words((PROSE + " ").repeat(20))), setting, 30_000_000)
                        .others())
                .isNotEmpty();
        assertThat(PARAGRAPH
                        .alternatives(List.of(words((PROSE + " ").repeat(40))), setting, 30_000_000)
                        .others())
                .isEmpty();
    }

    @Test
    void a_line_that_ends_a_page_can_be_set_without_its_hyphen() {
        var text = (PROSE + " ").repeat(4);
        var usual = set(text, justified(240));
        var reset = IntStream.range(0, usual.size())
                .filter(i -> usual.get(i).hyphenated())
                .mapToObj(i -> PARAGRAPH.unbroken(List.of(words(text)), justified(240), usual.size(), i).stream()
                        .map(version -> version.lines().get(i)))
                .flatMap(lines -> lines)
                .toList();

        assertThat(reset).isNotEmpty().noneMatch(Line::hyphenated);
    }

    @Test
    void a_line_that_ends_in_a_hyphen_of_the_author_ends_in_a_hyphen() {
        var lines = set("Coffee-houses", setting(Align.START, 40));

        assertThat(texts(lines)).containsExactly("Coffee-", "houses");
        assertThat(lines.getFirst().hyphenated()).isTrue();
    }

    @Test
    void the_same_text_is_set_the_same_by_a_fresh_hand() {
        var fresh = new Paragraph(new gazette.typeset.shape.Shaper());

        assertThat(texts(fresh.set(List.of(words(PROSE)), justified(170))))
                .isEqualTo(texts(set(PROSE, justified(170))));
    }
}
