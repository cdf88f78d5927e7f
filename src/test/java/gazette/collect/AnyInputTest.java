package gazette.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.article.Article;
import gazette.collect.copy.ReadingRoom;
import gazette.collect.picture.PictureFolder;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.collect.read.Readings;
import gazette.language.Language;
import gazette.punctuate.Punctuator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/**
 * Whatever comes in is read: no failure, no hang, and no word in print more often than in the source. Words are numbered, so
 * that each stands in the source once.
 */
@Tag("slow")
class AnyInputTest {
    private static final Pattern WORD = Pattern.compile("w\\d+w");

    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "span",
            "b",
            "i",
            "a href='/x'",
            "blockquote",
            "figure",
            "figcaption",
            "img src='a.png' alt='x'",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "pre",
            "code",
            "br",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "nav",
            "main",
            "dl",
            "dt",
            "dd",
            "noscript",
            "template",
            "svg",
            "math",
            "form",
            "details",
            "cite",
            "p class='byline'",
            "div class='comments'",
            "div class='caption'",
            "blockquote class='pullquote'",
            "blockquote class='twitter-tweet'",
            "div class='verse'",
            "div class='interview'",
            "p hidden",
            "sup id='r1'",
            "a href='#n1' role='doc-noteref'",
            "li id='n1'",
            "picture",
            "font",
            "center",
            "hr",
            "label",
            "strong",
            "em");

    private static final List<String> PLAIN = List.of(
            "\n\n",
            "\n",
            " ",
            ". ",
            ", ",
            "\"",
            "“",
            "”",
            "'",
            ": ",
            "> ",
            "- ",
            "* ",
            "1. ",
            "— ",
            "By ",
            "Photo: ",
            "(Via ",
            ")",
            "# ",
            "Share this",
            "Getty Images",
            "3 March 2025",
            "Read more",
            "\t",
            "…",
            "  ",
            "|",
            "---\n",
            "```\n",
            "[^1]",
            "::: verse\n",
            ":::\n",
            "![x](a.png)");

    @Property(tries = 4_000, seed = "20261123")
    void any_mark_up_is_read(@ForAll("markUp") List<String> pieces) {
        isRead(Kind.HTML, "<script></script>", pieces);
        isRead(Kind.HTML, "<article>", pieces);
    }

    @Property(tries = 4_000, seed = "20261123")
    void any_text_is_read(@ForAll("text") List<String> pieces) {
        isRead(Kind.PLAIN_TEXT, "", pieces);
        isRead(Kind.MARKDOWN, "", pieces);
    }

    @Provide
    Arbitrary<List<String>> markUp() {
        var open = Arbitraries.of(TAGS).map(tag -> "<" + tag + ">");
        var close = Arbitraries.of(TAGS).map(tag -> "</" + tag.replaceFirst(" .*", "") + ">");
        return Arbitraries.frequencyOf(Tuple.of(4, open), Tuple.of(3, close), Tuple.of(4, words()))
                .list()
                .ofMaxSize(120);
    }

    @Provide
    Arbitrary<List<String>> text() {
        return Arbitraries.oneOf(Arbitraries.of(PLAIN), words()).list().ofMaxSize(120);
    }

    /** Gaps that are filled with numbered words. */
    private static Arbitrary<String> words() {
        return Arbitraries.of(List.of("§", "§ § §. ", "§ § § § § § § § § § § §, § § § §. § § § §? ", "“§ §,” § §. "));
    }

    private static void isRead(Kind kind, String before, List<String> pieces) {
        var source = numbered(before + String.join("", pieces));
        var manuscript = new Manuscript("any", kind, source, Language.of("en"), PictureFolder.of(Path.of("none")));

        var article = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> Punctuator.punctuate(ReadingRoom.read(manuscript).work()));

        var given = counted(source);
        counted(printed(article))
                .forEach((word, times) -> assertThat(times)
                        .as("%s in %s", word, source)
                        .isLessThanOrEqualTo(given.getOrDefault(word, 0)));
    }

    private static String printed(Article article) {
        return Readings.proof(article).replaceAll("(?m)^names: .*$", "");
    }

    private static String numbered(String text) {
        var numbered = new StringBuilder();
        int number = 0;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '§') {
                numbered.append('w').append(++number).append('w');
            } else {
                numbered.append(text.charAt(i));
            }
        }
        return numbered.toString();
    }

    private static Map<String, Integer> counted(String text) {
        var counts = new HashMap<String, Integer>();
        WORD.matcher(text).results().forEach(match -> counts.merge(match.group(), 1, Integer::sum));
        return counts;
    }
}
