package gazette.collect.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RobotsTest {
    private static boolean allows(String path, String... lines) {
        return Robots.of(String.join("\n", lines), "Gazette").allows(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/fish, /fish, true",
        "/fish, /fish.html, true",
        "/fish, /fishheads/yummy.html, true",
        "/fish, /Fish.asp, false",
        "/fish, /catfish, false",
        "/fish/, /fish, false",
        "/fish/, /fish/?id=a, true",
        "/*.php, /folder/a.php?x, true",
        "/*.php, /windows.PHP, false",
        "/*.php$, /a.php, true",
        "/*.php$, /a.php?x, false",
        "/fish*.php, /fishheads/cat.php?x, true",
        "/a*b*c$, /aXbYc, true",
        "/a*b*c$, /aXbYcZ, false",
        "/$, /, true",
        "/$, /a, false",
        "*, /anything, true",
        "/%7ejoe, /~joe, true",
        "/~joe, /%7Ejoe, true",
        "/a%2Fb, /a/b, false",
        "/a%2fb, /a%2Fb, true",
        "/grün, /gr%C3%BCn, true",
        "/gr%c3%bcn, /grün, true"
    })
    void a_pattern_is_the_start_of_a_path_with_stars_and_an_end(String pattern, String path, boolean fits) {
        assertThat(allows(path, "User-agent: *", "Disallow: " + pattern)).isEqualTo(!fits);
    }

    @Test
    void the_longest_pattern_decides_and_of_two_as_long_the_kind_one() {
        assertThat(allows("/a/b", "User-agent: *", "Allow: /a/b", "Disallow: /a"))
                .isTrue();
        assertThat(allows("/a/b", "User-agent: *", "Allow: /a", "Disallow: /a/b"))
                .isFalse();
        assertThat(allows("/a", "User-agent: *", "Disallow: /a", "Allow: /a")).isTrue();
        assertThat(allows("/a", "User-agent: *", "Allow: /a", "Disallow: /a")).isTrue();
    }

    @Test
    void a_group_that_names_us_counts_and_the_one_for_all_does_not() {
        var lines = new String[] {"User-agent: *", "Disallow: /", "", "user-AGENT: gazette/1.0", "Disallow: /private"};

        assertThat(allows("/public", lines)).isTrue();
        assertThat(allows("/private", lines)).isFalse();
    }

    @Test
    void groups_that_name_us_are_one_group() {
        var lines = new String[] {
            "User-agent: Gazette",
            "Disallow: /a",
            "User-agent: other",
            "Disallow: /b",
            "User-agent: gazette",
            "Disallow: /c"
        };

        assertThat(allows("/a", lines)).isFalse();
        assertThat(allows("/b", lines)).isTrue();
        assertThat(allows("/c", lines)).isFalse();
    }

    @Test
    void several_names_may_share_a_group_and_other_fields_do_not_end_it() {
        var lines = new String[] {
            "User-agent: other", "Crawl-delay: 3", "User-agent: gazette", "Sitemap: /map.xml", "Disallow: /a"
        };

        assertThat(allows("/a", lines)).isFalse();
    }

    @Test
    void a_name_that_only_starts_like_ours_is_not_ours() {
        assertThat(allows("/a", "User-agent: gazettebot", "Disallow: /")).isTrue();
        assertThat(allows("/a", "User-agent: gaz", "Disallow: /")).isTrue();
    }

    @Test
    void an_empty_rule_a_comment_or_a_stray_line_closes_nothing() {
        assertThat(allows(
                        "/a", "Disallow: /", "User-agent: *", "Disallow:", "# Disallow: /", "rubbish", "Disallow: #/"))
                .isTrue();
    }

    @Test
    void every_kind_of_line_end_and_a_byte_order_mark_are_understood() {
        assertThat(Robots.of("\uFEFFUser-agent: *\r\nDisallow: /a\rDisallow: /b", "Gazette")
                        .rules())
                .hasSize(2);
    }

    @Test
    void robots_txt_itself_is_always_open() {
        assertThat(Robots.closed().allows("/robots.txt")).isTrue();
        assertThat(Robots.closed().allows("/")).isFalse();
        assertThat(Robots.open().allows("/")).isTrue();
    }

    @Test
    void a_pattern_of_stars_takes_no_time() {
        var stars = "/" + "*a".repeat(2000) + "$";

        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> allows("/" + "a".repeat(5000) + "b", "User-agent: *", "Disallow: " + stars)))
                .doesNotThrowAnyException();
    }
}
