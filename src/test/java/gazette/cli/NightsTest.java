package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Night after night: no article twice, none lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NightsTest {
    private static final String WORDS =
            "The pilots waited for the wind to turn, and the wind waited for the pilots. ".repeat(20);
    private static final Pattern HEADLINE = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    @TempDir
    Path folder;

    @RegisterExtension
    final Site site = new Site();

    @Test
    void what_was_printed_is_not_printed_again() throws IOException {
        feed("/feed", entry("fog", "Fog"), entry("ice", "Ice"));

        assertThat(night("2026-11-23", site.at("/feed"))).containsExactly("Fog", "Ice");
        assertThat(night("2026-11-24", site.at("/feed"))).isEmpty();
    }

    @Test
    void if_nothing_is_new_there_is_no_issue_and_all_is_well() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        build("2026-11-23", site.at("/feed"));

        var second = build("2026-11-24", "-v", site.at("/feed"));

        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).isEmpty();
        assertThat(second.err())
                .contains("nothing new; the only article was printed before (--force prints them again)");
        assertThat(issues()).containsExactly("Gazette - 2026-11-23.epub");
    }

    @Test
    void an_issue_holds_what_came_since_the_last_one() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        night("2026-11-23", site.at("/feed"));

        feed("/feed", entry("ice", "Ice"), entry("fog", "Fog"));

        assertThat(night("2026-11-24", site.at("/feed"))).containsExactly("Ice");
    }

    @Test
    void the_second_issue_of_a_day_stands_beside_the_first() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        night("2026-11-23", site.at("/feed"));
        feed("/feed", entry("ice", "Ice"), entry("fog", "Fog"));

        assertThat(night("2026-11-23", site.at("/feed"))).containsExactly("Ice");

        assertThat(issues()).containsExactly("Gazette - 2026-11-23 (2).epub", "Gazette - 2026-11-23.epub");
        assertThat(packageOf("Gazette - 2026-11-23 (2).epub")).contains("November 23, 2026 (2)</dc:title>");
        assertThat(identifier("Gazette - 2026-11-23 (2).epub")).isNotEqualTo(identifier("Gazette - 2026-11-23.epub"));
    }

    @Test
    void an_article_that_was_edited_is_the_same_article() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        night("2026-11-23", site.at("/feed"));

        feed("/feed", entry("fog", "Fog lifts", "/fog", "Corrected: " + WORDS));

        assertThat(night("2026-11-24", site.at("/feed"))).isEmpty();
    }

    @Test
    void an_article_under_a_new_id_is_known_by_its_page() throws IOException {
        feed("/feed", entry("http://old.example/?p=1", "Fog", "http://www.courier.example/fog", WORDS));
        night("2026-11-23", site.at("/feed"));

        feed("/feed", entry("urn:new:1", "Fog", "https://courier.example/fog/#top", "Corrected: " + WORDS));

        assertThat(night("2026-11-24", site.at("/feed"))).isEmpty();
    }

    @Test
    void an_article_from_another_feed_is_known_by_its_words() throws IOException {
        feed("/one", entry("fog", "Fog"));
        feed("/two", entry("n-77", "Fog", "/wire/77", "<p>" + WORDS + "</p>"), entry("ice", "Ice"));
        night("2026-11-23", site.at("/one"));

        assertThat(night("2026-11-24", site.at("/two"))).containsExactly("Ice");
    }

    @Test
    void two_feeds_with_the_same_article_give_it_once_also_the_night_after() throws IOException {
        feed("/one", entry("fog", "Fog", "/fog", WORDS));
        feed("/two", entry("n-77", "Fog", "/fog", "In short: " + WORDS));

        assertThat(night("2026-11-23", site.at("/one"), site.at("/two"))).containsExactly("Fog");
        assertThat(night("2026-11-24", site.at("/two"))).isEmpty();
    }

    @Test
    void articles_without_id_page_or_date_are_known_by_headline_and_words() throws IOException {
        feed("/feed", bare("Weather", "Fog until noon."), bare("Weather", "Sun after noon."));

        assertThat(night("2026-11-23", site.at("/feed"))).containsExactly("Weather", "Weather");
        assertThat(night("2026-11-24", site.at("/feed"))).isEmpty();
    }

    @Test
    void an_id_that_a_feed_gives_to_every_article_says_nothing() throws IOException {
        feed("/feed", entry("1", "Fog", "/fog", WORDS), entry("1", "Ice", "/ice", "Cold: " + WORDS));

        assertThat(night("2026-11-23", site.at("/feed"))).containsExactly("Fog", "Ice");

        feed("/feed", entry("1", "Rain", "/rain", "Wet: " + WORDS), entry("1", "Fog", "/fog", WORDS));
        assertThat(night("2026-11-24", site.at("/feed"))).containsExactly("Rain");
    }

    @Test
    void of_a_feed_with_a_long_past_only_the_top_is_ever_printed() throws IOException {
        feed("/feed", entries(1, 60));

        assertThat(night("2026-11-23", site.at("/feed"))).hasSize(50).startsWith("Piece 1");
        assertThat(night("2026-11-24", site.at("/feed"))).isEmpty();
    }

    @Test
    void on_a_day_with_too_much_news_the_rest_waits_for_the_next_issue() throws IOException {
        feed("/feed", entries(1, 1));
        night("2026-11-22", site.at("/feed"));
        feed("/feed", entries(1, 60));

        var first = build("2026-11-23", "-v", site.at("/feed"));

        assertThat(headlines(first)).hasSize(50).startsWith("Piece 2");
        assertThat(first.err()).contains("it has 59 new entries; 50 are printed, the others wait for the next issue");
        assertThat(night("2026-11-24", site.at("/feed"))).hasSize(9).endsWith("Piece 60");
        assertThat(night("2026-11-25", site.at("/feed"))).isEmpty();
    }

    @Test
    void an_entry_that_was_left_out_is_told_once() throws IOException {
        feed("/feed", entry("fog", "Fog"), entry("long", "L" + "o".repeat(1_200) + "ng"));

        assertThat(build("2026-11-23", site.at("/feed")).err()).contains("its headline has more than 1000 letters");
        assertThat(build("2026-11-24", site.at("/feed")).err()).doesNotContain("headline");
    }

    @Test
    void an_issue_that_could_not_be_published_was_not_printed() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        Files.createDirectories(folder.resolve("out"));
        Files.createDirectories(folder.resolve("out/Gazette - 2026-11-23.epub"));

        assertThat(build("2026-11-23", site.at("/feed")).exitCode()).isEqualTo(1);

        assertThat(night("2026-11-24", site.at("/feed"))).containsExactly("Fog");
    }

    @Test
    void a_dead_source_loses_nothing_of_the_others_nor_of_itself() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        assertThat(night("2026-11-23", site.at("/feed"), site.at("/dead"))).containsExactly("Fog");
        feed("/dead", entry("ice", "Ice"));

        var second = build("2026-11-24", site.at("/feed"), site.at("/dead"));

        assertThat(headlines(second)).containsExactly("Ice");
        assertThat(second.exitCode()).isZero();
    }

    @Test
    void if_nothing_is_new_and_a_source_is_dead_the_exit_code_says_so() {
        feed("/feed", entry("fog", "Fog"));
        build("2026-11-23", site.at("/feed"));

        var second = build("2026-11-24", site.at("/feed"), site.at("/dead"));

        assertThat(second.exitCode()).isEqualTo(3);
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).containsOnlyOnce(site.at("/dead"));
    }

    @Test
    void pages_of_printed_articles_are_not_asked_for_again() throws IOException {
        feed("/feed", entry("fog", "Fog", site.at("/fog"), "The pilots waited …"));
        site.put("/fog", page("Fog", WORDS));
        night("2026-11-23", site.at("/feed"));
        site.asked().clear();

        night("2026-11-24", site.at("/feed"));

        assertThat(site.asked()).containsExactly("/feed");
    }

    @Test
    void what_a_person_names_outright_is_printed_each_time() throws IOException {
        site.put("/page", page("Tides", WORDS));
        var letter = Files.writeString(folder.resolve("letter.md"), "# A letter\n\nWe thank the pilots.\n");

        assertThat(night("2026-11-23", site.at("/page"), letter.toString())).containsExactly("Tides", "A letter");
        assertThat(night("2026-11-24", site.at("/page"), letter.toString())).containsExactly("Tides", "A letter");
        assertThat(night("2026-11-24", letter.toString())).containsExactly("A letter");
    }

    @Test
    void what_is_printed_each_time_alone_makes_no_issue_where_feeds_have_nothing_new() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        var letter = Files.writeString(folder.resolve("letter.md"), "# A letter\n\nWe thank the pilots.\n");

        assertThat(night("2026-11-23", site.at("/feed"), letter.toString())).containsExactly("Fog", "A letter");
        assertThat(night("2026-11-24", site.at("/feed"), letter.toString())).isEmpty();

        Files.writeString(letter, "# Another letter\n\nWe do not thank the wind.\n");
        assertThat(night("2026-11-25", site.at("/feed"), letter.toString())).containsExactly("Another letter");
    }

    @Test
    void who_wants_it_once_more_says_so() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        night("2026-11-23", site.at("/feed"));

        assertThat(night("2026-11-24", site.at("/feed"), "--force")).containsExactly("Fog");
        assertThat(night("2026-11-25", site.at("/feed"))).isEmpty();
    }

    @Test
    void what_does_not_fit_beside_old_articles_is_not_lost() throws IOException {
        feed("/feed", entries(1, 1));
        night("2026-11-22", site.at("/feed"));
        feed("/feed", entries(1, 60));

        assertThat(night("2026-11-23", site.at("/feed"), "--force")).hasSize(50).endsWith("Piece 50");
        assertThat(night("2026-11-24", site.at("/feed"))).hasSize(10).startsWith("Piece 51");
    }

    @Test
    void each_paper_has_a_memory_of_its_own() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        night("2026-11-23", site.at("/feed"));

        assertThat(night("2026-11-23", site.at("/feed"), "--title", "Evening Post"))
                .containsExactly("Fog");
    }

    @Test
    void looking_prints_nothing_and_remembers_nothing() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        var state = folder.resolve("state").toString();
        var allow = site.host();

        Terminal.run("inspect", site.at("/feed"), "--state", state, "--allow", allow);
        var plan = build("2026-11-23", site.at("/feed"), "--dry-run");

        assertThat(plan.out()).contains("Fog");
        assertThat(night("2026-11-23", site.at("/feed"))).containsExactly("Fog");
        assertThat(build("2026-11-24", site.at("/feed"), "--dry-run").out()).doesNotContain("Fog");
    }

    @Test
    void while_another_run_is_at_work_this_one_waits_for_its_turn() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(folder.resolve("state/lock"), "process 4711, since 2026-11-23T03:00:00Z\n");

        try (var other = FileChannel.open(folder.resolve("state/lock"), StandardOpenOption.WRITE)) {
            other.lock();

            var told = build("2026-11-23", site.at("/feed"));

            assertThat(told.exitCode()).isEqualTo(11);
            assertThat(told.err())
                    .contains("another run is at work here (process 4711, since 2026-11-23T03:00:00Z)", "--state");
            assertThat(site.asked()).isEmpty();
        }
        assertThat(night("2026-11-23", site.at("/feed"))).containsExactly("Fog");
    }

    @Test
    void an_archive_that_was_damaged_forgets_nothing() throws IOException {
        feed("/feed", entry("fog", "Fog"));
        night("2026-11-23", site.at("/feed"));
        Files.writeString(folder.resolve("state/archive.db"), "no longer a database");
        feed("/feed", entry("ice", "Ice"), entry("fog", "Fog"));

        var second = build("2026-11-24", site.at("/feed"));

        assertThat(headlines(second)).containsExactly("Ice");
        assertThat(second.err()).containsOnlyOnce("the archive was lost or damaged");
    }

    @Test
    void a_folder_of_files_needs_no_archive_and_no_lock() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.md"), "# A letter\n\nWe thank the pilots.\n");

        night("2026-11-23", letter.toString());

        assertThat(folder.resolve("state")).doesNotExist();
    }

    /** The headlines of the issue that a run made; none if it made none. */
    private List<String> night(String date, String... arguments) throws IOException {
        return headlines(build(date, arguments));
    }

    private static List<String> headlines(Terminal told) throws IOException {
        var headlines = new ArrayList<String>();
        for (var file : told.out().lines().toList()) {
            try (var issue = FileSystems.newFileSystem(Path.of(file));
                    var chapters = Files.walk(issue.getPath("/"))) {
                var articles = chapters.filter(path -> path.toString().matches(".*/article-\\d+\\.xhtml"))
                        .sorted()
                        .toList();
                for (var article : articles) {
                    var found = HEADLINE.matcher(Files.readString(article));
                    assertThat(found.find()).as(article.toString()).isTrue();
                    headlines.add(found.group(1).strip());
                }
            }
        }
        return headlines;
    }

    private Terminal build(String date, String... arguments) {
        var all = new ArrayList<>(List.of("build", "--date", date, "--formats", "epub"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("-o", folder.resolve("out").toString()));
        all.addAll(List.of("--state", folder.resolve("state").toString()));
        all.addAll(List.of("--allow", site.host()));
        return Terminal.run(all.toArray(String[]::new));
    }

    private List<String> issues() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private String packageOf(String issue) throws IOException {
        try (var book = FileSystems.newFileSystem(folder.resolve("out").resolve(issue));
                var files = Files.walk(book.getPath("/"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith(".opf"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private String identifier(String issue) throws IOException {
        return packageOf(issue).replaceFirst("(?s).*<dc:identifier[^>]*>(.*?)</dc:identifier>.*", "$1");
    }

    private void feed(String path, String... entries) {
        site.put(
                path,
                "<rss version='2.0'><channel><title>Harbour Courier</title>" + String.join("", entries)
                        + "</channel></rss>");
    }

    private static String[] entries(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(n -> entry("id-" + n, "Piece " + n, "/" + n, n + ". " + WORDS))
                .toArray(String[]::new);
    }

    private static String entry(String id, String title) {
        return entry(id, title, "/" + id, WORDS);
    }

    private static String entry(String id, String title, String page, String words) {
        return "<item><guid isPermaLink='false'>" + id + "</guid><title>" + title + "</title><link>" + page
                + "</link><description><![CDATA[" + words + "]]></description></item>";
    }

    private static String bare(String title, String words) {
        return "<item><title>" + title + "</title><description>" + words + "</description></item>";
    }

    private static String page(String title, String words) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                + words + "</p></article></body></html>";
    }
}
