package gazette.collect.date;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The time on the clock.
 *
 * @param time as the clock shows it
 * @param endsTheDay whether it was written as 24:00, which is the midnight after
 */
record TimeOfDay(LocalTime time, boolean endsTheDay) {
    private static final String BEFORE_NOON = "오전|上午|午前|π\\.?μ\\.?";
    private static final String AFTER_NOON = "오후|下午|午後|μ\\.?μ\\.?";

    /** 9:15, 09:15:00.25, 21h05, T101455, each with the half of the day before or after it. */
    private static final Pattern WRITTEN = Pattern.compile("(?:(?<half>" + BEFORE_NOON + "|" + AFTER_NOON
            + ")\\s*)?(?:(?<=\\d)t|(?<![\\d:.+-])|(?<=\\d-))(?<hour>\\d{1,2})(?:[:h]|\\s?(?:時|시)\\s?)(?<minute>\\d{2})(?!\\d)"
            + "(?:[:.m](?<second>\\d{2})(?:[.,]\\d{1,12})?)?\\s?(?:분|分)?\\s?(?<later>[ap]\\.?m\\b\\.?)?");

    private static final Pattern BASIC =
            Pattern.compile("(?<=\\d)t(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?:[.,]\\d{1,12})?(?!\\d)");

    private static final Pattern RUN = Pattern.compile(
            "(?<=^\\s{0,9}(?:19|20)\\d{6})(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?![\\d-])");

    private static final Pattern HOUR_ALONE =
            Pattern.compile("(?<![\\d:])(?<hour>\\d{1,2})\\s?(?<later>[ap]\\.?m\\b\\.?)");

    static Optional<TimeOfDay> takeFrom(Rest rest) {
        return rest.take(WRITTEN)
                .or(() -> rest.take(BASIC))
                .or(() -> rest.take(RUN))
                .or(() -> rest.take(HOUR_ALONE))
                .flatMap(TimeOfDay::of);
    }

    private static Optional<TimeOfDay> of(MatchResult written) {
        int hour = number(written, "hour");
        int minute = number(written, "minute");
        int second = Math.min(59, number(written, "second")); // a leap second is the last of its minute
        if (hour == 24 && minute == 0) {
            return Optional.of(new TimeOfDay(LocalTime.MIDNIGHT, true));
        }
        hour = wholeDay(hour, half(written));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(new TimeOfDay(LocalTime.of(hour, minute, second), false));
    }

    /** An hour of one half of the day, as an hour of all of it. */
    static int wholeDay(int hour, String half) {
        if (half.startsWith("p") || half.matches(AFTER_NOON)) {
            return hour < 12 ? hour + 12 : hour;
        }
        return hour == 12 && !half.isEmpty() ? 0 : hour;
    }

    private static String half(MatchResult written) {
        return group(written, "later") + group(written, "half");
    }

    private static int number(MatchResult written, String part) {
        var digits = group(written, part);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static String group(MatchResult written, String part) {
        return written.namedGroups().containsKey(part) && written.group(part) != null ? written.group(part) : "";
    }
}
