package gazette.compose;

import static gazette.compose.Specimens.article;
import static gazette.compose.Specimens.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.diagnostic.PressException;
import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.language.Language;
import gazette.markup.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThemeTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_takes_the_place_of_our_theme_file_by_file() throws IOException {
        write("print.css", "p { color: red }");

        var published = compose();

        assertThat(published.print().text()).isEqualTo("p { color: red }");
        assertThat(published.print().name())
                .isEqualTo(folder.resolve("print.css").toString());
        assertThat(published.epub().name()).isEqualTo("gazette/epub.css");
        assertThat(published.documents()).hasSize(4);
    }

    @Test
    void a_template_of_the_folder_may_use_ours() throws IOException {
        write("article.ftlh", """
                <#import "blocks.ftlh" as b>
                <html><body><h1><@b.run article.headline/></h1></body></html>
                """);

        assertThat(ComposerTest.text(compose(), "article-001.xhtml")).contains("<body><h1>Headline</h1></body>");
    }

    @Test
    void words_of_the_folder_need_to_say_only_what_is_different() throws IOException {
        write("words/en-GB.properties", "contents = In this number\n");
        var british = new Issue(
                "Paper",
                Language.of("en-GB"),
                LocalDate.of(2026, 3, 1),
                issue(article("One")).sections());

        var published = Composer.compose(british, Theme.in(folder));

        assertThat(published.notes()).isEmpty();
        assertThat(published.work().documents())
                .extracting(Document::title)
                .containsExactly("Paper", "In this number", "One", "Credits");
    }

    @Test
    void words_of_the_folder_lie_over_ours_of_the_same_name() throws IOException {
        write("words/en.properties", "credits = Thanks\n");

        assertThat(compose().documents())
                .extracting(Document::title)
                .containsExactly("The Harbour Gazette", "Contents", "Headline", "Thanks");
    }

    @Test
    void a_theme_with_a_template_for_sections_gets_their_title_pages() throws IOException {
        write("section.ftlh", "<html><body><h1>${section.name}</h1></body></html>");
        var sections = List.of(
                new Issue.Section("News", List.of(article("One"))), new Issue.Section("", List.of(article("Two"))));

        var documents =
                Composer.compose(issue(sections), Theme.in(folder)).work().documents();

        assertThat(documents)
                .extracting(Document::href)
                .containsSubsequence("section-001.xhtml", "article-001.xhtml", "article-002.xhtml")
                .doesNotContain("section-002.xhtml");
    }

    @Test
    void is_found_by_name_or_by_folder() {
        assertThat(Theme.find("gazette")).isSameAs(Theme.GAZETTE);
        assertThat(Theme.find(folder.toString()).name())
                .isEqualTo(folder.getFileName().toString());
        assertThatThrownBy(() -> Theme.find("no-such-theme"))
                .isInstanceOf(PressException.class)
                .hasMessageContaining("no-such-theme: error: there is no such theme");
    }

    @Test
    void what_is_missing_is_told_with_its_place() throws IOException {
        write("cover.ftlh", "<html>\n<body>${paper.nam}</body></html>");

        assertFault("cover.ftlh:2:9: error: there is no “paper.nam” here");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place() throws IOException {
        write("cover.ftlh", "<html>\n<#if paper.title>\n</html>");

        assertFault("cover.ftlh:3:7: error: the template cannot be read: unexpected end of file reached");
    }

    @Test
    void what_is_not_well_formed_is_told_with_its_place() throws IOException {
        write("cover.ftlh", "<html>\n<body><p>${paper.title}</body></html>");

        assertFault("cover.xhtml as written by " + folder.resolve("cover.ftlh") + ":2");
    }

    @Test
    void a_template_that_does_not_exist_is_told_where_it_is_wanted() throws IOException {
        write("cover.ftlh", "<#include \"gone.ftlh\">");

        assertFault("cover.ftlh:1:1: error: template inclusion failed");
    }

    @Test
    void a_template_cannot_ask_for_the_time() throws IOException {
        write("cover.ftlh", "<#-- .now is not used -->\n<html>${paper.nowhere!} ${.now?date}</html>");

        assertFault("cover.ftlh:2:27: error: the template asks for the time of the run");
    }

    @Test
    void a_template_cannot_make_objects_or_reach_ours() throws IOException {
        write("cover.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertFault("cover.ftlh:1:");

        write("cover.ftlh", "${paper?api.class}");
        assertFault("cover.ftlh:1:");
    }

    @Test
    void a_loop_without_end_is_stopped() throws IOException {
        write("cover.ftlh", "<#list 1.. as n></#list>");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertFault("cover.ftlh: error: the template did not end within"));
    }

    @Test
    void a_template_that_writes_without_end_is_stopped() throws IOException {
        write("cover.ftlh", "<#list 1.. as n>${\"\"?left_pad(100000, \"x\")}</#list>");

        assertFaultWithin(Duration.ofSeconds(20), "cover.ftlh: error: writes more than 16 million characters");
    }

    @Test
    void a_macro_that_calls_itself_without_end_is_stopped() throws IOException {
        write("cover.ftlh", "<#macro m><@m/></#macro><@m/>");

        assertFaultWithin(Duration.ofSeconds(20), "cover.ftlh: error: a macro calls itself without end");
    }

    @Test
    void a_date_pattern_that_is_none_is_told() throws IOException {
        write("words/en.properties", "date = bbb\nday = d\n");

        assertFault("en.properties: error: “date = bbb” is no pattern for a date");
    }

    @Test
    void a_file_that_is_not_text_is_told() throws IOException {
        Files.write(folder.resolve("cover.ftlh"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertFault("cover.ftlh: error: is not UTF-8 text");
    }

    private void assertFault(String message) {
        assertFaultWithin(Duration.ofMillis(600), message);
    }

    private void assertFaultWithin(Duration patience, String message) {
        assertThatThrownBy(() -> Composer.compose(issue(article("Headline")), Theme.in(folder), patience))
                .isInstanceOf(PressException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("hint: ");
    }

    private Publication compose() {
        return Composer.compose(issue(article("Headline")), Theme.in(folder)).work();
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
