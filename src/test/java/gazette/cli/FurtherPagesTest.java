package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Articles that their site shows in several pages, and pages that can be reached in several ways. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FurtherPagesTest {
    private static final String WORDS =
            "The pilots waited for the wind to turn, and the wind waited for the pilots. ".repeat(8);

    @TempDir
    Path folder;

    @RegisterExtension
    final Site site = new Site();

    @BeforeEach
    void open() {
        site.put("/feed", rss("Fog over the harbour", "/fog"));
    }

    @Test
    void the_pages_of_an_article_are_joined() {
        site.put("/fog", page("Fog over the harbour", "Page one. ", "/fog/2"));
        site.put("/fog/2", page("Fog over the harbour", "Page two. ", "/fog/3"));
        site.put("/fog/3", page("Fog over the harbour (3/3)", "Page three. ", ""));

        assertThat(inspect("/feed")).containsSubsequence("Page one.", "Page two.", "Page three.");
    }

    @Test
    void what_every_page_has_at_its_head_and_foot_is_printed_once() {
        for (int i = 1; i <= 3; i++) {
            site.put(
                    i == 1 ? "/fog" : "/fog/" + i,
                    page(
                            "Fog over the harbour",
                            "<p>All that is known about the fog of this autumn, told by those who were in it, in three parts.</p>"
                                    + "<p>Part " + i + ". " + WORDS + "</p><p>" + WORDS + i
                                    + "</p><p>Mara Lind has written about ships and weather for the Courier for twenty years.</p>",
                            i == 3 ? "" : "/fog/" + (i + 1)));
        }

        var told = inspect("/feed");

        assertThat(told).containsOnlyOnce("All that is known").containsOnlyOnce("Mara Lind has written");
        assertThat(told).containsSubsequence("Part 1.", "Part 2.", "Part 3.", "Mara Lind has written");
    }

    @Test
    void a_page_that_cannot_be_had_is_told_and_the_others_stay() {
        site.put("/fog", page("Fog over the harbour", "Page one. ", "/fog/2"));
        site.put("/fog/2", page("Fog over the harbour", "Page two. ", "/fog/3"));

        var told = run("build", "/feed", "-v", "-o", folder.resolve("out").toString());

        assertThat(told.err())
                .contains("page 3 could not be read", "the rest of the article is at " + site.at("/fog/3"));
        assertThat(inspect("/feed")).contains("Page one.", "Page two.");
    }

    @Test
    void the_next_article_is_another_article() {
        site.put("/fog", page("Fog over the harbour", "Page one. ", "/ice"));
        site.put("/ice", page("Ice on the mole", "Ice. ", ""));
        site.put("/feed2", rss("Part one", "/part-1"));
        site.put("/part-1", page("The keeper's log", "The first day. ", "/part-2"));
        site.put("/part-2", page("The keeper's supper", "The second day. ", ""));

        assertThat(inspect("/feed")).doesNotContain("Ice.");
        assertThat(inspect("/feed2")).contains("The first day.").doesNotContain("The second day.");
    }

    @Test
    void pages_that_run_in_a_circle_or_repeat_themselves_come_to_an_end() {
        site.put("/fog", page("Fog over the harbour", "Page one. ", "/fog?page=2"));

        assertThat(inspect("/feed")).containsOnlyOnce("Page one.");
        assertThat(site.asked()).hasSizeLessThan(6);
    }

    @Test
    void an_article_without_end_is_cut_and_says_so() {
        for (int i = 1; i <= 40; i++) {
            site.put(
                    i == 1 ? "/fog" : "/fog/" + i,
                    page("Fog over the harbour", "Page number " + i + ". ", "/fog/" + (i + 1)));
        }

        var told = run("build", "/feed", "-v", "-o", folder.resolve("out").toString());

        assertThat(told.err()).contains("only its first 20 pages are printed; the rest of the article is at");
        assertThat(site.asked()).contains("/fog/20").doesNotContain("/fog/21");
    }

    @Test
    void two_feeds_that_lead_to_one_article_by_different_ways_print_it_once() {
        var canonical = "<link rel='canonical' href='/fog'>";
        site.put("/fog-amp", canonical + page("Fog over the harbour", "<p>For telephones. " + WORDS + "</p>", ""));
        site.put("/fog", canonical + page("Fog over the harbour", "<p>For screens. " + WORDS + "</p>", ""));
        site.put("/other", rss("The fog, again", "/fog-amp"));

        var told = run(
                "build",
                "/feed",
                site.at("/other"),
                "-v",
                "-o",
                folder.resolve("out").toString());

        assertThat(told.err()).contains("1 article,").contains("left out: the same article as " + site.at("/fog"));
    }

    @Test
    void a_page_of_one_site_is_not_taken_for_that_of_another() {
        site.put(
                "/fog",
                "<link rel='canonical' href='https://elsewhere.example/fog'>"
                        + page("Fog over the harbour", "Page one. ", ""));

        assertThat(inspect("/feed")).contains(site.at("/fog")).doesNotContain("elsewhere.example");
    }

    private String inspect(String path) {
        return run("inspect", path).out();
    }

    private Terminal run(String command, String path, String... options) {
        var words = new ArrayList<String>(List.of(command, site.at(path)));
        words.addAll(List.of(options));
        words.addAll(List.of("--state", folder.resolve("state").toString(), "--allow", site.host()));
        return Terminal.run(words.toArray(String[]::new));
    }

    private static String rss(String title, String path) {
        return "<rss version='2.0'><channel><title>Harbour Courier</title><item><title>" + title + "</title><link>"
                + path + "</link><description>The pilots waited for the wind …</description></item></channel></rss>";
    }

    private static String page(String title, String text, String next) {
        var html = text.startsWith("<p>") ? text : "<p>" + text + WORDS + "</p><p>" + WORDS + text + "</p>";
        return "<!DOCTYPE html><html><head><title>" + title
                + "</title></head><body><nav><a href='/'>Home</a></nav><article><h1>"
                + title + "</h1>" + html + "</article>"
                + (next.isEmpty() ? "" : "<a rel='next' href='" + next + "'>Next</a>")
                + "</body></html>";
    }
}
