package gazette.publish.epub;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.publish.epub.leaf.Words;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImprintTest {
    private static List<String> statements(Sample sample) {
        return sample.bind().statements();
    }

    private static Imprint imprint(Sample sample) {
        return new Imprint(sample.publication().issue());
    }

    @Test
    void says_paper_day_authors_sections_and_headlines() {
        var said = statements(Sample.issue()
                .section("News")
                .article("Boats", "Ada Marlow", "Tom Reed")
                .article("Masts", "Ada Marlow"));

        assertThat(said)
                .contains(
                        "dc:title: The Harbour Post – 23 November 2026",
                        "file-as: Harbour Post, The 2026-11-23",
                        "dc:language: en-GB",
                        "dc:date: 2026-11-23",
                        "dcterms:modified: 2026-11-23T00:00:00Z",
                        "dc:creator: The Harbour Post",
                        "file-as: Harbour Post, The",
                        "dc:contributor: Tom Reed",
                        "dc:description: Boats · Masts")
                .containsOnlyOnce("dc:contributor: Ada Marlow");
    }

    @Test
    void stands_in_a_series_at_a_place_that_grows_from_day_to_day() {
        var said = statements(Sample.issue().article("Boats"));

        assertThat(said)
                .contains(
                        "belongs-to-collection: The Harbour Post",
                        "collection-type: series",
                        "group-position: 20261123",
                        "calibre:series: The Harbour Post",
                        "calibre:series_index: 20261123");
    }

    @Test
    void is_identified_by_paper_and_day_alone() {
        var one = imprint(Sample.issue().article("Boats"));
        var same = imprint(Sample.issue().article("Masts", "Ada Marlow"));
        var other = imprint(Sample.issue().called("The Harbour Mail").article("Boats"));

        assertThat(one.identifier()).isEqualTo(same.identifier()).isNotEqualTo(other.identifier());
        var uuid = UUID.fromString(one.identifier().replace("urn:uuid:", ""));
        assertThat(uuid.version()).isEqualTo(5);
        assertThat(uuid.variant()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    en    | The Post – November 23, 2026
                    en-GB | The Post – 23 November 2026
                    de    | The Post – 23. November 2026
                    fr    | The Post – 23 novembre 2026
                    pl    | The Post – 23 listopada 2026
                    """)
    void writes_the_day_as_the_language_does(String language, String title) {
        assertThat(imprint(Sample.issue().called("The Post").in(language).article("Boats"))
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    en | The Post     | Post, The
                    en | Theatre      | Theatre
                    en | The          | The
                    de | Die Woche    | Woche, Die
                    fr | L’Heure      | Heure, L’
                    sv | The Post     | The Post
                    """)
    void is_sorted_without_its_article(String language, String title, String sorted) {
        assertThat(Words.fileAs(title, gazette.language.Language.of(language))).isEqualTo(sorted);
    }

    @Test
    void a_long_list_of_headlines_is_cut() {
        var sample = Sample.issue();
        for (int n = 1; n <= 70; n++) {
            sample.article("Headline " + n);
        }

        assertThat(statements(sample))
                .filteredOn(statement -> statement.startsWith("dc:description"))
                .singleElement()
                .asString()
                .endsWith("Headline 60 · …");
    }
}
