package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.cli.Standing.Wait;
import gazette.progress.Event.Advanced;
import gazette.progress.Event.Answered;
import gazette.progress.Event.ArticleRead;
import gazette.progress.Event.Asked;
import gazette.progress.Event.Begun;
import gazette.progress.Event.Ended;
import gazette.progress.Event.SourceBegun;
import gazette.progress.Event.SourceEnded;
import gazette.progress.Event.SourceListed;
import gazette.progress.Stage;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is told of a run, counted. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TallyTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private long now;
    private final Tally tally = new Tally(() -> now);

    @Test
    void between_two_stages_there_is_nothing_to_show() {
        assertThat(tally.standing()).isEmpty();
        tally.hear(new Begun(Stage.EDIT, 3));
        assertThat(tally.standing()).isPresent();
        tally.hear(new Ended(Stage.EDIT, 3));
        assertThat(tally.standing()).isEmpty();
    }

    @Test
    void every_stage_counts_from_nothing() {
        tally.hear(new Begun(Stage.TYPESET, 3));
        tally.hear(new Advanced(Stage.TYPESET));
        tally.hear(new Ended(Stage.TYPESET, 9));
        tally.hear(new Begun(Stage.PUBLISH, 2));

        assertThat(standing().done()).isZero();
        assertThat(standing().whole()).isEqualTo(2);
    }

    @Test
    void a_list_of_feeds_counts_as_its_feeds() {
        tally.hear(new Begun(Stage.COLLECT, 2));
        tally.hear(new SourceBegun("list"));
        tally.hear(new SourceListed("list", 30));
        tally.hear(new ArticleRead("a"));
        tally.hear(new SourceEnded("a", 1, false, 0));
        tally.hear(new SourceEnded("b", 0, true, 0));

        assertThat(standing().whole()).isEqualTo(31);
        assertThat(standing().done()).isEqualTo(2);
        assertThat(standing().articles()).isEqualTo(1);
        assertThat(tally.read()).isEqualTo(1);
        assertThat(tally.failed()).isEqualTo(1);
    }

    @Test
    void hosts_are_waited_for_from_question_to_answer_the_longest_first() {
        tally.hear(new Begun(Stage.COLLECT, 2));
        tally.hear(new Asked("one"));
        pass();
        tally.hear(new Asked("two"));
        tally.hear(new Asked("three"));
        pass();
        tally.hear(new Answered("two", 1000));

        assertThat(standing().waits())
                .containsExactly(new Wait("one", SECOND.multipliedBy(2)), new Wait("three", SECOND));
        assertThat(standing().slow()).extracting(Wait::host).containsExactly("one");
        assertThat(tally.bytes()).isEqualTo(1000);
    }

    @Test
    void a_host_that_answers_one_of_our_questions_is_not_slow() {
        tally.hear(new Begun(Stage.COLLECT, 1));
        tally.hear(new Asked("one"));
        pass();
        tally.hear(new Asked("one"));
        pass();
        tally.hear(new Answered("one", 0));

        assertThat(standing().waits()).containsExactly(new Wait("one", SECOND));
    }

    @Test
    void time_is_taken_of_the_run_of_a_stage_and_of_a_source() {
        pass();
        tally.hear(new Begun(Stage.COLLECT, 1));
        pass();
        tally.hear(new SourceBegun("feed"));
        pass();

        assertThat(tally.elapsed()).isEqualTo(SECOND.multipliedBy(3));
        assertThat(tally.sinceStage()).isEqualTo(SECOND.multipliedBy(2));
        assertThat(tally.since("feed")).isEqualTo(SECOND);
    }

    private void pass() {
        now += SECOND.toNanos();
    }

    private Standing standing() {
        return tally.standing().orElseThrow();
    }
}
