package gazette.collect.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * A date that was declared as one, in whatever shape it was written.
 *
 * <p>The standards come first (RFC 822 and its successors, W3C-DTF and ISO 8601, {@code asctime}), then what people make of
 * them: month names in twenty languages, the day before or after the month, two-digit years, halves of the day, seconds
 * since 1970. A date without a time is midnight, a time without a zone is UTC.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.3">RFC 5322, 3.3</a>
 * @see <a href="https://www.w3.org/TR/NOTE-datetime">W3C-DTF</a>
 */
final class Declared {
    /** The longest date that makes sense; what is longer is prose. */
    private static final int LONGEST = 120;

    private Declared() {}

    /** The moment that is meant; empty if the line is no date. */
    static Optional<Instant> moment(String written) {
        var line = written.strip();
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        var epoch = Epoch.parse(line);
        if (epoch.isPresent()) {
            return epoch;
        }
        var rest = new Rest(line.toLowerCase(Locale.ROOT));
        var clock = TimeOfDay.takeFrom(rest);
        var zone = clock.isPresent() ? Zone.takeFrom(rest) : Optional.<ZoneId>empty();
        return Day.of(rest.text()).flatMap(day -> moment(day, clock, zone, usual(line)));
    }

    /** Whoever writes in Hangul and names no zone is in the one zone of Korea. */
    private static ZoneId usual(String line) {
        return line.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                ? ZoneId.of("Asia/Seoul")
                : ZoneOffset.UTC;
    }

    private static Optional<Instant> moment(
            LocalDate day, Optional<TimeOfDay> clock, Optional<ZoneId> zone, ZoneId usual) {
        var place = zone.orElse(usual);
        var time = clock.map(TimeOfDay::time).orElse(LocalTime.MIDNIGHT);
        var next = clock.filter(TimeOfDay::endsTheDay).isPresent() ? 1 : 0;
        return Optional.of(day.plusDays(next).atTime(time).atZone(place).toInstant());
    }
}
