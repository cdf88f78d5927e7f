package gazette.collect.read.web.matter;

import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Makes figures of pictures and of what sites, each in its own way, put under them. */
public final class Figures {
    private static final Pattern CAPTION = Pattern.compile(
            "caption|cutline|didascalia|bijschrift|bildunterschrift|bildtext|(?:^|[\\s_-])l[eé]gend[ea]?(?:$|[\\s_-])"
                    + "|(?:image|photo|picture|img|media|foto|bild|figure)[-_]{0,2}(?:text|texto|desc|info|source|title|pie|legend)");
    private static final Pattern CREDIT = Pattern.compile(
            "credit|copyright|attribution|photo-?by|photograph(?:er|ed)|copyright-?holder|bildquelle|bildnachweis"
                    + "|(?:image|photo|picture|foto|bild|media)[-_]{0,2}(?:source|agency|agencia|author|autor|autore|auteur|firma|rechte)"
                    + "|(?:^|\\s)source(?:\\s|$)");

    /** Names that nothing but words under a picture has. */
    private static final Pattern ALONE =
            Pattern.compile("caption|photographer|(?:photo|image|media|picture)[-_]?credit");

    private static final Pattern NO_CAPTION =
            Pattern.compile("video-?js|vjs|closed-caption|caption-?toggle|player|button|toggle");

    /** What stands with a picture in one box, in characters: a caption and a credit, not a text. */
    private static final int LONGEST = 700;

    private static final int HIGHEST = 5;

    private static final int MOST_CELLS = 4;

    /** Which picture it is said of, where it stands apart from it. */
    private static final Pattern MAIN = Pattern.compile(
            "^(?:main|lead|top|cover|header) (?:image|photo(?:graph)?|picture|illustration): ",
            Pattern.CASE_INSENSITIVE);

    /** A page with more pictures is a catalogue: the rest is left as it stands. */
    private static final int MOST = 500;

    private Figures() {}

    /** A page that is set in two ways has a caption twice, of which one is hidden: the first is kept. */
    private static void saidOnce(Element article) {
        var said = new HashSet<String>();
        for (var caption : article.select("figcaption")) {
            var words = MAIN.matcher(caption.text().strip()).replaceFirst("");
            boolean again = !said.add(words);
            if (again && !words.isEmpty() && caption.closest("figure") == null) {
                caption.remove();
            }
        }
    }

    /** Makes a figure of every box that holds a picture, its caption, its credit and nothing else. */
    public static void build(Element article) {
        for (var table : article.select("table")) {
            if (!holdsTables(table)) {
                frame(table);
            }
        }
        for (var image : article.select("img")) {
            CaptionLines.frame(image);
        }
        saidOnce(article);
        article.select("figcaption").stream()
                .filter(caption -> caption.closest("figure") == null)
                .limit(MOST)
                .forEach(PictureBoxes::join);
        article.select("div[class], p[class], span[class]").stream()
                .filter(PictureBoxes::isFrame)
                .limit(MOST)
                .forEach(PictureBoxes::frame);
        for (var figure : article.select("figure:not(:has(figure))")) {
            name(figure);
        }
        int made = 0;
        for (var caption : article.select("[class], [id], [itemprop]")) {
            if (made < MOST
                    && (isCaption(caption) || isCredit(caption))
                    && caption.parent() != null
                    && caption.closest("figure, table, blockquote") == null
                    && caption.hasText()
                    && caption.selectFirst("p ~ p") == null) {
                made++;
                if (caption.selectFirst("img") == null) {
                    around(caption, article);
                } else {
                    box(caption);
                }
            }
        }
    }

