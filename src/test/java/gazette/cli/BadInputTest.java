package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed over, a person is told in a line where, what, and what to do; and nothing is left half made. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {
    @TempDir
    private Path folder;

    private Path out = Path.of("");
    private String letter = "";

    @BeforeEach
    void write() throws IOException {
        out = folder.resolve("out");
        letter = file("letter.txt", "A Letter From The Quay\n\nThe boats went out at five. They came back at nine.\n");
    }

    @Test
    void a_missing_file() throws IOException {
        var run = build(folder + "/lettre.txt");

        assertRefused(
                run,
                2,
                folder + "/lettre.txt: error: there is no such file or folder",
                "did you mean “" + letter + "”?");
    }

    @Test
    void a_path_of_nothing() throws IOException {
        assertRefused(build(""), 2, "“”: error: this is not a path", "give the path of a file or folder");
    }

    @Test
    void a_folder_without_articles() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty")).toString();

        assertRefused(
                build(empty),
                1,
                empty + ": error: the folder holds no article",
                "put .txt, .md or .html files into it");
    }

    @Test
    void a_binary_file() throws IOException {
        var binary = Files.write(folder.resolve("a.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2})
                .toString();

        assertRefused(build(binary), 1, binary + ": error: the file is not text", "save the article as .txt");
    }

    @Test
    void nothing_on_the_standard_input() throws IOException {
        var run = Terminal.pipe("", "build", "-", "-o", out.toString());

        assertRefused(run, 1, "-: error: nothing came in", "send the article through the pipe");
    }

    @Test
    void a_binary_file_among_others() throws IOException {
        var binary = Files.write(folder.resolve("a.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2})
                .toString();

        var run = build(letter, binary);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(binary + ": error: the file is not text\n")
                .contains("1 article");
        assertThat(made()).hasSize(2);
    }

    @Test
    void a_missing_file_in_an_edition() throws IOException {
        var edition = file("e.yaml", "title: Post\nsources: [letter.txt, gone.txt]\n");

        var run = build(edition);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("gone.txt: error: there is no such file\n  hint: ");
        assertThat(made()).hasSize(2);
    }

    @Test
    void an_edition_file_with_a_fault() throws IOException {
        var edition = file("e.yaml", "title: Post\nsorces: [letter.txt]\n");

        assertRefused(build(edition), 2, edition + ":2:1: error: there is no key “sorces”", "did you mean “sources”?");
    }

    @Test
    void an_edition_file_with_other_inputs() throws IOException {
        var edition = file("e.yaml", "title: Post\nsources: [letter.txt]\n");

        assertRefused(
                build(letter, edition),
                2,
                edition + ": error: an edition file does not go with other inputs",
                "list them");
    }

    @Test
    void a_broken_picture() throws IOException {
        file("broken.jpg", "this is no picture");
        var article = file("a.md", "# Boats\n\nWords of the article.\n\n![Boats](broken.jpg)\n");

        var run = build(article);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines().filter(line -> line.contains("broken.jpg")))
                .containsExactly(article + ": warning: broken.jpg: the file is not a picture");
        assertThat(made()).hasSize(2);
    }

    @Test
    void a_template_with_a_fault() throws IOException {
        var theme = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(theme.resolve("article.ftlh"), "<html>\n${article.headlin}</html>");

        var run = build(letter, "--theme", theme.toString());

        assertRefused(run, 2, theme + "/article.ftlh:2:", "hint: ");
    }

    @Test
    void a_theme_that_is_not_there() throws IOException {
        assertRefused(build(letter, "--theme", "gazete"), 2, "gazete: error: there is no such theme", "“gazette”");
    }

    @Test
    void a_style_sheet_with_a_word_that_nobody_knows() throws IOException {
        var theme = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(theme.resolve("print.css"), "p { colour: red }");

        var run = build(letter, "--theme", theme.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith(theme + "/print.css:1:5: warning: there is no property “colour”");
    }

    /** One of private use, since a machine may have a font for any other. */
    @Test
    void a_character_that_no_font_has() throws IOException {
        var article = file("a.txt", "A Letter\n\nSomebody carved a \uDBFF\uDFFD into the door of the boathouse.\n");

        var run = build(article);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines().filter(line -> line.contains("warning")))
                .singleElement()
                .asString()
                .contains("U+10FFFD");
        assertThat(made()).hasSize(2);
    }

    @Test
    void an_output_folder_that_cannot_be() throws IOException {
        var run = Terminal.run("build", letter, "-o", letter);

        assertRefused(
                run,
                1,
                letter + ": error: cannot write here: " + letter + " is not a folder",
                "choose another one with -o");
    }

    @Test
    void an_output_folder_that_nobody_may_write_to() throws Exception {
        var locked = Files.createDirectory(out).toFile();
        assertThat(locked.setWritable(false)).isTrue();

        assertRefused(
                Terminal.bound("build", "-o", out.toString(), letter),
                1,
                out + ": error: cannot write here: access denied",
                "make the folder writable");
    }

    @Test
    void a_failure_loses_nothing_that_was_there() throws IOException {
        build(letter);
        var before = Files.readAllBytes(out.resolve("Gazette - 2026-11-23.epub"));
        Files.delete(out.resolve("Gazette - 2026-11-23.pdf"));
        Files.createDirectories(out.resolve("Gazette - 2026-11-23.pdf/in the way"));

        var run = build(letter, "--language", "de", "--formats", "epub,pdf");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Gazette - 2026-11-23.pdf").contains("there is a folder of this name");
        assertThat(out.resolve("Gazette - 2026-11-23.epub")).hasBinaryContent(before);
        assertThat(made()).hasSize(2);
    }

    /** One line and its hint, what that means for the issue, the right exit code, and no file. */
    private void assertRefused(Terminal run, int exitCode, String message, String hint) throws IOException {
        assertThat(run.err()).startsWith(message).contains(hint);
        assertThat(run.err().lines().skip(2).toList())
                .isEqualTo(exitCode == 1 ? List.of("Nothing was published.") : List.of());
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(made()).isEmpty();
    }

    private Terminal build(String... args) {
        var all = new ArrayList<>(List.of("build", "-o", out.toString()));
        all.addAll(List.of(args));
        return Terminal.run(all.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Hidden files, too: they would be what a failure left behind. */
    private List<String> made() throws IOException {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (var files = Files.list(out)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
