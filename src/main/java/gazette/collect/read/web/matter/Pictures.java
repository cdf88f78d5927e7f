package gazette.collect.read.web.matter;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the address of pictures that a page loads only when they come into view. */
public final class Pictures {
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*\\S+\\.(?:jpg|jpeg|png|webp|avif)\\S*\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SET =
            Pattern.compile("\\.(?:jpg|jpeg|png|webp|avif)\\S*\\s+\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE =
            Pattern.compile("data:\\s*([^\\s;,]+)\\s*;\\s*base64\\s*,(.*)", Pattern.DOTALL);

    /** An inline picture of fewer characters is a placeholder. */
    private static final int PLACEHOLDER = 133;

    private Pictures() {}

    /** Gives every picture of an article the address under which it is found. */
    public static void resolve(Element article) {
        for (var element : article.select("img, picture, figure")) {
            resolveOne(element);
        }
        article.select("figure").forEach(Pictures::dropStandIns);
    }

    /** A small picture that stands in for a large one until that is loaded: both are in the page, under one name. */
    private static void dropStandIns(Element figure) {
        var images = figure.select("img[src]");
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
        dropPlaceholder(element);
        boolean lazy = element.className().toLowerCase(Locale.ROOT).contains("lazy");
        if (!lazy && (!element.attr("src").isEmpty() || isSet(element.attr("srcset")))) {
            return;
        }
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey();
            var value = attribute.getValue();
            if (name.equals("src") || name.equals("srcset") || name.equals("alt")) {
                continue;
            }
            var kind = SET.matcher(value).find()
                    ? "srcset"
                    : ADDRESS.matcher(value).matches() ? "src" : "";
            if (!kind.isEmpty()) {
                if (element.normalName().equals("img") || element.normalName().equals("picture")) {
                    element.attr(kind, value);
                } else if (element.normalName().equals("figure") && element.selectFirst("img, picture") == null) {
                    element.appendElement("img").attr(kind, value);
                }
            }
        }
    }

    private static boolean isSet(String srcset) {
        return !srcset.isEmpty() && !srcset.equals("null");
    }

    private static void dropPlaceholder(Element element) {
        var inline = INLINE.matcher(element.attr("src"));
        if (!inline.matches() || inline.group(1).equals("image/svg+xml")) {
            return;
        }
        boolean otherwise = element.attributes().asList().stream()
                .filter(attribute -> !attribute.getKey().equals("src"))
                .anyMatch(attribute -> attribute.getValue().matches("(?is).*\\.(?:jpg|jpeg|png|webp).*"));
        if (otherwise && inline.group(2).length() < PLACEHOLDER) {
            element.removeAttr("src");
        }
    }
}
