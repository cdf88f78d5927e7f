package gazette.cli;

import gazette.edition.Issue;
import gazette.press.Made;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in a line what was made. */
final class Summary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Summary() {}

    /** "The Daily Gazette, 23 November 2026: 9 articles, 34 pages". */
    static String of(Made made) {
        var articles = count(made.issue().articles().size(), "article");
        var pages = made.pages() == 0 ? "" : ", " + count(made.pages(), "page");
        return heading(made.issue()) + ": " + articles + pages;
    }

    /** "The Daily Gazette, 23 November 2026". */
    static String heading(Issue issue) {
        return issue.title() + ", " + DAY.format(issue.date());
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
