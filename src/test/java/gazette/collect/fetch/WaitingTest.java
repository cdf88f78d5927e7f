package gazette.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.fetch.answer.Purpose;
import gazette.progress.Event;
import gazette.progress.Event.Answered;
import gazette.progress.Event.Asked;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever listens knows at any time which hosts we wait for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingTest {
    private final List<Event> events = new CopyOnWriteArrayList<>();

    @RegisterExtension
    private final World world = new World();

    @BeforeEach
    void open() {
        world.listener = events::add;
    }

    @Test
    void a_host_is_waited_for_until_its_answer_is_there() {
        world.answer(200, "four", "ETag: \"1\"");

        world.got(world.at("/feed"), Purpose.FEED);

        assertThat(events).containsExactly(new Asked("127.0.0.1"), new Answered("127.0.0.1", 4));
    }

    @Test
    void an_answer_without_a_body_brings_no_bytes() {
        world.answer(200, "four", "ETag: \"1\"");
        world.got(world.at("/feed"), Purpose.FEED);
        events.clear();
        world.answer(304, "");

        world.got(world.at("/feed"), Purpose.FEED);

        assertThat(events).containsExactly(new Asked("127.0.0.1"), new Answered("127.0.0.1", 0));
    }

    @Test
    void a_host_that_fails_is_waited_for_no_longer() {
        world.answer(500, "out of order");
        world.failed(world.at("/feed"), Purpose.FEED);
        world.failed("http://nowhere.example/", Purpose.FEED);

        assertThat(events)
                .containsExactly(
                        new Asked("127.0.0.1"),
                        new Answered("127.0.0.1", 0),
                        new Asked("nowhere.example"),
                        new Answered("nowhere.example", 0));
    }

    @Test
    void what_is_kept_keeps_nobody_waiting() {
        world.answer(200, "<p>Fog.", "Cache-Control: max-age=3600");
        world.answer(404, "");
        world.got(world.at("/page"), Purpose.PICTURE);
        events.clear();

        world.got(world.at("/page"), Purpose.PICTURE);

        assertThat(events).isEmpty();
    }
}
