package gazette.collect.batch;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Inline;
import gazette.collect.read.web.AsPrinted;
import gazette.markup.Element;
import gazette.markup.Node;
import gazette.markup.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the body of an article as plain HTML, for programs that want to know how a page was read. */
final class ArticleMarkup {
    private ArticleMarkup() {}

    /** A whole document: the text as the page has it. What stood elsewhere on the page is told beside it, as facts. */
    static Element of(Article article, AsPrinted printed) {
        var body = new ArrayList<>(nodes(printed.over()));
        body.addAll(nodes(article.body()));
        body.addAll(nodes(printed.under()));
        return new Element(
                "html",
                Map.of("xmlns", "http://www.w3.org/1999/xhtml"),
                List.of(element("head", List.of(element("title", text(article.title())))), element("body", body)),
                0);
    }

    private static List<Node> nodes(List<Block> blocks) {
        var nodes = new ArrayList<Node>();
        var notes = new ArrayList<Node>();
        for (var block : blocks) {
            if (block instanceof Block.Note note) {
                notes.add(element("li", nodes(note.blocks())));
            } else {
                close(notes, nodes);
                nodes.addAll(nodes(block));
            }
        }
        close(notes, nodes);
        return List.copyOf(nodes);
    }

    /**
     * Notes that stand together are a list.
     *
     * @see <a href="https://www.w3.org/TR/dpub-aria-1.1/#doc-endnotes">doc-endnotes</a>
     */
    private static void close(List<Node> notes, List<Node> nodes) {
        if (!notes.isEmpty()) {
            nodes.add(new Element(
                    "section", Map.of("role", "doc-endnotes"), List.of(element("ol", List.copyOf(notes))), 0));
            notes.clear();
        }
    }

    private static List<Node> nodes(Block block) {
        return switch (block) {
            case Block.Paragraph p -> List.of(element("p", inlines(p.text())));
            case Block.Crosshead c -> List.of(element("h" + (c.level() + 1), inlines(c.text())));
            case Block.Quotation q -> List.of(quotation(q));
            case Block.PullQuote q ->
                List.of(classed("aside", "pullquote", with(element("p", inlines(q.text())), q.attribution())));
            case Block.Epigraph e ->
                List.of(classed("blockquote", "epigraph", with(nodes(e.blocks()), e.attribution())));
            case Block.Exchange e ->
                e.turns().stream().flatMap(turn -> turn(turn).stream()).toList();
            case Block.Verse v ->
                v.stanzas().stream()
                        .map(stanza -> (Node) classed("p", "verse", stanza(stanza)))
                        .toList();
            case Block.Figure f -> List.of(figure(f));
            case Block.ItemList l -> List.of(list(l));
            case Block.Code c -> List.of(element("pre", text(c.text())));
            case Block.Table t -> List.of(table(t));
            case Block.Note n -> throw new IllegalStateException("a note among the blocks");
            case Block.Divider d -> List.of(element("hr", List.of()));
        };
    }

    private static Element quotation(Block.Quotation quotation) {
        var attributes = new LinkedHashMap<String, String>();
        quotation.cite().ifPresent(cite -> attributes.put("cite", cite.toString()));
        return new Element("blockquote", attributes, with(nodes(quotation.blocks()), quotation.attribution()), 0);
    }

    private static List<Node> with(Node words, List<Inline> attribution) {
        return with(List.of(words), attribution);
    }

    private static List<Node> with(List<Node> words, List<Inline> attribution) {
        var all = new ArrayList<>(words);
        if (!attribution.isEmpty()) {
            all.add(element("footer", inlines(attribution)));
        }
        return all;
    }

    private static List<Node> turn(Block.Exchange.Turn turn) {
        var nodes = new ArrayList<Node>();
        if (!turn.speaker().isEmpty()) {
            nodes.add(element("p", List.of(element("strong", inlines(turn.speaker())))));
        }
        nodes.addAll(nodes(turn.blocks()));
        return nodes;
    }

    private static List<Node> stanza(List<Block.Verse.Line> lines) {
        var nodes = new ArrayList<Node>();
        for (var line : lines) {
            if (!nodes.isEmpty()) {
                nodes.add(element("br", List.of()));
            }
            nodes.addAll(inlines(line.text()));
        }
        return nodes;
    }

    private static Element figure(Block.Figure figure) {
        var nodes = new ArrayList<Node>();
        figure.address().ifPresent(address -> {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("src", address.toString());
            attributes.put("alt", figure.alt());
            var image = new Element("img", attributes, List.of(), 0);
            nodes.add(figure.link()
                    .<Node>map(link -> new Element("a", Map.of("href", link.toString()), List.of(image), 0))
                    .orElse(image));
        });
        var said = new ArrayList<>(inlines(figure.caption()));
        figure.credit().ifPresent(credit -> {
            if (!said.isEmpty()) {
                said.add(new Text(" "));
            }
            said.add(classed("span", "credit", inlines(credit.text())));
        });
        if (!said.isEmpty()) {
            nodes.add(element("figcaption", said));
        }
        return element("figure", nodes);
    }

    private static Element list(Block.ItemList list) {
        var items = list.items().stream()
                .map(item -> (Node) element("li", item(item)))
                .toList();
        return element(list.start().isPresent() ? "ol" : "ul", items);
    }

    /** An item of one paragraph needs none. */
    private static List<Node> item(List<Block> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph p ? inlines(p.text()) : nodes(blocks);
    }

    private static Element table(Block.Table table) {
        var nodes = new ArrayList<Node>();
        if (!table.caption().isEmpty()) {
            nodes.add(element("caption", inlines(table.caption())));
        }
        if (!table.head().isEmpty()) {
            nodes.add(element("thead", rows(table.head())));
        }
        nodes.add(element("tbody", rows(table.body())));
        return element("table", nodes);
    }

    private static List<Node> rows(List<Block.Table.Row> rows) {
        return rows.stream()
                .map(row -> (Node) element(
                        "tr",
                        row.cells().stream()
                                .map(cell -> (Node) element(cell.heading() ? "th" : "td", inlines(cell.text())))
                                .toList()))
                .toList();
    }

    private static List<Node> inlines(List<Inline> inlines) {
        return inlines.stream().flatMap(inline -> inline(inline).stream()).toList();
    }

    private static List<Node> inline(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> text(t.text());
            case Inline.Emphasis e -> List.of(element("em", inlines(e.content())));
            case Inline.Strong s -> List.of(element("strong", inlines(s.content())));
            case Inline.SmallCaps s -> inlines(s.content());
            case Inline.Code c -> List.of(element("code", text(c.text())));
            case Inline.Link l ->
                List.of(new Element("a", Map.of("href", l.target().toString()), inlines(l.content()), 0));
            case Inline.Foreign f ->
                List.of(new Element("span", Map.of("lang", f.language().tag()), inlines(f.content()), 0));
            case Inline.Sub s -> List.of(element("sub", inlines(s.content())));
            case Inline.Sup s -> List.of(element("sup", inlines(s.content())));
            case Inline.LineBreak b -> List.of(element("br", List.of()));
            case Inline.NoteMark n -> List.of(element("sup", text(n.label())));
        };
    }

    private static List<Node> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    private static Element element(String name, List<Node> children) {
        return new Element(name, Map.of(), children, 0);
    }

    private static Element classed(String name, String named, List<Node> children) {
        return new Element(name, Map.of("class", named), children, 0);
    }
}
