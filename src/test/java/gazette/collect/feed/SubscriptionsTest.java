package gazette.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubscriptionsTest {
    @Test
    void a_list_names_feeds_in_groups() {
        var list = read("""
                <opml version="2.0"><body>
                  <outline text="Harbours"><outline text="North">
                    <outline type="rss" text="Courier" xmlUrl="/courier.xml" htmlUrl="https://courier.example/"/>
                  </outline></outline>
                  <outline title="Le Quai" xmlUrl="https://quai.example/atom"/>
                  <outline text="Courier again" xmlUrl="/courier.xml"/>
                </body></opml>""");

        assertThat(list.orElseThrow().feeds())
                .containsExactly(
                        new Subscription(
                                "Courier",
                                "https://lists.example/courier.xml",
                                Optional.of("https://courier.example/"),
                                List.of("Harbours", "North")),
                        new Subscription("Le Quai", "https://quai.example/atom", Optional.empty(), List.of()));
    }

    @Test
    void a_list_may_include_others() {
        var list = read("""
                <opml><body>
                  <outline text="friends" type="include" url="friends.opml"/>
                  <outline text="more" type="link" url="https://more.example/list.opml?x=1"/>
                  <outline text="a page" type="link" url="https://more.example/"/>
                </body></opml>""");

        assertThat(list.orElseThrow().includes())
                .containsExactly("https://lists.example/friends.opml", "https://more.example/list.opml?x=1");
    }

    @Test
    void a_feed_is_no_list() {
        assertThat(read("<rss><channel><title>Courier</title></channel></rss>")).isEmpty();
    }

    @Test
    void outlines_without_end_are_cut() {
        assertThat(read("<opml><body>" + "<outline text='x'>".repeat(50_000))
                        .orElseThrow()
                        .feeds())
                .isEmpty();
    }

    private static Optional<Subscriptions> read(String opml) {
        return Subscriptions.read(new Received(
                opml.getBytes(StandardCharsets.UTF_8),
                "https://lists.example/mine.opml",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
