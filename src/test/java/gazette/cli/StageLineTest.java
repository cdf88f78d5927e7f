package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.cli.Standing.Wait;
import gazette.progress.Stage;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that says how a stage gets on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StageLineTest {
    private static final Wait SLOW = new Wait("slow.courier.example", Duration.ofSeconds(12));
    private static final Wait LESS_SLOW = new Wait("quai.example", Duration.ofSeconds(3));
    private static final Wait QUICK = new Wait("river.example", Duration.ofMillis(1900));

    @Test
    void sources_are_counted_with_what_came_of_them() {
        assertThat(collecting(0, 0)).isEqualTo("Collecting   37 of 200 sources");
        assertThat(collecting(412, 2)).isEqualTo("Collecting   37 of 200 sources · 412 articles · 2 failed");
    }

    @Test
    void a_host_is_named_once_it_is_slow() {
        assertThat(collecting(0, 0, QUICK)).isEqualTo("Collecting   37 of 200 sources");
        assertThat(collecting(0, 0, SLOW, QUICK))
                .isEqualTo("Collecting   37 of 200 sources · waiting for slow.courier.example (12 s)");
    }

    @Test
    void of_several_the_slowest_is_named() {
        assertThat(collecting(0, 0, SLOW, LESS_SLOW))
                .isEqualTo("Collecting   37 of 200 sources · waiting for slow.courier.example and 1 other (12 s)");
    }

    /** What a person can act on stays longest: who keeps us waiting. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | Collecting   37 of 200 sources · 412 articles · 2 failed · waiting for slow.courier.example (12 s)",
                "90  | Collecting   37 of 200 sources · 2 failed · waiting for slow.courier.example (12 s)",
                "75  | Collecting   37 of 200 sources · waiting for slow.courier.example (12 s)",
                "60  | Collecting   37 of 200 sources · waiting for …example (12 s)",
                "40  | 37/200 · slow.courier.example (12 s)",
                "30  | 37/200 · …urier.example (12 s)",
                "20  | Collecting   37 of 2",
            })
    void where_it_is_narrow_what_matters_least_goes_first(int width, String line) {
        assertThat(StageLine.live(standing(412, 2, SLOW), width)).isEqualTo(line);
    }

    @Test
    void it_is_never_wider_than_the_terminal() {
        assertThat(IntStream.rangeClosed(0, 120))
                .allSatisfy(width -> assertThat(StageLine.live(standing(412, 2, SLOW, LESS_SLOW), width))
                        .hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void every_stage_says_what_goes_into_it() {
        assertThat(live(Stage.EDIT)).isEqualTo("Editing      9 articles");
        assertThat(live(Stage.COMPOSE)).isEqualTo("Composing    9 articles");
        assertThat(live(Stage.TYPESET)).isEqualTo("Typesetting  3 of 9 documents");
        assertThat(live(Stage.PUBLISH)).isEqualTo("Publishing   3 of 9 files");
    }

    @Test
    void and_in_the_end_what_came_out() {
        assertThat(StageLine.last(Stage.COLLECT, 200, 412, 2))
                .isEqualTo("Collected    412 articles from 200 sources · 2 failed");
        assertThat(StageLine.last(Stage.COLLECT, 1, 1, 0)).isEqualTo("Collected    1 article from 1 source");
        assertThat(StageLine.last(Stage.EDIT, 412, 398, 0)).isEqualTo("Edited       398 articles · 14 left out");
        assertThat(StageLine.last(Stage.COMPOSE, 398, 402, 0)).isEqualTo("Composed     402 documents");
        assertThat(StageLine.last(Stage.TYPESET, 402, 1204, 0)).isEqualTo("Typeset      1204 pages");
        assertThat(StageLine.last(Stage.PUBLISH, 2, 2, 0)).isEqualTo("Published    2 files");
    }

    @Test
    void a_stage_that_is_given_up_says_how_far_it_came() {
        assertThat(StageLine.left(standing(412, 2, SLOW)))
                .isEqualTo("Collecting   37 of 200 sources · 412 articles · 2 failed");
    }

    @Test
    void time_is_said_once_somebody_could_have_noticed() {
        assertThat(StageLine.took(Duration.ofMillis(999))).isEmpty();
        assertThat(StageLine.took(Duration.ofSeconds(59))).isEqualTo(" · 59 s");
        assertThat(StageLine.took(Duration.ofSeconds(60))).isEqualTo(" · 1 min");
        assertThat(StageLine.took(Duration.ofSeconds(125))).isEqualTo(" · 2 min 5 s");
    }

    private static String live(Stage stage) {
        return StageLine.live(new Standing(stage, 3, 9, 0, 0, List.of(), Duration.ZERO), 80);
    }

    private static String collecting(int articles, int failed, Wait... waits) {
        return StageLine.live(standing(articles, failed, waits), 120);
    }

    private static Standing standing(int articles, int failed, Wait... waits) {
        return new Standing(Stage.COLLECT, 37, 200, articles, failed, List.of(waits), Duration.ZERO);
    }
}
