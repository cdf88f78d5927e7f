package gazette.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "The Daily Gazette, The Daily Gazette",
                "Grüße aus Łódź, Grusse aus Lodz",
                "L’Éclaireur, L'Eclaireur",
                "Черёмуха, Cheremukha",
                "Новый Йорк, Novyy York",
                "Καθημερινή, Kathimerini",
                "War / Peace: a <digest>, War Peace a digest",
                "../../etc/passwd, etc passwd",
                "\"a, b\", a b",
                "毎日新聞, Issue",
                "!?!, Issue",
                "Tea & Toast, Tea and Toast",
            })
    void a_title(String title, String name) {
        assertThat(FileName.of(title, DAY)).isEqualTo(name + " - 2026-11-23");
    }

    @Test
    void is_cut_where_it_would_be_too_long_for_a_disk() {
        assertThat(FileName.of("long ".repeat(100), DAY)).hasSizeLessThan(100).endsWith("long - 2026-11-23");
    }
}
