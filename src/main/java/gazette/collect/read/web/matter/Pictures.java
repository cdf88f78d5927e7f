package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the address of pictures that a page loads only when they come into view. */
public final class Pictures {
    private static final String ENDING = "\\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]\\S*)?";
    private static final Pattern ADDRESS = Pattern.compile("\\S+" + ENDING, Pattern.CASE_INSENSITIVE);

    /** Addresses with a width or a density each. */
    private static final Pattern SET = Pattern.compile("\\S+\\s+[\\d.]+[wx](?:\\s*,.*)?", Pattern.DOTALL);

    /** Attributes in which sites keep the address until the picture is wanted. */
    private static final Pattern KEEPS_ADDRESS =
            Pattern.compile("data-(?:[\\w-]*src[\\w-]*|original[\\w-]*|url|lazy[\\w-]*|image|hi-?res|full[\\w-]*)");

    /** What is shown until then: nothing, in few characters. */
    private static final Pattern STAND_IN = Pattern.compile(
            "(?i)data:.{0,200}|(?:.*/)?(?:blank|spacer|pixel|placeholder|loading|transparent|grey|gray|1x1)[\\w.-]*"
                    + ENDING);

    private static final Pattern CANDIDATE = Pattern.compile("([^\\s,]\\S*[^\\s,])(?:\\s+(\\d+(?:\\.\\d+)?)[wx])?");

    /** In pixels; no page is wider. */
    private static final int WIDEST = 2400;

    private Pictures() {}

    /** Gives every picture of an article the address under which it is found. */
    public static void resolve(Element article) {
        Tree.all(article, "amp-img, amp-anim").forEach(Pictures::standard);
        for (var element : Tree.all(article, "img, picture, figure")) {
            resolveOne(element);
        }
        Tree.all(article, "figure").forEach(Pictures::dropStandIns);
    }

    /** The pictures of a page for telephones are called otherwise, and may have one for other readers in them. */
    private static void standard(Element picture) {
        var inside = Tree.first(picture, "img").orElse(null);
        if (inside != null) {
            picture.replaceWith(inside);
        } else {
            picture.empty();
            picture.tagName("img");
        }
    }

    /** A small picture that stands in for a large one until that is loaded: both are in the page, under one name. */
    private static void dropStandIns(Element figure) {
        var images = Tree.all(figure, "img[src]");
        for (int i = 0; i < images.size(); i++) {
            var image = images.get(i);
            boolean hasLater = images.subList(i + 1, images.size()).stream()
                    .anyMatch(later -> name(later).equals(name(image)));
            if (hasLater && !name(image).isEmpty()) {
                image.remove();
            }
        }
    }

    private static String name(Element image) {
        return image.attr("src").replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
    }

    private static void resolveOne(Element element) {
        var src = element.attr("src");
        boolean lazy = element.className().toLowerCase(Locale.ROOT).contains("lazy");
        boolean shown = !src.isEmpty() && !STAND_IN.matcher(src).matches();
        if (shown && !lazy) {
            return;
        }
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey();
            var value = attribute.getValue().strip();
            if (name.startsWith("data-") && SET.matcher(value).matches()) {
                put(element, largest(value));
            } else if (name.startsWith("data-")
                    && (ADDRESS.matcher(value).matches()
                            || (KEEPS_ADDRESS.matcher(name).matches() && value.matches("(?:https?:)?//?\\S+")))) {
                put(element, value);
            }
        }
        if (STAND_IN.matcher(element.attr("src")).matches()
                || element.attr("src").isEmpty()) {
            sets(element).findFirst().ifPresent(set -> put(element, largest(set)));
        }
    }

    /** The sets of addresses of a picture: its own, or those of the sources beside it. */
    private static Stream<String> sets(Element element) {
        var parent = element.parent();
        var around = parent != null && parent.normalName().equals("picture") ? parent : element;
        return Stream.concat(Stream.of(element), Tree.all(around, "source").stream())
                .flatMap(e -> Stream.of(e.attr("srcset"), e.attr("data-srcset")))
                .filter(set -> !set.isBlank());
    }

    /** The address of the largest picture in a set that a page could want. */
    private static String largest(String set) {
        var best = "";
        double width = -1;
        for (var match = CANDIDATE.matcher(set); match.find(); ) {
            var size = match.group(2) == null ? 1 : Double.parseDouble(match.group(2));
            if (best.isEmpty() || (size > width && size <= WIDEST)) {
                best = match.group(1);
                width = size;
            }
        }
        return best;
    }

    /** A figure that keeps the address of its picture gets the picture. */
    private static void put(Element element, String value) {
        if (!element.normalName().equals("figure")) {
            element.attr("src", value);
            element.attr("src", element.absUrl("src").isEmpty() ? value : element.absUrl("src"));
        } else if (!Tree.has(element, "img, picture")) {
            put(element.appendElement("img"), value);
        }
    }
}
