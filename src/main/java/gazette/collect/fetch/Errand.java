package gazette.collect.fetch;

import gazette.collect.fetch.answer.Purpose;
import gazette.collect.fetch.cache.Entry;
import gazette.collect.fetch.cache.Lifetime;
import gazette.collect.fetch.manners.Manners;
import gazette.collect.fetch.robots.Robots;
import java.time.Duration;
import java.time.Instant;

/**
 * A purpose, spelled out.
 *
 * @param name what its answers are kept under
 * @param accept what we say we understand
 * @param largest in bytes
 * @param rule how long an answer may be used unasked
 * @param isForRobots whether it is a robots.txt, where even a 404 is an answer
 */
record Errand(String name, String accept, long largest, Rule rule, boolean isForRobots) {
    /** How long an answer may be used unasked. */
    sealed interface Rule {
        /** Not at all. */
        record Ask() implements Rule {}

        /** As long as the server says, or so long if it says nothing. */
        record Say(Duration otherwise) implements Rule {}

        /** So long, whatever the server says. */
        record Fixed(Duration time) implements Rule {}
    }

    static Errand of(Purpose purpose, Manners manners) {
        return switch (purpose) {
            case FEED ->
                new Errand(
                        "feed",
                        "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                                + " text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5",
                        manners.largest(),
                        new Rule.Ask(),
                        false);
            case PAGE ->
                new Errand(
                        "page",
                        "text/html, application/xhtml+xml, application/xml;q=0.8, text/plain;q=0.7, */*;q=0.5",
                        manners.largest(),
                        new Rule.Say(Duration.ofDays(1)),
                        false);
            case PICTURE ->
                new Errand(
                        "picture",
                        "image/png, image/jpeg, image/gif, image/webp, image/svg+xml;q=0.8, image/*;q=0.5, */*;q=0.1",
                        manners.largest(),
                        new Rule.Say(Duration.ofDays(7)),
                        false);
        };
    }

    /** The robots.txt of a site, which holds for a day. */
    static Errand forRobots() {
        return new Errand(
                "robots", "text/plain, */*;q=0.5", 8L * Robots.LONGEST, new Rule.Fixed(Duration.ofDays(1)), true);
    }

    /** Whether an answer that we have needs no asking. */
    boolean isFresh(Entry entry, Instant now) {
        var age = Duration.between(entry.came(), now);
        if (age.isNegative()) {
            return false; // a clock was set back, and nobody knows how old it is
        }
        return switch (rule) {
            case Rule.Ask ask -> false;
            case Rule.Fixed fixed -> age.compareTo(fixed.time()) < 0;
            case Rule.Say say -> {
                var life = Lifetime.of(entry.fields(), entry.came());
                yield !life.mustAsk() && age.compareTo(life.unasked().orElse(say.otherwise())) < 0;
            }
        };
    }
}
