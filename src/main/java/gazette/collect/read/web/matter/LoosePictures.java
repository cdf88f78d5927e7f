package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.NamePattern;
import gazette.collect.read.web.evidence.Phrasing;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes pictures out of the lines and links in which they stand. */
public final class LoosePictures {
    private static final NamePattern EMOJI = new NamePattern("emoji|smiley|smilie|emoticon");

    /** A page with more pictures is a catalogue: the rest is left as it stands. */
    private static final int MOST = 500;

    private LoosePictures() {}

    /** Takes pictures out of lines and links, so that each stands for itself; one of a letter's size becomes its words. */
    public static void loosen(Element article) {
        var images = Tree.all(article, "img");
        for (var image : images.subList(0, Math.min(MOST, images.size()))) {
            if (image.parent() == null) {
                continue;
            }
            if (isLetter(image)) {
                image.replaceWith(new TextNode(image.attr("alt")));
            } else if (!Tree.isIn(image, "figure")) {
                lift(image, article);
            }
        }
    }

    private static boolean isLetter(Element image) {
        return EMOJI.isFoundIn(image) || (isSmall(image.attr("width")) && isSmall(image.attr("height")));
    }

    private static boolean isSmall(String size) {
        return size.matches("\\d{1,2}(?:px)?") && Integer.parseInt(size.replace("px", "")) <= 32;
    }

    /** A picture beside loose words stands for itself as well. */
    private static void stand(Element image) {
        var parent = image.parent();
        if (parent != null && !parent.ownText().isBlank()) {
            var figure = new Element("figure");
            image.replaceWith(figure);
            figure.appendChild(image);
        }
    }

    private static void lift(Element image, Element article) {
        Element line = null;
        var at = image.parent();
        while (at != null && !at.equals(article)) {
            boolean flows = at.normalName().equals("p")
                    || Phrasing.is(at)
                    || at.normalName().equals("a")
                    || at.normalName().matches("h[1-6]");
            if (!flows) {
                break;
            }
            line = at;
            at = at.parent();
        }
        if (line == null) {
            stand(image);
            return;
        }
        var picture =
                "picture".equals(image.parent() == null ? "" : image.parent().normalName()) ? image.parent() : image;
        var link = Tree.around(image, "a[href]").orElse(null);
        if (picture != null && !line.equals(picture)) {
            if (link != null && !link.hasText()) {
                var own = link.shallowClone();
                line.before(own);
                own.appendChild(picture);
            } else {
                line.before(picture);
            }
            if (!line.hasText() && !Tree.has(line, "img, iframe, video")) {
                line.remove();
            }
        }
    }
}
