package gazette.collect.read.html;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.collect.read.Desk;
import gazette.collect.read.Text;
import gazette.collect.read.Turns;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what stacks from top to bottom. */
final class BlockReader {
    private static final Set<String> PRINTS_NOTHING = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "dialog",
            "link",
            "meta",
            "title",
            "head");

    /** What is smaller in the cell of a table is a sign, in pixels. */
    private static final int SMALLEST_PICTURE = 64;

    private final Desk desk;
    private final Element root;
    private final Language language;
    private final Set<Element> notes;
    private final Map<String, String> labels;
    private final InlineReader inlines;
    private final FigureReader figures;
    private final QuotationReader quotations;
    private final ListReader lists;

    BlockReader(Desk desk, Element root, Language language) {
        this(desk, root, language, NoteIndex.elements(root));
    }

    private BlockReader(Desk desk, Element root, Language language, Set<Element> notes) {
        this(desk, root, language, notes, NoteIndex.labels(root, notes));
    }

    private BlockReader(Desk desk, Element root, Language language, Set<Element> notes, Map<String, String> labels) {
        this.desk = desk;
        this.root = root;
        this.language = language;
        this.notes = notes;
        this.labels = labels;
        this.inlines = new InlineReader(desk, labels);
        this.figures = new FigureReader(desk, inlines);
        this.quotations = new QuotationReader(this, inlines);
        this.lists = new ListReader(this, inlines);
    }

    /** The blocks of the whole. */
    List<Block> blocks() {
        return blocks(0);
    }

    private List<Block> blocks(int depth) {
        return children(root, language, depth);
    }

    /** The blocks of a part that was taken out of the whole. */
    List<Block> apart(Element part, Language around, int depth) {
        return new BlockReader(desk, part, around, notes, labels).blocks(depth);
    }

    boolean isNote(Element element) {
        return notes.contains(element);
    }

    /** The blocks that stand in an element. */
    List<Block> children(Element element, Language around, int depth) {
        var blocks = new ArrayList<Block>();
        var run = new ArrayList<Node>();
        boolean hasWords = hasWords(element);
        for (var child : List.copyOf(element.childNodes())) {
            if (child.parent() == null) {
                continue; // The caption of a table, which took it.
            }
            if (child instanceof Element e && (isBlock(e) || (!hasWords && isPicture(e)))) {
                paragraph(run, around, blocks);
                block(e, around, blocks, depth + 1);
            } else if (child instanceof Element e && PRINTS_NOTHING.contains(e.normalName())) {
                drop(e);
            } else if (child instanceof TextNode || child instanceof Element) {
                run.add(child);
            }
        }
        paragraph(run, around, blocks);
        return blocks;
    }

    /** Makes a paragraph of what flows, and begins anew. */
    void paragraph(List<Node> run, Language around, List<Block> blocks) {
        var text = inlines.read(run, around);
        run.clear();
        if (!Text.isBlank(text)) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    /** Whether it is no part of a line: a link or a span round a paragraph is none. */
    static boolean isBlock(Element element) {
        return BlockElements.is(element) || element.children().stream().anyMatch(BlockElements::is);
    }

    /** A picture that is no part of a line, as long as no words stand beside it. */
    private static boolean isPicture(Element element) {
        return switch (element.normalName()) {
            case "img", "picture" -> true;
            case "a" -> !element.hasText() && Tree.all(element, "img").size() == 1;
            default -> false;
        };
    }

    /** Whether an element holds words outside of the elements in it. */
    private static boolean hasWords(Element element) {
        for (var child : element.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void drop(Element element) {
        if (!element.text().isBlank()) {
            desk.findings().drop(element.text(), "<" + element.normalName() + "> is not printed");
        }
    }

    /** Reads one element that stands as a block. */
    void block(Element element, Language around, List<Block> blocks, int depth) {
        if (element.hasAttr("hidden") || PRINTS_NOTHING.contains(element.normalName())) {
            drop(element);
            return;
        }
        if (depth > InlineReader.DEEPEST) {
            add(Inlines.of(element.text()), blocks);
            return;
        }
        var inside = Languages.of(element).orElse(around);
        if (notes.contains(element)) {
            blocks.add(note(element, inside, depth));
            return;
        }
        switch (Role.of(element)) {
            case PULL_QUOTE -> quotations.pullQuote(element, inside, blocks, depth);
            case EPIGRAPH -> quotations.epigraph(element, inside, blocks, depth);
            case VERSE -> VerseReader.read(element, inside, inlines).ifPresent(blocks::add);
            case EXCHANGE -> exchange(element, inside, blocks, depth);
            case NONE -> byName(element, around, inside, blocks, depth);
        }
    }

    private void byName(Element element, Language around, Language inside, List<Block> blocks, int depth) {
        switch (element.normalName()) {
            case "p", "summary", "dt", "figcaption", "address" -> paragraphs(element, around, inside, blocks, depth);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> crosshead(element, inside, blocks);
            case "blockquote" -> quotations.quotation(element, around, inside, blocks, depth);
            case "figure" -> figure(element, around, inside, blocks, depth);
            case "img", "picture" -> blocks.add(figures.picture(element));
            case "a" -> linked(element, inside, blocks, depth);
            case "ul", "ol" -> lists.list(element, inside, blocks, depth);
            case "dl" -> lists.definitions(element, inside, blocks, depth);
            case "table" -> table(element, inside, blocks, depth);
            case "pre" -> blocks.add(code(element));
            case "hr" -> blocks.add(new Block.Divider());
            default -> blocks.addAll(children(element, inside, depth));
        }
    }

    /** A link round a picture, or round blocks. */
    private void linked(Element element, Language inside, List<Block> blocks, int depth) {
        if (isPicture(element)) {
            blocks.add(figures.picture(element));
        } else {
            blocks.addAll(children(element, inside, depth));
        }
    }

    private void paragraphs(Element element, Language around, Language inside, List<Block> blocks, int depth) {
        var hasWords = hasWords(element);
        var nested = element.children().stream().anyMatch(child -> isBlock(child) || (!hasWords && isPicture(child)));
        if (nested) {
            blocks.addAll(children(element, inside, depth));
        } else {
            add(foreign(inlines.read(element, inside), around, inside), blocks);
        }
    }

    private static List<Inline> foreign(List<Inline> text, Language around, Language inside) {
        return inside.equals(around) || text.isEmpty() ? text : List.of(new Inline.Foreign(inside, text));
    }

    private static void add(List<Inline> text, List<Block> blocks) {
        if (!Text.isBlank(text)) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void crosshead(Element element, Language inside, List<Block> blocks) {
        var text = inlines.read(element, inside);
        if (!Text.isBlank(text)) {
            var level = element.normalName().charAt(1) - '1';
            blocks.add(new Block.Crosshead(Math.clamp(level, 1, 5), text));
        }
    }

    private void figure(Element element, Language around, Language inside, List<Block> blocks, int depth) {
        var quotation = Tree.child(element, "blockquote").orElse(null);
        if (quotation != null) {
            var caption = Tree.child(element, "figcaption").orElse(null);
            if (caption != null && Tree.child(quotation, "footer, cite").isEmpty()) {
                quotation.appendChild(caption);
            }
            quotations.quotation(quotation, around, inside, blocks, depth);
            return;
        }
        boolean gallery = Tree.isAround(element, "figure");
        if (gallery) {
            element.select("> figcaption").wrap("<figure></figure>");
        }
        if (gallery || Tree.has(element, "table, pre")) {
            blocks.addAll(children(element, inside, depth));
            return;
        }
        var rest = FigureReader.rest(element);
        if (element.hasText() || Tree.has(element, "img, svg")) {
            blocks.addAll(figures.figure(element, inside));
        }
        blocks.addAll(children(rest, inside, depth));
    }

    private void table(Element element, Language inside, List<Block> blocks, int depth) {
        if (element.attr("role").equals("presentation")
                || (Tree.isAround(element, "table") && !TableReader.isSideBySide(element))) {
            blocks.addAll(children(element, inside, depth));
            return;
        }
        for (var image : Tree.all(element, "img")) {
            if (!isIcon(image)) {
                blocks.add(figures.picture(image));
                image.remove();
            }
        }
        TableReader.read(element, inside, inlines).ifPresent(blocks::add);
    }

    /** A sign in the cell of a table, by its size. */
    private static boolean isIcon(Element image) {
        var width = image.attr("width").replaceFirst("px$", "");
        return width.matches("\\d{1,4}") && Integer.parseInt(width) < SMALLEST_PICTURE;
    }

    private static Block code(Element element) {
        var code = Tree.first(element, "code[class]").orElse(null);
        var language = (code == null ? element : code)
                .classNames().stream()
                        .filter(name -> name.startsWith("language-") || name.startsWith("lang-"))
                        .map(name -> name.substring(name.indexOf('-') + 1))
                        .findFirst();
        return new Block.Code(element.wholeText().replaceFirst("^\\n", "").replaceFirst("\\n+$", ""), language);
    }

    Block note(Element element, Language inside, int depth) {
        var label = labels.getOrDefault(element.id(), "*");
        return new Block.Note(element.id(), label, children(element, inside, depth));
    }

    private void exchange(Element element, Language inside, List<Block> blocks, int depth) {
        var turns = new Turns();
        for (var child : element.children()) {
            if (child.normalName().equals("dt")) {
                turns.begin(inlines.read(child, inside), child.hasClass("question"));
            } else {
                var said = new ArrayList<Block>();
                if (child.normalName().equals("dd")) {
                    said.addAll(children(child, inside, depth));
                } else {
                    block(child, inside, said, depth + 1);
                }
                said.forEach(block -> turns.add(block, child.hasClass("question")));
            }
        }
        turns.exchange().ifPresent(blocks::add);
    }
}
