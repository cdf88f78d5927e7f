package gazette.compose;

import gazette.article.Picture;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each picture of an issue the one address under which the documents show it. */
final class Pictures {
    private final Map<Picture, String> hrefs = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The address of a picture, relative to the documents ({@code pictures/harbour.jpg}); the same each time. */
    String href(Picture picture) {
        return hrefs.computeIfAbsent(picture, this::unused);
    }

    /** Every picture asked for so far, by address, in the order of the asking. */
    Map<String, Picture> byHref() {
        var byHref = new LinkedHashMap<String, Picture>();
        hrefs.forEach((picture, href) -> byHref.put(href, picture));
        return Collections.unmodifiableMap(byHref);
    }

    private String unused(Picture picture) {
        var stem = stem(picture.name());
        var ending = "." + picture.format().extension();
        var href = "pictures/" + stem + ending;
        for (int count = 2; !taken.add(href.toLowerCase(Locale.ROOT)); count++) {
            href = "pictures/" + stem + "-" + count + ending;
        }
        return href;
    }

    /** The name without its ending, in letters that need no escape in an address. */
    private static String stem(String name) {
        var dot = name.lastIndexOf('.');
        var stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^A-Za-z0-9_-]+", "-");
        return stem.isEmpty() || stem.equals("-") ? "picture" : stem;
    }
}
