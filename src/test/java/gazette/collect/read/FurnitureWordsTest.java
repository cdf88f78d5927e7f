package gazette.collect.read;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Article;
import gazette.collect.read.byline.Signature;
import gazette.collect.read.plain.PlainText;
import gazette.collect.read.web.WebPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FurnitureWordsTest {
    private static final String TEXT =
            "The boats went out at five, as they do when the wind is in the west, and the quay was left to the gulls. "
                    .repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"Share", "Teilen", "Drucken", "Udostępnij", "Condividi", "Pinterest", "Bluesky"})
    void what_stands_on_a_button_does_so_on_pages_in_texts_and_in_bylines(String word) {
        assertThat(Readings.proof(page(word))).doesNotContain(word);
        assertThat(Readings.proof(text(word))).doesNotContain(word);
        assertThat(Signature.of("Ida Moor " + word).furniture()).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Advertisement", "Annonse", "Mainos", "Реклама"})
    void what_stands_over_advertisements_does_so_on_pages_and_in_texts(String word) {
        assertThat(Readings.proof(page(word))).doesNotContain(word);
        assertThat(Readings.proof(text(word))).doesNotContain(word);
    }

    private static Article page(String line) {
        var html =
                "<title>The pier</title><nav></nav><div><p>%s</p><p>%s</p><p>%s</p></div>".formatted(TEXT, line, TEXT);
        return WebPage.read(Readings.manuscript(Kind.HTML, html), "https://example.org/pier")
                .article()
                .work();
    }

    private static Article text(String line) {
        var text = "The Pier\n\n%s\n\n%s\n\n%s\n".formatted(TEXT, line, TEXT);
        return PlainText.read(Readings.manuscript(Kind.PLAIN_TEXT, text)).work();
    }
}
