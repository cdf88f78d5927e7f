package gazette.collect.read.web.matter;

import gazette.collect.read.html.Tree;
import gazette.collect.read.web.evidence.NamePattern;
import gazette.collect.read.web.evidence.Phrasing;
import gazette.collect.read.web.evidence.Prose;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells boxes that hold a picture and what is said under it from boxes that hold a text as well. */
final class PictureBoxes {
    private static final NamePattern NAMED = new NamePattern(
            "(?:^|[\\s_-])(?:image|img|photo|picture|foto|fotografia|bild|imagen|immagine|imagem|zdjecie)(?:[\\s_-]?(?:box|block|container|wrap|wrapper|holder|frame|right|left|center|full|large|inline))?(?:$|\\s)");

    /** Of all that stands under a picture and is not named as its caption or credit. */
    private static final int LONGEST = 300;

    private static final int FEWEST_WORDS = 4;

    /** What stands in a drawing is shorter, in characters. */
    private static final int LONGEST_LABEL = 40;

    private PictureBoxes() {}

    /** Whether there is more in a box than a picture and a line or two: a heading or a list, or more than one paragraph. */
    static boolean holdsText(Element box) {
        int lines = 0;
        int unnamed = 0;
        for (var line : Tree.all(box, "p, h1, h2, h3, h4, h5, h6, li, dd, div, td, span")) {
            if (!line.hasText() || Phrasing.holdsBlocks(line) || isNamed(line, box)) {
                continue;
            }
            if (line.normalName().matches("h[1-6]|li|dd")) {
                return true;
            }
            if (Prose.isLongerThan(line, LONGEST_LABEL)) {
                unnamed += Prose.length(line);
                lines++;
            }
        }
        return lines > 2 || unnamed > LONGEST;
    }

    /** Whether a line stands in what is named as a caption or a credit. */
    private static boolean isNamed(Element line, Element box) {
        for (var at = line; at != null && !at.equals(box); at = at.parent()) {
            if (at.nameIs("figcaption") || PictureWords.isCaption(at) || PictureWords.isCredit(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a box is named for a picture, and holds one and a few words. */
    static boolean isFrame(Element box) {
        return NAMED.isFoundIn(box)
                && Tree.all(box, "img").size() == 1
                && !Prose.isLongerThan(box, LONGEST)
                && !Tree.isIn(box, "figure, table, a, li")
                && !Tree.has(box, "figure, figcaption")
                && Prose.linkShare(box) == 0
                && !holdsText(box);
    }

    /** Makes a figure of it, if its words have no name that says what they are. */
    static void frame(Element box) {
        var lines = Tree.all(box, "p, div, span, small, em").stream()
                .filter(line -> line.hasText() && !Phrasing.holdsBlocks(line) && !Tree.has(line, "img"))
                .filter(line -> line.parents().stream()
                        .takeWhile(outer -> !outer.equals(box))
                        .allMatch(Phrasing::holdsBlocks))
                .toList();
        boolean plain = lines.size() == 1
                && lines.getFirst().text().split("\\s+", -1).length >= FEWEST_WORDS
                && lines.getFirst().text().length() == box.text().length();
        if (plain) {
            var caption = lines.getFirst();
            box.appendChild(caption.tagName("figcaption"));
            box.tagName("figure");
        }
    }

    /** Gives a caption that stands after its figure, or beside its picture, its place in the figure. */
    static void join(Element caption) {
        var picture = before(caption);
        if (picture == null || Prose.isLongerThan(picture, LONGEST) || Tree.has(picture, "figcaption")) {
            return;
        }
        if (picture.nameIs("figure")) {
            picture.appendChild(caption);
        } else {
            var figure = new Element("figure");
            picture.before(figure);
            figure.insertChildren(0, List.of(picture, caption));
        }
    }

    /** The element with a picture that stands before another, with nothing but what is pressed between them. */
    @Nullable
    private static Element before(Element element) {
        var before = element.previousElementSibling();
        while (before != null
                && !Tree.has(before, "img")
                && (!before.hasText() || before.nameIs("details") || before.nameIs("button"))) {
            before = before.previousElementSibling();
        }
        return before == null || !Tree.has(before, "img") ? null : before;
    }
}
