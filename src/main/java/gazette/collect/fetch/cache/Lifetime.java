package gazette.collect.fetch.cache;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server says about how long its answer may be used.
 *
 * @param isKept whether it may be kept at all
 * @param mustAsk whether the server has to be asked each time, whatever the age
 * @param unasked for how long it may be used without asking, from when it came; empty if the server does not say
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2">RFC 9111, freshness</a>
 */
public record Lifetime(boolean isKept, boolean mustAsk, Optional<Duration> unasked) {
    /** Longer than this no answer is trusted. */
    private static final Duration LONGEST = Duration.ofDays(365);

    /** Reads the fields of an answer that came at that moment. */
    public static Lifetime of(Fields fields, Instant came) {
        var orders = fields.list("Cache-Control").stream()
                .map(order -> order.toLowerCase(Locale.ROOT))
                .toList();
        var isKept = !orders.contains("no-store") && !fields.list("Vary").contains("*");
        var mustAsk = orders.stream().anyMatch(order -> order.startsWith("no-cache"))
                || (orders.isEmpty() && fields.list("Pragma").contains("no-cache"));
        return new Lifetime(
                isKept,
                mustAsk,
                seconds(orders, "max-age=")
                        .or(() -> expiry(fields, came))
                        .map(life -> life.minus(age(fields)))
                        .map(life -> life.isNegative() ? Duration.ZERO : life)
                        .map(life -> life.compareTo(LONGEST) > 0 ? LONGEST : life));
    }

    private static Optional<Duration> seconds(List<String> orders, String name) {
        return orders.stream()
                .filter(order -> order.startsWith(name))
                .map(order -> number(order.substring(name.length()).replace("\"", "")))
                .findFirst();
    }

    private static Optional<Duration> expiry(Fields fields, Instant came) {
        return fields.first("Expires")
                .map(expires -> date(expires)
                        .map(until -> Duration.between(
                                fields.first("Date").flatMap(Lifetime::date).orElse(came), until))
                        .orElse(Duration.ZERO));
    }

    private static Duration age(Fields fields) {
        return fields.first("Age").map(Lifetime::number).orElse(Duration.ZERO);
    }

    /** What is not a number counts as none: an order that cannot be read must not keep an answer alive. */
    private static Duration number(String digits) {
        var text = digits.strip();
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ZERO;
        }
        return text.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(text));
    }

    /** A date as HTTP writes it; the name of the day, which some servers get wrong, does not count. */
    public static Optional<Instant> date(String text) {
        try {
            var date = text.substring(text.indexOf(',') + 1).strip();
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
