package gazette.collect.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CrewTest {
    @Test
    @Timeout(60)
    void no_more_tasks_are_begun_than_may_be_and_results_come_in_the_order_of_the_tasks() {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        var threeAreHere = new CyclicBarrier(3);

        var results = new Crew()
                .together(
                        IntStream.range(0, 201)
                                .<Callable<Integer>>mapToObj(i -> () -> {
                                    most.accumulateAndGet(begun.incrementAndGet(), Math::max);
                                    threeAreHere.await();
                                    begun.decrementAndGet();
                                    return i;
                                })
                                .toList(),
                        3);

        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 201).boxed().toList());
        assertThat(most.get()).isEqualTo(3);
    }
}
