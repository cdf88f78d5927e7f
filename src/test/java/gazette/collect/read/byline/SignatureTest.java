package gazette.collect.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Byline;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatureTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            By Ada Marlow and Tom Reed                             > By Ada Marlow and Tom Reed      > -                             > -
            By Ada Marlow on Jun 26, 2026 at 9:00a                 > By Ada Marlow                   > Jun 26, 2026 at 9:00a         > -
            By Tom Reed posted Aug 18th 2026 7:30PM                > By Tom Reed                     > posted Aug 18th 2026 7:30PM   > -
            By: Ada Marlow August 18, 2026 3:21 PM PDT Print E-mail > By: Ada Marlow                 > August 18, 2026 3:21 PM PDT   > Print E-mail
            by Tom Reed July 30, 2026 11:25 AM PDT Follow @tomreed > by Tom Reed                     > July 30, 2026 11:25 AM PDT    > Follow; @tomreed
            By Ada Marlow2026-01-26 21:32:46 UTC                   > By Ada Marlow                   > 2026-01-26 21:32:46 UTC       > -
            By Ada Marlow - MCN Writers | MCN – 1 hr 4 mins ago    > By Ada Marlow - MCN Writers | MCN > -                             > 1 hr 4 mins ago
            9:39AM BST 05 Oct 2026                                 > -                               > 9:39AM BST 05 Oct 2026        > -
            Ada Marlow | 3. Mai 2026 | 76 Kommentare               > Ada Marlow                      > 3. Mai 2026                   > 76 Kommentare
            Von Jan de Vries, 12.04.2026, 8:15 Uhr                 > Von Jan de Vries                > 12.04.2026, 8:15 Uhr          > -
            By Ada Marlow March 18 at 12:22 PM Follow @ada         > By Ada Marlow                   > March 18 at 12:22 PM          > Follow; @ada
            March 18 at 5 pm Follow @ada                           > -                               > March 18 at 5 pm              > Follow; @ada
            Von Jan de Vries, 18. März                             > Von Jan de Vries                > 18. März                      > -
            By Ada Marlow | Published: 11/18/2026                  > By Ada Marlow                   > Published: 11/18/2026         > -
            By Theresa May 5 comments                              > By Theresa May                  > -                             > 5 comments
            Par Hélène Garnier, publié le 4 mars 2026 à 10h30      > Par Hélène Garnier              > publié le 4 mars 2026 à 10h30 > -
            """)
    void a_line_is_taken_apart(String line, String byline, String date, String furniture) {
        var signature = Signature.of(line);

        assertThat(signature.byline().text()).isEqualTo(shown(byline));
        assertThat(signature.date().orElse("")).isEqualTo(shown(date));
        assertThat(String.join("; ", signature.furniture())).isEqualTo(shown(furniture));
    }

    private static String shown(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    @ParameterizedTest
    @CsvSource({"By April May", "By Jan Le Carré", "By J. R. March and August Day"})
    void a_name_that_is_a_month_is_no_date(String line) {
        assertThat(Signature.of(line).date()).isEmpty();
    }

    @Test
    void a_line_of_nothing_but_ways_elsewhere_signs_nothing() {
        assertThat(Signature.of("Follow @ada | Share | Print"))
                .extracting(Signature::byline, Signature::furniture)
                .containsExactly(Byline.NONE, List.of("Follow", "@ada", "Share", "Print"));
    }
}
