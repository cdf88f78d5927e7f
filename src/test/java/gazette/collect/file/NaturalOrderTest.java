package gazette.collect.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NaturalOrderTest {
    @Test
    void numbers_count_by_value_and_capitals_stand_by_their_small_letters() {
        assertThat(Stream.of("b10", "B9", "a", "b1", "A2", "b01", "b", "99999999999999999999", "3")
                        .sorted(NaturalOrder.OF_NAMES))
                .containsExactly("3", "99999999999999999999", "a", "A2", "b", "b01", "b1", "B9", "b10");
    }
}
