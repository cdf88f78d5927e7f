package gazette.collect.read.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.article.Article;
import gazette.article.Byline;
import gazette.article.Reading;
import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
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
class PlainTextTest {
    private static final String NEWS = """
            Harbour Board And Pilots Met At Last In A Cold Room

            Getty Image

            For most of the week it had looked as though the two sides would not share a table. The board had called the pilots “unhelpful” and the pilots had called the board something that this paper does not print.

            They met after all on Thursday, for an hour, and each then told reporters what it wanted:

            “I will say it plainly, we were given a chart that nobody had sailed,” the senior pilot Osric Vane said after the doors had opened. “And I would add that we have asked for a better one.”

            Vane repeated the pilots’ view that no ship should be brought in by night until the spring.

            According to The Courier, the chairman had hoped to settle the matter before the fair. The paper called that the “whole point” of the meeting, which had been announced a month before:

            In what amounted to a last offer, the chairman said on Tuesday that the board would pay for the survey if the pilots withdrew their complaint.

            “Everybody knows that an offer like this one is made to be refused,” said a clerk of the board, Ilse Marrow, when she was asked about it.

            The chairman left by the side door, as he had done in the past.

            (Via The Courier)

            ×
            """;

    @Test
    void lines_of_ideographs_that_a_program_broke_join_without_a_space() {
        assertThat(proof("""
                港の朝

                　風が西から吹く日は、船はいつも五時に港を出る。桟橋にはかもめだけが
                残り、誰かが昨夜のうちに置いていった網の上を、ゆっくりと歩いている。港の
                番人は窓を開け、今日は霧が出ないと言った。
                　昼になると、市場の女たちが戻ってくる。
                """)).isEqualTo("""
                        title: 港の朝
                        paragraph: 風が西から吹く日は、船はいつも五時に港を出る。桟橋にはかもめだけが残り、誰かが昨夜のうちに置いていった網の上を、ゆっくりと歩いている。港の番人は窓を開け、今日は霧が出ないと言った。
                        paragraph: 昼になると、市場の女たちが戻ってくる。
                        """);
    }

    @Test
    void lines_of_hangul_join_with_a_space() {
        assertThat(proof("""
                항구의 아침은 조용했고 갈매기만이 나무판 위를 천천히 걸어 다니며 배가
                돌아오기를 기다렸다. 등대지기는 오늘은 안개가 끼지 않을 것이라고 말했다.
                """)).contains("배가 돌아오기를");
    }

    @Test
    void sentences_of_ideographs_that_are_set_one_on_a_line_stay_so() {
        assertThat(proof("""
                港の決まり

                ・船は夜明けより前に出てはならず、霧の日には鐘が鳴るまで桟橋で待つこと。
                ・網は前の晩のうちに畳んでおき、朝になってから桟橋に広げてはならない。
                ・番人の言うことを聞くこと。
                """)).contains("待つこと。⏎・網は");
    }

    @Test
    void a_story_that_lost_its_mark_up_gets_its_parts_back() {
        assertThat(proof(NEWS).replaceAll("(?m)(: .{40}).*$", "$1").replaceAll("(?m) +$", ""))
                .isEqualTo("""
                        title: Harbour Board And Pilots Met At Last In
                        credit: picture Getty Image
                        paragraph: For most of the week it had looked as th
                        paragraph: They met after all on Thursday, for an h
                        quotation?
                          paragraph: “I will say it plainly, we were given a
                        paragraph: Vane repeated the pilots’ view that no s
                        paragraph: According to The Courier, the chairman h
                        quotation?
                          paragraph: In what amounted to a last offer, the ch
                          paragraph: “Everybody knows that an offer like this
                        paragraph: The chairman left by the side door, as h
                        via: (Via The Courier)
                        """);
    }

