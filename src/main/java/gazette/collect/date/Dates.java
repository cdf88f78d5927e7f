package gazette.collect.date;

import java.time.Instant;
import java.time.MonthDay;
import java.time.temporal.Temporal;
import java.util.Optional;

/** Understands dates as people write them. */
public final class Dates {
    private Dates() {}

    /**
     * The moment that a line means which was declared to be a date and nothing else: whatever sense can be made of it, with
     * months in twenty languages. Without a time it is midnight, without a zone UTC.
     */
    public static Optional<Instant> moment(String line) {
        return Declared.moment(line);
    }

    /**
     * The first date in a text, with its time of day if one is told after or before it: a day, or a day with a time, and with
     * a zone as well only where that is an offset. Takes for one only what can be nothing else in the languages that we set.
     */
    public static Optional<Temporal> in(String text) {
        return Prose.first(text);
    }

    /** The words in a line that say when, with what they say has happened then: the first that are no name and no number. */
    public static Optional<DateRun> run(String line) {
        return DateRun.in(line);
    }

    /** The first day of a month in a text that names no year. */
    public static Optional<MonthDay> ofAnyYear(String text) {
        return DayOfYear.in(text);
    }

    /** Whether a word is the name of a month or the beginning of it, in a language that we set. */
    public static boolean isMonth(String word) {
        return Months.of(word).isPresent();
    }

    /** Whether a word is the name of a day. */
    public static boolean isWeekday(String word) {
        return Months.isWeekday(word);
    }
}
