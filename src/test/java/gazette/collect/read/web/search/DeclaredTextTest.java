package gazette.collect.read.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeclaredTextTest {
    private static final DeclaredText TEXT = new DeclaredText(
            List.of("The second boat is late again. Nobody at the quay knows why.", "2 fat eels", "渡し船は今日も遅れた。"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The second boat is late again.                | 1
            “the SECOND boat—is late” again               | 1
            2 fat eels,                                   | 1
            fat eels                                      | 1
            渡し船は今日も                                | 1
            The second boat is early again today          | .57
            The first ferry was never early               | 0
            know why 2 fat                                | 0
            Take 2 fat eels and go                        | .5
            eels                                          | 0
            …                                             | 0
            """)
    void tells_how_many_of_the_words_stand_in_it_in_a_row(String words, double share) {
        assertThat(TEXT.share(words)).isCloseTo(share, within(.01));
    }

    @Test
    void is_empty_if_nothing_is_declared() {
        assertThat(new DeclaredText(List.of()).isEmpty()).isTrue();
        assertThat(TEXT.isEmpty()).isFalse();
    }
}
