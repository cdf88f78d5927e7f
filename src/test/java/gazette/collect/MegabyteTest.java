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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertIsRead(kind, "", piece.replace('⏎', '\n'), Duration.ofMinutes(4));
    }

    /** Each takes a second or two; what grows with the square of the page would take a hundred. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><th>a",
                "<table><tr><td>a</td></tr></table>",
                "<tr><td>a",
                "<font>a",
                "<p>x",
                "<x",
                "<figure><img src=a.png><figcaption>b</figcaption></figure>",
                "<ul><li>",
                "<ul><li><a href=x>y</a></li></ul>",
                "<b>x",
                "<span>a",
                "<dl><dt>a<dd>b</dl>",
                "<div>x",
                "<div>",
                "<div class=caption>a</div>",
                "<div class=comments><p>a</p></div>",
                "<blockquote>",
                "<a href=x>y ",
                "<a href=#n1>1</a><p id=n1><a href=#r1>1</a> x</p>",
                "<img src=x.jpg class=caption>",
                "<pre>a\n</pre>",
                "<br>",
                "<section><h3>a</h3><p>b</p></section>",
                "<p class=byline>By A B</p>",
                "<div class=share-bar>x</div>",
                "<nav><a href=x>y</a></nav>",
                "<meta property=og:title content=x>",
                "<div class=credit>a",
                "<q>a",
                "<center><img src=a.png><br>a</center>",
                "<div class=mw-parser-output><p>a",
                "<figcaption>a",
                "<table><tr><td>",
                "<noscript><img src=a.jpg></noscript>"
            })
    void an_odd_megabyte_of_a_page_is_read_in_time(String piece) {
        assertIsRead(
                Kind.HTML,
                "<html><body><nav>Home</nav><p>" + "The boats went out at five, and the quay was left. ".repeat(9)
                        + "</p>",
                piece,
                Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the sea,\nthe sea,\n\n",
                "天\n\n",
                "A\n",
                "a\n\n",
                "5 May 2020\n\n",
                "http://x.org/a\n\n",
                "(Via A)\n\n",
                "John Smith\n\n",
                "“Yes\n\n",
                "- a\n",
                "1. a\n",
                "He said:\n\n“Yes, that is what I wanted.”\n\n"
            })
    void an_odd_megabyte_of_text_is_read_in_time(String piece) {
        assertIsRead(Kind.PLAIN_TEXT, "", piece, Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n", "*a* ", "* ", "a\n=\n", "a\n\n", "![a](b.png)\n\n", "> a\n> — b\n\n"})
    void an_odd_megabyte_of_markdown_is_read_in_time(String piece) {
        assertIsRead(Kind.MARKDOWN, "", piece, Duration.ofMinutes(1));
    }

    /** Each line stands in one list more than the line before it. */
    @Test
    void a_megabyte_of_lists_in_lists_is_read_in_time() {
        var lists = IntStream.range(0, 1000)
                .mapToObj(depth -> "  ".repeat(depth) + "- a\n")
                .collect(Collectors.joining());
        assertIsRead(Kind.MARKDOWN, lists, "", Duration.ofMinutes(1));
    }

    @Test
    void a_megabyte_of_names_is_read_in_time() {
        assertIsRead(Kind.HTML, "", "<p class='" + "a ".repeat(500) + "'>x</p>", Duration.ofMinutes(1));
    }

    private static void assertIsRead(Kind kind, String before, String piece, Duration guard) {
        var whole = before + piece.repeat(1_000_000 / Math.max(1, piece.length()));
        assertTimeoutPreemptively(
                guard,
                () -> assertThat(ReadingRoom.hasWords(Punctuator.punctuate(ReadingRoom.read(new Manuscript(
                                        "any", kind, whole, Language.of("en"), PictureFolder.of(Path.of("none"))))
                                .work())))
                        .isTrue());
    }
}
