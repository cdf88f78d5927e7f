package gazette.collect.feed;

import java.util.Optional;

/**
 * What a feed says of itself.
 *
 * @param title one line of words; where the feed has none, its address
 * @param link the page that the feed belongs to, absolute
 * @param id by which the feed is known
 * @param language as a tag, as it was written
 * @param description harmless HTML
 * @param author one or more names on one line
 * @param dates when the feed was made
 * @param image the address of its picture
 */
public record Masthead(
        String title,
        Optional<String> link,
        Optional<String> id,
        Optional<String> language,
        Optional<String> description,
        Optional<String> author,
        Times dates,
        Optional<String> image) {}
