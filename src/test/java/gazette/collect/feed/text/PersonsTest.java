package gazette.collect.feed.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonsTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Holm, Ada Holm",
        "ada@courier.example (Ada Holm), Ada Holm",
        "Ada Holm (ada@courier.example), Ada Holm",
        "Ada Holm <ada@courier.example>, Ada Holm",
        "ada@courier.example, ada@courier.example",
        "Ada Holm (Harbour University), Ada Holm (Harbour University)",
    })
    void a_name_is_told_from_the_mail_address_beside_it(String written, String name) {
        assertThat(Persons.name(written)).isEqualTo(name);
    }
}
