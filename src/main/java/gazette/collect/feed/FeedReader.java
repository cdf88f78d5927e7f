package gazette.collect.feed;

import gazette.collect.characters.Characters;
import gazette.json.Json;
import java.util.regex.Pattern;

/** Reads a feed in whatever format it comes. */
public final class FeedReader {
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FeedReader() {}

    /** What came of the reading. */
    public sealed interface Outcome {}

    /** It was a feed. */
    public record Understood(Feed feed) implements Outcome {}

    /** It was a page for people; it may speak of feeds. */
    public record Page() implements Outcome {}

    /**
     * It was none.
     *
     * @param why in words that go on after "this is no feed"
     */
    public record Refused(String why) implements Outcome {}

    /** Reads what a server sent; never throws, whatever it was. */
    public static Outcome read(Received received) {
        var text = Characters.ofFeed(received.body(), received.contentType());
        if (text.isBlank()) {
            return new Refused("it is empty");
        }
        if (text.stripLeading().startsWith("{")) {
            return Json.read(text)
                    .flatMap(json -> JsonFeed.of(json, received))
                    .<Outcome>map(Understood::new)
                    .orElseGet(() -> new Refused("it is JSON, but not a JSON Feed"));
        }
        if (PAGE.matcher(text).find()) {
            return new Page();
        }
        return XmlFeed.read(text, received)
                .<Outcome>map(Understood::new)
                .orElseGet(() -> new Refused("it is neither RSS, Atom, CDF nor JSON Feed"));
    }
}
