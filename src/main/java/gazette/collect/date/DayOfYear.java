package gazette.collect.date;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds dates that leave the year to the paper in which they stand: "March 18 at 12:22 PM". */
final class DayOfYear {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(?<month>\\p{L}{3,10})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d|\\s?[ap]\\.?m\\b)",
            FLAGS);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d:.])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?\\s+(?:de |of )?(?<month>\\p{L}{3,10})(?!\\p{L})",
            FLAGS);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern TIME = Pattern.compile("\\d[:h]\\d\\d|\\d\\s?uhr\\b|\\d\\s?[ap]\\.?m\\b", FLAGS);

    private DayOfYear() {}

    /** The first in a text that names no year. */
    static Optional<MonthDay> in(String text) {
        return YEAR.matcher(text).find()
                ? Optional.empty()
                : first(MONTH_FIRST, text).or(() -> first(DAY_FIRST, text));
    }

    /** Whether a text tells a time of day. */
    static boolean isTimed(String text) {
        return TIME.matcher(text).find();
    }

    private static Optional<MonthDay> first(Pattern pattern, String text) {
        for (var matcher = pattern.matcher(text); matcher.find(); ) {
            int day = Integer.parseInt(matcher.group("day"));
            var date = Months.of(matcher.group("month")).flatMap(month -> day(month.getValue(), day));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<MonthDay> day(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
