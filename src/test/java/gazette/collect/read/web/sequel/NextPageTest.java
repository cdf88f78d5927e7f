package gazette.collect.read.web.sequel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NextPageTest {
    private static final String SITE = "https://courier.example";

    @ParameterizedTest
    @CsvSource({
        "/fog, /fog/2",
        "/fog/, /fog/2/",
        "/fog, /fog/page/2",
        "/fog, /fog?page=2",
        "/fog, /fog?page=1",
        "/fog?lang=de, /fog?lang=de&seite=2",
        "/fog?page=1, /fog?page=2",
        "/fog/3, /fog/4",
        "/fog.html, /fog-2.html",
        "/fog.html, '/fog,2.html'",
        "/fog.html, /fog_p2.html",
        "/fog-1.html, /fog-2.html",
        "/2026/11/fog, /2026/11/fog/2",
    })
    void an_address_that_is_the_same_but_for_a_page_number_is_that_of_the_next_page(String here, String next) {
        assertThat(after(here, "<a rel='next' href='" + next + "'>Next</a>")).contains(URI.create(SITE + next));
    }

    @ParameterizedTest
    @CsvSource({
        "/fog, /ice",
        "/fog, /fog/3",
        "/fog, /fog",
        "/fog/2, /fog/2",
        "/fog/2, /fog",
        "/2026/11/fog, /2026/11/ice/2",
        "/fog, /fog?cpage=2",
        "/fog, /fog/comment-page-2",
        "/fog, //other.example/fog/2",
    })
    void no_other_is(String here, String next) {
        assertThat(after(here, "<a rel='next' href='" + next + "'>Next</a>")).isEmpty();
    }

    @Test
    void a_list_of_numbers_leads_on_too() {
        assertThat(after("/fog", "<ul><li>1</li><li><a href='/fog/2'>2</a></li><li><a href='/fog/3'>3</a></li></ul>"))
                .contains(URI.create(SITE + "/fog/2"));
    }

    @Test
    void pages_of_comments_do_not_count() {
        assertThat(after("/fog", "<div class='comments-pager'><a href='/fog/2'>2</a></div>"))
                .isEmpty();
    }

    @Test
    void fronts_are_no_articles_whatever_follows_them() {
        var html = "<a rel='next' href='/news/page/2'>Older</a>";

        assertThat(NextPage.after(html, URI.create(SITE + "/news"), false)).isEmpty();
        assertThat(after("/news", "<meta property='og:type' content='website'>" + html))
                .isEmpty();
        assertThat(NextPage.after(
                        "<meta property='og:type' content='article'>" + html, URI.create(SITE + "/news"), false))
                .isPresent();
    }

    private static Optional<URI> after(String here, String html) {
        return NextPage.after(html, URI.create(SITE + here), true);
    }
}
