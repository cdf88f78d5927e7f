package gazette.collect.read.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.article.Article;
import gazette.article.Inlines;
import gazette.article.Reading;
import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShapesTest {
    private static final String PROSE =
            "The bridge over the Maer was closed on Monday, and will stay so for a week or for as long as the ice does.";

    @Test
    void what_a_mail_marks_is_quoted_without_its_marks() {
        assertThat(proof("""
                        The Stairs

                        I have two questions.

                        > The stairs were measured in 1931, by my uncle, who was drunk. I have
                        > measured them again, and there are 211.

                        Did he measure going up?

                        > > Is there any chance of a lamp?
                        > No. The bats would move out.
                        """)).contains("""
                        quotation?
                          paragraph: The stairs were measured in 1931, by my uncle, who was drunk. I have measured them again, and there are 211.
                        """).contains("""
                        quotation?
                          quotation
                            paragraph: Is there any chance of a lamp?
                          paragraph: No. The bats would move out.
                        """);
    }

    @Test
    void an_arrow_before_a_word_quotes_nothing() {
        assertThat(proof("A Bridge\n\n" + PROSE + "\n\n> Ten bridges\n\n" + PROSE + "\n"))
                .doesNotContain("quotation");
    }

    @Test
    void a_line_that_is_underlined_is_a_heading() {
        assertThat(proof("""
                        The Weather Station
                        ===================

                        You need a post and an afternoon without wind.

                        What you need
                        -------------
                        A post of two metres, which has to be dry.
                        """)).isEqualTo("""
                        title: The Weather Station
                        paragraph: You need a post and an afternoon without wind.
                        crosshead 1: What you need
                        paragraph: A post of two metres, which has to be dry.
                        """);
    }

    @Test
    void a_program_keeps_its_lines_and_its_spaces() {
        assertThat(proof("""
                        The Weather Station

                        Unpack the program and build it:

                            tar xzf station-2.1.tar.gz
                            for f in *.c; do
                              cc -c "$f"
                            done

                        Then start it with

                            systemctl enable station

                        and wait for the wind.
                        """))
                .contains("code : tar xzf station-2.1.tar.gz⏎for f in *.c; do⏎  cc -c \"$f\"⏎done\n")
                .contains("paragraph: Then start it with\n")
                .contains("code : systemctl enable station\n")
                .contains("paragraph: and wait for the wind.\n");
    }

    @Test
    void the_head_of_a_page_is_told_line_by_line() {
        var article = read("The Unlit Shore\nby Ada Marlow\n4 March 2025\n\n" + PROSE + "\n");

        assertThat(Inlines.text(article.head().headline())).isEqualTo("The Unlit Shore");
        assertThat(article.head().byline().names()).containsExactly("Ada Marlow");
        assertThat(article.head().published()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home\nNews\nSport\nSign in",
                "Home › News › Maer",
                "View this email in your browser",
                "FOR IMMEDIATE RELEASE",
                "FOR IMMEDIATE RELEASE\n\nContact: press@harbour.example"
            })
    void the_title_may_stand_below_what_is_no_part_of_the_text(String top) {
        assertThat(Inlines.text(read(top + "\n\nA Bridge Is Closed\n\n" + PROSE + "\n")
                        .head()
                        .headline()))
                .isEqualTo("A Bridge Is Closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Opinion", "KOMMENTAR", "Tribune", "Opinión", "社説"})
    void a_word_over_the_title_is_a_kicker(String word) {
        var head = read(word + "\n\nLeave the Bridge Where It Is\n\nAda Marlow\n\n" + PROSE + "\n")
                .head();

        assertThat(Inlines.text(head.kicker())).isEqualTo(word);
        assertThat(Inlines.text(head.headline())).isEqualTo("Leave the Bridge Where It Is");
        assertThat(head.byline().names()).containsExactly("Ada Marlow");
    }

    @Test
    void a_line_between_title_and_byline_is_the_standfirst() {
        var head = read("The Quiet Ferry\nOn batteries, gulls and the end of a noise\n\nBy Ada Marlow\n\n" + PROSE
                        + "\n")
                .head();

        assertThat(Inlines.text(head.headline())).isEqualTo("The Quiet Ferry");
        assertThat(Inlines.text(head.standfirst())).isEqualTo("On batteries, gulls and the end of a noise");
    }

    @Test
    void a_sentence_between_title_and_byline_is_the_standfirst_too() {
        var article =
                read("The Clock\n\nHow a village learned to live with an hour too many.\n\nBy Ada Marlow\n\n" + PROSE);

        assertThat(Inlines.text(article.head().standfirst()))
                .isEqualTo("How a village learned to live with an hour too many.");
        assertThat(article.body()).hasSize(1);
    }

    @Test
    void no_place_is_lost_where_two_stand_over_a_paragraph() {
        assertThat(proof("A Bridge\n\nMAER, Northland —\n\nOREBY, Maerland —\n\n" + PROSE))
                .contains("paragraph: MAER, Northland —\nparagraph: OREBY, Maerland — The bridge");
    }

    @Test
    void a_name_and_a_date_on_one_line_are_both_understood() {
        var head = read("Why I Keep a Diary\n\nAda Marlow, 4 March 2025\n\n" + PROSE + "\n")
                .head();

        assertThat(head.byline().names()).containsExactly("Ada Marlow");
        assertThat(head.published()).isPresent();
    }

    @Test
    void what_a_recipe_needs_is_a_list() {
        assertThat(proof("""
                        Potato Soup

                        Zutaten:
                        1 kg mehlige Kartoffeln
                        2 Stangen Lauch
                        ½ l Brühe
                        Salz, Pfeffer

                        Die Kartoffeln schälen, alles kochen und abschmecken, bis es schmeckt.
                        """)).contains("""
                        crosshead 1: Zutaten:
                        list: unnumbered
                          paragraph: 1 kg mehlige Kartoffeln
                          paragraph: 2 Stangen Lauch
                          paragraph: ½ l Brühe
                          paragraph: Salz, Pfeffer
                        """);
    }

    @Test
    void a_line_that_says_so_makes_a_box_of_the_lines_under_it() {
        var article = read(
                "A Bridge\n\n" + PROSE + "\n\nMehr zum Thema\nZehn Brücken\nEine Gans im Postamt\n\n" + PROSE + "\n");

        assertThat(article.body()).hasSize(2);
        assertThat(article.reading().dropped())
                .singleElement()
                .satisfies(box -> assertThat(box.text()).contains("Eine Gans im Postamt"));
    }

    @Test
    void paragraphs_that_a_program_broke_are_parted_where_there_was_room() {
        assertThat(proof("""
                        The Salt Road

                             The salt road begins behind the church, where nobody would look
                        for it, and climbs for eleven miles without a wall on either side. I
                        first walked it in borrowed boots.
                             There was an old man at the pass who kept a ledger of everybody who
                        went over. He asked me for my name, and then for another one.
                             "People lose them up here," he said.
                             I gave him my brother's. It stands in the book still, under the
                        third of June.
                        """))
                .containsPattern("(?s)(paragraph: [^\n]*\n){4}")
                .contains("nobody would look for it")
                .contains("paragraph: \"People lose them up here,\" he said.\n");
    }

    @Test
    void a_letter_begins_with_its_day_and_ends_with_a_name() {
        assertThat(proof("Maer, 4 October 1911\n\nMy dear Agnes,\n\n" + PROSE + "\n\nYour loving sister,\nIlse\n"))
                .contains("date line: Maer, 4 October 1911")
                .contains("paragraph: Your loving sister,⏎Ilse\n")
                .doesNotContain("crosshead");
    }

    @Test
    void the_fields_of_a_mail_fill_the_head() {
        var article = read("""
                From: Ada Marlow <ada@harbour.example>
                To: Tom Reed <tom@post.example>
                Date: Tue, 4 Mar 2025 18:15:00 +0000
                Subject: The stairs

                I have measured them again, and there are two hundred and eleven.

                --
                Ada Marlow
                Harbour Board
                """);

        assertThat(Inlines.text(article.head().headline())).isEqualTo("The stairs");
        assertThat(article.head().byline().names()).containsExactly("Ada Marlow");
        assertThat(article.head().published()).isPresent();
        assertThat(article.body()).hasSize(1);
        assertThat(article.reading().dropped())
                .extracting(Reading.Finding::text)
                .contains("Subject:", "To: Tom Reed <tom@post.example>", "-- Ada Marlow Harbour Board");
    }

    @Test
    void a_short_message_is_copied_with_its_name_and_its_time() {
        assertThat(proof("The Goose\n\n" + PROSE
                        + "\n\nWeir Post @weirpost\nThere is a goose at counter 3.\n9:14 AM · Mar 1, 2024\n\n" + PROSE))
                .contains(
                        "quotation?\n  paragraph: Weir Post @weirpost⏎There is a goose at counter 3.⏎9:14 AM · Mar 1, 2024\n");
    }

    @Test
    void a_name_under_words_in_marks_needs_no_dash() {
        assertThat(proof(
                        "La lampe\n\n« Qui allume une lampe en plein jour a perdu la nuit. »\nJean Verrier, La Corderie\n\n"
                                + PROSE))
                .contains("epigraph\n")
                .contains("by: Jean Verrier, La Corderie\n");
    }

    @Test
    void a_first_name_at_the_very_end_is_the_writers_own() {
        assertThat(proof(
                        "The Weir Letter\n\n" + PROSE + "\n\nThat is all for this week. See you on Sunday.\n\n— Tom\n"))
                .endsWith("paragraph: That is all for this week. See you on Sunday.\nparagraph: — Tom\n");
    }

    @Test
    void numbers_count_the_items_of_a_list_to_its_end() {
        assertThat(
                        proof(
                                "Soup\n\n" + PROSE
                                        + "\n\n1. Peel the potatoes.\n\n2. Boil them.\n\n3. Eat them, since they are good.\n\nIt keeps for three days, if nobody knows of it.\n"))
                .contains(
                        "list: from 1\n  paragraph: Peel the potatoes.\n  paragraph: Boil them.\n  paragraph: Eat them, since they are good.\n");
    }

    @Test
    void numbers_that_stand_apart_head_the_parts() {
        assertThat(proof("Ropes\n\n1. Recap\n\n" + PROSE
                        + "\n\n2. Two ways to fail\n\na) Rot\n\nb) Surprise\n\n2.1. The test\n\n" + PROSE))
                .contains("crosshead 1: 1. Recap\n")
                .contains("crosshead 1: 2. Two ways to fail\nlist: ")
                .contains("crosshead 1: 2.1. The test\n");
    }

    @Test
    void what_a_page_leads_to_after_the_text_is_dropped() {
        var article = read("A Bridge\n\n" + PROSE
                + "\n\nMost viewed\n\n1. Goose leaves the post office\n\n2. Clock stopped\n\n12\n\nShare\n");

        assertThat(article.body()).hasSize(1);
        assertThat(article.reading().dropped())
                .extracting(Reading.Finding::text)
                .contains("12", "2. Clock stopped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"But then what?", "So what shall we do?", "Aber wer löscht sie?"})
    void a_question_that_takes_up_what_was_said_heads_nothing(String question) {
        assertThat(proof("A Bridge\n\n" + PROSE + "\n\n" + question + "\n\n" + PROSE))
                .contains("paragraph: " + question);
    }

    @Test
    void a_prompt_of_a_program_quotes_nothing() {
        assertThat(proof("Vane\n\n" + PROSE + "\n\n>>> import vane\n>>> vane.now(\"maer\")\n\n" + PROSE))
                .contains("code : >>> import vane⏎>>> vane.now(\"maer\")\n");
    }

    @Test
    void a_caption_may_have_a_name_in_capitals_glued_to_it() {
        assertThat(proof("El pueblo\n\n" + PROSE + "\n\nEl reloj de la torre del pueblo, en marzo.TOMÁS VEGA\n\n"
                        + PROSE))
                .contains("caption: El reloj de la torre");
    }

    @Test
    void numbered_paragraphs_count_on_over_a_quotation() {
        assertThat(
                        proof(
                                "The Goose\n\n1. This is about a goose, which has waited for three days.\n\n2. The act says:\n\n“Whoever has taken a ticket shall be served in the order of the tickets.”\n\n3. I agree with the act, and so the goose stays.\n"))
                .contains("list: from 3\n  paragraph: I agree with the act, and so the goose stays.\n");
    }

    @Test
    void links_within_a_text_are_dropped_but_the_last_may_be_a_crosshead() {
        var article = read("A Bridge\n\n" + PROSE
                + "\n\nLesen Sie auch\n\nZehn Brücken, die nie geöffnet wurden\n\nEine Gans im Postamt\n\nMehr Wasser\n\n"
                + PROSE);

        assertThat(article.reading().dropped())
                .extracting(Reading.Finding::text)
                .containsExactly("Lesen Sie auch", "Zehn Brücken, die nie geöffnet wurden", "Eine Gans im Postamt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年3月3日 9時14分",
                "03/03/2024 09h14 • Atualizado há 2 dias",
                "Published 1 March",
                "Maer Town Hall, 12 November 1987"
            })
    void days_are_known_in_many_forms(String line) {
        assertThat(read("A Bridge Is Closed\n\n" + line + "\n\n" + PROSE + "\n")
                        .head()
                        .published()
                        .orElseThrow()
                        .text())
                .isEqualTo(line);
    }

    @Test
    void two_words_over_a_title_are_both_its_kicker() {
        var head = read("Idées\nTribune\n\nRendez-nous le treizième coup\n\n" + PROSE + "\n")
                .head();

        assertThat(Inlines.text(head.kicker())).isEqualTo("Idées Tribune");
        assertThat(Inlines.text(head.headline())).isEqualTo("Rendez-nous le treizième coup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Marlow, “The Courier”", "Ada Marlow, The Weir Post", "Van onze verslaggever"})
    void whoever_writes_for_a_paper_is_named_with_it(String line) {
        assertThat(read("A Bridge Is Closed\n\n" + line + "\n\n" + PROSE + "\n")
                        .head()
                        .byline()
                        .text())
                .isEqualTo(line);
    }

    @Test
    void a_mark_may_be_closed_only_in_a_later_paragraph() {
        assertThat(
                        proof(
                                "Die Gans\n\nDazu erklärt die Sprecherin des Gerichts:\n\n„Das Recht der Schlange ist älter als das Recht der Personen.\n\nDie Gans hatte eine Nummer. Sie hat gewartet.\n\nMehr verlangt das Gesetz nicht.“\n\nDie Post prüft den Bescheid und hat sich noch nicht entschieden.\n"))
                .contains("quotation?\n  paragraph: „Das Recht")
                .contains("\n  paragraph: Die Gans hatte eine Nummer.")
                .contains("\n  paragraph: Mehr verlangt das Gesetz nicht.“\nparagraph: Die Post prüft");
    }

    @Test
    void a_letter_ends_with_the_office_of_its_writer() {
        assertThat(
                        proof(
                                "The Boat\n\nThe council sent a letter, which is framed behind the stove:\n\nDear Mr. Lund,\n\nIt has come to our attention that you serve food without a licence.\n\nYours faithfully,\nH. Brandt\nClerk to the Council\n\nHe obtained one, and it took him eleven days to do so.\n"))
                .contains(
                        "\n  paragraph: Yours faithfully,⏎H. Brandt⏎Clerk to the Council\nparagraph: He obtained one");
    }

    @Test
    void a_few_words_and_a_colon_announce_what_opens_with_a_mark() {
        assertThat(proof("La soupe\n\n" + PROSE
                        + "\n\nEt d’ajouter :\n\n« La soupe, c’est ce qu’on fait avec ses mains. »\n\n" + PROSE))
                .contains("paragraph: Et d’ajouter :\nquotation?\n  paragraph: « La soupe");
    }

    @Test
    void what_is_no_name_may_be_the_source_of_words_in_marks() {
        assertThat(proof("The Chain\n\n“Whoever carries a book has read its back.”\n\n— sign at the library door\n\n"
                        + PROSE))
                .contains("epigraph\n")
                .contains("by: sign at the library door\n");
    }

    @Test
    void a_title_over_a_day_is_no_name() {
        var head = read("View this email in your browser\n\nThe Weir Letter\nIssue 42 · 3 March 2024\n\n" + PROSE)
                .head();

        assertThat(Inlines.text(head.headline())).isEqualTo("The Weir Letter");
        assertThat(head.published()).isPresent();
    }

    @Test
    void a_numeral_alone_heads_a_part() {
        assertThat(proof("Ice\n\nI.\n\n" + PROSE + "\n\nII.\n\n" + PROSE))
                .contains("crosshead 1: I.\n")
                .contains("crosshead 1: II.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> a\n", "> > > ", "    a = b;\n", "1 kg a\n", "[1] a\n", "A:\n", "A: a?\n", "By A\n", "a › "})
    void much_of_any_shape_is_read_in_time(String piece) {
        var text = piece.repeat(400_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
    }

    private static Article read(String text) {
        return PlainText.read(Readings.manuscript(Kind.PLAIN_TEXT, text)).work();
    }

    private static String proof(String text) {
        return Readings.proof(read(text));
    }
}
