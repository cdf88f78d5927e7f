package gazette.collect.fetch.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class TurnsTest {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final FakeTime time = new FakeTime();
    private final Turns turns = new Turns(time, time);

    @Test
    void a_host_is_asked_by_so_many_at_once_and_no_more() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var crew = new ArrayList<Thread>();
        for (int i = 0; i < 200; i++) {
            crew.add(Thread.startVirtualThread(() -> {
                try {
                    var turn = turns.take("example.org", 3, Duration.ZERO);
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.sleep(0, 1000);
                    inside.decrementAndGet();
                    turn.end();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (var one : crew) {
            one.join();
        }

        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void a_slow_host_holds_up_no_other() throws Exception {
        var isDone = new CountDownLatch(1);
        turns.take("slow.example", 1, PAUSE);

        Thread.startVirtualThread(() -> {
            try {
                turns.take("quick.example", 1, PAUSE);
                isDone.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        isDone.await();
    }

    @Test
    void between_two_starts_at_one_host_there_is_a_pause() throws Exception {
        for (int i = 0; i < 5; i++) {
            turns.take("example.org", 2, PAUSE).end();
        }

        assertThat(time.slept()).isEqualTo(PAUSE.multipliedBy(4));
    }

    @Test
    void time_that_went_by_anyway_counts_as_a_pause() throws Exception {
        turns.take("example.org", 2, PAUSE).end();
        time.pass(PAUSE);
        turns.take("example.org", 2, PAUSE).end();
        turns.take("example.net", 2, PAUSE).end();

        assertThat(time.slept()).isZero();
    }
}
