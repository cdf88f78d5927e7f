package gazette.font.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlattenerTest {
    /** How far from the middle of a quarter of a circle its best curve with two control points lies, as a part of 1. */
    private static final double BEND = 0.5522847498;

    private final List<double[]> ends = new ArrayList<>();

    private final Ruler ruler = new Ruler() {
        @Override
        public void move(double x, double y) {
            ends.add(new double[] {x, y});
        }

        @Override
        public void line(double x, double y) {
            ends.add(new double[] {x, y});
        }

        @Override
        public void close() {
            ends.add(ends.getFirst());
        }
    };

    @Test
    void lines_go_through_as_they_are() {
        var pen = new Flattener(ruler, 1);

        pen.move(0, 0);
        pen.line(100, 0);
        pen.line(100, 50);
        pen.close();

        assertThat(ends)
                .containsExactly(
                        new double[] {0, 0}, new double[] {100, 0}, new double[] {100, 50}, new double[] {0, 0});
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 1, .1, .01})
    void no_line_of_a_circle_lies_further_from_it_than_is_allowed(double tolerance) {
        var pen = new Flattener(ruler, tolerance);

        pen.move(1000, 0);
        pen.curve(1000, 1000 * BEND, 1000 * BEND, 1000, 0, 1000);

        assertThat(ends.getLast()).containsExactly(0, 1000);
        for (int i = 1; i < ends.size(); i++) {
            double x = (ends.get(i - 1)[0] + ends.get(i)[0]) / 2;
            double y = (ends.get(i - 1)[1] + ends.get(i)[1]) / 2;
            assertThat(Math.hypot(x, y))
                    .isEqualTo(1000, within(tolerance + .3)); // the curve itself misses a circle by .27
        }
    }

    @Test
    void it_takes_three_times_as_many_lines_to_be_ten_times_as_close() {
        var coarse = lines(1);
        var fine = lines(.1);

        assertThat((double) fine / coarse).isEqualTo(StrictMath.sqrt(10), within(.3));
    }

    private int lines(double tolerance) {
        ends.clear();
        var pen = new Flattener(ruler, tolerance);
        pen.move(0, 0);
        pen.curve(500, 1000, 1000, 0);
        return ends.size() - 1;
    }
}
