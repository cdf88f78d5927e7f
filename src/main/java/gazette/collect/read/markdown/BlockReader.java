package gazette.collect.read.markdown;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Picture;
import gazette.collect.read.Captions;
import gazette.collect.read.Desk;
import gazette.collect.read.Quoted;
import gazette.collect.read.Text;
import gazette.collect.read.Turns;
import gazette.collect.read.html.CleanHtml;
import gazette.diagnostic.Diagnostic;
import gazette.language.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads what stacks from top to bottom in Markdown. */
final class BlockReader {
    /** Lists and quotations deeper than this mean nothing; their text is kept. */
    private static final int DEEPEST = 60;

    private static final Set<String> ATTRIBUTES_OF_QUOTATIONS = Set.of("cite", "lang");

    private final Desk desk;
    private final Language language;
    private final int highest;
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final InlineReader inlines;

    /**
     * A reader of one text.
     *
     * @param highest the level of heading that is the highest crosshead
     */
    BlockReader(Desk desk, Language language, int highest) {
        this.desk = desk;
        this.language = language;
        this.highest = highest;
        this.inlines = new InlineReader(desk.findings(), notes);
    }

    /** The words of a heading. */
    List<Inline> inlines(Node node) {
        return inlines.read(node);
    }

    /** The blocks of the text, the notes after them in the order in which they are called. */
    List<Block> body(Node document) {
        // Without this sign there are no notes, and no reason to walk all over the text.
        var definitions = desk.manuscript().text().contains("[^") ? numbered(document) : Map.<String, Node>of();
        var body = new ArrayList<Block>(children(document, 0));
        notes.forEach((label, number) -> {
            var blocks = children(definitions.get(label), 1);
            body.add(new Block.Note("note-" + number, Integer.toString(number), blocks));
        });
        return body;
    }

