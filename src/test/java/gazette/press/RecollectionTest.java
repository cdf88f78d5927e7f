package gazette.press;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.archive.Archive;
import gazette.article.Article;
import gazette.article.Head;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Reading;
import gazette.edition.Gathered;
import gazette.edition.Issue;
import gazette.language.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecollectionTest {
    private static final Language ENGLISH = Language.of("en");

    @TempDir
    Path state;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(state).work();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void an_issue_is_entered_with_the_marks_of_all_that_came_in() {
        publish(List.of("fog", "frost"), "fog");

        assertThat(recollection().take(gathered("fog", "frost")).hasNews()).isFalse();
        assertThat(recollection().take(gathered("fog", "flood")).hasNews()).isTrue();
    }

    @Test
    void the_next_issue_of_a_day_has_the_next_number() {
        publish(List.of("fog"), "fog");

        assertThat(publish(List.of("flood"), "flood").number()).isEqualTo(2);
        assertThat(publish(List.of("frost"), "frost").number()).isEqualTo(3);
    }

    @Test
    void an_issue_in_which_nothing_is_new_takes_the_place_of_the_last() {
        publish(List.of("fog"), "fog");
        publish(List.of("flood"), "flood");

        assertThat(publish(List.of("flood"), "flood").number()).isEqualTo(2);
    }

    @Test
    void what_is_new_but_stays_out_as_a_repeat_makes_no_new_issue() {
        publish(List.of("fog"), "fog");

        assertThat(publish(List.of("fog", "mist"), "fog").number()).isEqualTo(1);
        assertThat(recollection().take(gathered("mist")).hasNews()).isTrue();
    }

    /** Makes an issue of some of what came in. */
    private Issue publish(List<String> arrived, String... printed) {
        var recollection = recollection();
        var intake = recollection.take(gathered(arrived.toArray(String[]::new)));
        var section = new Issue.Section("", gathered(printed).getFirst().articles());
        var issue = new Issue("The Daily Gazette", ENGLISH, LocalDate.of(2026, 11, 23), List.of(section));
        var entered = recollection.enter(issue, intake, note -> {});
        entered.ledger().record(List.of());
        entered.ledger().settle();
        return entered.work();
    }

    private Recollection recollection() {
        return new Recollection(Optional.of(archive), "The Daily Gazette", false);
    }

    private static List<Gathered> gathered(String... names) {
        return List.of(new Gathered(
                "", Arrays.stream(names).map(RecollectionTest::article).toList()));
    }

    private static Article article(String name) {
        return new Article(
                Head.of(Inlines.of(name)),
                ENGLISH,
                List.of(),
                List.of(),
                new Origin(Optional.empty(), Optional.empty(), List.of(), name, List.of("id " + name)),
                Reading.stated(Reading.Reader.MARKDOWN));
    }
}
