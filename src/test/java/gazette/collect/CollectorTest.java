package gazette.collect;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Inlines;
import gazette.collect.fetch.manners.Manners;
import gazette.collect.line.Connection;
import gazette.collect.line.Memory;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.diagnostic.Severity;
import gazette.edition.Edition;
import gazette.edition.Gathered;
import gazette.edition.SiteRule;
import gazette.edition.Source;
import gazette.language.Language;
import gazette.progress.Listener;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CollectorTest {
    private static final String TEXT = "The ferry is late\n\nNobody at the pier knew why, and nobody seemed to mind.\n";

    @TempDir
    Path folder;

    @Test
    void sections_and_sources_keep_their_order() throws IOException {
        var one = new Edition.Section(
                "North", List.of(local("b.txt", "The b\n\nText."), local("a.txt", "The a\n\nText.")));
        var other = new Edition.Section("South", List.of());

        var gathered = Collector.collect(edition(one, other), nowhere(), Listener.NOBODY)
                .work();

        assertThat(gathered).extracting(Gathered::section).containsExactly("North", "South");
        assertThat(gathered.getFirst().articles()).extracting(Article::title).containsExactly("The b", "The a");
        assertThat(gathered.getLast().articles()).isEmpty();
    }

    @Test
    void a_folder_gives_its_articles_by_name_numbers_by_value_and_nothing_that_is_hidden() throws IOException {
        for (var name : List.of("10 ten.txt", "2 two.txt", "1/inner.txt", ".hidden.txt", ".git/x.txt", "notes.pdf")) {
            write(name, name + "\n\nSome text, long enough to be one.");
        }

        var collected = collect(new Source.Local("wire", folder));

        assertThat(articles(collected))
                .extracting(a -> a.origin().input())
                .containsExactly("wire/1/inner.txt", "wire/2 two.txt", "wire/10 ten.txt");
        assertThat(collected.notes()).isEmpty();
    }

    @Test
    void one_bad_source_does_not_keep_the_others_out() throws IOException {
        var collected = collect(new Source.Local("gone.txt", folder.resolve("gone.txt")), local("here.txt", TEXT));

        assertThat(articles(collected)).hasSize(1);
        assertThat(notes(collected))
                .containsExactly("gone.txt: error: there is no such file\n  hint: check the name and the folder");
    }

    @Test
    void an_empty_file_is_told() throws IOException {
        assertThat(notes(collect(local("empty.md", ""))))
                .singleElement()
                .asString()
                .startsWith("empty.md: error: the file is empty");
    }

    @Test
    void a_file_of_white_space_has_no_words() throws IOException {
        assertThat(notes(collect(local("white.txt", " \n\n \n"))))
                .singleElement()
                .asString()
                .startsWith("white.txt: error: there are no words in it");
    }

    @Test
    void a_binary_file_is_told_whatever_its_name() throws IOException {
        Files.write(folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});

        assertThat(notes(collect(local("photo.txt"))))
                .singleElement()
                .asString()
                .startsWith("photo.txt: error: the file is not text");
    }

    @Test
    void a_folder_without_articles_is_told() throws IOException {
        Files.createDirectory(folder.resolve("bare"));

        assertThat(notes(collect(local("bare"))))
                .singleElement()
                .asString()
                .startsWith("bare: error: the folder holds no article");
    }

    @Test
    void a_file_larger_than_any_article_is_told_and_not_read() throws IOException {
        try (var file = Files.newByteChannel(
                folder.resolve("huge.txt"),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            file.position(Collector.LARGEST + 1).write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }

        assertThat(notes(collect(local("huge.txt")))).singleElement().asString().contains("larger than 16 MB");
    }

    @Test
    void text_in_windows_letters_is_read_and_the_guess_is_noted() throws IOException {
        Files.write(folder.resolve("old.txt"), "Café “Zürich”\n\nDer Rest.".getBytes(Charset.forName("windows-1252")));

        var collected = collect(local("old.txt"));

        assertThat(articles(collected)).extracting(Article::title).containsExactly("Café “Zürich”");
        assertThat(collected.notes()).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.NOTE);
            assertThat(note.what()).contains("windows-1252");
        });
    }

    @Test
    void byte_order_marks_are_obeyed_and_not_printed() throws IOException {
        Files.write(folder.resolve("a.txt"), ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("b.txt"), ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("c.txt"), ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE));

        var collected = collect(local("a.txt"), local("b.txt"), local("c.txt"));

        assertThat(articles(collected))
                .extracting(Article::title)
                .containsOnly("The ferry is late")
                .hasSize(3);
        assertThat(collected.notes()).isEmpty();
    }

    @Test
    void text_from_a_pipe_is_an_article() {
        var collected = collect(new Source.Handed(TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(articles(collected)).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("The ferry is late");
            assertThat(article.origin().input()).isEqualTo("-");
        });
    }

    @Test
    void what_comes_from_a_pipe_in_an_old_character_set_is_read_like_a_file() {
        var words =
                "Prom jest spóźniony\n\nŁódź stała w porcie. Żaglówki też czekały na wiatr, który się nie zjawił.\n";

        var collected = collect(new Source.Handed(words.getBytes(Charset.forName("iso-8859-2"))));

        assertThat(articles(collected))
                .singleElement()
                .extracting(Article::title)
                .isEqualTo("Prom jest spóźniony");
        assertThat(notes(collected)).containsExactly("-: note: not UTF-8; read as ISO-8859-2");
    }

    @Test
    void a_few_zeros_in_a_page_are_left_out() throws IOException {
        var page = "<html><title>Fog</title><body><article><h1>Fog</h1><p>" + "The boats\0 stayed in. ".repeat(3)
                + "The gulls sat on the mole and waited for bread. ".repeat(40) + "</p></article>";

        assertThat(articles(collect(local("a.html", page))))
                .singleElement()
                .satisfies(article -> assertThat(
                                Inlines.text(((Block.Paragraph) article.body().getFirst()).text()))
                        .startsWith("The boats stayed in. "));
    }

    @Test
    void an_empty_pipe_is_told() {
        assertThat(notes(collect(new Source.Handed("  \n".getBytes(StandardCharsets.UTF_8)))))
                .singleElement()
                .asString()
                .startsWith("-: error: nothing came in");
    }

    @Test
    void an_article_speaks_the_language_of_the_edition_unless_it_says_otherwise() throws IOException {
        assertThat(articles(collect(local("a.txt", TEXT))))
                .singleElement()
                .extracting(Article::language)
                .isEqualTo(Language.of("en-GB"));
    }

    @Test
    void an_article_that_declares_no_language_shows_its_own() throws IOException {
        var german = "Die Fähre\n\nDie Fähre kam wieder zu spät, und niemand am Anleger wusste, warum sie nicht kam.";
        var declared = "<html lang='nl'><article><h1>Die Fähre</h1><p>Die Fähre kam wieder zu spät.</p></article>";

        assertThat(articles(collect(
                        local("a.txt", german),
                        local("b.md", "# " + german),
                        local("c.html", "<h1>" + german.replace("\n\n", "</h1><p>")),
                        local("d.html", declared))))
                .extracting(Article::language)
                .extracting(Language::tag)
                .containsExactly("de", "de", "de", "nl");
    }

    @Test
    void a_quotation_in_another_language_is_marked() throws IOException {
        var article = articles(collect(local("a.md", """
                        # The ferry

                        The notice on the pier was plain, and there was nobody who could read it to them:

                        > Die Fähre kommt heute nicht, und niemand weiß, ob sie morgen wieder fahren wird.

                        They waited until the evening, and then they went home with all that they had brought.

                        > The ferry will not come, and it is not known when it will.
                        """))).getFirst();

        assertThat(article.body())
                .filteredOn(Block.Quotation.class::isInstance)
                .extracting(block -> ((Block.Quotation) block).language())
                .containsExactly(Optional.of(Language.of("de")), Optional.empty());
        assertThat(article.reading().inferred())
                .extracting(finding -> finding.why())
                .anyMatch(why -> why.startsWith("a quotation in another language (de)"));
    }

    @Test
    void what_the_edition_says_of_a_site_comes_before_what_the_reader_thinks() throws IOException {
        var page = """
                <html><head><link rel="canonical" href="https://www.courier.example/ferry"><title>The ferry</title></head>
                <body><nav><a href="/">Home</a></nav><div class="story"><h1>The ferry</h1>
                <p>The ferry was late again, and nobody on the pier had been told why.</p>
                <p class="promo">Our tide tables are in the shops now, with a map of the estuary.</p></div>
                <div class="log"><p>The log of the harbour master says that it was the fog.</p></div>
                <div class="more"><p>The market at Oreby has a new clock, and it is right twice a day.</p></div></body></html>
                """;
        write("page.html", page);

        assertThat(paragraphs(new SiteRule("courier.example", List.of(".story", ".log"), List.of(".promo"))))
                .containsExactly(
                        "The ferry was late again, and nobody on the pier had been told why.",
                        "The log of the harbour master says that it was the fog.");
        assertThat(paragraphs(new SiteRule("courier.example", List.of(".log"), List.of())))
                .containsExactly("The log of the harbour master says that it was the fog.");
        assertThat(paragraphs(new SiteRule("other.example", List.of(".log"), List.of())))
                .contains("The ferry was late again, and nobody on the pier had been told why.");
    }

    @Test
    void a_rule_that_keeps_nothing_is_told_and_not_followed() throws IOException {
        write("page.html", "<link rel='canonical' href='https://courier.example/'><nav>x</nav><p>" + TEXT);

        var collected = Collector.collect(
                sited(
                        new SiteRule("courier.example", List.of(".gone"), List.of()),
                        new Source.Local("page.html", folder.resolve("page.html"))),
                nowhere(),
                Listener.NOBODY);

        assertThat(articles(collected)).hasSize(1);
        assertThat(notes(collected))
                .singleElement()
                .asString()
                .contains("page.html: warning: nothing on this page is “.gone”");
    }

    private List<String> paragraphs(SiteRule rule) {
        var edition = sited(rule, new Source.Local("page.html", folder.resolve("page.html")));
        return articles(Collector.collect(edition, nowhere(), Listener.NOBODY)).getFirst().body().stream()
                .map(block -> Inlines.text(((Block.Paragraph) block).text()))
                .toList();
    }

    private static Edition sited(SiteRule rule, Source source) {
        return new Edition(
                "The Test",
                Language.of("en"),
                Optional.empty(),
                List.of(new Edition.Section("", List.of(source))),
                List.of(rule));
    }

    private Source local(String name, String content) throws IOException {
        write(name, content);
        return local(name);
    }

    private Source local(String name) {
        return new Source.Local(name, folder.resolve(name));
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        Files.writeString(file, content);
    }

    private static Edition edition(Edition.Section... sections) {
        return new Edition("The Test", Language.of("en-GB"), Optional.empty(), Arrays.asList(sections), List.of());
    }

    /** No source of these tests lies on the web. */
    private static Connection nowhere() {
        return new Connection(
                Manners.polite("0.1", "test"),
                Set.of(),
                Path.of("never made"),
                Memory.NONE,
                InstantSource.fixed(Instant.EPOCH));
    }

    private static Noted<List<Gathered>> collect(Source... sources) {
        return Collector.collect(edition(new Edition.Section("", Arrays.asList(sources))), nowhere(), Listener.NOBODY);
    }

    private static List<Article> articles(Noted<List<Gathered>> collected) {
        return collected.work().stream()
                .flatMap(section -> section.articles().stream())
                .toList();
    }

    private static List<String> notes(Noted<List<Gathered>> collected) {
        return collected.notes().stream().map(Diagnostic::toString).toList();
    }
}
