package gazette.punctuate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Head;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Reading;
import gazette.language.Language;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PunctuatorTest {
    private static final Language ENGLISH = Language.of("en");

    @ParameterizedTest
    @ValueSource(strings = {"齿轮会‘咔’地响", "“你‘早’上好。”", "彼は‘はい’と", "문에는 ‘돛’이라고"})
    void marks_between_ideographs_open_and_close_without_a_space(String text) {
        assertThat(Punctuator.punctuate(text, Language.of("zh"))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    "Vieni," disse Marta.                          | «Vieni,» disse Marta.
                    Marta pensò: "È tardi."                        | Marta pensò: “È tardi.”
                    "Forse", pensava lei, "il traghetto è partito".| “Forse”, pensava lei, “il traghetto è partito”.
                    Disse fra sé: "Torno domani".                  | Disse fra sé: “Torno domani”.
                    Pensò di chiamare. "Pronto?"                   | Pensò di chiamare. «Pronto?»
                    """)
    void italian_thoughts_wear_other_marks_than_italian_speech(String typed, String set) {
        assertThat(Punctuator.punctuate(typed, Language.of("it"))).isEqualTo(set);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    "Come in," she said.                  | “Come in,” she said.
                    "He shouted 'Fire!' and ran."         | “He shouted ‘Fire!’ and ran.”
                    'It was "fine", they say.'            | ‘It was “fine”, they say.’
                    "Was it 'never'?"                     | “Was it ‘never’?”
                    ("No," he wrote.)                     | (“No,” he wrote.)
                    "I saw--"                             | “I saw—”
                    --"Who goes there?"--"A friend."      | —“Who goes there?”—“A friend.”
                    A "cheap"-and-"cheerful" inn.         | A “cheap”-and-“cheerful” inn.
                    """)
    void quotation_marks_open_and_close_and_nest(String typed, String set) {
        assertThat(Punctuator.punctuate(typed, ENGLISH)).isEqualTo(set);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    Don't ask.                            | Don’t ask.
                    The boats' sails and Agnes's hat.     | The boats’ sails and Agnes’s hat.
                    'Tis late; 'twas later.               | ’Tis late; ’twas later.
                    Songs of the '80s and '90s, June '08. | Songs of the ’80s and ’90s, June ’08.
                    Bread 'n' butter.                     | Bread ’n’ butter.
                    "Givin' 'em hell, goin' home."        | “Givin’ ’em hell, goin’ home.”
                    'The twins' boat,' he said.           | ‘The twins’ boat,’ he said.
                    '"Yes," he said, 'tis so.'            | ‘“Yes,” he said, ’tis so.’
                    """)
    void what_is_left_out_wears_an_apostrophe(String typed, String set) {
        assertThat(Punctuator.punctuate(typed, ENGLISH)).isEqualTo(set);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    She is 5'9" tall.                     | She is 5′9″ tall.
                    "He is 6'2"," they said.              | “He is 6′2″,” they said.
                    A 12" record and an 8' x 10' hall.    | A 12″ record and an 8′ x 10′ hall.
                    At 51° 28' north.                     | At 51° 28′ north.
                    "Room 12" was empty.                  | “Room 12” was empty.
                    """)
    void feet_and_inches_wear_primes(String typed, String set) {
        assertThat(Punctuator.punctuate(typed, ENGLISH)).isEqualTo(set);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    One thing--or two--was clear.         | One thing—or two—was clear.
                    One thing - or two - was clear.       | One thing – or two – was clear.
                    A — b - c - d.                        | A — b — c — d.
                    From 1914-18, pages 12-17.            | From 1914–18, pages 12–17.
                    On 2019-11-18 they won 3-2.           | On 2019-11-18 they won 3-2.
                    Call 020-7946 or 555-0199.            | Call 020-7946 or 555-0199.
                    A well-known man.                     | A well-known man.
                    Well... perhaps. . . yes....          | Well… perhaps… yes.…
                    "...and so on."                       | “…and so on.”
                    """)
    void hyphens_become_dashes_and_dots_an_ellipsis_where_they_stand_for_them(String typed, String set) {
        assertThat(Punctuator.punctuate(typed, ENGLISH)).isEqualTo(set);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    de    | "Er sagte 'nein'", schrieb sie.  | „Er sagte ‚nein‘“, schrieb sie.
                    de    | Das ist's - so geht's.           | Das ist’s – so geht’s.
                    de-CH | "Ja", sagte er.                  | «Ja», sagte er.
                    es    | "Ven", dijo.                     | «Ven», dijo.
                    it    | "Vieni", disse dell'altro.       | «Vieni», disse dell’altro.
                    nl    | "Ja", zei hij 's avonds.         | “Ja”, zei hij ’s avonds.
                    sv    | "Ja", sade hon. "Nej."           | ”Ja”, sade hon. ”Nej.”
                    pl    | "Tak" -- rzekł.                  | „Tak” — rzekł.
                    ru    | "Да", сказал он.                 | «Да», сказал он.
                    xx    | "Unknown"                        | “Unknown”
                    """)
    void marks_follow_the_language(String language, String typed, String set) {
        assertThat(Punctuator.punctuate(typed, Language.of(language))).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    fr    | Il dit : "Viens !" ; puis ?     | Il dit : « Viens ! » ; puis ?
                    fr    | Il dit: « L'été! »              | Il dit : « L’été ! »
                    fr-CA | Il dit : "Viens !"              | Il dit : « Viens! »
                    fr    | À 12:30, voir http://a.fr/?b:c  | À 12:30, voir http://a.fr/?b:c
                    """)
    void french_sets_narrow_spaces(String language, String typed, String shown) {
        var set = Punctuator.punctuate(typed, Language.of(language));

        assertThat(set.replace('\u00A0', ' ').replace('\u202F', ' ').replaceAll("  +", " "))
                .isEqualTo(shown.replace("fr-CA", ""));
        assertThat(set).doesNotContain("« ").doesNotContain(" »");
    }

    @Test
    void french_spaces_before_high_marks_are_narrow_and_those_inside_guillemets_are_not() {
        assertThat(Punctuator.punctuate("Il dit: \"Viens!\"", Language.of("fr")))
                .isEqualTo("Il dit\u00A0: «\u00A0Viens\u202F!\u00A0»");
        assertThat(Punctuator.punctuate("\"Viens !\"", Language.of("fr-CA"))).endsWith("!\u00A0»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Done,” he said, ‘quite’ done — it’s so… 1914–18.",
                "See https://example.org/a--b?c='d'...e and mail o'hara--x@example.org.",
                "Open notes--old.txt or www.example.org/it's."
            })
    void marks_that_are_right_and_addresses_are_left_alone(String text) {
        assertThat(Punctuator.punctuate(text, ENGLISH)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pr---t", "c´è", "in B----n"})
    void letters_left_out_of_a_name_and_accents_are_left_alone(String text) {
        assertThat(Punctuator.punctuate(text, Language.of("de"))).isEqualTo(text);
    }

    @Test
    void marks_that_can_only_open_are_read_however_many_there_are() {
        var text = "So „a „b „c „d „e „f";

        assertThat(Punctuator.punctuate(text, Language.of("de"))).isEqualTo(text);
    }

    @Test
    void an_apostrophe_that_a_program_turned_about_is_set_right() {
        assertThat(Punctuator.punctuate("The ‘90s, ‘tis said.", ENGLISH)).isEqualTo("The ’90s, ’tis said.");
    }

    @Test
    void a_quotation_of_several_paragraphs_opens_each_and_closes_once() {
        var typed = "\"This is the first.\n\n\"This is the second,\" he said.\n\n\"Another.\"";

        assertThat(Punctuator.punctuate(typed, ENGLISH))
                .isEqualTo("“This is the first.\n\n“This is the second,” he said.\n\n“Another.”");
    }

    @Test
    void marks_see_their_neighbours_through_emphasis_and_links() {
        var text = List.<Inline>of(
                new Inline.Text("\""),
                new Inline.Emphasis(List.of(new Inline.Text("Now"))),
                new Inline.Text("\" is the "),
                new Inline.Link(URI.create("https://example.org"), List.of(new Inline.Text("Courier"))),
                new Inline.Text("'s word--"),
                new Inline.Code("\"x\""),
                new Inline.Text("'s too"));

        var set = paragraph(article("en", new Block.Paragraph(text)));

        assertThat(Inlines.text(set)).isEqualTo("“Now” is the Courier’s word—\"x\"’s too");
        assertThat(set)
                .hasSize(7)
                .hasOnlyElementsOfTypes(Inline.Text.class, Inline.Emphasis.class, Inline.Link.class, Inline.Code.class);
    }

    @Test
    void words_in_another_language_wear_its_marks() {
        var text = List.<Inline>of(
                new Inline.Text("He said \"yes\" and "),
                new Inline.Foreign(Language.of("de"), List.of(new Inline.Text("\"ja\""))));

        assertThat(Inlines.text(paragraph(article("en", new Block.Paragraph(text)))))
                .isEqualTo("He said “yes” and „ja“");
    }

    @Test
    void the_words_of_a_quotation_follow_its_language_and_their_attribution_that_of_the_article() {
        var quotation = new Block.Quotation(
                List.of(new Block.Paragraph(Inlines.of("\"Ja\""))),
                Inlines.of("\"Old\" Fritz"),
                Optional.empty(),
                Optional.of(Language.of("de")),
                false);

        var set = (Block.Quotation)
                Punctuator.punctuate(article("en", quotation)).body().getFirst();

        assertThat(set.blocks()).containsExactly(new Block.Paragraph(Inlines.of("„Ja“")));
        assertThat(Inlines.text(set.attribution())).isEqualTo("“Old” Fritz");
    }

    @Test
    void a_quotation_in_verse_runs_over_its_lines() {
        var line = new Block.Verse.Line(0, Inlines.of("\"Come down,"));
        var next = new Block.Verse.Line(1, Inlines.of("come home,\" she sang."));

        var set = (Block.Verse) Punctuator.punctuate(article("en", new Block.Verse(List.of(List.of(line, next)))))
                .body()
                .getFirst();

        assertThat(set.stanzas().getFirst())
                .extracting(l -> Inlines.text(l.text()))
                .containsExactly("“Come down,", "come home,” she sang.");
    }

    @Test
    void code_is_not_touched() {
        var code = new Block.Code("x = \"--\" # don't...", Optional.empty());

        assertThat(Punctuator.punctuate(article("en", code)).body()).containsExactly(code);
    }

    @Test
    void html_keeps_its_tags_its_code_and_its_entities() {
        var typed = "<p class=\"a\">&quot;Hi,&quot; said <em>Ann</em>'s <code>\"b--c\"</code> &amp; &lt;co&gt;...</p>";

        assertThat(Punctuator.punctuateHtml(typed, ENGLISH))
                .isEqualTo("<p class=\"a\">“Hi,” said <em>Ann</em>’s <code>\"b--c\"</code>\u00A0&amp; &lt;co&gt;…</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                    fr | Reed &amp; fils &lt;a&gt; caf&eacute; &#233;t&#xE9; | Reed\u00A0&amp; fils &lt;a&gt; caf&eacute; &#233;t&#xE9;
                    fr | Le caf&eacute;!                    | Le caf&eacute;\u202F!
                    en | &ldquo;I said&mdash;\"no\"&rdquo;  | &ldquo;I said&mdash;“no”&rdquo;
                    en | &Eacute;tienne's '&amp;' &hellip;  | &Eacute;tienne’s ‘&amp;’\u00A0&hellip;
                    en | Vane & Sons' \"R&D\"; &unknown;    | Vane\u00A0& Sons’ “R&D”; &unknown;
                    """)
    void character_references_stay_and_count_as_what_they_stand_for(String language, String typed, String set) {
        assertThat(Punctuator.punctuateHtml(typed, Language.of(language))).isEqualTo(set);
    }

    @Test
    void the_batch_form_takes_and_gives_json_lines() {
        assertThat(Punctuator.punctuateLine("{\"id\": \"1\", \"lang\": \"de\", \"html\": \"<p>\\\"Ja\\\"</p>\"}"))
                .contains("{\"id\": \"1\", \"lang\": \"de\", \"html\": \"<p>„Ja“</p>\"}");
        assertThat(Punctuator.punctuateLine("no json")).isEmpty();
    }

    @Test
    void no_letter_and_no_digit_is_ever_changed() {
        var pieces = List.of(
                "\"",
                "'",
                "--",
                "-",
                "...",
                ". . .",
                " ",
                "a",
                "n",
                "O",
                "7",
                "\n",
                "«",
                "»",
                "„",
                "“",
                "!",
                ":",
                "(",
                "1914-18",
                "http://a.b/c'd",
                "’",
                "‘");
        for (var language : List.of("en", "de", "fr", "sv", "pl")) {
            // Every sequence of three pieces, embedded so that it has neighbours.
            for (var i = 0; i < pieces.size() * pieces.size() * pieces.size(); i += 5) {
                var text = "x" + pieces.get(i % 23) + pieces.get(i / 23 % 23) + pieces.get(i / 529) + " y'z\" w";

                var set = Punctuator.punctuate(text, Language.of(language));

                assertThat(letters(set)).as(text).isEqualTo(letters(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A row of \"\"\"\"\"\"\"\" ditto.", "It's '\"'\"'\"'\"'\"' noise."})
    void a_long_row_of_marks_is_left_alone(String text) {
        assertThat(Punctuator.punctuate(text, ENGLISH)).isEqualTo(text.replace("It's", "It’s"));
    }

    @Test
    void paragraphs_end_however_lines_end() {
        assertThat(Punctuator.punctuate("'One.\r\n\r\n'Two,' he said.\r\n", ENGLISH))
                .isEqualTo("‘One.\r\n\r\n‘Two,’ he said.\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"'", "a", "a'", "a.", "-", ". ", "1-", "a@", "(\"", "‘", "' ", "x=\"", "/a", " --a", "\"' "})
    void hostile_text_is_set_in_no_time(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Punctuator.punctuate(piece.repeat(20_000), ENGLISH));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Article article(String language, Block block) {
        return new Article(
                Head.of(Inlines.of("Title")),
                Language.of(language),
                List.of(block),
                List.of(),
                new Origin(Optional.empty(), Optional.empty(), List.of(), "a.md"),
                Reading.stated(Reading.Reader.MARKDOWN));
    }

    private static List<Inline> paragraph(Article article) {
        return ((Block.Paragraph) Punctuator.punctuate(article).body().getFirst()).text();
    }
}
