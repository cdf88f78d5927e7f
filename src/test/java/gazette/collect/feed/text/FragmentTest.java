package gazette.collect.feed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FragmentTest {
    private static final Scope SCOPE = new Scope("https://courier.example/a/", Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>live()</script>",
                "<SCRIPT src='//x.example/live'></SCRIPT>",
                "<svg><script>live()</script></svg>",
                "<iframe src='https://x.example/live'></iframe>",
                "<object data='live'></object><embed src='live'><applet code='live'></applet>",
                "<style>p { background: url(live) }</style>",
                "<link rel='stylesheet' href='live'><meta http-equiv='refresh' content='0; url=live'><base href='live'>",
                "<form action='live'><input value='live'><button formaction='live'>live</button></form>",
                "<p onclick='live()'></p>",
                "<p style='behavior: url(live)'></p>",
                "<a href='javascript:live()'></a>",
                "<a href=' java\u0001script:live()'></a>",
                "<a href='JAVA&#x0A;SCRIPT:live()'></a>",
                "<a href='data:text/html,live'></a>",
                "<img src='data:image/svg+xml,live'>",
                "<img src='file:///live'>",
                "<video poster='vbscript:live'></video>",
                "<img srcset='javascript:live 1x'>",
                "<math><mtext><table><mglyph><style><img src=x onerror=live()></style></mglyph></table></mtext></math>",
                "<noscript><p title='</noscript><img src=x onerror=live()>'></p></noscript>",
                "<template><img src=x onerror=live()></template>",
                "<!-- live -->",
            })
    void nothing_in_it_is_alive(String html) {
        assertThat(Fragment.harmless(html, SCOPE))
                .doesNotContain("onerror=\"")
                .doesNotContain("live\"")
                .doesNotContain("live()<");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>the <b>fog</b></p> | <p>the <b>fog</b></p>",
                "<a href='b?c=1&d=2'>x</a> | <a href=\"https://courier.example/a/b?c=1&amp;d=2\">x</a>",
                "<img src='/fog.png' alt='Fog'> | <img src=\"https://courier.example/fog.png\" alt=\"Fog\">",
                "<a href='mailto:desk@courier.example'>x</a> | <a href=\"mailto:desk@courier.example\">x</a>",
                "<img srcset='a.png 1x, /b.png 2x'> | <img srcset=\"https://courier.example/a/a.png 1x, https://courier.example/b.png 2x\">",
                "<blink>fog</blink> | fog",
                "<td>fog</td> | fog",
            })
    void words_structure_and_pictures_stay(String html, String harmless) {
        assertThat(Fragment.harmless(html, SCOPE)).isEqualTo(harmless);
    }

    @Test
    void plain_words_become_paragraphs() {
        assertThat(Fragment.ofText("One < two.\n\nThree.")).isEqualTo("<p>One &lt; two.</p><p>Three.</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT&amp;T | AT&T",
                "AT&amp;amp;T | AT&T",
                "How to use &lt;script&gt; | How to use <script>",
                "<b>Fog</b> &amp;amp; &lt;script&gt;live()&lt;/script&gt; ice | Fog & ice",
            })
    void a_headline_that_was_escaped_once_too_often_is_read_twice(String title, String line) {
        assertThat(Fragment.line(title)).isEqualTo(line);
    }
}
