package gazette.collect.read.web.wiki;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes figures of the boxes, galleries and rows of tables in which a wiki shows its pictures. */
final class WikiPictures {
    /** What is narrower is a flag or a sign, in pixels. */
    private static final int NARROWEST = 64;

    private WikiPictures() {}

    static void frame(Element article) {
        article.select(".magnify").remove();
        infoboxes(article);
        galleries(article);
        for (var box : article.select(".tmulti .tsingle, .thumb:not(.tmulti)")) {
            if (box.closest("table") == null) {
                frame(box, ".thumbcaption");
            }
        }
        // They lead to the page of the picture, on which there is little more to be seen.
        article.select("figure a:has(> img)").unwrap();
    }

    /** The picture in a box of facts stands before it, since a table of facts has no room for it. */
    private static void infoboxes(Element article) {
        for (var row : article.select("table.infobox tr")) {
            var table = row.closest("table");
            var pictures = row.select("img").stream()
                    .filter(image -> width(image) >= NARROWEST)
                    .toList();
            if (table == null || pictures.isEmpty() || row.selectFirst("th") != null) {
                continue;
            }
            Element figure = null;
            for (var picture : pictures) {
                figure = new Element("figure").appendChild(picture);
                table.before(figure);
            }
            if (figure != null && row.hasText()) {
                var caption = row.selectFirst(".infobox-caption");
                caption(figure, caption == null ? row : caption);
            }
            row.remove();
        }
    }

    /** The width at which a picture is shown, in pixels; wide if nobody says. */
    private static int width(Element image) {
        var width = image.attr("width");
        return width.matches("\\d{1,5}") ? Integer.parseInt(width) : NARROWEST;
    }

    private static void galleries(Element article) {
        for (var gallery : article.select("ul.gallery")) {
            gallery.select("> .gallerycaption").tagName("p").removeAttr("class");
            for (var box : gallery.select("> .gallerybox")) {
                frame(box, ".gallerytext");
            }
            gallery.select("> li").tagName("p");
            gallery.unwrap();
        }
    }

    /** One figure in the place of a box; what shows no picture stays what it is. */
    private static void frame(Element box, String captions) {
        var picture = box.selectFirst("img");
        if (picture == null) {
            return;
        }
        var figure = new Element("figure").appendChild(picture);
        var caption = box.selectFirst(captions);
        if (caption != null && caption.hasText()) {
            caption(figure, caption);
        }
        box.replaceWith(figure);
    }

    private static void caption(Element figure, Element words) {
        List<Node> inside = List.copyOf(words.select("td, th").isEmpty() ? words.childNodes() : cells(words));
        figure.appendElement("figcaption").appendChildren(inside);
    }

    private static List<Node> cells(Element row) {
        return row.select("td, th").stream()
                .flatMap(cell -> cell.childNodes().stream())
                .map(Node::clone)
                .toList();
    }
}
