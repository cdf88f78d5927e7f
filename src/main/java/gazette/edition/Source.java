package gazette.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where articles come from. */
public sealed interface Source {
    /** How the person who asked for it named it; messages begin with it. */
    String name();

    /**
     * A file or a folder of files.
     *
     * @param name as it was written
     * @param path the same, resolved against the folder of the edition file or the working folder
     */
    record Local(String name, Path path) implements Source {}

    /**
     * A file that lists feeds, as programs that read feeds write it for one another (OPML).
     *
     * @param name as it was written
     * @param path the same, resolved
     */
    record Listed(String name, Path path) implements Source {}

    /** The source in a file or a folder: a list of feeds if it ends as such lists do. */
    static Source in(String name, Path path) {
        return name.toLowerCase(Locale.ROOT).endsWith(".opml") ? new Listed(name, path) : new Local(name, path);
    }

    /**
     * Text that was handed over on standard input.
     *
     * @param bytes all of it
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
    record Handed(byte[] bytes) implements Source {
        @Override
        public String name() {
            return "-";
        }
    }

    /**
     * A feed, a list of feeds or a page of the web.
     *
     * @param name as it was written
     * @param address the same; http or https
     * @param content where the text of entries is taken from
     * @param most how many entries of a feed are taken, from its top
     */
    record Remote(String name, URI address, Content content, int most) implements Source {
        /** How many entries are taken where nobody says. */
        public static final int USUAL = 50;

        /** Whether a text names a place on the web rather than a file. */
        public static boolean isAddress(String text) {
            return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
        }

        /** What stands at that address, as much as goes into one issue; empty if it is no address on the web. */
        public static Optional<Remote> at(String text) {
            try {
                var address = new URI(text.strip());
                return isAddress(text.strip()) && address.getHost() != null
                        ? Optional.of(new Remote(text, address, Content.AUTO, USUAL))
                        : Optional.empty();
            } catch (URISyntaxException notOne) {
                return Optional.empty();
            }
        }

        /** What the same wish means for another place. */
        public Remote at(String otherName, URI otherAddress) {
            return new Remote(otherName, otherAddress, content, most);
        }
    }
}
