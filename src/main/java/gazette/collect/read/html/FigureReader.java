package gazette.collect.read.html;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.article.Picture;
import gazette.collect.read.Captions;
import gazette.collect.read.Desk;
import gazette.collect.read.Text;
import gazette.language.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads pictures and what is said under them. */
final class FigureReader {
    private static final String CREDIT =
            ".credit, .copyright, .photographer, [itemprop=copyrightHolder], [itemprop=author], small, cite";

    private static final String CAPTION = "figcaption, .caption, .wp-caption-text";

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
        var caption = element.selectFirst(CAPTION);
        var credit = credit(caption, element);
        var creditText = credit.map(e -> inlines.read(e, inside)).orElse(List.of());
        credit.ifPresent(Node::remove);
        var captionText = caption == null ? List.<Inline>of() : inlines.read(caption, inside);
        var pictures = element.select("img, svg").stream()
                .filter(image -> image.parents().stream()
                        .noneMatch(outer -> outer.normalName().equals("figcaption")))
                .toList();
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

    /**
     * Takes out what stands in a figure and is not of it, with all that follows: paragraphs, headings and lists, since somebody
     * may have forgotten to close it, and words without any picture or caption.
     */
    static Element rest(Element figure) {
        var rest = new Element("div");
        var isFigure = figure.selectFirst("img, svg, " + CAPTION) != null;
        var begun = !isFigure;
        for (var child : List.copyOf(figure.childNodes())) {
            begun = begun || (child instanceof Element element && isText(element));
            if (begun) {
                rest.appendChild(child);
            }
        }
        return rest;
    }

    private static boolean isText(Element element) {
        return element.hasText()
                && element.normalName().matches("p|h[1-6]|ul|ol|dl|section|article|figure")
                && !element.is(CAPTION + ", " + CREDIT)
                && element.selectFirst("img, svg, " + CAPTION + ", " + CREDIT) == null;
    }

    /** A credit inside the caption, else one beside it. */
    private static Optional<Element> credit(@Nullable Element caption, Element figure) {
        var inside = caption == null ? null : caption.selectFirst(CREDIT);
        // A work that the caption names in passing is no credit: that stands at the end.
        if (inside != null
                && (inside.nextElementSibling() == null || !inside.normalName().equals("cite"))) {
            return Optional.of(inside);
        }
        return Optional.ofNullable(figure.selectFirst("> .credit, > .copyright, > small"));
    }

    private Block figure(Element element, List<Inline> caption, List<Inline> credit) {
        var image = element.normalName().matches("img|svg") ? element : element.selectFirst("img");
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
        var link = image.closest("a[href]");
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
