package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What comes over the wire: feeds, lists of feeds and pages, from a real server on this machine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WebSourcesTest {
    private static final String LONG =
            "The pilots waited for the wind to turn, and the wind waited for the pilots. ".repeat(25);

    @TempDir
    Path folder;

    @RegisterExtension
    final Site site = new Site();

    private byte[] picture = {};

    @BeforeEach
    void draw() throws IOException {
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB), "png", drawn);
        picture = drawn.toByteArray();
        site.put("/fog.png", picture);
    }

    @Test
    void the_entries_of_a_feed_become_articles() {
        site.put(
                "/feed",
                rss(item("Fog over the harbour", "/fog", "<p>" + LONG + "</p>")
                        + item("Ice on the mole", "/ice", "<p>" + LONG + "</p>")));

        var told = build(site.at("/feed"));

        assertThat(told.err()).contains("2 articles");
        assertThat(told.exitCode()).isZero();
        assertThat(site.asked()).containsOnlyOnce("/feed").doesNotContain("/fog");
    }

    @Test
    void a_notice_is_completed_from_its_page() {
        site.put("/feed", rss(item("Fog over the harbour", "/fog", "The pilots waited for the wind to turn …")));
        site.put("/fog", page("Fog over the harbour", "<p>" + LONG + "</p><p>The harbour master went home early.</p>"));

        assertThat(inspect(site.at("/feed"))).contains("The harbour master went home early.", "Fog over the harbour");
    }

    @Test
    void the_headline_of_a_page_that_calls_itself_otherwise_is_printed_once() {
        site.put("/feed", rss(item("Fog over the harbour: pilots wait", "/fog", "The pilots waited …")));
        site.put(
                "/fog",
                page("Fog over the harbour: pilots wait", "<p>" + LONG + "</p>")
                        .replaceFirst("<title>.*?</title>", "<title>Fog</title>"));

        assertThat(inspect(site.at("/feed"))).containsOnlyOnce("Fog over the harbour: pilots wait");
    }

    @Test
    void a_page_that_cannot_be_read_leaves_the_words_of_the_feed_and_one_note() {
        site.put(
                "/feed",
                rss(item("Fog", "/gone", "The pilots waited …") + item("Ice", "/gone-too", "Nobody skated …")));

        var told = build(site.at("/feed"));

        assertThat(told.exitCode()).isZero();
        assertThat(told.err())
                .containsOnlyOnce("the pages of 2 articles could not be read")
                .contains("the text of the feed stands instead");
    }

    @Test
    void pictures_are_fetched_and_printed() throws IOException {
        site.put("/feed", rss(item("Fog", "/fog", "<p>" + LONG + "</p><p><img src='/fog.png' alt='Fog'></p>")));

        build(site.at("/feed"));

        assertThat(site.asked()).containsOnlyOnce("/fog.png");
        try (var kept = Files.list(folder.resolve("state/pictures"))) {
            assertThat(kept)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(picture));
        }
    }

    @Test
    void a_list_of_feeds_gives_the_articles_of_them_all() {
        site.put(
                "/list.opml",
                "<opml><body><outline text='A' xmlUrl='/a'/><outline text='B' xmlUrl='/b'/>"
                        + "<outline text='C' xmlUrl='javascript:x'/><outline type='include' url='/list.opml'/></body></opml>");
        site.put("/a", rss(item("Fog", "/fog", "<p>" + LONG + "</p>")));
        site.put("/b", rss(item("Ice", "/ice", "<p>Ice. " + LONG + "</p>")));

        var told = build(site.at("/list.opml"));

        assertThat(told.err()).contains("2 articles");
        assertThat(site.asked()).containsOnlyOnce("/list.opml", "/a", "/b");
    }

    @Test
    void a_list_may_take_in_others_however_many_feeds_it_has() {
        var outlines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            site.put("/feed" + i, rss(item("Fog " + i, "/fog" + i, "<p>Day " + i + ". " + LONG + "</p>")));
            outlines.append("<outline text='F' xmlUrl='/feed").append(i).append("'/>");
        }
        site.put(
                "/list.opml",
                "<opml><body>" + outlines + "<outline type='include' url='/more.opml'/>"
                        + "<outline type='include' url='/gone.opml'/></body></opml>");
        site.put(
                "/more.opml",
                "<opml><body><outline text='F' xmlUrl='/feed3'/><outline text='I' xmlUrl='/ice'/>"
                        + "<outline type='include' url='/list.opml'/></body></opml>");
        site.put("/ice", rss(item("Ice", "/ice1", "<p>Ice. " + LONG + "</p>")));

        var told = build(site.at("/list.opml"));

        assertThat(told.err()).contains("13 articles", "the list " + site.at("/gone.opml") + " is left out: ");
        assertThat(site.asked()).doesNotHaveDuplicates().contains("/more.opml", "/ice");
    }

    @Test
    void a_program_is_told_what_came_over_the_wire_for_each_source() {
        site.put(
                "/list.opml",
                "<opml><body><outline text='A' xmlUrl='/a'/><outline text='B' xmlUrl='/b'/></body></opml>");
        site.put("/a", rss(item("Fog", "/fog", "<p>" + LONG + "</p>")));
        site.put("/b", rss(item("Ice", "/ice", "In short.")));
        site.put("/ice", page("Ice", "<p>Ice. " + LONG + "</p>"));

        var told = build(site.at("/list.opml"), "--json").out();

        assertThat(told)
                .containsOnlyOnce("\"source-listed\"")
                .contains("\"source\": \"" + site.at("/list.opml") + "\", \"feeds\": 2}")
                .contains("\"articles\": 1, \"failed\": false, \"bytes\": " + site.length("/a") + ",")
                .contains("\"articles\": 1, \"failed\": false, \"bytes\": " + (site.length("/b") + site.length("/ice"))
                        + ",");
    }

    @Test
    void the_front_page_of_a_site_stands_for_its_feed() {
        site.put(
                "/",
                "<!DOCTYPE html><html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head>"
                        + "<body><a href='/x'>x</a></body></html>");
        site.put("/feed", rss(item("Fog over the harbour", "/fog", "<p>" + LONG + "</p>")));

        assertThat(inspect(site.at("/"))).contains("Fog over the harbour");
    }

    @Test
    void the_address_of_an_article_gives_that_article() {
        site.put("/fog", page("Fog over the harbour", "<p>" + LONG + "</p>"));

        assertThat(inspect(site.at("/fog"))).contains("Fog over the harbour");
    }

    @Test
    void a_page_whose_header_alone_tells_its_characters_is_read_by_them_today_and_from_the_copy_that_is_kept() {
        var words = "Ветер ждал лоцманов, а лоцманы ждали ветра. ";
        var koi8 = page("Туман", "<p>" + words.repeat(20) + "</p>").getBytes(Charset.forName("koi8-r"));
        site.put("/fog", koi8, "text/html; charset=KOI8-R");

        assertThat(inspect(site.at("/fog"))).contains("Туман", words.strip());
        site.asked().clear();
        assertThat(run("inspect", new String[] {site.at("/fog")}, "--offline").out())
                .contains("Туман", words.strip());
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void a_page_that_nobody_says_the_characters_of_is_read_by_their_look_and_that_is_told() {
        var words = "Wiatr czekał na pilotów, a piloci czekali, aż łódź się zjawi. ";
        var latin2 = page("Mgła", "<p>" + words.repeat(20) + "</p>").getBytes(Charset.forName("iso-8859-2"));
        site.put("/fog", latin2);

        var told = build(site.at("/fog"));

        assertThat(inspect(site.at("/fog"))).contains("Mgła", words.substring(0, 40));
        assertThat(told.err()).contains(site.at("/fog") + ": note: not UTF-8; read as ISO-8859-2");
    }

    @Test
    void a_dead_source_is_told_once_and_the_others_are_printed() {
        site.put("/feed", rss(item("Fog", "/fog", "<p>" + LONG + "</p>")));

        var told = build(site.at("/gone"), site.at("/feed"));

        assertThat(told.exitCode()).isEqualTo(3);
        assertThat(told.err()).containsOnlyOnce(site.at("/gone") + ": error: ");
        assertThat(made()).hasSize(2);
    }

    @Test
    void where_every_source_is_dead_nothing_is_published_and_each_is_told() {
        var told = build(site.at("/gone"), site.at("/gone-too"));

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err()).contains(site.at("/gone") + ": ", site.at("/gone-too") + ": ");
        assertThat(made()).isEmpty();
    }

    @Test
    void a_server_in_a_private_network_is_not_asked_unless_it_is_allowed() {
        site.put("/feed", rss(item("Fog", "/fog", "<p>" + LONG + "</p>")));

        var told = Terminal.run("build", site.at("/feed"), "-o", out(), "--state", state());

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.err()).contains("--allow HOST:PORT");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void offline_the_last_answer_is_used() {
        site.put("/feed", rss(item("Fog", "/fog", "<p>" + LONG + "</p>")));
        build(site.at("/feed"));
        site.asked().clear();

        var told = build(site.at("/feed"), "--offline", "--force");

        assertThat(told.err()).contains("1 article");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void an_edition_says_where_the_text_of_entries_comes_from_and_how_many_are_taken() throws IOException {
        site.put("/feed", rss(item("Fog", "/fog", "In short.") + item("Ice", "/ice", "In short.")));
        site.put("/fog", page("Fog", "<p>" + LONG + "</p>"));
        var edition = folder.resolve("harbour.yaml");
        Files.writeString(
                edition,
                "title: Harbour\nsources:\n  - address: %s\n    content: feed\n    most: 1\n"
                        .formatted(site.at("/feed")));

        var told = build(edition.toString());

        assertThat(told.err()).contains("1 article");
        assertThat(site.asked()).containsExactly("/feed");
    }

    @Test
    void an_entry_beyond_all_measure_is_left_out_and_named() {
        site.put(
                "/feed",
                rss(item("long ".repeat(300_000), "/long", "<p>" + LONG + "</p>")
                        + item("Fog", "/fog", "<p>" + LONG + "</p>")
                        + item("Ice", "/ice", "<p>" + "word ".repeat(500_000) + "</p>")));

        var told = build(site.at("/feed"));

        assertThat(told.err())
                .contains("1 article")
                .contains("its headline has more than 1000 letters")
                .contains("“Ice” is left out: its text has more than two million letters")
                .hasSizeLessThan(2_000);
    }

    @Test
    void a_login_comes_from_a_file_or_from_a_keeper_of_passwords() throws IOException {
        site.put("/feed", rss(item("Fog", "/fog", "<p>" + LONG + "</p>")));
        var logins = folder.resolve("logins");
        Files.writeString(logins, site.at("") + " ada:quay\n");
        Files.setPosixFilePermissions(logins, PosixFilePermissions.fromString("rw-------"));
        var basic = "Basic " + Base64.getEncoder().encodeToString("ada:quay".getBytes(StandardCharsets.UTF_8));

        build(site.at("/feed"), "--credentials", logins.toString());
        build(site.at("/feed"), "--credentials-command", "cat " + logins);

        assertThat(site.authorized()).containsExactly(basic, basic);
    }

    @Test
    void logins_come_from_one_place() {
        var told = build(site.at("/feed"), "--credentials", "logins", "--credentials-command", "cat logins");

        assertThat(told.exitCode()).isEqualTo(2);
        assertThat(told.err()).contains("keep one of the two");
    }

    @Test
    void pictures_that_no_issue_has_wanted_for_a_month_go() throws IOException {
        var old = folder.resolve("state/pictures/old.png");
        Files.createDirectories(folder.resolve("state/pictures"));
        Files.write(old, picture);
        Files.setLastModifiedTime(old, FileTime.from(Terminal.TODAY.instant().minus(Duration.ofDays(31))));
        site.put("/feed", rss(item("Fog", "/fog", "<p>" + LONG + "</p>")));

        build(site.at("/feed"));

        assertThat(old).doesNotExist();
    }

    private Terminal build(String... inputs) {
        return run("build", inputs, "-v", "-o", out());
    }

    private String inspect(String... inputs) {
        return run("inspect", inputs).out();
    }

    private Terminal run(String command, String[] inputs, String... options) {
        var words = new ArrayList<String>(List.of(command));
        words.addAll(List.of(inputs));
        words.addAll(List.of(options));
        words.addAll(List.of("--state", state(), "--allow", site.host()));
        return Terminal.run(words.toArray(String[]::new));
    }

    private List<Path> made() {
        if (Files.notExists(Path.of(out()))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(out()))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    private String state() {
        return folder.resolve("state").toString();
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>Harbour Courier</title>" + items + "</channel></rss>";
    }

    private static String item(String title, String path, String html) {
        return "<item><title>" + title + "</title><link>" + path + "</link><description><![CDATA[" + html
                + "]]></description></item>";
    }

    private static String page(String title, String html) {
        return "<!DOCTYPE html><html><head><title>" + title
                + "</title></head><body><nav><a href='/'>Home</a></nav><article><h1>" + title + "</h1>" + html
                + "</article></body></html>";
    }
}
