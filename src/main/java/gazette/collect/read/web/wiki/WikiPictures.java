package gazette.collect.read.web.wiki;

import gazette.collect.read.html.Tree;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes figures of the boxes, galleries and rows of tables in which a wiki shows its pictures. */
final class WikiPictures {
    /** What is narrower is a flag or a sign, in pixels. */
    private static final int NARROWEST = 64;

    private WikiPictures() {}

    static void frame(Element article) {
        Tree.all(article, ".magnify").forEach(Element::remove);
        infoboxes(article);
        galleries(article);
        for (var box : Tree.all(article, WikiPictures::isBox)) {
            if (!Tree.isIn(box, "table")) {
                frame(box, ".thumbcaption");
            }
        }
        // They lead to the page of the picture, on which there is little more to be seen.
        Tree.all(article, "a").stream()
                .filter(link -> Tree.child(link, "img").isPresent() && Tree.isIn(link, "figure"))
                .forEach(Element::unwrap);
    }

    private static boolean isBox(Element element) {
        boolean several = element.hasClass("tmulti");
        return (element.hasClass("thumb") && !several)
                || (element.hasClass("tsingle") && element.parent() != null && Tree.isIn(element.parent(), ".tmulti"));
    }

    /** The picture in a box of facts stands before it, since a table of facts has no room for it. */
    private static void infoboxes(Element article) {
        for (var row : Tree.all(article, row -> row.nameIs("tr") && Tree.isIn(row, "table.infobox"))) {
            var table = Tree.around(row, "table").orElse(null);
            var pictures = Tree.all(row, "img").stream()
                    .filter(image -> width(image) >= NARROWEST)
                    .toList();
            if (table == null || pictures.isEmpty() || Tree.has(row, "th")) {
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
        for (var gallery : Tree.all(article, "ul.gallery")) {
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
        var picture = Tree.first(box, "img").orElse(null);
        if (picture == null) {
            return;
        }
        var figure = new Element("figure").appendChild(picture);
        var caption = Tree.first(box, captions).orElse(null);
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
