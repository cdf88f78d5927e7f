package gazette.collect.read.web.matter;

import gazette.collect.read.Findings;
import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.NamePattern;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import gazette.collect.read.web.evidence.Signs;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes figures of pictures and of what sites, each in its own way, put under them. */
public final class Figures {
    /** Names that nothing but words under a picture has. */
    private static final NamePattern ALONE =
            new NamePattern("caption|photographer|(?:photo|image|media|picture)[-_]?credit");

    /** What stands with a picture in one box, in characters: a caption and a credit, not a text. */
    private static final int LONGEST = 700;

    private static final int HIGHEST = 5;

    private static final int MOST_CELLS = 4;

    /** Which picture it is said of, where it stands apart from it. */
    private static final Pattern MAIN = Pattern.compile(
            "^(?:main|lead|top|cover|header) (?:image|photo(?:graph)?|picture|illustration): ",
            Pattern.CASE_INSENSITIVE);

    /** As far out as a box is looked for that is named for who wrote the article. */
    private static final int BOXES = 3;

    /** A page with more pictures is a catalogue: the rest is left as it stands. */
    private static final int MOST = 500;

    private final Element article;
    private final Findings findings;

    private Figures(Element article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    /** Makes a figure of every box that holds a picture, its caption, its credit and nothing else. */
    public static void build(Element article, Findings findings) {
        new Figures(article, findings).build();
    }

    /** A page that is set in two ways has a caption twice, of which one is hidden: the first is kept. */
    private static void saidOnce(Element article) {
        var said = new HashSet<String>();
        for (var caption : Tree.all(article, "figcaption")) {
            boolean inner = caption.parent() != null && Tree.isIn(caption.parent(), "figcaption");
            if (inner || Prose.isLongerThan(caption, LONGEST)) {
                continue;
            }
            var words = MAIN.matcher(caption.text().strip()).replaceFirst("");
            boolean again = !said.add(words);
            if (again && !words.isEmpty() && !Tree.isIn(caption, "figure")) {
                caption.remove();
            }
        }
    }

    private void build() {
        for (var table : Tree.all(article, "table")) {
            if (!Tree.isAround(table, "table")) {
                frame(table);
            }
        }
        for (var image : Tree.all(article, "img")) {
            CaptionLines.frame(image);
        }
        saidOnce(article);
        Tree.all(article, "figcaption").stream()
                .filter(caption -> !Tree.isIn(caption, "figure"))
                .limit(MOST)
                .forEach(PictureBoxes::join);
        Tree.all(article, "div[class], p[class], span[class]").stream()
                .filter(PictureBoxes::isFrame)
                .limit(MOST)
                .forEach(PictureBoxes::frame);
        for (var figure : Tree.all(article, Figures::isInnermost)) {
            FigureWords.name(figure, findings);
        }
        int made = 0;
        for (var caption : Tree.all(article, "[class], [id], [itemprop]")) {
            if (made < MOST
                    && (PictureWords.isCaption(caption) || PictureWords.isCredit(caption))
                    && caption.parent() != null
                    && !Tree.isIn(caption, "figure, table, blockquote")
                    && caption.hasText()
                    && !isInByline(caption)
                    && !hasParagraphs(caption)) {
                made++;
                if (!Tree.has(caption, "img")) {
                    around(caption);
                } else {
                    box(caption);
                }
            }
        }
    }

    /** Whose portrait stands beside the byline is told by the byline. */
    private static boolean isInByline(Element line) {
        return line.parents().stream().limit(BOXES).anyMatch(Signs::isByline);
    }

    private static boolean isInnermost(Element figure) {
        return figure.nameIs("figure") && !Tree.isAround(figure, "figure");
    }

    private static boolean hasParagraphs(Element box) {
        return Tree.first(box, inner -> Tree.count(inner, "p") > 1).isPresent();
    }

    /** A table that holds a picture over its caption is a figure from before there were any. */
    private static void frame(Element table) {
        var cells = Tree.all(table, "td, th");
        var words = cells.stream().filter(Element::hasText).toList();
        boolean framed = Tree.all(table, "img").size() == 1
                && cells.size() <= MOST_CELLS
                && words.size() <= 1
                && words.stream().allMatch(cell -> !Tree.has(cell, "img"))
                && !Prose.isLongerThan(table, LONGEST)
                && table.parent() != null;
        if (!framed) {
            return;
        }
        var figure = new Element("figure");
        var image = Tree.first(table, "img").orElse(null);
        var link = image == null
                ? null
                : Tree.around(image, "a[href]")
                        .filter(around -> Tree.holds(table, around))
                        .orElse(null);
        if (image != null) {
            figure.appendChild(link == null ? image : link);
        }
        for (var cell : words) {
            figure.appendChild(cell.tagName("figcaption"));
        }
        table.replaceWith(figure);
    }

    /** A box named for its caption that holds the picture as well: the words in it are the caption. */
    private void box(Element box) {
        if (Tree.all(box, "img").size() > 1 || Prose.isLongerThan(box, LONGEST) || Phrasing.holdsBlocks(box)) {
            return;
        }
        var words = new Element("figcaption");
        for (var child : List.copyOf(box.childNodes())) {
            boolean picture = child instanceof Element e && (e.normalName().equals("img") || Tree.has(e, "img"));
            if (!picture) {
                words.appendChild(child);
            }
        }
        box.appendChild(words);
        box.tagName("figure");
        FigureWords.name(box, findings);
    }

    /** The smallest box round a caption that holds a picture, too, is its figure; without one the caption stands alone. */
    private void around(Element caption) {
        var box = caption.parent();
        for (int level = 0; level < HIGHEST && box != null && !box.equals(article); level++) {
            if (Prose.isLongerThan(box, LONGEST) || PictureBoxes.holdsText(box)) {
                break;
            }
            if (Tree.has(box, "img")) {
                box.tagName("figure");
                FigureWords.name(box, findings);
                return;
            }
            box = box.parent();
        }
        if (ALONE.isFoundIn(caption) && !Prose.isLongerThan(caption, LONGEST)) {
            alone(caption);
        }
    }

    /** A caption whose picture stands before it in another box, or is not in the page. */
    private void alone(Element caption) {
        var before = caption.previousElementSibling();
        var figure = new Element("figure");
        caption.before(figure);
        boolean pictured = before != null && Tree.has(before, "img") && !Prose.isLongerThan(before, LONGEST);
        if (before != null && pictured) {
            figure.appendChild(before);
        }
        figure.appendChild(caption);
        if (Phrasing.holdsBlocks(caption)) {
            Tree.all(caption, "p, div").forEach(inner -> inner.tagName("span"));
        }
        caption.tagName("figcaption");
        FigureWords.name(figure, findings);
    }
}
