package gazette.punctuate;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of marks and spaces, language by language, as a table of what is typed and how it is set. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {
    private static final Path RULES = Path.of("src/test/specimens/punctuate/rules.txt");

    /** Spaces that hold are written so in the table: a no-break space as ⍽, a narrow one as ⍿. */
    record Rule(String language, String typed, String set) {
        static Rule of(String language, String line) {
            var sides = line.split(" => ", -1);
            return new Rule(language, typed(sides[0]), typed(sides[1]));
        }

        private static String typed(String text) {
            return text.strip().replace('⍽', '\u00A0').replace('⍿', '\u202F').replace("¶", "\n\n");
        }

        @Override
        public String toString() {
            return language + ": " + typed;
        }
    }

    static Stream<Rule> rules() throws IOException {
        var language = new String[] {"en"};
        return Files.readAllLines(RULES).stream()
                .peek(line -> language[0] = line.startsWith("[") ? line.replaceAll("[\\[\\]]", "") : language[0])
                .filter(line -> line.contains(" => "))
                .map(line -> Rule.of(language[0], line));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void is_set_as_the_table_shows(Rule wanted) {
        assertThat(Punctuator.punctuate(wanted.typed(), Language.of(wanted.language())))
                .isEqualTo(wanted.set());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void is_left_alone_when_it_is_set_already(Rule wanted) {
        assertThat(Punctuator.punctuate(wanted.set(), Language.of(wanted.language())))
                .isEqualTo(wanted.set());
    }

    @Test
    void every_language_has_its_rules() throws IOException {
        var languages = List.of(
                "en", "en-GB", "fr", "fr-CA", "fr-CH", "de", "de-CH", "es", "it", "nl", "pl", "pt", "sv", "da", "nb",
                "fi", "cs", "hu", "ru", "uk");
        var rules = rules().toList();

        assertThat(languages)
                .allSatisfy(language -> assertThat(rules)
                        .filteredOn(rule -> rule.language().equals(language))
                        .hasSizeGreaterThanOrEqualTo(8));
    }
}
