package gazette.collect.read.html;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Picture;
import gazette.collect.read.Captions;
import gazette.collect.read.CreditLines;
import gazette.collect.read.Desk;
import gazette.collect.read.Text;
import gazette.language.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads pictures and what is said under them. */
final class FigureReader {
    private static final String CREDIT =
            ".credit, .copyright, .photographer, [itemprop=copyrightHolder], [itemprop=author], small, cite";

    private static final String CAPTION = "figcaption, .caption, .wp-caption-text";

    /** A caption that nothing marks as one has so many words: less is what stands on a button. */
    private static final int FEWEST = 4;

    private final Desk desk;
    private final InlineReader inlines;

    FigureReader(Desk desk, InlineReader inlines) {
        this.desk = desk;
        this.inlines = inlines;
    }

    /** A picture that stands alone. */
    Block picture(Element element) {
        return figure(element, List.of(), List.of());
    }

    /** The pictures of a figure; caption and credit go with the last. */
    List<Block> figure(Element element, Language inside) {
        var caption = Tree.first(element, CAPTION).orElse(null);
        var credit = credit(caption, element);
        var creditText = credit.map(e -> inlines.read(e, inside)).orElse(List.of());
        credit.ifPresent(Node::remove);
        var captionText = caption == null ? List.<Inline>of() : inlines.read(caption, inside);
        var pictures = Tree.all(element, "img, svg").stream()
                .filter(image -> image.parents().stream()
                        .noneMatch(outer -> outer.normalName().equals("figcaption")))
                .toList();
        if (!pictures.isEmpty()) {
            var beside = beside(element, inside);
            var text = Inlines.text(beside);
            if (Text.isBlank(creditText) && CreditLines.isPictureCredit(text)) {
                creditText = beside;
            } else if (Text.isBlank(captionText) && text.split(" ", -1).length >= FEWEST && !hasNames(element)) {
                captionText = beside;
            } else if (!text.isBlank()) {
                desk.findings().drop(text, "words beside a picture that are neither its caption nor its credit");
            }
        }
        var figures = new ArrayList<Block>();
        for (var i = 0; i < pictures.size(); i++) {
            var last = i == pictures.size() - 1;
            figures.add(figure(pictures.get(i), last ? captionText : List.of(), last ? creditText : List.of()));
        }
        if (pictures.isEmpty() && !(Text.isBlank(captionText) && Text.isBlank(creditText))) {
            var said = Captions.of(captionText, creditText);
            figures.add(new Block.Figure(
                    Optional.empty(), Optional.empty(), Optional.empty(), "", said.caption(), said.credit()));
        }
        return figures;
    }

    /** Whether something in a figure has a name, by which it would have been called a caption if it were one. */
    private static boolean hasNames(Element figure) {
        return Tree.all(figure, "[class], [id]").stream().anyMatch(named -> !named.equals(figure) && named.hasText());
    }

    /** Words that stand with a picture, and are marked up neither as its caption nor as its credit. */
    private List<Inline> beside(Element figure, Language inside) {
        if (!hasLooseWords(figure)) {
            return List.of();
        }
        var others = figure.clone();
        Tree.all(others, CAPTION + ", img, svg").forEach(Element::remove);
        return inlines.read(others, inside);
    }

    private static boolean hasLooseWords(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            var child = element.childNode(i);
            boolean loose = child instanceof TextNode text
                    ? !text.isBlank()
                    : child instanceof Element inner && !Tree.is(inner, CAPTION + ", img, svg") && hasLooseWords(inner);
            if (loose) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes out what stands in a figure and is not of it, with all that follows: paragraphs, headings and lists, since somebody
     * may have forgotten to close it, and words without any picture or caption.
     */
    static Element rest(Element figure) {
        var rest = new Element("div");
        var isFigure = Tree.has(figure, "img, svg, " + CAPTION);
        var begun = !isFigure;
        for (var child : List.copyOf(figure.childNodes())) {
            begun = begun || (child instanceof Element element && isText(element));
            var captioned = child instanceof Element element
                    && Tree.is(element, CAPTION)
                    && Tree.first(figure, CAPTION).filter(element::equals).isPresent();
            if (begun && !captioned) {
                rest.appendChild(child);
            }
        }
        return rest;
    }

    private static boolean isText(Element element) {
        return element.hasText()
                && Tree.is(element, "p, h1, h2, h3, h4, h5, h6, ul, ol, dl, section, article, figure")
                && !Tree.is(element, CAPTION + ", " + CREDIT)
                && !Tree.has(element, "img, svg, " + CAPTION + ", " + CREDIT);
    }

    /** A credit inside the caption, else one beside it, else the last line of the caption if that is none of its sentences. */
    private static Optional<Element> credit(@Nullable Element caption, Element figure) {
        var inside = caption == null ? null : Tree.first(caption, CREDIT).orElse(null);
        // A work that the caption names in passing is no credit: that stands at the end.
        if (inside != null
                && (inside.nextElementSibling() == null || !inside.normalName().equals("cite"))) {
            return Optional.of(inside);
        }
        var beside = Tree.child(figure, ".credit, .copyright, small");
        return beside.isPresent() || caption == null ? beside : CaptionEnd.credit(caption);
    }

    private Block figure(Element element, List<Inline> caption, List<Inline> credit) {
        var image = Tree.is(element, "img, svg")
                ? element
                : Tree.first(element, "img").orElse(null);
        var said = Captions.of(caption, credit);
        var alt = image == null ? "" : Text.collapse(image.attr("alt")).strip();
        return new Block.Figure(
                image == null ? Optional.empty() : found(image),
                image == null ? Optional.empty() : InlineReader.target(image.attr("src")),
                image == null ? Optional.empty() : link(image),
                alt,
                said.caption(),
                said.credit());
    }

    private static Optional<URI> link(Element image) {
        var link = Tree.around(image, "a[href]").orElse(null);
        return link == null ? Optional.empty() : InlineReader.target(link.attr("href"));
    }

    private Optional<Picture> found(Element image) {
        if (image.normalName().equals("svg")) {
            desk.findings().drop(image.text(), "a drawing inside the page");
            return Optional.empty();
        }
        return image.attr("src").isBlank() ? Optional.empty() : desk.picture(image.attr("src"));
    }
}
