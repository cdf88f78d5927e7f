package gazette.collect.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The day of the calendar in a line from which time and zone have been taken. */
final class Day {
    /** Two digits below this are of our century, as RFC 5322 has it. */
    private static final int PIVOT = 50;

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,8}(?!\\d)");
    private static final Pattern WEEK = Pattern.compile("(?<!\\d)(\\d{4})-?w(\\d{2})(?:-?([1-7]))?(?!\\d)");
    private static final Pattern ORDINAL = Pattern.compile("^\\s*(\\d{4})-?(\\d{3})\\s*$");
    private static final Pattern NO_CENTURY = Pattern.compile("^\\s*-(\\d{2})-?(\\d{2})\\s*$");
    private static final Pattern RUN = Pattern.compile("^\\s*(\\d{2}|\\d{4})(\\d{2})(\\d{2})\\s*$");

    private Day() {}

    /** The day that is meant: the first of a month or a year where no more was said. */
    static Optional<LocalDate> of(String text) {
        try {
            return iso(text).or(() -> people(text));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The shapes of ISO 8601 that do not read as year, month and day. */
    private static Optional<LocalDate> iso(String text) {
        return find(WEEK, text)
                .map(week -> LocalDate.of(number(week, 1), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                        .with(java.time.DayOfWeek.of(week.group(3) == null ? 1 : number(week, 3))))
                .or(() -> find(ORDINAL, text).map(day -> LocalDate.ofYearDay(number(day, 1), number(day, 2))))
                .or(() -> find(NO_CENTURY, text).map(day -> LocalDate.of(year(day.group(1)), number(day, 2), 1)))
                .or(() -> find(RUN, text).map(run -> LocalDate.of(year(run.group(1)), number(run, 2), number(run, 3))));
    }

    private static Optional<LocalDate> people(String text) {
        var numbers = NUMBER.matcher(text).results().map(MatchResult::group).toList();
        var month = Months.named(text);
        return month.isPresent() ? withName(month.get(), numbers) : inNumbers(numbers, text);
    }

    private static Optional<LocalDate> withName(Month month, List<String> numbers) {
        return switch (numbers.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                isYear(numbers.getFirst())
                        ? Optional.of(LocalDate.of(year(numbers.getFirst()), month, 1))
                        : Optional.empty();
            default -> {
                boolean yearFirst = isYear(numbers.getFirst());
                var year = numbers.get(yearFirst ? 0 : 1);
                var day = numbers.get(yearFirst ? 1 : 0);
                yield Optional.of(LocalDate.of(year(year), month, Integer.parseInt(day)));
            }
        };
    }

    private static Optional<LocalDate> inNumbers(List<String> numbers, String text) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        if (isYear(numbers.getFirst())) {
            int year = year(numbers.getFirst());
            int month = numbers.size() > 1 ? Integer.parseInt(numbers.get(1)) : 1;
            int day = numbers.size() > 2 ? Integer.parseInt(numbers.get(2)) : 1;
            return Optional.of(month > 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day));
        }
        return numbers.size() < 3 ? Optional.empty() : Optional.of(yearLast(numbers, text));
    }

    /** Days come first everywhere but in America, where strokes part the numbers. */
    private static LocalDate yearLast(List<String> numbers, String text) {
        int first = Integer.parseInt(numbers.get(0));
        int second = Integer.parseInt(numbers.get(1));
        boolean monthFirst = second > 12 || (first <= 12 && text.contains("/"));
        return LocalDate.of(year(numbers.get(2)), monthFirst ? first : second, monthFirst ? second : first);
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return switch (digits.length()) {
            case 1, 2 -> year < PIVOT ? 2000 + year : 1900 + year;
            case 3 -> 1900 + year;
            default -> year;
        };
    }

    private static Optional<MatchResult> find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
