package gazette.collect.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.article.Article;
import gazette.article.Byline;
import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.language.Language;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownTest {
    @Test
    void front_matter_fills_the_head_and_the_origin() {
        var article = read("""
                        ---
                        title: The *Oriole* is late
                        kicker: Shipping
                        subtitle: Nobody minds
                        authors: [Ada Marlow, Tom Reed]
                        date: 2025-03-04
                        lang: en_gb
                        site: The Evening Post
                        url: https://example.org/oriole
                        via: (Via The Morning Post)
                        picture-credit: "Photo: A. Whitlock"
                        ---
                        Text.
                        """).work();

        assertThat(Readings.proof(article)).isEqualTo("""
                        kicker: Shipping
                        title: The *Oriole* is late
                        standfirst: Nobody minds
                        byline: Ada Marlow, Tom Reed
                        names: Ada Marlow + Tom Reed
                        date: 2025-03-04
                        credit: picture Photo: A. Whitlock
                        paragraph: Text.
                        via: (Via The Morning Post)
                        """);
        assertThat(article.language()).isEqualTo(Language.of("en-GB"));
        assertThat(article.origin().publication()).contains("The Evening Post");
        assertThat(article.origin().address()).contains(URI.create("https://example.org/oriole"));
    }

    @Test
    void a_byline_is_kept_word_for_word_and_its_names_are_found() {
        assertThat(read("---\nauthor: Interview by Daniel Roake\n---\nText.")
                        .work()
                        .head()
                        .byline())
                .isEqualTo(new Byline("Interview by Daniel Roake", List.of("Daniel Roake")));
    }

    @Test
    void a_date_in_words_is_printed_as_it_is_and_understood() {
        var published = read("---\ndate: Tuesday, 4 March 2025\n---\nText.")
                .work()
                .head()
                .published();

        assertThat(published).hasValueSatisfying(p -> {
            assertThat(p.text()).isEqualTo("Tuesday, 4 March 2025");
            assertThat(p.date()).isEqualTo(Optional.of(LocalDate.of(2025, 3, 4)));
        });
    }

    @Test
    void an_unknown_key_is_told_with_its_place_and_the_nearest_name() {
        assertThat(notes("---\ntitle: A\ntilte: B\n---\nText.\n"))
                .containsExactly(
                        "a.txt:3:1: warning: the front matter of an article has no key “tilte”\n  hint: did you mean “title”?");
    }

    @Test
    void front_matter_that_cannot_be_read_is_told_and_the_text_goes_on() {
        var read = read("---\ntitle: \"A\nb: [\n---\n# The Title\n\nText.\n");

        assertThat(read.work().title()).isEqualTo("The Title");
        assertThat(read.notes())
                .singleElement()
                .asString()
                .startsWith("a.txt:")
                .contains("the front matter cannot be read");
    }

    @Test
    void an_address_and_a_date_that_are_none_are_told() {
        assertThat(notes("---\nurl: over there\ndate: some day\n---\nText.\n")).hasSize(2);
    }

    @Test
    void the_first_heading_is_the_title_and_the_others_move_up() {
        assertThat(proof("# The Title\n\nOne.\n\n### A part\n\nTwo.\n\n#### A smaller part\n"))
                .isEqualTo(
                        "title: The Title\nparagraph: One.\ncrosshead 1: A part\nparagraph: Two.\ncrosshead 2: A smaller part\n");
    }

    @Test
    void a_title_in_the_front_matter_leaves_another_heading_in_the_text_and_takes_the_same_out() {
        assertThat(proof("---\ntitle: A\n---\n# B\n")).isEqualTo("title: A\ncrosshead 1: B\n");
        assertThat(proof("---\ntitle: A\n---\n# A\n\nText.\n")).isEqualTo("title: A\nparagraph: Text.\n");
    }

    @Test
    void a_text_without_a_title_is_named_by_its_file() {
        assertThat(proof("Text.")).isEqualTo("title: a\nparagraph: Text.\n");
    }

    @Test
    void a_quotation_ends_in_its_attribution() {
        assertThat(proof("> First.\n>\n> Second.\n>\n> — Edith Marlowe, *The Border*\n\nText.\n"))
                .contains(
                        "quotation\n  paragraph: First.\n  paragraph: Second.\n  by: Edith Marlowe, *The Border*\nparagraph: Text.");
        assertThat(proof("> All of it.\n> -- Tom Reed\n")).contains("  paragraph: All of it.\n  by: Tom Reed\n");
        assertThat(proof("> — I said nothing, said he.\n")).doesNotContain("by:");
    }

    @Test
    void a_picture_alone_is_a_figure() {
        assertThat(proof("![A pier](pier.jpg \"The pier at dawn. Credit: Ann Lee/Agency\")\n"))
                .contains(
                        "figure: absent\n  alt: A pier\n  caption: The pier at dawn.\n  credit: picture Credit: Ann Lee/Agency\n");
        assertThat(proof("![A pier](pier.jpg)\n*The pier at dawn. | Ann Lee*\n"))
                .contains("  caption: The pier at dawn.\n  credit: picture Ann Lee\n");
    }

    @Test
    void a_picture_whose_title_is_a_credit_has_its_caption_in_the_brackets() {
        assertThat(proof("![The pier at dawn.](pier.jpg \"Drawing: Ann Lee\")\n"))
                .contains("  caption: The pier at dawn.\n  credit: picture Drawing: Ann Lee\n");
    }

    @Test
    void a_picture_that_is_missing_is_told_once() {
        assertThat(notes("![A pier](pier.jpg)\n"))
                .singleElement()
                .asString()
                .startsWith("a.txt: warning: there is no picture pier.jpg");
    }

    @Test
    void a_picture_within_a_line_is_left_out_and_recorded() {
        var article = read("Press ![the red button](b.png) now.").work();

        assertThat(Readings.proof(article)).contains("paragraph: Press now.");
        assertThat(article.reading().dropped())
                .singleElement()
                .extracting("text")
                .isEqualTo("the red button");
    }

    @Test
    void containers_state_what_markdown_cannot() {
        assertThat(proof("""
                                ::: epigraph
                                Late is a kind of true.

                                — A saying
                                :::

                                ::: pull-quote
                                Nobody *minds*.
                                :::

                                ::: quote
                                Said.

                                -- Ann
                                :::

                                ::: verse
                                The sea
                                    goes out,
                                *and in*.

                                # no heading
                                1. no item
                                :::

                                ::: interview
                                **Post:** How long?

                                **Lee**: For ever.

                                And a day.

                                **Post:** So.
                                :::
                                """)).isEqualTo("""
                        title: a
                        epigraph
                          paragraph: Late is a kind of true.
                          by: A saying
                        pull quote: Nobody *minds*.
                        quotation
                          paragraph: Said.
                          by: Ann
                        verse
                          The sea
                          > > goes out,
                          *and in*.
                          /
                          # no heading
                          1. no item
                          /
                        question: Post:
                          paragraph: How long?
                        answer: Lee:
                          paragraph: For ever.
                          paragraph: And a day.
                        question: Post:
                          paragraph: So.
                        """);
    }

    @Test
    void a_container_closes_at_as_many_colons_as_opened_it() {
        assertThat(proof(":::: epigraph\n::: verse\nA line\n:::\n— Ann\n::::\n\nText.\n"))
                .contains("epigraph\n  verse\n    A line\n    /\n  by: Ann\nparagraph: Text.\n");
    }

    @Test
    void an_unknown_container_is_told_and_its_text_kept() {
        var read = read("::: sidebar\nText.\n:::\n");

        assertThat(Readings.proof(read.work())).contains("paragraph: Text.");
        assertThat(read.notes()).singleElement().asString().contains("no container “sidebar”");
    }

    @Test
    void lists_tables_code_notes_and_breaks_are_kept() {
        assertThat(proof("""
                                Text[^b] and[^a].

                                3. three
                                4. four
                                   - inner

                                | Port | Boats |
                                |:-----|------:|
                                | Oreby | 3 |

                                ```java
                                a();

                                b();
                                ```

                                ***

                                [^a]: Second.
                                [^b]: First.
                                """)).isEqualTo("""
                        title: a
                        paragraph: Text[^note-1 1] and[^note-2 2].
                        list: from 3
                          paragraph: three
                          paragraph: four
                          list: unnumbered
                            paragraph: inner
                        table:
                          head: Port! | Boats!>
                          row: Oreby | 3>
                        code java: a();⏎⏎b();
                        divider
                        note note-1: 1
                          paragraph: First.
                        note note-2: 2
                          paragraph: Second.
                        """);
    }

    @Test
    void inlines_keep_their_marks() {
        assertThat(
                        proof(
                                "*a* **b** `c--d` [e](https://example.org) <sup>f</sup> H<sub>2</sub>O  \ng <span class=\"smallcaps\">h</span> <i lang=\"fr\">mot</i> [i](#there)\n"))
                .contains(
                        "paragraph: *a* **b** `c--d` [e](https://example.org) {sup f} H{sub 2}O⏎g {sc h} {fr *mot*} i\n");
    }

    @Test
    void html_blocks_are_read_as_html() {
        assertThat(
                        proof(
                                "<blockquote cite=\"https://example.org/x\">\n<p>Said.</p>\n<footer>— Ann</footer>\n</blockquote>\n\nText.\n"))
                .contains("quotation <https://example.org/x>\n  paragraph: Said.\n  by: Ann\nparagraph: Text.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "*",
                "[",
                "![",
                "<sup>",
                "::: quote\n",
                "> - ",
                "|a",
                "`",
                "[^1]",
                "*_",
                "<i>",
                "<div>",
                "\\",
                "&amp;",
                "<",
                "<a ",
                "x <!-- > ",
                "<div>\n\n",
                "\u0301"
            })
    void much_of_anything_is_read_in_time(String piece) {
        var text = piece.repeat(400_000 / piece.length()) + "\n\nEnd.\n";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
    }

    @Test
    void the_end_of_a_line_among_ideographs_is_no_space() {
        assertThat(proof("船はいつも五時に\n港を出る。\n“かもめ”だけが残り、\n海から人が来る。\nTokyo\nからも来る。\n"))
                .endsWith("paragraph: 船はいつも五時に港を出る。“かもめ”だけが残り、海から人が来る。 Tokyo からも来る。\n");
    }

    @Test
    void a_line_set_in_farther_than_any_list_keeps_its_words() {
        var far = " ".repeat(700);
        assertThat(proof("one\n" + far + "two\n\n- three\n" + far + "four\n"))
                .endsWith("paragraph: one two\nlist: unnumbered\n  paragraph: three four\n");
    }

    @Test
    void what_no_container_has_is_told() {
        var read = read("::: quote {lang=fr colour=red}\nNous.\n:::\n");

        assertThat(read.notes()).extracting(Diagnostic::what).containsExactly("a container “quote” has no “colour”");
        assertThat(Readings.proof(read.work())).contains("quotation");
    }

    @Test
    void colons_and_words_that_open_no_container_are_text() {
        assertThat(Readings.proof(read("::: quote as we do").work())).contains("paragraph: ::: quote as we do");
    }

    private static Noted<Article> read(String text) {
        return Markdown.read(Readings.manuscript(Kind.MARKDOWN, text));
    }

    private static String proof(String text) {
        return Readings.proof(read(text).work());
    }

    private static List<String> notes(String text) {
        return read(text).notes().stream().map(Diagnostic::toString).toList();
    }
}
