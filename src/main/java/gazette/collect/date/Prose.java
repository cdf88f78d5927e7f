package gazette.collect.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in lines that say other things as well, as papers write them in the languages that we set. */
final class Prose {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH = "(\\p{L}{3,10})\\.?";
    private static final Pattern ISO = Pattern.compile(
            "\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?))?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?\\s+(?:de |of )?" + MONTH
                    + "\\s*(?:del? )?,?\\s*((?:19|20)\\d\\d)",
            FLAGS);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)", FLAGS);
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)?\\d\\d)\\b");
    private static final Pattern STROKES = Pattern.compile(
            "(?<!\\p{L})(?:(?:" + DateRun.EVENT + ")|(?<abroad>" + DateRun.EVENT_ABROAD
                    + "))(?: (?:on|at|le|el|il|op|den))?\\s?:?\\s*(?<date>\\d{1,2}/\\d{1,2}/(?:19|20)?\\d\\d)(?![\\d/])"
                    + "|^\\s*(?<alone>\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d)(?:,?(?: at)?\\s+\\d{1,2}[:.]\\d\\d.{0,12})?\\s*$",
            FLAGS);
    private static final Pattern CLOCK = Pattern.compile(
            "\\b([01]?\\d|2[0-3])(?:[:.]|\\s?h\\s?|\\s?uhr\\s?)([0-5]\\d)(?:\\s?uhr)?\\s*([ap])?\\.?m?\\b", FLAGS);

    private Prose() {}

    /** The first date in a line, with its time of day if one is told after or before it. */
    static Optional<Temporal> first(String line) {
        var iso = ISO.matcher(line);
        if (iso.find()) {
            return iso(iso);
        }
        return written(line, DAY_FIRST, 3, 2, 1)
                .or(() -> written(line, MONTH_FIRST, 3, 1, 2))
                .or(() -> numbers(line))
                .or(() -> strokes(line))
                .map(found -> withTime(found, line));
    }

    private static Optional<Temporal> iso(Matcher iso) {
        var day = iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3);
        try {
            if (iso.group(4) == null) {
                return Optional.of(LocalDate.parse(day));
            }
            var moment = day + "T" + iso.group(4).replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
            var zoned = moment.endsWith("Z") || moment.matches(".*[+-]\\d\\d:\\d\\d");
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(moment, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            : LocalDateTime.parse(moment));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> written(String line, Pattern pattern, int year, int month, int day) {
        var matcher = pattern.matcher(line);
        while (matcher.find()) {
            var date = Months.of(matcher.group(month))
                    .flatMap(name -> date(matcher.group(year), name.getValue(), matcher.group(day)));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** 6.11.2023: where stops part the numbers, the day comes first. */
    private static Optional<LocalDate> numbers(String line) {
        var matcher = NUMBERS.matcher(line);
        return matcher.find()
                ? date(matcher.group(3), Integer.parseInt(matcher.group(2)), matcher.group(1))
                : Optional.empty();
    }

    /**
     * 11/18/2011 after a word that says what happened then, or by itself; in a sentence it may be anything. Only in English
     * the month may come first.
     */
    private static Optional<LocalDate> strokes(String line) {
        var matcher = STROKES.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var date = matcher.group("date") == null ? matcher.group("alone") : matcher.group("date");
        return Day.of(matcher.group("abroad") == null ? date : date.replace('/', '.'));
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.length() == 2 ? "20" + year : year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Temporal withTime(LocalDate date, String line) {
        var clock = CLOCK.matcher(line.replaceAll("\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{4}|\\d\\d\\b)", " "));
        if (!clock.find()) {
            return date;
        }
        var hour = Integer.parseInt(clock.group(1));
        var minute = Integer.parseInt(clock.group(2));
        var half = clock.group(3) == null ? "" : clock.group(3).toLowerCase(Locale.ROOT);
        if (half.isEmpty()) {
            return date.atTime(LocalTime.of(hour, minute));
        }
        return hour == 0 || hour > 12 ? date : date.atTime(LocalTime.of(TimeOfDay.wholeDay(hour, half), minute));
    }
}
