package gazette.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gazette.collect.date.Dates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever comes over the wire is read or refused: no failure, no hang. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyFeedTest {
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int FEEDS = 50;
    private static final int DATES = 1_000;

    private static final List<String> PIECES = List.of(
            "<rss>",
            "<channel>",
            "<item>",
            "</item>",
            "<entry>",
            "<feed xmlns='http://www.w3.org/2005/Atom'>",
            "<title>",
            "</title>",
            "<link href='",
            "'/>",
            "<link>",
            "<content type='xhtml'>",
            "<content type='html' mode='base64'>",
            "<description>",
            "</description>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<!DOCTYPE rss [",
            "<!ENTITY x '&y;'>",
            "]>",
            "&x;",
            "&#0;",
            "&#xFFFFFF;",
            "&lt;b&gt;",
            "<pubDate>",
            "99/99/9999",
            "http://[",
            "%zz",
            "\u0000",
            "\uFFFF",
            "<",
            ">",
            "xml:base='::'",
            "xmlns:a='b'",
            "<a:b>",
            "{\"items\": [",
            "]}",
            "{",
            "\"url\": 3",
            "fog ",
            "\n");

    private static final List<String> DATE_PIECES = List.of(
            "2026",
            "11",
            "3",
            "99",
            "0",
            "-",
            "/",
            ".",
            ":",
            "T",
            "Z",
            " ",
            ",",
            "+",
            "Nov",
            "mar.",
            "Mon",
            "GMT",
            "EST",
            "pm",
            "24:00",
            "+99:99",
            "W53",
            "오후",
            "年",
            "@",
            "Europe/Paris",
            "x",
            "366");

    @RepeatedTest(20)
    void a_feed_of_any_pieces_is_read_or_refused(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());

        assertTimeoutPreemptively(HANG, () -> {
            for (int i = 0; i < FEEDS; i++) {
                var bytes = pieces(PIECES, 60, chance).getBytes(StandardCharsets.UTF_8);
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
                assertThat(FeedReader.read(Received.bare(bytes))).isNotNull();
            }
        });
    }

    @RepeatedTest(10)
    void a_date_of_any_pieces_is_read_or_none(RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());

        assertTimeoutPreemptively(HANG, () -> {
            for (int i = 0; i < DATES; i++) {
                assertThat(Dates.moment(pieces(DATE_PIECES, 12, chance))).isNotNull();
            }
        });
    }

    private static String pieces(List<String> pieces, int most, Random chance) {
        var text = new StringBuilder();
        for (int i = chance.nextInt(most) + 1; i > 0; i--) {
            text.append(pieces.get(chance.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
