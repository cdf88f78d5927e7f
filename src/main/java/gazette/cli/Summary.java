package gazette.cli;

import gazette.edition.Issue;
import gazette.press.Outcome;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a line what was made, and in a few what would be. */
final class Summary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Summary() {}

    /**
     * "The Daily Gazette, 23 November 2026: 9 articles, 34 pages; 2 of 12 sources failed", or that there is nothing new. Of what
     * would be made, a line for each article under the name of its section.
     */
    static List<String> of(Outcome outcome, Tally tally) {
        return switch (outcome) {
            case Outcome.Made made -> List.of(made(made) + failures(tally));
            case Outcome.Planned planned -> plan(planned.issue());
            case Outcome.NothingNew nothing -> List.of(nothingNew(nothing) + failures(tally));
        };
    }

    private static String nothingNew(Outcome.NothingNew nothing) {
        return nothing.title() + ", " + DAY.format(nothing.date()) + ": nothing new; "
                + (nothing.known() == 1
                        ? "the only article was printed before"
                        : "all " + nothing.known() + " articles were printed before")
                + " (--force prints them again)";
    }

    private static String failures(Tally tally) {
        int sources = tally.read() + tally.failed();
        return tally.failed() == 0
                ? ""
                : "; " + (sources == 1 ? "a source" : tally.failed() + " of " + sources + " sources") + " failed";
    }

    private static String made(Outcome.Made made) {
        var articles = count(made.issue().articles().size(), "article");
        var pages = made.pages() == 0 ? "" : ", " + count(made.pages(), "page");
        return heading(made.issue()) + ": " + articles + pages;
    }

    /** "The Daily Gazette, 23 November 2026". */
    private static String heading(Issue issue) {
        return issue.title() + ", " + DAY.format(issue.date()) + issue.ordinal();
    }

    /** What would be made: its heading, and a line for each article under the name of its section. */
    private static List<String> plan(Issue issue) {
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