    @Test
    void what_was_concluded_and_what_was_dropped_is_told_with_its_evidence() {
        var reading = read(NEWS).reading();

        assertThat(reading.reader()).isEqualTo(Reading.Reader.PLAIN_TEXT);
        assertThat(reading.inferred())
                .extracting(Reading.Finding::why)
                .anyMatch(why -> why.startsWith("a block quotation: ") && why.contains("announces another's words"))
                .anyMatch(why -> why.startsWith("a picture credit: "));
        assertThat(reading.dropped()).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("×");
            assertThat(finding.why()).isNotEmpty();
        });
    }

    @Test
    void no_word_is_lost_and_none_is_changed() {
        assertThat(words(PlainText.pieces(NEWS)))
                .isEqualTo(NEWS.replaceAll("\\s+", " ").strip());
    }

    @Test
    void what_an_article_leaves_out_is_called_junk() {
        assertThat(PlainText.pieces(NEWS))
                .filteredOn(piece -> piece.label().equals("junk"))
                .extracting(Piece::text)
                .containsExactly("×");
    }

    @Test
    void bylines_and_datelines_fill_the_head() {
        var article = read("""
                Ferry Strikes Pier

                By Ada Marlow and Tom Reed

                Published March 4, 2025, 6:15 p.m.

                The ferry from Oreby struck the pier at Port Aldwen on Tuesday. Nobody was hurt.
                """);

        assertThat(article.head().byline())
                .isEqualTo(new Byline("By Ada Marlow and Tom Reed", List.of("Ada Marlow", "Tom Reed")));
        assertThat(article.head().published()).hasValueSatisfying(published -> {
            assertThat(published.text()).isEqualTo("Published March 4, 2025, 6:15 p.m.");
            assertThat(published.date())
                    .isEqualTo(Optional.of(LocalDate.of(2025, 3, 4).atTime(18, 15)));
        });
    }

    @Test
    void a_place_on_a_line_of_its_own_opens_the_first_paragraph() {
        assertThat(
                        proof(
                                "Mill Burns Down\n\nOREBY, Maerland —\n\nThe old mill burned down on Monday night. Nobody knows why it did.\n"))
                .contains("paragraph: OREBY, Maerland — The old mill burned down");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photograph by A. Whitlock",
                "Photo: Lisbet Arne/The Courier",
                "(AP Photo/Lisbet Arne)",
                "Lisbet Arne/Getty Images",
                "Image Credits: LISBET ARNE / AFP / Getty Images",
                "Photo courtesy of the Municipal Museum",
                "Credit: Unsplash/CC0 Public Domain",
                "Foto: Lisbet Arne/dpa",
                "© Lisbet Arne"
            })
    void picture_credits_are_known_by_their_wording(String credit) {
        assertThat(proof("A Bridge Is Closed\n\n" + credit
                        + "\n\nThe bridge over the Maer was closed on Monday, and will stay so for a week.\n"))
                .contains("credit: picture " + credit + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge, seen from the mill. (AP Photo/Lisbet Arne)",
                "The bridge, seen from the mill. Photograph: Lisbet Arne/The Courier",
                "The bridge, seen from the mill. (Lisbet Arne for The Courier)",
                "The bridge, seen from the mill.Credit...Lisbet Arne for The Courier",
                "The bridge, seen from the mill. © Lisbet Arne/AFP"
            })
    void captions_keep_their_credit_apart(String caption) {
        var proof = proof(
                "A Bridge Is Closed\n\nThe bridge over the Maer was closed on Monday, and will stay so for a week.\n\n"
                        + caption
                        + "\n\nTraffic goes by the mill, as it did for three hundred years before there was a bridge.\n");

        assertThat(proof).contains("figure: absent\n  caption: The bridge, seen from the mill.\n  credit: picture ");
        assertThat(proof).contains("Lisbet Arne");
    }

    @Test
    void an_attribution_belongs_to_the_words_before_it() {
        assertThat(
                        proof(
                                "Three Views\n\nWe asked two people for a sentence each about the new bridge over the Maer.\n\nI liked the old one, which one could not use.\n\n— Ingrid Solberg, engineer\n\nAsk me in five years.\n\n— Peter Nwosu\n\nThe board declined to comment on either of these remarks.\n"))
                .contains(
                        "quotation?\n  paragraph: I liked the old one, which one could not use.\n  by: Ingrid Solberg, engineer\nquotation?\n  paragraph: Ask me in five years.\n  by: Peter Nwosu\n");
    }

    @Test
    void words_before_the_text_are_an_epigraph() {
        assertThat(
                        proof(
                                "On Lateness\n\nLate is a kind of true.\n\n— Old saying\n\nThe train was late again on Monday, and I had time to think about why that is.\n"))
                .contains("epigraph\n  paragraph: Late is a kind of true.\n  by: Old saying\n");
    }

    @Test
    void a_quotation_runs_on_while_its_mark_is_open() {
        assertThat(
                        proof(
                                "The Ruling\n\nGiving judgment, Lady Justice Harrow said:\n\n“The path was walked before the wall was built.\n\n“It was walked after.\n\n“I would dismiss the appeal.”\n\nThe two other judges agreed with her, and said so in one line each.\n"))
                .contains(
                        "  paragraph: “The path was walked before the wall was built.\n  paragraph: “It was walked after.\n  paragraph: “I would dismiss the appeal.”\nparagraph: The two other");
    }

    @Test
    void a_letter_runs_on_to_its_signature() {
        assertThat(
                        proof(
                                "The Letter\n\nIt was found in the wall of the boathouse in the spring, and this is what she wrote:\n\nMy dear Tom,\n\nThe snow is up to the sill and we have eaten the good hen.\n\nYour sister,\nAgnes\n\nHe did write back to her. We have his answer, and it is mostly about boots.\n"))
                .contains(
                        "quotation?\n  paragraph: My dear Tom,\n  paragraph: The snow is up to the sill and we have eaten the good hen.\n  paragraph: Your sister,⏎Agnes\nparagraph: He did write back");
    }

    @Test
    void words_that_the_text_says_again_are_a_pull_quote() {
        var words = "nobody on the quay could say who had lit the lamp that night";

        assertThat(proof(
                        "The Lamp\n\nThere are people who remember that evening very well and tell it still.\n\nThe boats came home one after the other, and the children counted them.\n\nNobody on the quay could say who had lit the lamp that night.\n\nThey all agree on one thing, which is that "
                                + words + ", and that it was a good light.\n"))
                .contains("pull quote: Nobody on the quay could say who had lit the lamp that night.\n");
    }

    @Test
    void crossheads_lists_and_breaks_are_recognised() {
        assertThat(proof("""
                                The Closing of the Reading Room

                                The reading room will be closed from Monday until the roof has been mended.

                                What stays

                                Readers have asked what will remain open. The answer is the following list of places:

                                • the north gallery
                                • the map room

                                * * *

                                1. Books may be ordered.
                                2. Cats may not.
                                """.replace("\n• the map", "\n\n• the map").replace("\n2. Cats", "\n\n2. Cats")))
                .contains("crosshead 1: What stays\n")
                .contains(
                        "list: unnumbered\n  paragraph: the north gallery\n  paragraph: the map room\ndivider\nlist: from 1\n  paragraph: Books may be ordered.\n  paragraph: Cats may not.\n");
    }

    @Test
    void verse_keeps_its_lines_and_its_indents() {
        assertThat(
                        proof(
                                "The Sea\n\nThe sea goes out,\n  and is not missed,\nand leaves its chairs\n  about the room;\n\nand then comes in,\nas if it had\nforgotten something.\n"))
                .isEqualTo(
                        "title: The Sea\nverse\n  The sea goes out,\n  > and is not missed,\n  and leaves its chairs\n  > about the room;\n  /\n  and then comes in,\n  as if it had\n  forgotten something.\n  /\n");
    }

    @Test
    void white_that_sets_paragraphs_in_parts_them_and_is_not_printed() {
        var line = "　　船在五点出发，风从西边来的时候总是这样，码头留给了喜欢它的海鸥，港务局也没有意见。\n";

        assertThat(proof("　　港口\n\n" + line.repeat(3)))
                .contains("title: 港口\n")
                .containsPattern("(?s)(paragraph: 船.*){3}")
                .doesNotContain("　");
    }

    @Test
    void lines_that_a_program_broke_are_joined() {
        assertThat(
                        proof(
                                "A Title\n\nThis is a paragraph whose lines were broken by a program at about\nseventy characters, as mail programs do, so that the ends of the lines\nmean nothing.\n"))
                .contains(
                        "paragraph: This is a paragraph whose lines were broken by a program at about seventy characters, as mail programs do, so that the ends of the lines mean nothing.\n");
    }

    @Test
    void paragraphs_without_white_between_them_are_told_apart() {
        var long1 =
                "This paragraph is one line of text, however long it may be, because the program that wrote it broke no lines at all and left that to whoever would show it, which is a sensible thing to do in principle and in practice. ";

        assertThat(proof("A Title\n" + long1 + "One.\n" + long1 + "Two.\n" + long1 + "Three.\n")
                        .lines())
                .hasSize(4);
    }

    @Test
    void credits_at_the_end_are_kept_for_what_they_are() {
        assertThat(
                        proof(
                                "A Bridge Is Closed\n\nThe bridge over the Maer was closed on Monday, and will stay so for a week.\n\nIlse Marrow contributed to this report.\n\nThis article originally appeared in The Courier.\n\nSource: Harbour Board\n"))
                .contains("credit: contribution Ilse Marrow contributed to this report.\n")
                .contains("credit: rights This article originally appeared in The Courier.\n")
                .contains("via: Source: Harbour Board\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Share this story",
                "Share on Facebook",
                "Sign up for our newsletter",
                "Read more: Ten bridges",
                "0 comments",
                "×",
                "Continue reading the main story",
                "Teilen",
                "Mehr zum Thema",
                "This site uses cookies to serve you better, see our privacy policy"
            })
    void the_furniture_of_pages_is_dropped(String junk) {
        var article = read(
                "A Bridge Is Closed\n\nThe bridge over the Maer was closed on Monday, and will stay so for a week.\n\n"
                        + junk
                        + "\n\nTraffic goes by the mill, as it did for three hundred years before there was a bridge.\n");

        assertThat(article.reading().dropped())
                .extracting(Reading.Finding::text)
                .containsExactly(junk);
        assertThat(article.body()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The newsletter was printed in the basement by two brothers who did not speak.",
                "“Sign up for our newsletter,” he said to me, and closed the door of the shop.",
                "Watch the children carefully, she had told him.",
                "More from habit than from hope he went to the door.",
                "Listen to me.",
                "She told us to sign up for the free course at the library.",
                "Share prices fell on Monday.",
                "He wanted to follow us home.",
                "Photographs were taken by the police in the morning.",
                "By Monday the river had fallen.",
                "Sources said that the bridge was sound."
            })
    void a_sentence_that_begins_like_furniture_is_kept_as_text(String sentence) {
        assertThat(
                        proof(
                                "A Bridge Is Closed\n\nThe bridge over the Maer was closed on Monday, and will stay so for a week.\n\n"
                                        + sentence
                                        + "\n\nTraffic goes by the mill, as it did for three hundred years before there was a bridge.\n"))
                .contains("paragraph: " + sentence + "\n");
    }

    @Test
    void a_text_without_a_title_is_named_by_its_file() {
        var text =
                "This is the first paragraph of a text that has no title, and it is far too long to be one, as anybody can see who counts its words.";

        assertThat(proof(text)).isEqualTo("title: a\nparagraph: " + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "a\n",
                "\"",
                " “a",
                "\u0301",
                "—",
                "---\n",
                "* * *\n\n",
                "said ",
                "I am ",
                "a\n\n",
                "\"a\n\n",
                "1. a\n\n",
                "• a\n\n",
                "a:\n\n",
                "1. ",
                "(",
                "By A",
                "— A\n\n",
                "a b c d e f g\n\n",
                "The sea,\nthe sea,\nthe sea\n\n",
                "©",
                "/",
                "Aa/",
                "photo by ",
                "the newsletter "
            })
    void much_of_anything_is_read_in_time(String piece) {
        var text = piece.repeat(400_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
    }

    @Test
    void what_is_too_long_for_an_article_is_kept_to_its_last_word() {
        var text = "Weir.\n\n".repeat(25_000) + "“The end,” she said.";

        var pieces = PlainText.pieces(text);

        assertThat(words(pieces)).isEqualTo(text.replaceAll("\\s+", " "));
        assertThat(pieces.getLast()).isEqualTo(Piece.of("para", "“The end,” she said."));
    }

    private static String words(List<Piece> pieces) {
        return String.join(" ", pieces.stream().map(Piece::text).toList())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Article read(String text) {
        return PlainText.read(Readings.manuscript(Kind.PLAIN_TEXT, text)).work();
    }

    private static String proof(String text) {
        return Readings.proof(read(text));
    }
}
