package gazette.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the text of a feed's entry is taken from. */
public enum Content {
    /** From the feed if it has all of it, else from the page. */
    AUTO,
    /** From the feed alone; no page is fetched. */
    FEED,
    /** From the page, and from the feed only where the page cannot be read. */
    PAGE;

    /** The one of this name, in whatever case; empty if there is none. */
    public static Optional<Content> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(content -> content.toString().equals(plain))
                .findFirst();
    }

    /** Every name. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Content::toString).toList();
    }

    /** How people ask for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
