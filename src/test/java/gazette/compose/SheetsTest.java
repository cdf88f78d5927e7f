package gazette.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.language.Language;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetsTest {
    @Test
    void the_sheet_for_e_readers_says_nothing_that_makes_old_ones_drop_it() {
        var sheet = Theme.GAZETTE.leaf("epub.css").text().replaceAll("(?s)/\\*.*?\\*/", "");

        assertThat(sheet.length()).isLessThan(50_000);
        assertThat(sheet).doesNotContainPattern("@(media|supports|import|page)|calc\\(|var\\(|flex|grid|position:");
        // Between rules only: a child or a neighbour in a selector.
        assertThat(sheet.replaceAll("(?s)\\{.*?\\}", "{}")).doesNotContainPattern("[+>~|\\[]");
    }

    @Test
    void every_language_says_every_word() {
        var words = Words.in(Language.of("en"), Theme.GAZETTE).work().all().keySet();

        for (var language : List.of("de", "es", "fr", "it", "nl", "pl", "ru", "sv")) {
            var said = Theme.GAZETTE
                    .leaf("words/" + language + ".properties")
                    .text()
                    .lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
            assertThat(said).as(language).containsExactlyInAnyOrderElementsOf(words);
        }
    }
}
