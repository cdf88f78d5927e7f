package gazette.collect.read.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "comments",
                "userComments",
                "comment-list",
                "commentlist",
                "cookie_banner",
                "panel-region-sidebar",
                "left_navbar",
                "page related",
                "verwandt"
            })
    void a_name_that_holds_a_word_for_furniture_is_of_furniture(String names) {
        assertThat(Signs.isFurniture(named(names))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share-bar",
                "sharebar",
                "socialShare",
                "share-by-email",
                "sharing_buttons",
                "article__share",
                "poll"
            })
    void what_offers_to_share_or_to_vote_is_furniture(String names) {
        assertThat(Signs.isFurniture(named(names))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-a-share-of",
                "market-share-table",
                "voteShare",
                "share-price-chart",
                "exit-polls",
                "shareholder-letter"
            })
    void a_share_of_something_or_a_poll_that_is_shown_is_none(String names) {
        assertThat(Signs.odds(named(names))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "u-hidden", "visually-hidden", "visuallyHidden", "sr-only", "box sr-only"})
    void what_is_named_for_not_being_shown_is_furniture(String names) {
        assertThat(Signs.isFurniture(named(names))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden-xs", "field-label-hidden", "overflow-hidden", "md:hidden", "hidden md:block"})
    void what_is_not_shown_everywhere_or_hides_something_else_is_none(String names) {
        assertThat(Signs.odds(named(names))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elementor-widget", "elementor-widget-wrap", "elementor elementor-12"})
    void what_a_builder_of_pages_builds_with_says_nothing(String names) {
        assertThat(Signs.odds(named(names))).isZero();
    }

    @Test
    void what_it_builds_may_be_furniture() {
        assertThat(Signs.isFurniture(named("elementor-widget-post-comments"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uncommented", "shadow", "adherent", "navy", "menuet"})
    void a_piece_of_a_word_says_nothing(String names) {
        assertThat(Signs.isFurniture(named(names))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"has-sidebar", "with-comments", "comments-open", "tag-cookies", "figure--with-shares"})
    void what_a_page_or_a_box_has_is_no_box(String names) {
        assertThat(Signs.isFurniture(named(names))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"e1ad", "css-x9nav", "b0menu2c"})
    void a_name_that_a_machine_made_up_says_nothing(String names) {
        assertThat(Signs.odds(named(names))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content_print", "print-area", "printable"})
    void what_is_printed_may_be_the_text(String names) {
        assertThat(Signs.isFurniture(named(names))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"why-the-comments-on-the-harbour-matter"})
    void a_headline_is_no_name(String names) {
        assertThat(Signs.isFurniture(named(names))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "entry-content", "articleBody", "story text-block"})
    void names_of_prose_speak_for_it(String names) {
        assertThat(Signs.odds(named(names))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"twitter-tweet", "comment twitter-tweet"})
    void a_post_that_is_quoted_is_no_furniture(String names) {
        assertThat(Signs.isFurniture(named(names))).isFalse();
    }

    private static Element named(String names) {
        return new Element("div").addClass(names);
    }
}
