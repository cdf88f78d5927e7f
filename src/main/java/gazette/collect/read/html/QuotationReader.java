package gazette.collect.read.html;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.collect.read.Quoted;
import gazette.collect.read.Text;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the words of others, and whose they are. */
final class QuotationReader {
    private static final Set<String> SOURCES = Set.of("footer", "figcaption", "cite");

    private final BlockReader reader;
    private final InlineReader inlines;

    QuotationReader(BlockReader reader, InlineReader inlines) {
        this.reader = reader;
        this.inlines = inlines;
    }

    private Quoted quoted(Element element, Language inside, int depth) {
        var named = element.children().stream()
                .filter(QuotationReader::isNamed)
                .findFirst()
                .or(() -> Optional.ofNullable(element.lastElementChild()).filter(QuotationReader::isCiteAlone));
        named.ifPresent(Node::remove);
        var attribution = named.map(e -> unwrapped(Text.withoutDash(inlines.read(e, inside))))
                .orElse(List.of());
        var blocks = new ArrayList<>(reader.apart(element, inside, depth));
        if (attribution.isEmpty()
                && blocks.size() > 1
                && blocks.getLast() instanceof Block.Paragraph last
                && Text.beginsWithDash(last.text())) {
            blocks.removeLast();
            attribution = Text.withoutDash(last.text());
        }
        return new Quoted(blocks, attribution);
    }

    private static boolean isNamed(Element child) {
        return SOURCES.contains(child.normalName()) || child.hasClass("attribution");
    }

    /** A paragraph of a quotation that is nothing but the name of a source. */
    private static boolean isCiteAlone(Element element) {
        if (element.previousElementSibling() == null || element.normalName().equals("blockquote")) {
            return false;
        }
        var cite = Tree.first(element, "cite").orElse(null);
        return cite != null && element.text().replaceFirst("^[—–―-]+\\s*", "").equals(cite.text());
    }

    /** The mark-up says already that it is a source; emphasis round the whole of it says no more. */
    private static List<Inline> unwrapped(List<Inline> attribution) {
        return attribution.size() == 1 && attribution.getFirst() instanceof Inline.Emphasis whole
                ? whole.content()
                : attribution;
    }

    /** Reads words that are another's. */
    void quotation(Element element, Language around, Language inside, List<Block> blocks, int depth) {
        quoted(element, inside, depth)
                .quotation(
                        InlineReader.target(element.attr("cite")),
                        inside.equals(around) ? Optional.empty() : Optional.of(inside))
                .ifPresent(blocks::add);
    }

    /** Reads words that stand over a text. */
    void epigraph(Element element, Language inside, List<Block> blocks, int depth) {
        quoted(inner(element), inside, depth).epigraph().ifPresent(blocks::add);
    }

    /** Reads words set large. */
    void pullQuote(Element element, Language inside, List<Block> blocks, int depth) {
        quoted(inner(element), inside, depth).pullQuote().ifPresent(blocks::add);
    }

    private static Element inner(Element element) {
        return Optional.ofNullable(element.selectFirst("> blockquote:only-child"))
                .orElse(element);
    }
}
