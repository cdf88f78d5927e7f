package gazette.collect.read.byline;

import gazette.article.Byline;
import gazette.collect.date.DateRun;
import gazette.collect.date.Dates;
import gazette.collect.read.FurnitureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page has in the line over its text, taken apart.
 *
 * @param byline who wrote it, as found but for the rest; {@link Byline#NONE} if the line does not say
 * @param date when it appeared, as found
 * @param furniture what a reader can do there: follow, print, comment; in order
 */
public record Signature(Byline byline, Optional<String> date, List<String> furniture) {
    /** No line at all. */
    public static final Signature NONE = new Signature(Byline.NONE, Optional.empty(), List.of());

    /** A year that scrapers, or pages without a space, have stuck to a name. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{L})(?=(?:19|20)\\d\\d-\\d\\d-\\d\\d)");

    private static final Pattern PARTS = Pattern.compile("\\s*[|•·]\\s*");
    private static final Pattern HANDLE = Pattern.compile("\\s*\\(?@\\w+\\)?");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COUNT = Pattern.compile("\\d+|no");
    private static final Pattern ENDS = Pattern.compile("^[\\s,;–—-]+|[\\s,;–—-]+$");

    /** What stood before a date and means nothing without it. */
    private static final Pattern OPEN_END =
            Pattern.compile("\\s+(?:on|at|am|le|el|il|op|den|dnia|em|posted|published)$");

    /**
     * What else may end such a line: ways to more of the same author, and words between. A Kommentar stands here since it is also
     * a kind of article: alone on a line it is no button.
     */
    private static final Set<String> BESIDE = Set.of(
            "printer",
            "contact",
            "bio",
            "rss",
            "feed",
            "archive",
            "us",
            "me",
            "on",
            "via",
            "this",
            "profile",
            "view",
            "more",
            "from",
            "all",
            "posts",
            "articles",
            "by",
            "author",
            "kommentar",
            "commentaire");

    public Signature {
        furniture = List.copyOf(furniture);
    }

    /** Takes a line apart; no word of it is lost. */
    public static Signature of(String line) {
        var words = GLUED.matcher(line).replaceAll(" ");
        var run = Dates.run(words);
        var date = run.map(found -> words.substring(found.from(), found.to()));
        var undated = run.map(found ->
                        OPEN_END.matcher(words.substring(0, found.from()).strip())
                                        .replaceFirst("")
                                + " | "
                                + words.substring(found.to()))
                .orElse(words);
        var furniture = new ArrayList<String>();
        var kept = new ArrayList<String>();
        for (var part : PARTS.split(undated, -1)) {
            keep(part, kept, furniture);
        }
        var byline = String.join(" | ", kept);
        var day = date.map(found -> ENDS.matcher(found).replaceAll(""));
        boolean age = run.filter(DateRun::isAge).isPresent();
        if (age) {
            day.ifPresent(furniture::add);
        }
        return new Signature(
                byline.isEmpty() ? Byline.NONE : Bylines.read(byline), day.filter(found -> !age), furniture);
    }

    private static void keep(String part, List<String> kept, List<String> furniture) {
        var handles = HANDLE.matcher(part)
                .results()
                .map(found -> found.group().strip())
                .toList();
        var words =
                SPACES.split(ENDS.matcher(HANDLE.matcher(part).replaceAll("")).replaceAll(""), -1);
        int end = words.length;
        while (end > 0 && isBeside(words[end - 1])) {
            end--;
        }
        while (end > 0
                && end < words.length
                && COUNT.matcher(words[end - 1].toLowerCase(Locale.ROOT)).matches()) {
            end--;
        }
        add(String.join(" ", List.of(words).subList(0, end)), kept);
        add(String.join(" ", List.of(words).subList(end, words.length)), furniture);
        furniture.addAll(handles);
    }

    private static void add(String words, List<String> list) {
        if (!words.isBlank()) {
            list.add(words.strip());
        }
    }

    private static boolean isBeside(String word) {
        var bare = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", "");
        return FurnitureWords.isOnButtons(bare) || BESIDE.contains(bare);
    }
}
