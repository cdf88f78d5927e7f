package gazette.cli;

import gazette.edition.Issue;
import gazette.press.Made;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a line what was made, and in a few what would be. */
final class Summary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Summary() {}

    /** "The Daily Gazette, 23 November 2026: 9 articles, 34 pages; 2 of 12 sources failed". */
    static String of(Made made, Tally tally) {
        var articles = count(made.issue().articles().size(), "article");
        var pages = made.pages() == 0 ? "" : ", " + count(made.pages(), "page");
        var sources = tally.read() + tally.failed();
        var failed = tally.failed() == 0
                ? ""
                : "; " + (sources == 1 ? "a source" : tally.failed() + " of " + sources + " sources") + " failed";
        return heading(made.issue()) + ": " + articles + pages + failed;
    }

    /** "The Daily Gazette, 23 November 2026". */
    static String heading(Issue issue) {
        return issue.title() + ", " + DAY.format(issue.date());
    }

    /** What would be made: its heading, and a line for each article under the name of its section. */
    static List<String> plan(Issue issue) {
        var lines = new ArrayList<String>();
        lines.add(heading(issue));
        for (var section : issue.sections()) {
            if (!section.name().isEmpty()) {
                lines.add(section.name());
            }
            for (var article : section.articles()) {
                lines.add("  " + article.title() + "  (" + article.origin().input() + ")");
            }
        }
        return lines;
    }

    /** "1 article", "9 articles". */
    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
