package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gazette.article.Article;
import gazette.edition.Specification;
import gazette.font.FontShelf;
import gazette.press.Commission;
import gazette.press.Press;
import gazette.progress.Listener;
import gazette.publish.pdf.Vera;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in Chinese, Japanese and Korean, set in the fonts of the machine. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EastAsianTest {
    private static final Path SPECIMENS = Path.of("src/test/specimens/eastern");
    private static final String NEVER_FIRST = "、。，．：；？！」』）】》〉”’…—ー々っゃゅょッャュョ,.)";
    private static final String NEVER_LAST = "「『（【《〈“‘(";
    private static final Map<String, Terminal> RUNS = new HashMap<>();

    @TempDir
    private static Path out;

    @BeforeAll
    static void build() {
        build("zh", '你');
        build("ja", 'の');
        build("ko", '한');
    }

    private static void build(String language, char sign) {
        var font = FontShelf.of(List.of()).withInstalled().having(sign, language, false);
        assumeTrue(font.isPresent(), "no font on this machine is for " + language);
        var folder = out.resolve(language).toString();
        RUNS.put(language, Terminal.observed("build", specimen(language), "-o", folder));
    }

    private static String specimen(String language) {
        return SPECIMENS.resolve(language + ".md").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "ko"})
    void an_issue_is_made_without_a_complaint(String language) {
        var run = Objects.requireNonNull(RUNS.get(language));

        assertThat(run.exitCode()).isZero();
        assertThat(run.complaints()).isEmpty();
        assertThat(run.err()).containsPattern("Gazette, 23 November 2026: 1 article, \\d pages\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "ko"})
    void every_sign_can_be_read_out_of_the_pdf(String language) throws IOException {
        var text = withoutSpaces(String.join("", lines(language)));

        for (var article : articles(specimen(language))) {
            var strands = new ArrayList<>(Strands.text(article));
            strands.addAll(Strands.around(article));
            assertThat(strands)
                    .hasSizeGreaterThan(6)
                    .allSatisfy(strand -> assertThat(text).contains(withoutSpaces(strand)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "ko"})
    void no_line_begins_or_ends_with_a_mark_that_may_not_stand_there(String language) throws IOException {
        assertThat(lines(language))
                .hasSizeGreaterThan(20)
                .noneMatch(line -> NEVER_FIRST.indexOf(line.charAt(0)) >= 0)
                .noneMatch(line -> NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ja", "ko"})
    void both_files_are_accepted(String language) throws Exception {
        var pdf = Files.readAllBytes(made(language, "pdf"));

        assertThat(Vera.failures(pdf, "ua1")).isEmpty();
        assertThat(Vera.failures(pdf, "2a")).isEmpty();
        assertThat(EpubText.complaints(made(language, "epub"))).isEmpty();
    }

    /** The lines of the text as they stand, without folios and running heads. */
    private static List<String> lines(String language) throws IOException {
        return PdfText.of(made(language, "pdf"))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("\\d+|Gazette"))
                .toList();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<Article> articles(String input) {
        var commission = new Commission(
                List.of(input),
                () -> new byte[0],
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Specification.OPEN,
                false,
                Terminal.NOWHERE);
        return new Press(Terminal.TODAY, Listener.NOBODY).read(commission);
    }

    private static Path made(String language, String format) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve(language))) {
            return files.filter(file -> file.toString().endsWith("." + format))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
