package gazette.collect.read.html;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads lists: of items, and of words and what they mean. */
final class ListReader {
    private final BlockReader reader;
    private final InlineReader inlines;

    ListReader(BlockReader reader, InlineReader inlines) {
        this.reader = reader;
        this.inlines = inlines;
    }

    /** Reads a list of items. */
    void list(Element element, Language inside, List<Block> blocks, int depth) {
        if (Tree.child(element, "li").isEmpty() && element.children().stream().noneMatch(reader::isNote)) {
            blocks.addAll(
                    reader.children(element, inside, depth)); // Some pages set a list without items to indent a text.
            return;
        }
        var items = new ArrayList<List<Block>>();
        var noted = new ArrayList<Block>();
        var run = new ArrayList<Node>();
        for (var child : List.copyOf(element.childNodes())) {
            if (child instanceof Element note && reader.isNote(note)) {
                noted.add(reader.note(note, inside, depth));
            } else if (child instanceof Element item && item.normalName().equals("li")) {
                stray(run, inside, items);
                add(reader.children(item, inside, depth), items);
            } else if (child instanceof Element list && BlockReader.isBlock(list)) {
                stray(run, inside, items);
                var within = new ArrayList<Block>();
                reader.block(list, inside, within, depth + 1);
                nest(within, items);
            } else if (child instanceof Element || child instanceof TextNode) {
                run.add(child);
            }
        }
        stray(run, inside, items);
        if (!items.isEmpty()) {
            var start = element.attr("start").matches("\\d{1,6}") ? Integer.parseInt(element.attr("start")) : 1;
            blocks.add(new Block.ItemList(
                    element.normalName().equals("ol") ? Optional.of(start) : Optional.empty(), items));
        }
        blocks.addAll(noted);
    }

    private static void add(List<Block> item, List<List<Block>> items) {
        if (!item.isEmpty()) {
            items.add(item);
        }
    }

    /** Words in a list and in none of its items are an item. */
    private void stray(List<Node> run, Language inside, List<List<Block>> items) {
        var item = new ArrayList<Block>();
        reader.paragraph(run, inside, item);
        add(item, items);
    }

    /** A list that stands between the items of another belongs to the item before it. */
    private static void nest(List<Block> within, List<List<Block>> items) {
        if (items.isEmpty()) {
            add(within, items);
        } else {
            var item = new ArrayList<>(items.removeLast());
            item.addAll(within);
            items.add(item);
        }
    }

    /** A list of words and what they mean: each word in bold before its meaning. */
    void definitions(Element element, Language inside, List<Block> blocks, int depth) {
        var items = new ArrayList<List<Block>>();
        for (var child : terms(element)) {
            if (child.normalName().equals("dt") || items.isEmpty()) {
                items.add(new ArrayList<>());
            }
            if (child.normalName().equals("dt")) {
                var term = inlines.read(child, inside);
                if (!term.isEmpty()) {
                    items.getLast().add(new Block.Paragraph(List.of(new Inline.Strong(term))));
                }
            } else {
                items.getLast().addAll(reader.children(child, inside, depth));
            }
        }
        items.removeIf(List::isEmpty);
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(Optional.empty(), items));
        }
    }

    /** The words and meanings of a list, also of those grouped in divisions, but not those of a list inside. */
    private static List<Element> terms(Element list) {
        return Tree.all(list, "dt, dd").stream()
                .filter(term -> term.parent() == null
                        || Tree.around(term.parent(), "dl, dt, dd").orElse(list).equals(list))
                .toList();
    }
}
