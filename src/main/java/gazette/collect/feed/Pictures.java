package gazette.collect.feed;

import gazette.collect.feed.text.Container;
import java.util.Optional;
import java.util.stream.Stream;

/** Pictures and recordings that stand beside the words. */
final class Pictures {
    private Pictures() {}

    /** The address in an {@code image} of a module: as attribute or as words. */
    static Stream<String> named(Container image) {
        return image.address("href").or(() -> image.address("url")).or(() -> written(image)).stream();
    }

    /** The address that stands as words. */
    static Optional<String> written(Container image) {
        return image.words()
                .filter(words -> !words.contains(" ") && !words.contains("\n"))
                .map(image.scope()::resolve);
    }

    /** Thumbnails first, then content that is a picture. */
    static Stream<String> ofMedia(Container container) {
        return Stream.concat(
                groups(container).flatMap(group -> group.all("media:thumbnail")).flatMap(Pictures::named),
                groups(container)
                        .flatMap(group -> group.all("media:content"))
                        .filter(Pictures::isPicture)
                        .flatMap(Pictures::named));
    }

    /** Every recording and picture, in the order in which they stand. */
    static Stream<String> all(Container container) {
        return groups(container)
                .flatMap(group -> group.all("media:content", "media:thumbnail", "media:peerlink"))
                .flatMap(media -> media.address("url").or(() -> media.address("href")).stream())
                .distinct();
    }

    /** Media stand in the entry itself, in groups, and beside or below one another. */
    private static Stream<Container> groups(Container container) {
        return Stream.concat(Stream.of(container), container.all("media:group", "media:content"));
    }

    private static boolean isPicture(Container content) {
        return content.attribute("medium").filter("image"::equals).isPresent()
                || content.attribute("type")
                        .filter(type -> type.startsWith("image/"))
                        .isPresent()
                || (content.attribute("medium").isEmpty()
                        && content.attribute("type").isEmpty()
                        && content.attribute("url")
                                .filter(url -> url.matches("(?i).*\\.(?:jpe?g|png|gif|webp)(?:\\?.*)?"))
                                .isPresent());
    }
}
