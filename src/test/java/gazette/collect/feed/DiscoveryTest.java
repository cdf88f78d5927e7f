package gazette.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscoveryTest {
    @Test
    void a_page_declares_its_feeds_and_those_of_comments_come_last() {
        assertThat(feeds("""
                        <head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
                        <link rel="alternate" type="application/atom+xml" href="/atom.xml">
                        <link rel="alternate" hreflang="fr" href="/fr/">
                        <link rel="stylesheet" href="/s.css"></head>"""))
                .containsExactly("https://courier.example/atom.xml", "https://courier.example/comments/feed");
    }

    @Test
    void a_page_that_declares_none_may_link_to_one() {
        assertThat(
                        feeds(
                                "<body><a href='/news'>News</a> <a href='/news/feed/'>Feed</a> <a href='feed://x/y.rss'>x</a></body>"))
                .containsExactly("https://courier.example/news/feed/");
    }

    @Test
    void a_page_may_have_none() {
        assertThat(feeds("<body><a href='/feedback'>Say something</a></body>")).isEmpty();
    }

    private static List<String> feeds(String html) {
        return Discovery.feedsOf(new Received(
                html.getBytes(StandardCharsets.UTF_8),
                "https://courier.example/",
                Optional.of("text/html; charset=utf-8"),
                Optional.empty(),
                Optional.empty()));
    }
}
