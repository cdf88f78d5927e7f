package gazette.collect.read.html;

import gazette.article.Byline;
import gazette.article.Head;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Publication;
import gazette.collect.date.Dates;
import gazette.collect.read.Desk;
import gazette.collect.read.Text;
import gazette.collect.read.byline.Bylines;
import gazette.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads what stands above the text, and takes it out of the tree, so that it is not read again. */
final class HeadReader {
    private static final String KICKER = ".kicker, .eyebrow, .overline";
    private static final String STANDFIRST =
            ".standfirst, .subtitle, .subheadline, .deck, .dek, [role=doc-subtitle], [itemprop=alternativeHeadline]";
    private static final String BYLINE = ".byline, [rel=author], [itemprop=author], .author";
    private static final String DATE =
            "time[itemprop=datePublished], time[pubdate], time.published, time.dt-published, .dateline, .date, .published";
    private static final String DATED = ".dateline, .date, .published";

    private final Marked marked;
    private final Element root;
    private final InlineReader inlines;
    private final Language language;

    HeadReader(Desk desk, Marked marked, Element root, Language language) {
        this.marked = marked;
        this.root = root;
        this.language = language;
        this.inlines = new InlineReader(desk, Map.of());
    }

    Head head() {
        // In the order of the tree a dateline may stand inside a byline: the smaller goes first.
        var published = published();
        var kicker = take(KICKER);
        var standfirst = take(STANDFIRST);
        var byline = byline();
        return new Head(kicker, headline(), standfirst.isEmpty() ? description() : standfirst, byline, published);
    }

    private List<Inline> headline() {
        var heading = marked.first(root, "h1").orElse(null);
        if (heading != null && !heading.text().isBlank()) {
            var text = inlines.read(heading, language);
            heading.remove();
            return text;
        }
        var title = Text.collapse(marked.document().title()).strip();
        var site = meta("property", "og:site_name").orElse("");
        return Inlines.of(site.isEmpty() ? title : title.replaceFirst("\\s+[|–—·-]\\s+\\Q" + site + "\\E$", ""));
    }

    private List<Inline> take(String selector) {
        var element = marked.first(root, selector).orElse(null);
        if (element == null || element.text().isBlank() || isInText(element)) {
            return List.of();
        }
        var text = inlines.read(element, language);
        element.remove();
        return text;
    }

    /** What stands in a figure or in a quotation is not the head's. */
    private static boolean isInText(Element element) {
        return Tree.isIn(element, "figure, blockquote, table, aside, li");
    }

    /** The description in the head of the document, if the text does not say the same. */
    private List<Inline> description() {
        var description = meta("name", "description")
                .map(Text::collapse)
                .map(String::strip)
                .orElse("");
        var start = folded(description.substring(0, Math.min(description.length(), 60)));
        return description.isEmpty() || folded(root.text()).contains(start) ? List.of() : Inlines.of(description);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Byline byline() {
        var element = marked.first(root, BYLINE).orElse(null);
        if (element != null && !element.text().isBlank() && !isInText(element)) {
            var read = Bylines.read(Text.collapse(element.text()).strip());
            element.remove();
            return read;
        }
        return meta("name", "author")
                .or(() -> meta("property", "article:author").filter(author -> !author.contains("://")))
                .map(author -> Bylines.read(Text.collapse(author).strip()))
                .orElse(Byline.NONE);
    }

    private Optional<Publication> published() {
        var element = marked.in(root, this::isDate).findFirst().orElse(null);
        if (element == null || isInText(element) || !hasDate(element)) {
            return declared().map(date -> new Publication("", Dates.in(date)));
        }
        var time = element.normalName().equals("time")
                ? element
                : Tree.first(element, "time").orElse(null);
        var date = time == null || !time.hasAttr("datetime") ? "" : time.attr("datetime");
        // "Published on" and the like stand beside the date and belong to it.
        var line = Tree.around(element, "p, div")
                .filter(parent -> !parent.equals(root) && parent.text().length() < 80)
                .filter(parent -> !Tree.has(parent, "h1, h2, " + BYLINE + ", " + STANDFIRST))
                .orElse(element);
        var text = Text.collapse(line.text()).strip();
        line.remove();
        return Optional.of(new Publication(
                text,
                Dates.in(date).or(() -> Dates.in(text)).or(() -> declared().flatMap(Dates::in))));
    }

    private boolean isDate(Element element) {
        return Tree.is(element, DATE)
                || (element.nameIs("time")
                        && element.parent() != null
                        && (Tree.is(element.parent(), DATED)
                                || Tree.around(element, "header")
                                        .filter(this::isInside)
                                        .isPresent()));
    }

    private boolean isInside(Element element) {
        return element.equals(root) || Tree.holds(root, element);
    }

    private static boolean hasDate(Element element) {
        return Tree.has(element, "time[datetime]") || Dates.in(element.text()).isPresent();
    }

    private Optional<String> declared() {
        return meta("property", "article:published_time")
                .or(() -> meta("name", "date"))
                .or(() -> meta("name", "dc.date"))
                .or(() -> meta("name", "dcterms.date"))
                .or(() -> meta("itemprop", "datePublished"));
    }

    private Optional<String> meta(String attribute, String value) {
        return marked.first("meta[" + attribute + "=" + value + "]")
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank());
    }
}