    private static boolean holdsTables(Element table) {
        var found = new boolean[1];
        table.filter((node, depth) -> {
            found[0] = depth > 0 && node.nameIs("table");
            return found[0] ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return found[0];
    }

    /** A table that holds a picture over its caption is a figure from before there were any. */
    private static void frame(Element table) {
        var cells = table.select("td, th");
        var words = cells.stream().filter(Element::hasText).toList();
        boolean framed = table.select("img").size() == 1
                && cells.size() <= MOST_CELLS
                && words.size() <= 1
                && words.stream().allMatch(cell -> cell.selectFirst("img") == null)
                && !Prose.isLongerThan(table, LONGEST)
                && table.parent() != null;
        if (!framed) {
            return;
        }
        var figure = new Element("figure");
        var image = table.selectFirst("img");
        var link = image == null ? null : image.closest("a[href]");
        if (image != null) {
            figure.appendChild(link == null ? image : link);
        }
        for (var cell : words) {
            figure.appendChild(cell.tagName("figcaption"));
        }
        table.replaceWith(figure);
    }

    /** Whether an element is named for what stands under pictures. */
    static boolean isCaption(Element element) {
        var names = Signs.names(element);
        return CAPTION.matcher(names).find() && !NO_CAPTION.matcher(names).find() && !Signs.isFurniture(element);
    }

    /** Whether an element is named for who made a picture. */
    static boolean isCredit(Element element) {
        var names = Signs.names(element) + " " + element.attr("itemprop");
        return CREDIT.matcher(names).find() && !NO_CAPTION.matcher(names).find();
    }

    /** A box named for its caption that holds the picture as well: the words in it are the caption. */
    private static void box(Element box) {
        if (box.select("img").size() > 1 || Prose.isLongerThan(box, LONGEST) || Phrasing.holdsBlocks(box)) {
            return;
        }
        var words = new Element("figcaption");
        for (var child : List.copyOf(box.childNodes())) {
            boolean picture =
                    child instanceof Element e && (e.normalName().equals("img") || e.selectFirst("img") != null);
            if (!picture) {
                words.appendChild(child);
            }
        }
        box.appendChild(words);
        box.tagName("figure");
        name(box);
    }

    /** The smallest box round a caption that holds a picture, too, is its figure; without one the caption stands alone. */
    private static void around(Element caption, Element article) {
        var box = caption.parent();
        for (int level = 0; level < HIGHEST && box != null && !box.equals(article); level++) {
            if (Prose.isLongerThan(box, LONGEST) || PictureBoxes.holdsText(box)) {
                break;
            }
            if (box.selectFirst("img") != null) {
                box.tagName("figure");
                name(box);
                return;
            }
            box = box.parent();
        }
        if (ALONE.matcher(Signs.names(caption)).find() && !Prose.isLongerThan(caption, LONGEST)) {
            alone(caption);
        }
    }

    /** A caption whose picture stands before it in another box, or is not in the page. */
    private static void alone(Element caption) {
        var before = caption.previousElementSibling();
        var figure = new Element("figure");
        caption.before(figure);
        boolean pictured = before != null && before.selectFirst("img") != null && !Prose.isLongerThan(before, LONGEST);
        if (before != null && pictured) {
            figure.appendChild(before);
        }
        figure.appendChild(caption);
        if (Phrasing.holdsBlocks(caption)) {
            caption.select("p, div").tagName("span");
        }
        caption.tagName("figcaption");
        name(figure);
    }

    /** Gives the parts of a figure the names by which the reader of clean HTML knows them. */
    private static void name(Element figure) {
        var captions = figure.select("figcaption");
        var caption = captions.isEmpty() ? null : captions.first();
        for (var element : figure.select("*")) {
            if (element.equals(figure)
                    || element.parent() == null
                    || (caption != null && caption.parents().contains(element))
                    || !element.hasText()
                    || element.selectFirst("img") != null) {
                continue;
            }
            boolean inside = caption != null
                    && (element.equals(caption) || element.parents().contains(caption));
            if (isCredit(element) && !element.equals(caption)) {
                element.addClass("credit");
                if (!inside) {
                    caption = captionOf(figure, caption);
                    caption.appendChild(new TextNode(" "));
                    caption.appendChild(element);
                    element.tagName("span");
                }
            } else if (isCaption(element) && !inside) {
                if (caption == null) {
                    caption = element;
                    caption.tagName("figcaption");
                } else {
                    caption.appendChild(new TextNode(" "));
                    caption.appendChild(element);
                    element.tagName("span");
                }
            }
        }
        hoist(figure, caption);
    }

    /** Where nothing that is weighed later can take it away with its box. */
    private static void hoist(Element figure, @Nullable Element caption) {
        if (caption != null && !figure.equals(caption.parent())) {
            figure.appendChild(caption);
        }
    }

    private static Element captionOf(Element figure, @Nullable Element caption) {
        return caption == null ? figure.appendElement("figcaption") : caption;
    }
}
