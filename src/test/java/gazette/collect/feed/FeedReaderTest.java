package gazette.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedReaderTest {
    @Nested
    class Rss {
        @Test
        void says_of_itself_who_and_what_it_is() {
            var feed = read("""
                    <rss version="2.0"><channel>
                      <title>Harbour Courier</title>
                      <link>https://courier.example/</link>
                      <description>News from the &lt;b&gt;quays&lt;/b&gt;</description>
                      <language>en-GB</language>
                      <managingEditor>desk@courier.example (The Desk)</managingEditor>
                      <lastBuildDate>Mon, 23 Nov 2026 06:00:00 GMT</lastBuildDate>
                      <image><url>/logo.png</url><title>another title</title></image>
                    </channel></rss>""").masthead();

            assertThat(feed.title()).isEqualTo("Harbour Courier");
            assertThat(feed.link()).contains("https://courier.example/");
            assertThat(feed.description()).contains("News from the <b>quays</b>");
            assertThat(feed.language()).contains("en-GB");
            assertThat(feed.author()).contains("The Desk");
            assertThat(feed.dates().updated()).contains(Instant.parse("2026-11-23T06:00:00Z"));
            assertThat(feed.image()).contains("https://courier.example/logo.png");
        }

        @Test
        void has_items_with_text_date_and_author() {
            var entry = onlyEntry("""
                    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                         xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                      <item>
                        <title>The ferry &amp;amp; the fog</title>
                        <link>https://courier.example/ferry</link>
                        <guid isPermaLink="false">courier-17</guid>
                        <dc:creator>Ada Holm</dc:creator>
                        <dc:creator>Per Lund</dc:creator>
                        <pubDate>Mon, 23 Nov 2026 05:30:00 +0100</pubDate>
                        <category>Harbour</category><category>Weather</category><category>Harbour</category>
                        <description>In short.</description>
                        <content:encoded><![CDATA[<p>At <em>length</em>.</p>]]></content:encoded>
                      </item>
                    </channel></rss>""");

            assertThat(entry.title()).isEqualTo("The ferry & the fog");
            assertThat(entry.link()).contains("https://courier.example/ferry");
            assertThat(entry.id()).contains("courier-17");
            assertThat(entry.author()).contains("Ada Holm, Per Lund");
            assertThat(entry.dates().published()).contains(Instant.parse("2026-11-23T04:30:00Z"));
            assertThat(entry.tags()).containsExactly("Harbour", "Weather");
            assertThat(entry.words().summary()).contains("In short.");
            assertThat(entry.words().content()).contains("<p>At <em>length</em>.</p>");
        }

        @ParameterizedTest
        @CsvSource({
            "<guid>https://courier.example/a</guid>, https://courier.example/a",
            "<guid isPermaLink='true'>https://courier.example/a</guid>, https://courier.example/a",
            "<link/><guid isPermaLink=\"false\">https://courier.example/a</guid>, https://courier.example/",
            "<link>a?b=1&c=2</link>, https://courier.example/a?b=1&c=2",
        })
        void an_item_has_the_address_that_it_links_to_or_is_known_by(String fields, String address) {
            var entry = onlyEntry(
                    "<rss><channel><link>https://courier.example/</link><item>" + fields + "</item></channel></rss>");

            assertThat(entry.link()).contains(address);
        }

        @Test
        void takes_in_what_other_vocabularies_say_and_not_what_they_call_by_the_same_name() {
            var entry = onlyEntry("""
                    <rss xmlns:m="http://search.yahoo.com/mrss/" xmlns:pod="http://www.itunes.com/dtds/podcast-1.0.dtd"
                         xmlns:atom="http://www.w3.org/2005/Atom" xmlns:own="https://courier.example/own"><channel><item>
                      <own:title>not this</own:title>
                      <m:title>Fog</m:title>
                      <atom:author><atom:name>Ada Holm</atom:name></atom:author>
                      <pod:keywords>fog, ferries</pod:keywords>
                      <m:group><m:thumbnail url="https://courier.example/fog.jpg"/></m:group>
                      <enclosure url="https://courier.example/fog.mp3" type="audio/mpeg" length="1200"/>
                    </item></channel></rss>""");

            assertThat(entry.title()).isEqualTo("Fog");
            assertThat(entry.author()).contains("Ada Holm");
            assertThat(entry.tags()).containsExactly("fog", "ferries");
            assertThat(entry.media().image()).contains("https://courier.example/fog.jpg");
            assertThat(entry.media().enclosures())
                    .containsExactly(new Entry.Enclosure(
                            "https://courier.example/fog.mp3", Optional.of("audio/mpeg"), Optional.of("1200")));
        }

        @Test
        void of_the_first_edition_has_its_items_beside_the_channel() {
            var feed = read("""
                    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                      <channel rdf:about="https://courier.example/rdf"><title>Courier</title>
                        <link>https://courier.example/</link></channel>
                      <image><url>https://courier.example/logo.png</url></image>
                      <item rdf:about="https://courier.example/1"><title>One</title><link>one.html</link></item>
                      <item rdf:about="https://courier.example/2"><title>Two</title><link>two.html</link></item>
                    </rdf:RDF>""");

            assertThat(feed.masthead().title()).isEqualTo("Courier");
            assertThat(feed.masthead().image()).contains("https://courier.example/logo.png");
            assertThat(feed.entries()).extracting(Entry::title).containsExactly("One", "Two");
            assertThat(feed.entries().getLast().link()).contains("https://courier.example/two.html");
        }

        @Test
        void an_item_without_a_title_is_called_by_its_first_words() {
            var entry = onlyEntry("<rss><channel><item><description>" + "Fog lay over the quays. ".repeat(9)
                    + "</description></item></channel></rss>");

            assertThat(entry.title())
                    .startsWith("Fog lay over the quays.")
                    .endsWith("…")
                    .hasSizeLessThan(105);
        }

        @ParameterizedTest
        @CsvSource({
            "List&lt;String&gt; in Java, List<String> in Java",
            "&lt;b&gt;Fog&lt;/b&gt; again, Fog again",
            "Fish &amp; chips, Fish & chips",
            "Fish &amp;amp; chips, Fish & chips",
            "5 &lt; 8, 5 < 8",
        })
        void titles_are_words_whatever_mark_up_they_came_in(String written, String meant) {
            var entry = onlyEntry("<rss><channel><item><title>" + written + "</title></item></channel></rss>");

            assertThat(entry.title()).isEqualTo(meant);
        }
    }

    @Nested
    class Atom {
        @Test
        void has_entries_that_take_language_and_author_from_the_feed() {
            var feed = read("""
                    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://quai.example/">
                      <title>Le Quai</title><link rel="self" href="atom.xml"/><link href="/"/>
                      <author><name>Zoé Marin</name></author>
                      <entry><id>tag:quai.example,2026:1</id><title>Brume</title>
                        <link rel="replies" href="1/replies"/><link href="1"/>
                        <updated>2026-11-23T05:30:00+01:00</updated></entry>
                      <entry xml:lang="br"><title>Lusenn</title><author><name>Yann</name></author></entry>
                    </feed>""");

            assertThat(feed.masthead().link()).contains("https://quai.example/");
            assertThat(feed.entries().getFirst().link()).contains("https://quai.example/1");
            assertThat(feed.entries())
                    .extracting(Entry::language)
                    .containsExactly(Optional.of("fr"), Optional.of("br"));
            assertThat(feed.entries())
                    .extracting(Entry::author)
                    .containsExactly(Optional.of("Zoé Marin"), Optional.of("Yann"));
            assertThat(feed.entries().getFirst().dates().published()).contains(Instant.parse("2026-11-23T04:30:00Z"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<content>1 &lt; 2</content> | 1 &lt; 2",
                    "<content type='text'>&lt;b&gt;</content> | &lt;b&gt;",
                    "<content type='html'>&lt;b&gt;fog&lt;/b&gt;</content> | <b>fog</b>",
                    "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>the <b>fog</b></div></content> | the <b>fog</b>",
                    "<content type='xhtml'><x:div xmlns:x='http://www.w3.org/1999/xhtml'>a<x:br/>b</x:div></content> | a<br>b",
                    "<content type='application/octet-stream'>PGI+Zm9nPC9iPg==</content> | <b>fog</b>",
                    "<content type='html' xml:base='https://quai.example/a/'>&lt;a href='b'&gt;c&lt;/a&gt;</content> | <a href=\"https://quai.example/a/b\">c</a>",
                })
        void content_is_plain_words_or_html_or_xhtml_as_it_says(String content, String html) {
            var entry = onlyEntry("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + content + "</entry></feed>");

            assertThat(entry.words().content()).contains(html);
        }

        @Test
        void of_the_early_edition_says_in_its_mode_how_content_is_written() {
            var entry = onlyEntry("""
                    <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
                      <title mode="base64" type="text/html">PGI+Zm9nPC9iPg==</title>
                      <issued>2026-11-23T05:30:00Z</issued>
                      <summary mode="escaped" type="text/html">&lt;i&gt;in short&lt;/i&gt;</summary>
                      <content mode="xml" type="text/html"><p>at length</p></content>
                    </entry></feed>""");

            assertThat(entry.title()).isEqualTo("fog");
            assertThat(entry.words().summary()).contains("<i>in short</i>");
            assertThat(entry.words().content()).contains("<p>at length</p>");
            assertThat(entry.dates().published()).contains(Instant.parse("2026-11-23T05:30:00Z"));
        }
    }

    @Test
    void json_feeds_have_the_same_fields() {
        var feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "home_page_url": "https://courier.example/",
                 "language": "en", "authors": [{"name": "Ada Holm"}],
                 "items": [{"id": 17, "url": "/ferry", "title": "The ferry & the fog", "content_html": "<p>At length.</p>",
                            "summary": "In short.", "date_published": "2026-11-23T05:30:00+01:00", "tags": ["fog"],
                            "attachments": [{"url": "/fog.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1200}]},
                           {"id": "18", "content_text": "One.\\n\\nTwo < three."}]}""");

        var entry = feed.entries().getFirst();
        assertThat(feed.masthead().title()).isEqualTo("Courier");
        assertThat(entry.id()).contains("17");
        assertThat(entry.link()).contains("https://courier.example/ferry");
        assertThat(entry.author()).contains("Ada Holm");
        assertThat(entry.words())
                .isEqualTo(new Entry.Words(Optional.of("<p>At length.</p>"), Optional.of("In short.")));
        assertThat(entry.media().enclosures().getFirst().address()).isEqualTo("https://courier.example/fog.mp3");
        assertThat(feed.entries().getLast().words().content()).contains("<p>One.</p><p>Two &lt; three.</p>");
    }

    @Test
    void channels_of_cdf_keep_their_facts_in_attributes() {
        var feed = read("""
                <CHANNEL HREF="https://courier.example/" LASTMOD="2026-11-23T06:00">
                  <TITLE>Courier</TITLE><ABSTRACT>News</ABSTRACT>
                  <ITEM HREF="https://courier.example/ferry"><TITLE>The ferry</TITLE><ABSTRACT>Fog.</ABSTRACT></ITEM>
                </CHANNEL>""");

        assertThat(feed.masthead().dates().updated()).contains(Instant.parse("2026-11-23T06:00:00Z"));
        assertThat(feed.entries().getFirst().title()).isEqualTo("The ferry");
        assertThat(feed.entries().getFirst().link()).contains("https://courier.example/ferry");
    }

    @Nested
    class What_is_ill_formed {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<rss><channel><item><title>Fish & fog</title></item></channel></rss>",
                    "<rss><channel><item><title>Fish &amp; fog</title>",
                    "Warning: something failed on line 3\n<?xml version='1.0'?><rss><channel><item><title>Fish &amp; fog</title></item></channel></rss>",
                    "<rss><channel><item><title>Fish &amp; fog</title><description>a <br> b</description></item></rss>",
                    "<rss><channel><item><dc:title>Fish &amp; fog</dc:title></item></channel></rss>",
                    "\u0000<rss><channel><item><title>Fish\u0008 &#38; fog</title></item></channel></rss>",
                })
        void is_read_as_far_as_it_makes_sense(String text) {
            assertThat(onlyEntry(text).title()).isEqualTo("Fish & fog");
        }

        @Test
        void may_name_characters_as_html_does_or_as_its_own_document_type_says() {
            var entry = onlyEntry("""
                    <!DOCTYPE rss PUBLIC "-//x//DTD//EN" "https://courier.example/rss.dtd" [ <!ENTITY paper "Courier"> ]>
                    <rss><channel><item><title>&paper;: caf&eacute;</title></item></channel></rss>""");

            assertThat(entry.title()).isEqualTo("Courier: café");
        }

        @Test
        void cannot_grow_or_reach_out_through_its_entities() {
            var entry = onlyEntry("""
                    <!DOCTYPE rss [ <!ENTITY a "ha"> <!ENTITY b "&a;&a;&a;"> <!ENTITY c SYSTEM "file:///etc/hostname"> ]>
                    <rss><channel><item><title>&a;-&b;-&c;</title></item></channel></rss>""");

            assertThat(entry.title()).isEqualTo("ha-&b;-&c;");
        }

        @Test
        void is_read_however_deep_and_however_long() {
            var deep = "<rss><channel><item><title>Fog</title></item>" + "<a>".repeat(100_000);
            var tail = "<rss><channel>" + "<item/>".repeat(1_000_000);

            assertThat(read(deep).entries()).hasSize(1);
            assertThat(read(tail).entries()).hasSizeLessThan(10_000);
        }

        @Test
        void may_be_a_web_page() {
            assertThat(FeedReader.read(Received.bare("<!DOCTYPE html><p>Fog".getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(new FeedReader.Page());
        }

        @ParameterizedTest
        @CsvSource({
            "'', it is empty",
            "'   ', it is empty",
            "'{\"fog\": true}', 'it is JSON, but not a JSON Feed'",
            "'{\"items\": [', 'it is JSON, but not a JSON Feed'",
            "'Fog, and nothing else.', 'it is neither RSS, Atom, CDF nor JSON Feed'",
            "<svg/>, 'it is neither RSS, Atom, CDF nor JSON Feed'",
        })
        void is_refused_in_words_if_it_is_no_feed(String text, String why) {
            assertThat(FeedReader.read(Received.bare(text.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(new FeedReader.Refused(why));
        }
    }

    @Nested
    class Characters {
        private static final String WORDS = "Łódź, Žofín, naïve – “fog”";

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
        void show_in_the_first_bytes(String set) {
            var text = "<?xml version='1.0'?><rss><channel><title>" + WORDS + "</title></channel></rss>";

            assertThat(title(text.getBytes(Charset.forName(set)), "")).isEqualTo(WORDS);
        }

        @ParameterizedTest
        @CsvSource({
            "windows-1252, '', naïve “fog”",
            "iso-8859-2, '', Łódź",
            "koi8-r, '', Туман над гаванью",
            "gb2312, '', 雾锁港口",
            "shift_jis, '', 港の霧",
            "euc-kr, '', 항구의 안개",
            "windows-1252, text/xml; charset=windows-1252, naïve “fog”",
            "windows-1251, application/rss+xml; charset=\"windows-1251\", Туман над гаванью",
        })
        void are_those_that_the_server_or_the_feed_declares(String set, String contentType, String words) {
            var declared = contentType.isEmpty() ? set : "utf-8";
            var text = "<?xml version='1.0' encoding='" + declared + "'?><rss><channel><title>" + words
                    + "</title></channel></rss>";

            assertThat(title(text.getBytes(Charset.forName(set)), contentType)).isEqualTo(words);
        }

        @Test
        void that_the_server_calls_by_a_wrong_name_are_read_as_what_they_are() {
            var text =
                    "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>" + WORDS + "</title></channel></rss>";

            assertThat(title(text.getBytes(StandardCharsets.UTF_8), "text/xml; charset=us-ascii"))
                    .isEqualTo(WORDS);
        }

        @Test
        void that_are_broken_in_one_place_leave_the_others_whole() {
            var bytes = ("<rss><channel><title>" + WORDS + " ?</title><description>" + "fog ".repeat(200)
                            + "</description></channel></rss>")
                    .getBytes(StandardCharsets.UTF_8);
            bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

            assertThat(title(bytes, "")).startsWith(WORDS);
        }

        private static String title(byte[] bytes, String contentType) {
            var received = new Received(
                    bytes,
                    "",
                    Optional.of(contentType).filter(type -> !type.isEmpty()),
                    Optional.empty(),
                    Optional.empty());
            return understood(FeedReader.read(received)).masthead().title();
        }
    }

    private static Entry onlyEntry(String text) {
        var entries = read(text).entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private static Feed read(String text) {
        return understood(FeedReader.read(new Received(
                text.getBytes(StandardCharsets.UTF_8),
                "https://courier.example/",
                Optional.of("application/xml"),
                Optional.empty(),
                Optional.empty())));
    }

    private static Feed understood(FeedReader.Outcome outcome) {
        assertThat(outcome).isInstanceOf(FeedReader.Understood.class);
        return ((FeedReader.Understood) outcome).feed();
    }
}