    /** Notes are numbered as they are called; those that nothing calls come last. */
    private Map<String, Node> numbered(Node document) {
        var definitions = new LinkedHashMap<String, Node>();
        var calls = new ArrayList<String>();
        Tree.walk(document, node -> {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
            } else if (node instanceof FootnoteReference call) {
                calls.add(call.getLabel());
            }
        });
        calls.retainAll(definitions.keySet());
        calls.addAll(definitions.keySet());
        calls.forEach(label -> notes.putIfAbsent(label, notes.size() + 1));
        return definitions;
    }

    private List<Block> children(@Nullable Node parent, int depth) {
        var blocks = new ArrayList<Block>();
        for (var node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, blocks, depth + 1);
        }
        return blocks;
    }

    private void block(Node node, List<Block> blocks, int depth) {
        if (depth > DEEPEST) {
            paragraph(Inlines.of(Tree.text(node)), blocks);
            return;
        }
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph, blocks);
            case Heading heading -> crosshead(heading, blocks);
            case BlockQuote quote -> quotation(quote, Map.of(), blocks, depth);
            case BulletList list -> blocks.add(new Block.ItemList(Optional.empty(), items(list, depth)));
            case OrderedList list ->
                blocks.add(new Block.ItemList(
                        Optional.of(
                                Optional.ofNullable(list.getMarkerStartNumber()).orElse(1)),
                        items(list, depth)));
            case FencedCodeBlock code -> blocks.add(new Block.Code(bare(code.getLiteral()), language(code.getInfo())));
            case IndentedCodeBlock code -> blocks.add(new Block.Code(bare(code.getLiteral()), Optional.empty()));
            case ThematicBreak divider -> blocks.add(new Block.Divider());
            case HtmlBlock html -> blocks.addAll(CleanHtml.blocks(html.getLiteral(), desk, language));
            case TableBlock table -> blocks.add(TableReader.read(table, inlines));
            case Container container -> container(container, blocks, depth);
            case FootnoteDefinition definition -> {}
            default -> blocks.addAll(children(node, depth));
        }
    }

    private static String bare(String code) {
        return code.replaceFirst("\\n+$", "");
    }

    private static Optional<String> language(@Nullable String info) {
        return Optional.ofNullable(info)
                .map(text -> text.strip().replaceFirst("[\\s{,].*$", ""))
                .filter(name -> !name.isEmpty());
    }

    private void crosshead(Heading heading, List<Block> blocks) {
        var text = inlines.read(heading);
        if (!text.isEmpty()) {
            blocks.add(new Block.Crosshead(Math.clamp(heading.getLevel() - highest + 1L, 1, 5), text));
        }
    }

    private static void paragraph(List<Inline> text, List<Block> blocks) {
        if (!Text.isBlank(text)) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void paragraph(Paragraph paragraph, List<Block> blocks) {
        var first = paragraph.getFirstChild();
        if (first instanceof Image image && isFigure(image)) {
            blocks.add(figure(image, image, Optional.empty()));
        } else if (first instanceof Link link
                && link.getFirstChild() instanceof Image image
                && image.getNext() == null
                && isFigure(link)) {
            blocks.add(figure(image, link, InlineReader.target(link.getDestination())));
        } else {
            paragraph(inlines.read(paragraph), blocks);
        }
    }

    /** A picture alone in its paragraph, or with nothing but a line of italic under it. */
    private static boolean isFigure(Node image) {
        var next = image.getNext();
        if (next == null) {
            return true;
        }
        return isLineEnd(next) && next.getNext() instanceof Emphasis caption && caption.getNext() == null;
    }

    private static boolean isLineEnd(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /**
     * The words under a picture are the line of italic, or the title of the picture; caption and credit are parted by a bar
     * or told apart by their wording. If the title is nothing but a credit, what stands in the brackets is the caption.
     *
     * @param whole the picture, or the link round it
     */
    private Block figure(Image image, Node whole, Optional<URI> link) {
        var alt = Inlines.text(inlines.read(image)).strip();
        var title = Optional.ofNullable(image.getTitle()).orElse("").strip();
        var said = whole.getNext() == null ? captions(Markdown.inlines(title)) : captions(line(whole));
        var caption = said.caption().isEmpty() && said.credit().isPresent() ? Inlines.of(alt) : said.caption();
        var picture =
                image.getDestination().isBlank() ? Optional.<Picture>empty() : desk.picture(image.getDestination());
        return new Block.Figure(
                picture, InlineReader.target(image.getDestination()), link, alt, caption, said.credit());
    }

    private List<Inline> line(Node image) {
        var end = image.getNext();
        return end != null && end.getNext() instanceof Emphasis caption ? inlines.read(caption) : List.of();
    }

    private static Captions captions(List<Inline> words) {
        for (var i = 0; i < words.size(); i++) {
            if (words.get(i) instanceof Inline.Text text && text.text().contains("|")) {
                var bar = text.text().indexOf('|');
                var caption = new ArrayList<>(words.subList(0, i));
                caption.addAll(Inlines.of(text.text().substring(0, bar)));
                var credit = new ArrayList<>(Inlines.of(text.text().substring(bar + 1)));
                credit.addAll(words.subList(i + 1, words.size()));
                return Captions.of(Text.tidy(caption), Text.tidy(credit));
            }
        }
        return Captions.of(words);
    }

    private List<List<Block>> items(Node list, int depth) {
        var items = new ArrayList<List<Block>>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var blocks = children(item, depth + 1);
            if (!blocks.isEmpty()) {
                items.add(blocks);
            }
        }
        return items;
    }

    /** A last paragraph, or the last line of it, that begins with a dash says whose words they are. */
    private Quoted quoted(Node parent, int depth) {
        var blocks = new ArrayList<>(children(parent, depth));
        if (blocks.isEmpty()
                || !(blocks.getLast() instanceof Block.Paragraph)
                || !(parent.getLastChild() instanceof Paragraph last)) {
            return new Quoted(blocks, List.of());
        }
        var line = lastLine(last);
        var attribution = inlines.read(line, null);
        if (!Text.beginsWithDash(attribution) || (blocks.size() == 1 && line.equals(last.getFirstChild()))) {
            return new Quoted(blocks, List.of());
        }
        blocks.removeLast();
        if (!line.equals(last.getFirstChild())) {
            paragraph(inlines.read(last.getFirstChild(), line), blocks);
        }
        return new Quoted(blocks, Text.withoutDash(attribution));
    }

    /** The node with which the last line of a paragraph begins. */
    private static Node lastLine(Paragraph paragraph) {
        var line = paragraph.getFirstChild();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (isLineEnd(node) && node.getNext() != null) {
                line = node.getNext();
            }
        }
        return line;
    }

    private void quotation(Node node, Map<String, String> attributes, List<Block> blocks, int depth) {
        quoted(node, depth)
                .quotation(
                        Optional.ofNullable(attributes.get("cite")).flatMap(InlineReader::target),
                        Optional.ofNullable(attributes.get("lang"))
                                .map(Language::of)
                                .filter(own -> own.isDetermined() && !own.equals(language)))
                .ifPresent(blocks::add);
    }

    private void container(Container container, List<Block> blocks, int depth) {
        container.attributes().keySet().stream()
                .filter(name -> !ATTRIBUTES_OF_QUOTATIONS.contains(name)
                        || !container.name().startsWith("quot"))
                .forEach(name -> desk.note(Diagnostic.warning(
                        desk.manuscript().input(),
                        "a container “" + container.name() + "” has no “" + name + "”",
                        "a quote may have cite and lang, all others nothing")));
        switch (container.name()) {
            case "verse" -> verse(container).ifPresent(blocks::add);
            case "epigraph" -> quoted(container, depth).epigraph().ifPresent(blocks::add);
            case "quote", "quotation" -> quotation(container, container.attributes(), blocks, depth);
            case "pullquote" -> quoted(container, depth).pullQuote().ifPresent(blocks::add);
            case "interview" -> {
                var turns = new Turns();
                children(container, depth).forEach(block -> turn(block, turns));
                turns.exchange().ifPresent(blocks::add);
            }
            default -> {
                desk.note(Diagnostic.warning(
                        desk.manuscript().input(),
                        "there is no container “" + container.name() + "”; its text is set as usual",
                        "use verse, epigraph, quote, pull-quote or interview"));
                blocks.addAll(children(container, depth));
            }
        }
    }

    /** A paragraph all in bold is a question that nobody signed. */
    private static void turn(Block block, Turns turns) {
        if (block instanceof Block.Paragraph paragraph
                && paragraph.text().size() == 1
                && paragraph.text().getFirst() instanceof Inline.Strong question
                && !Inlines.text(question.content()).strip().endsWith(":")) {
            turns.add(new Block.Paragraph(question.content()), true);
        } else {
            turns.add(block, false);
        }
    }

    private Optional<Block> verse(Container container) {
        var stanzas = new ArrayList<List<Block.Verse.Line>>();
        var stanza = new ArrayList<Block.Verse.Line>();
        for (var node = container.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Container.VerseLine line && !line.isBlank()) {
                stanza.add(new Block.Verse.Line(Math.min((line.indent() + 1) / 2, 8), inlines.read(line)));
            } else if (!stanza.isEmpty()) {
                stanzas.add(List.copyOf(stanza));
                stanza.clear();
            }
        }
        if (!stanza.isEmpty()) {
            stanzas.add(stanza);
        }
        return stanzas.isEmpty() ? Optional.empty() : Optional.of(new Block.Verse(stanzas));
    }
}
