package gazette.collect.read.plain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VocabularyTest {
    private static final Vocabulary SAYING = Vocabulary.of("say said note! went_on écrit j'* mein*");

    @Test
    void words_are_found_whole_and_in_any_letters() {
        assertThat(SAYING.isIn("“No,” he Said.")).isTrue();
        assertThat(SAYING.isIn("Elle écrit")).isTrue();
        assertThat(SAYING.isIn("an essay, unsaid")).isFalse();
        assertThat(SAYING.isIn("décrit, saidé")).isFalse();
    }

    @Test
    void words_that_are_meant_letter_by_letter_are_found_so() {
        var first = Vocabulary.exactly("I me");

        assertThat(first.isIn("as I said")).isTrue();
        assertThat(first.isIn("chapter i, for ME")).isFalse();
    }

    @Test
    void a_phrase_is_found_with_its_space() {
        assertThat(SAYING.isIn("so she went on")).isTrue();
        assertThat(SAYING.isIn("she went home")).isFalse();
    }

    @Test
    void a_star_stands_for_any_ending() {
        assertThat(SAYING.isIn("meinem Vater")).isTrue();
        assertThat(SAYING.isIn("que j'avais")).isTrue();
        assertThat(SAYING.isIn("gemein")).isFalse();
    }

    @Test
    void a_word_may_be_meant_outside_of_compounds_only() {
        assertThat(SAYING.isIn("they note that")).isTrue();
        assertThat(SAYING.isIn("a note-taking program")).isFalse();
    }

    @Test
    void they_are_counted_and_found_one_after_the_other() {
        var text = "said, said and went on";

        assertThat(SAYING.count(text)).isEqualTo(3);
        assertThat(SAYING.next(text, 0)).isEqualTo(4);
        assertThat(SAYING.next(text, 4)).isEqualTo(10);
        assertThat(SAYING.next(text, text.length())).isEqualTo(-1);
    }
}
