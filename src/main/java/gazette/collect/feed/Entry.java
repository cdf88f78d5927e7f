package gazette.collect.feed;

import gazette.collect.feed.text.Fragment;
import java.util.List;
import java.util.Optional;

/**
 * One piece in a feed.
 *
 * @param title one line of words; where the entry has none, how its text begins; may be empty
 * @param link the page of the piece, absolute; where the entry has none, that of the feed
 * @param id by which the entry is known within its feed
 * @param author one or more names on one line
 * @param dates when it came out
 * @param words what it says
 * @param language as a tag, as it was written
 * @param tags without repeats
 * @param media pictures and recordings
 */
public record Entry(
        String title,
        Optional<String> link,
        Optional<String> id,
        Optional<String> author,
        Times dates,
        Words words,
        Optional<String> language,
        List<String> tags,
        Media media) {
    public Entry {
        tags = tags.stream().distinct().toList();
    }

    /** The same entry, with what it leaves unsaid taken from its feed and its text. */
    Entry completed(Masthead feed) {
        return new Entry(
                title.isEmpty() ? words.opening() : title,
                link.or(feed::link),
                id,
                author.or(feed::author),
                dates,
                words,
                language.or(feed::language),
                tags,
                media);
    }

    /**
     * The text of an entry.
     *
     * @param content all of it, as harmless HTML
     * @param summary of it, as harmless HTML; feeds often put all of it here
     */
    public record Words(Optional<String> content, Optional<String> summary) {
        /** As many characters as fit a line of the contents. */
        private static final int LINE = 100;

        /** How the text begins, on one line. */
        String opening() {
            var line = summary.or(() -> content).map(Fragment::line).orElse("");
            var end = line.lastIndexOf(' ', LINE);
            return line.length() <= LINE
                    ? line
                    : line.substring(0, end > 0 ? end : LINE).strip() + "…";
        }
    }

    /**
     * What goes with the text.
     *
     * @param image the address of the picture that stands for the entry
     * @param others further pictures and recordings, by address
     * @param enclosures files that the entry brings
     */
    public record Media(Optional<String> image, List<String> others, List<Enclosure> enclosures) {
        public Media {
            others = List.copyOf(others);
            enclosures = List.copyOf(enclosures);
        }
    }

    /**
     * A file that goes with an entry.
     *
     * @param address absolute
     * @param type as declared: {@code audio/mpeg}
     * @param length in bytes, as declared
     */
    public record Enclosure(String address, Optional<String> type, Optional<String> length) {
        boolean isPicture() {
            return type.filter(name -> name.startsWith("image/")).isPresent();
        }
    }
}
