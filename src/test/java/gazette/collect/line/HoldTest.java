package gazette.collect.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class HoldTest {
    @Test
    void the_sum_of_what_lies_in_a_hold_is_bounded_however_many_bring_however_much() {
        var hold = new Hold(1_000);
        var held = new AtomicLong();
        var most = new AtomicLong();

        new Crew()
                .together(
                        IntStream.range(0, 500)
                                .<Callable<Boolean>>mapToObj(i -> () -> {
                                    long bytes = i * 37L % 700;
                                    var cargo = hold.stow(bytes);
                                    most.accumulateAndGet(held.addAndGet(bytes), Math::max);
                                    Thread.onSpinWait();
                                    held.addAndGet(-bytes);
                                    cargo.close();
                                    return true;
                                })
                                .toList(),
                        500);

        assertThat(most.get()).isPositive().isLessThanOrEqualTo(1_000);
    }

    @Test
    void what_is_larger_than_the_hold_has_it_to_itself() throws Exception {
        var hold = new Hold(1_000);
        var isStowed = new CountDownLatch(1);

        try (var crew = Executors.newVirtualThreadPerTaskExecutor()) {
            var large = hold.stow(5_000);
            crew.execute(() -> {
                hold.stow(1);
                isStowed.countDown();
            });
            assertThat(isStowed.getCount()).isEqualTo(1);
            large.close();
            isStowed.await();
        }
    }

    @Test
    void what_has_become_lighter_makes_room_for_others() throws Exception {
        var hold = new Hold(1_000);
        var both = new CyclicBarrier(2);

        try (var crew = Executors.newVirtualThreadPerTaskExecutor();
                var first = hold.stow(900)) {
            var second = crew.submit(() -> {
                hold.stow(700);
                both.await();
                return true;
            });
            first.lighten(300);
            both.await();
            assertThat(second.get()).isTrue();
        }
    }

    @Test
    void what_was_made_light_stays_light() {
        var hold = new Hold(1_000);

        var cargo = hold.stow(900);
        cargo.lighten(100);
        cargo.lighten(500);
        cargo.close();

        hold.stow(1_000).close();
        assertThat(cargo).isNotNull();
    }
}
