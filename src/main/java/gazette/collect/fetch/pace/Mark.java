package gazette.collect.fetch.pace;

import gazette.json.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * Why an address or a host is not asked for the time being.
 *
 * @param place the address or the host
 * @param kind what happened
 * @param failures how often in a row
 * @param since when it last happened
 * @param until when it may be asked again
 */
public record Mark(String place, Kind kind, int failures, Instant since, Instant until) {
    /** What happened. */
    public enum Kind {
        /** Nothing that still counts. */
        FINE,
        /** It did not answer, or not usefully. */
        FAILED,
        /** It asked for time. */
        ASKED,
        /** It said that it is gone for good. */
        GONE
    }

    Json json() {
        return Json.fields()
                .with("place", Json.of(place))
                .with("kind", Json.of(kind.name()))
                .with("failures", Json.of(failures))
                .with("since", Json.of(since.getEpochSecond()))
                .with("until", Json.of(until.getEpochSecond()));
    }

    static Optional<Mark> of(Json json) {
        if (json instanceof Json.Fields mark
                && mark.values().get("failures") instanceof Json.Numeral failures
                && mark.values().get("since") instanceof Json.Numeral since
                && mark.values().get("until") instanceof Json.Numeral until) {
            try {
                return Optional.of(new Mark(
                        mark.text("place").orElseThrow(),
                        Kind.valueOf(mark.text("kind").orElseThrow()),
                        Integer.parseInt(failures.digits()),
                        Instant.ofEpochSecond(Long.parseLong(since.digits())),
                        Instant.ofEpochSecond(Long.parseLong(until.digits()))));
            } catch (RuntimeException e) {
                // Whatever is wrong with it: a line that cannot be read says nothing.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
