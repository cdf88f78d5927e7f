package gazette.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.collect.copy.ReadingRoom;
import gazette.collect.picture.PictureFolder;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.language.Language;
import gazette.punctuate.Punctuator;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A megabyte of the same is read by every reader without a hang. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MegabyteTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', textBlock = """
            PLAIN_TEXT, — A? ⏎
            MARKDOWN,   > a⏎
            MARKDOWN,   ::: quote⏎⏎word⏎⏎
            HTML,       <article><blockquote>a
            """)
    void a_megabyte_is_read_in_time(Kind kind, String piece) {
        var text = piece.replace('⏎', '\n');
        var whole = text.repeat(1_000_000 / text.length());

        assertTimeoutPreemptively(
                Duration.ofMinutes(4),
                () -> assertThat(ReadingRoom.hasWords(Punctuator.punctuate(ReadingRoom.read(new Manuscript(
                                        "any", kind, whole, Language.of("en"), PictureFolder.of(Path.of("none"))))
                                .work())))
                        .isTrue());
    }
}
