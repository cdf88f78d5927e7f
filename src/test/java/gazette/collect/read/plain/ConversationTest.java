package gazette.collect.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.collect.read.Kind;
import gazette.collect.read.Readings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConversationTest {
    @Test
    void questions_and_answers_are_set_turn_by_turn() {
        assertThat(proof("""
                        The Keeper of the Weir

                        She has kept the weir for thirty years, and her mother kept it before her.

                        Q: When did you first see the river?

                        A: Before I could walk. My father held me over it.

                        She stops here to pour the tea.

                        Q: And now?

                        A: It has not changed. I have.

                        This conversation has been shortened.
                        """)).isEqualTo("""
                        title: The Keeper of the Weir
                        paragraph: She has kept the weir for thirty years, and her mother kept it before her.
                        question: Q:
                          paragraph: When did you first see the river?
                        answer: A:
                          paragraph: Before I could walk. My father held me over it.
                          paragraph: She stops here to pour the tea.
                        question: Q:
                          paragraph: And now?
                        answer: A:
                          paragraph: It has not changed. I have.
                        paragraph: This conversation has been shortened.
                        """);
    }

    @Test
    void minutes_name_those_who_speak_in_capitals_and_tell_who_laughed() {
        assertThat(proof("""
                        Committee on Inland Waters

                        THE CHAIRMAN: We have one witness today.

                        MRS. VANE: Thank you, Mr. Chairman.

                        THE CHAIRMAN: Perhaps you can tell us why the bridge was lowered.

                        [Laughter]

                        MR. ROOK: Did anybody order it?

                        MRS. VANE: No, sir. Nobody was awake.
                        """))
                .contains("answer: THE CHAIRMAN:\n  paragraph: Perhaps you")
                .contains("\n  paragraph: [Laughter]\nquestion: ")
                .contains("MR. ROOK:\n  paragraph: Did anybody order it?\n");
    }

    @Test
    void whoever_is_first_called_by_the_whole_name_is_the_same_person() {
        assertThat(proof("""
                        An Hour with the Clockmaker

                        Ada Marlow: You live above the clock. Do you sleep?

                        Tom Reed: Very well. I wake up when it stops.

                        Marlow: How often has it stopped?

                        Reed: Four times.

                        Marlow: And then?

                        Reed: Then I go down, and up again.
                        """))
                .contains("Ada Marlow:\n")
                .contains("answer: Tom Reed:\n  paragraph: Very well. I wake up when it stops.\n");
    }

    @Test
    void the_time_in_a_recording_stands_before_the_name() {
        assertThat(proof("""
                        The Salt Road, the Whole Talk

                        [00:00:03] HOST: Welcome back. Today we walk the salt road.
                        [00:00:11] GUEST: For the forty-first time.
                        [00:00:13] HOST: Forty-one! Tell us about the first.
                        [00:00:19] GUEST: I had borrowed boots, and it snowed in June, which I thought was usual, since nobody had told me that it was not.
                        [00:00:41] HOST: And did you get your soup?
                        """)).contains("answer: [00:00:11] GUEST:\n  paragraph: For the forty-first time.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[01/03/2024, 09:14:02] ADA: Is it still there?\n[01/03/2024, 09:14:40] TOM: Yes.\n[01/03/2024, 09:15:01] ADA: And now?\n[01/03/2024, 09:15:30] TOM: It waits.",
                "ADA. Is it still there?\n\nTOM. Yes.\n\nADA. And now?\n\nTOM. It waits."
            })
    void messages_and_plays_name_their_speakers_too(String talk) {
        assertThat(proof("The Goose\n\n" + talk + "\n")).containsPattern("TOM[:.]\n  paragraph: It waits.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prep: ten minutes.",
                "Note: The mill is closed on Mondays.",
                "Tip: Bring a torch.",
                "From: the harbour board"
            })
    void a_word_and_a_colon_do_not_make_a_conversation(String line) {
        assertThat(proof("The Mill\n\nThe mill stands by the weir, as it did when the weir was built.\n\n" + line
                        + "\n\nCook: The cook lives in the mill, and is not seen.\n\nIs it worth a visit?\n"))
                .doesNotContain("answer:")
                .doesNotContain("question:");
    }

    @Test
    void no_word_of_a_turn_is_lost_when_the_name_stands_alone() {
        assertThat(proof("Talk\n\nADA:\nWho is there?\n\nTOM:\nNobody.\n\nADA:\nThen go away.\n\nTOM:\nI shall.\n"))
                .contains("question: ADA:\n  paragraph: Who is there?\n")
                .contains("answer: TOM:\n  paragraph: I shall.\n");
    }

    private static String proof(String text) {
        return Readings.proof(
                PlainText.read(Readings.manuscript(Kind.PLAIN_TEXT, text)).work());
    }
}
