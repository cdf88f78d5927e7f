package gazette.collect.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a line that say when.
 *
 * @param from the place of its first character
 * @param to the place after its last
 * @param isAge whether it counts back from when the page was read, which nobody remembers later
 */
public record DateRun(int from, int to, boolean isAge) {
    private static final Pattern TOKEN = Pattern.compile("[^\\s|•·]+|[|•·]");
    private static final Pattern EDGES = Pattern.compile("^[(\\[,;]+|[)\\],;]+$");

    /** A date in one word. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}(?:T\\S*)?\\.?|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d\\d)?\\d\\d:?|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日\\S*");

    /** The numbers in a date and a time of day. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\d{1,2}(?:st|nd|rd|th|er|\\.|º|ª)?,?|(?:19|20)\\d\\d[.:,]?|\\d{1,2}(?:[:.]\\d\\d){1,2}(?:\\.\\d+)?\\s?(?:[ap]\\.?m?\\.?)?|\\d{1,2}[ap]\\.?m\\.?|\\d{1,2}h\\d{0,2}|[ap]\\.?m\\.?|[+-]\\d\\d:?\\d\\d|[A-Z]{1,3}T|UTC|GMT|Z",
            Pattern.CASE_INSENSITIVE);

    /** What may stand in a date and means nothing alone. */
    private static final Set<String> SMALL = Set.of(
            "on", "at", "of", "the", "am", "um", "uhr", "den", "der", "à", "le", "de", "del", "du", "a", "el", "las",
            "il", "alle", "ore", "om", "op", "kl", "kl.", "klo", "o", "godz", "godz.", "r", "r.", "г", "г.", "в", "em",
            "às");

    /** Small words in which a date may end. */
    private static final Set<String> LAST = Set.of("am", "uhr", "r", "r.", "г", "г.");

    /** What says in English what happened then; it is kept with the date. */
    static final String EVENT = "posted|published|updated|last|first|modified|created|edited|date";

    /** The same in other languages. */
    static final String EVENT_ABROAD =
            "aktualisiert|veröffentlicht|stand|erstellt|publié|mis|jour|actualizado|publicado|pubblicato|aggiornato|gepubliceerd"
                    + "|bijgewerkt|opublikowano|aktualizacja|publicerad|uppdaterad|publiceret|publisert|oppdatert";

    private static final Pattern EVENTS = Pattern.compile(EVENT + "|" + EVENT_ABROAD);

    /** What parts a date from the words before it and after it. */
    private static final Pattern OPEN = Pattern.compile("(?:^|[|•·,;:(–—-])\\s*$");

    private static final Pattern CLOSED = Pattern.compile("^\\s*(?:$|[|•·,;)–—-])");

    private static final Pattern PASSED = Pattern.compile(
            "(?:min|mins|minute|minutes|hr|hrs|hour|hours|day|days|week|weeks|month|months|year|years|ago)");

    private record Token(int from, int to, String word) {}

    /** The first that is a date; a number or the name of a month alone is none. */
    static Optional<DateRun> in(String line) {
        var run = new ArrayList<Token>();
        for (var token : tokens(line)) {
            if (isOfDate(token.word)) {
                run.add(token);
            } else {
                var found = trimmed(run, line);
                if (found.isPresent()) {
                    return found;
                }
                run.clear();
            }
        }
        return trimmed(run, line);
    }

    private static List<Token> tokens(String line) {
        var tokens = new ArrayList<Token>();
        for (var matcher = TOKEN.matcher(line); matcher.find(); ) {
            tokens.add(new Token(
                    matcher.start(),
                    matcher.end(),
                    EDGES.matcher(matcher.group()).replaceAll("")));
        }
        return tokens;
    }

    private static boolean isOfDate(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var bare = small.replaceAll("[.:]$", "");
        return word.isEmpty()
                || WHOLE.matcher(word).matches()
                || NUMBER.matcher(word).matches()
                || SMALL.contains(small)
                || EVENTS.matcher(bare).matches()
                || PASSED.matcher(bare).matches()
                || Months.isWeekday(bare)
                || Months.of(bare).isPresent();
    }

    /** Without the small words at its ends, which may belong to what stands there. */
    private static Optional<DateRun> trimmed(List<Token> run, String line) {
        int from = 0;
        int to = run.size();
        while (from < to && (isSmall(run.get(from)) || isSurname(run, from))) {
            from++;
        }
        while (from < to
                && isSmall(run.get(to - 1))
                && !LAST.contains(run.get(to - 1).word.toLowerCase(Locale.ROOT))) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        var last = run.get(to - 1);
        var found = new DateRun(run.get(from).from, last.to, last.word.equalsIgnoreCase("ago"));
        return found.isDate(line, run.subList(from, to)) ? Optional.of(found) : Optional.empty();
    }

    private static boolean isSmall(Token token) {
        return SMALL.contains(token.word.toLowerCase(Locale.ROOT));
    }

    /** “Theresa May on 3 May”: a month at which nothing is numbered. */
    private static boolean isSurname(List<Token> run, int i) {
        return i + 1 < run.size()
                && isSmall(run.get(i + 1))
                && Months.of(run.get(i).word).isPresent();
    }

    private boolean isDate(String line, List<Token> run) {
        return run.stream().anyMatch(token -> WHOLE.matcher(token.word).matches())
                || isAge
                || Prose.first(line.substring(from, to)).isPresent()
                || isOfYear(line);
    }

    /** A day without its year may be a name and a number, unless it has a time or stands by itself. */
    private boolean isOfYear(String line) {
        var words = line.substring(from, to);
        boolean alone = OPEN.matcher(line.substring(0, from)).find()
                && CLOSED.matcher(line.substring(to)).find();
        return DayOfYear.in(words).isPresent() && (alone || DayOfYear.isTimed(words));
    }
}
