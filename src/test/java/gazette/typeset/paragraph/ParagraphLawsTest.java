package gazette.typeset.paragraph;

import static gazette.typeset.paragraph.TypeCase.ITALIC;
import static gazette.typeset.paragraph.TypeCase.PARAGRAPH;
import static gazette.typeset.paragraph.TypeCase.ROMAN;
import static gazette.typeset.paragraph.TypeCase.style;
import static gazette.typeset.paragraph.TypeCase.text;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.paragraph.Line.GlyphStrip;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.Setting.Limits;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.TextStyle.Hyphenation;
import gazette.typeset.shape.Shaper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every paragraph, tried on many that nobody wrote. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphLawsTest {
    private static final List<String> SORTS = List.of(
            "a",
            "of",
            "the",
            "harbour",
            "unreasonable",
            "difficult",
            "office",
            "“quoted”",
            "(so)",
            "it’s",
            "—",
            "–",
            "word—word",
            "1804–1806",
            "well-known",
            "soft\u00ADhy\u00ADphens",
            "no\u00A0break",
            "thin\u202F!",
            "…",
            "AVA",
            "glued\u2060\u200A\u2060so",
            "zero\u200Bwidth",
            "https://example.org/a/long/way?to=the&sea=side",
            "NATO",
            "me@example.org",
            "naïve",
            "Übergrößenträger",
            "достопримечательность",
            "سلام",
            "שלום",
            "123",
            "e-mail",
            "新聞は毎朝",
            "e\u0301\u0301",
            "👩\u200D🚀",
            "Донау",
            "incomprehensibilities",
            "x.",
            "y,",
            "\uA984");

    private static final Shaper SHAPER = new Shaper();
    private static final double HAIR = .002;

    /** A paragraph that nobody wrote. */
    record Draft(int seed, List<Piece> pieces, Setting setting, double measure) {
        @Override
        public String toString() {
            return "draft " + seed;
        }

        String text() {
            var text = new StringBuilder();
            for (var piece : pieces) {
                if (piece instanceof Piece.Words words) {
                    text.append(words.text());
                }
            }
            return text.toString();
        }
    }

    static List<Draft> drafts() {
        return IntStream.range(0, 120).mapToObj(ParagraphLawsTest::draft).toList();
    }

    private static Draft draft(int seed) {
        var random = new Random(seed);
        var pieces = new ArrayList<Piece>();
        var count = 1 + random.nextInt(6);
        for (var i = 0; i < count; i++) {
            pieces.add(piece(random, i));
            if (random.nextInt(8) == 0) {
                pieces.add(random.nextBoolean() ? new Piece.LineBreak() : new Piece.Atom(random.nextInt(30), 50 + i));
            }
        }
        var measure = 20 + random.nextInt(300);
        var align = one(random, Align.values());
        var hang = one(random, Hang.values());
        var setting = new Setting(
                align,
                align == Align.JUSTIFY ? one(random, Align.values()) : align,
                random.nextInt(6) == 0,
                measure > 60 && random.nextBoolean() ? 10 : 0,
                LineShape.column(measure),
                Limits.USUAL,
                hang,
                random.nextInt(4) == 0);
        return new Draft(seed, pieces, setting, measure);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choice) {
        return choice[random.nextInt(choice.length)];
    }

    private static Piece piece(Random random, int owner) {
        var text = new StringBuilder();
        var length = random.nextInt(30);
        for (var i = 0; i < length; i++) {
            text.append(SORTS.get(random.nextInt(SORTS.size()))).append(random.nextInt(9) == 0 ? "" : " ");
        }
        var style = style(
                random.nextInt(3) == 0 ? ITALIC : ROMAN,
                one(random, "en", "de", "ru"),
                one(random, Hyphenation.values()));
        return new Piece.Words(text.toString(), style, owner);
    }

    private static List<Line> set(Draft draft) {
        return PARAGRAPH.set(draft.pieces, draft.setting);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void no_letter_is_lost_or_moved(Draft draft) {
        var set = new StringBuilder();
        for (var line : set(draft)) {
            set.append(text(line));
        }

        assertThat(seen(set.toString())).isEqualTo(seen(draft.text()));
    }

    /** What is seen of a text: without what may vanish at the ends of lines and what only steers. */
    private static String seen(String text) {
        return text.replaceAll("[ \u00A0\u00AD\u200B\u2060]", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void spaces_vanish_only_at_the_ends_of_lines(Draft draft) {
        for (var line : set(draft)) {
            var text = text(line).replace("\u00AD", "");
            var hasAtom = line.strips().stream().anyMatch(Line.AtomStrip.class::isInstance);

            assertThat(text)
                    .satisfiesAnyOf(
                            own -> assertThat(own).doesNotStartWith(" ").doesNotEndWith(" "),
                            own -> assertThat(hasAtom).isTrue());
            assertThat(draft.text().replaceAll("[\u00AD\u200B\u2060]", "")).contains(text);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void no_line_leaves_its_measure_by_more_than_what_hangs(Draft draft) {
        var hangs = draft.setting.hang() == Hang.NONE ? HAIR : 6;
        for (var line : set(draft)) {
            if (!line.overfull()) {
                assertThat(line.strips()).allSatisfy(strip -> {
                    assertThat(strip.x()).isGreaterThanOrEqualTo(-hangs);
                    assertThat(strip.x() + strip.width()).isLessThanOrEqualTo(draft.measure + hangs);
                });
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void only_single_signs_and_atoms_are_overfull(Draft draft) {
        assertThat(set(draft)).filteredOn(Line::overfull).allSatisfy(line -> {
            var signs =
                    text(line).codePoints().filter(Character::isLetterOrDigit).count();
            assertThat(signs).isLessThanOrEqualTo(draft.measure < 40 ? 5 : 1);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void strips_stand_side_by_side_and_are_as_wide_as_their_glyphs(Draft draft) {
        for (var line : set(draft)) {
            var fromLeft = line.strips().stream()
                    .sorted(Comparator.comparingDouble(Line.Strip::x))
                    .toList();
            for (var i = 0; i < fromLeft.size(); i++) {
                if (fromLeft.get(i) instanceof GlyphStrip strip) {
                    assertThat(strip.glyphs().width() / 1000.0).isCloseTo(strip.width(), within());
                }
                if (i > 0) {
                    var before = fromLeft.get(i - 1);
                    assertThat(before.x() + before.width())
                            .isCloseTo(fromLeft.get(i).x(), within());
                }
            }
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(HAIR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void a_fresh_hand_sets_the_same(Draft draft) {
        var fresh = new Paragraph(SHAPER).set(draft.pieces, draft.setting);
        var used = set(draft);

        assertThat(fresh).hasSameSizeAs(used);
        for (var i = 0; i < used.size(); i++) {
            assertThat(text(fresh.get(i))).isEqualTo(text(used.get(i)));
            assertThat(fresh.get(i).ratio()).isEqualTo(used.get(i).ratio());
            assertThat(fresh.get(i).strips()).hasSameSizeAs(used.get(i).strips());
        }
    }
}
