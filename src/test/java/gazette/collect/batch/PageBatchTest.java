package gazette.collect.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageBatchTest {
    private static final String TEXT =
            "The boats went out at five, as they do when the wind is in the west, and the quay was left to the gulls. "
                    .repeat(5);

    @TempDir
    Path folder;

    @Test
    void each_page_becomes_its_mark_up_its_words_and_its_facts() throws IOException {
        assertThat(inspect("<html lang=en><title>Eels | The Courier</title><nav></nav><div><h1>Eels</h1>"
                        + "<p class=byline>By Ida Moor, 3 May 2026 | Print</p><p>" + TEXT + "</p>"
                        + "<figure><img src=a.png alt=Eel><figcaption>An eel. Photo: Ida Moor</figcaption></figure><p>"
                        + TEXT + "</p></div>"))
                .isEmpty();

        assertThat(folder.resolve("out/eels.html"))
                .content()
                .contains("<figcaption>An eel. <span class=\"credit\">Photo: Ida Moor</span></figcaption>");
        assertThat(folder.resolve("out/eels.txt")).content().isEqualTo((TEXT.strip() + "\n").repeat(2));
        assertThat(folder.resolve("out/eels.json"))
                .content()
                .contains("\"title\": \"Eels\"")
                .contains("\"byline\": \"By Ida Moor, 3 May 2026 | Print\"")
                .contains("\"lang\": \"en\"");
    }

    @Test
    void notes_that_stand_together_are_a_list() throws IOException {
        inspect("<nav></nav><div><p>" + TEXT + "<sup><a href=#n1 role=doc-noteref>1</a></sup></p><p>" + TEXT
                + "</p><section role=doc-endnotes><ol><li id=n1>First.</li></ol></section></div>");

        assertThat(folder.resolve("out/eels.html"))
                .content()
                .contains("<section role=\"doc-endnotes\"><ol><li><p>First.</p></li></ol></section>");
    }

    @Test
    void what_the_server_said_of_a_page_tells_its_characters() throws IOException {
        var words = "Žlutý kůň šel kolem řeky a nikdo ho neviděl. ".repeat(20);
        Files.write(folder.resolve("eels.html"), ("<p>" + words + "</p>").getBytes(Charset.forName("iso-8859-2")));
        Files.writeString(
                folder.resolve("manifest"),
                "{\"id\":\"eels\",\"html\":\"" + folder.resolve("eels.html")
                        + "\",\"content_type\":\"text/html; charset=latin2\"}\n");

        assertThat(PageBatch.inspect(folder.resolve("manifest"), folder.resolve("out")))
                .isEmpty();
        assertThat(folder.resolve("out/eels.txt")).content().contains("Žlutý kůň šel kolem řeky");
    }

    @Test
    void a_line_that_names_no_page_is_told_and_the_others_are_read() throws IOException {
        Files.writeString(folder.resolve("eels.html"), "<p>" + TEXT + "</p>");
        Files.writeString(
                folder.resolve("manifest"),
                "{\"id\":\"none\",\"html\":\"none.html\"}\n{\"id\":\"eels\",\"html\":\"" + folder.resolve("eels.html")
                        + "\"}\n");

        assertThat(PageBatch.inspect(folder.resolve("manifest"), folder.resolve("out")))
                .extracting(Diagnostic::what)
                .containsExactly("this line names no page that is there");
        assertThat(folder.resolve("out/eels.txt")).exists();
    }

    private List<Diagnostic> inspect(String html) throws IOException {
        var page = Files.writeString(folder.resolve("eels.html"), html);
        var manifest = Files.writeString(
                folder.resolve("manifest"),
                "{\"id\":\"eels\",\"html\":\"" + page + "\",\"url\":\"https://courier.example/eels\"}");
        return PageBatch.inspect(manifest, folder.resolve("out"));
    }
}
