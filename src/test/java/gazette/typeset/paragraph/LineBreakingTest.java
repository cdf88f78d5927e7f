package gazette.typeset.paragraph;

import static gazette.typeset.paragraph.TypeCase.style;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.TextStyle.Hyphenation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where lines of prose may end, class by class of UAX #14, at whatever measure: a bar stands for each place. No word is
 * hyphenated here. {@code ~} stands for a no-break space, {@code _} for a narrow one, {@code ^} for a word joiner, a grave
 * accent for a space of no width, an acute one for a combining accent.
 *
 * @see <a href="https://www.unicode.org/reports/tr14/">UAX #14</a>
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LineBreakingTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\u0007',
            value = {
                // closing marks stay with what stands before them (CL, CP, QU, EX, IS)
                "en\t(so |they |said), |and |left",
                "en\t“Oranges,” |he |wrote",
                "en\twhy?! |Because!",
                "en\tships… |and |boats; |trains: |none",
                "fr\tQuoi ? |Rien ; |jamais : |non !",
                "fr\t« rien » |du |tout, |« bon », |dit |« lui »",
                "de\t„so“ |und |»so« |und |›so‹",
                "ru\t«да» |и |„нет“",
                // opening marks stay with what follows them (OP)
                "en\tsaid |(quietly) |[so]",
                "es\tdijo: |¿qué? |¡nada!",
                "de\ter |sagte |„nein“ |und |»doch«",
                "en\trock |’n’ |roll, |’twas |(‘so’)",
                // no-break spaces and word joiners bind (GL, WJ), a space of no width parts (ZW)
                "en\tDr~Fell |at |9~a.m.",
                "fr\tQuoi_? |Rien_!",
                "en\tthis^ that |other |well-^known",
                "en\tharbour/^astronomer",
                "en\tzero`|width |space",
                // hyphens (HY, BA): after a word, not after one letter nor before a figure
                "en\ta |well-|known |e-mail",
                "en\tat |−5 |or |-5 |degrees",
                "en\tno |T-shirt, |x-ray |or |U-boat",
                "en\ta |twenty-|one-|year-|old",
                "en\tCOVID-19 |and |B-52",
                "de\tEin- |und |Ausfahrt |der |Nord-|Süd-|Bahn",
                "fr\tdit-|il, |a-t-elle",
                "en\tnon‑breaking |word",
                // slashes (SY): after one between long words, never in dates, units and shorts
                "en\tthe |harbourmaster/|astronomer |said",
                "en\tand/or |his/her |24/7 |km/h |on |3/4/1804",
                // dashes (B2, BA): after them, never before, but for one that opens an aside
                "en\tby |boat—|so |they |said—|or |train",
                "en\tby |boat – |a |small |one – |or",
                "de\tmit |Booten – |so |hieß |es – |oder",
                "en\tfrom |1804–|1806 |on",
                "en\t“No—” |she |said, |“—and |go”",
                "es\t—No |—dijo |ella—, |nada",
                "ru\t— Да, — |сказал |он. — |Нет",
                // numbers keep their signs and units together (NU, PR, PO, IS)
                "en\tat |12:30, |$5.50 |or |€1,000.25",
                "en\tabout |20% |or |−20°C |of |№~7",
                "fr\tde |20 % |à |30 °C",
                "en\t(555) |1804 |and |x=5",
                "en\t5~km |and |5_km",
                // points, ellipses and initials
                "en\tso… |they |said, |i.e. |e.g. |never",
                "en\twell…|perhaps |…so",
                "en\tend. |Start. . . |More",
                // addresses break after / . - _ ? & = without a hyphen
                "en\thttps://example.|org/|a/|b-|c_|d?|e=|f&|gh",
                "en\twrite |me@example.|org |soon",
                "en\tsee |example.|org/|refusals/|1804 |or |U.S./U.K.",
                // ideographs break but before their closing and after their opening marks (ID, CJ, NS, CL, OP)
                "ja\t新|聞|は、|「港」|だ",
                "ja\tちょっ|と|ニュー|ス……|で",
                "zh\t他|说：|“你|好。”|第|12|章",
                "ko\t한|국|어 |글",
                // what belongs to the sign before it (CM, ZWJ) is not cut off
                "en\tcafe´s |and |cafe´-|bars",
                "ja\t葛\uDB40\uDD00|の|葉、|葛\uFE00|だ",
                "en\ta |family |👨\u200D👩\u200D👧 |at |home",
            })
    void lines_end_where_they_may(String language, String marked) {
        var wanted = marked.contains("://") ? marked : signs(marked);
        var text = wanted.replace("|", "");

        assertThat(marked(text, ends(text, language))).isEqualTo(wanted);
    }

    private static String signs(String marked) {
        return marked.replace('~', '\u00A0')
                .replace('_', '\u202F')
                .replace('^', '\u2060')
                .replace('`', '\u200B')
                .replace('´', '\u0301');
    }

    /** The places at which some line ends at some measure. */
    private static Set<Integer> ends(String text, String language) {
        var style = style(TypeCase.ROMAN, language, Hyphenation.MANUAL);
        var copy = new Copy(
                List.of(new Piece.Words(text, style, 0)), false, new FountCase(new gazette.typeset.shape.Shaper()));
        var places = Breakpoints.of(copy, TypeCase.setting(Align.START, 100), true);
        var ends = new TreeSet<Integer>();
        for (var place = 1; place < places.count - 1; place++) {
            ends.add(places.nextAt[place]);
        }
        return ends;
    }

    private static String marked(String text, Set<Integer> ends) {
        var marked = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            marked.append(ends.contains(i) ? "|" : "").append(text.charAt(i));
        }
        return marked.toString();
    }
}
