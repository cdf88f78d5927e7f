package gazette.punctuate;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Byline;
import gazette.article.Credit;
import gazette.article.Head;
import gazette.article.Inline;
import gazette.json.Json;
import gazette.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sets quotation marks, apostrophes, dashes and ellipses as the language of the text wants them. No word is changed. */
public final class Punctuator {
    private static final Pattern PARAGRAPHS = Pattern.compile("(?<=\\n)(?=[ \\t\\r]*\\n)");

    private final Language language;

    private Punctuator(Language language) {
        this.language = language;
    }

    /** Sets all marks of an article, by its language and the language of each part. */
    public static Article punctuate(Article article) {
        var punctuator = new Punctuator(article.language());
        var origin = article.origin();
        return new Article(
                punctuator.head(article.head()),
                article.language(),
                punctuator.blocks(article.body()),
                article.credits().stream().map(punctuator::credit).toList(),
                origin.withVia(punctuator.inlines(origin.via())),
                article.reading());
    }

    /** Sets all marks of a plain text; paragraphs are parted by blank lines. */
    public static String punctuate(String text, Language language) {
        var compositor = new Compositor();
        var set = new StringBuilder();
        for (var paragraph : PARAGRAPHS.split(text, -1)) {
            var strip = new Strip();
            strip.add(paragraph, language);
            compositor.set(strip);
            set.append(strip.placed(0, strip.length()));
        }
        return set.toString();
    }

    /** Sets all marks of a piece of HTML; tags, code and addresses stay as they are. */
    public static String punctuateHtml(String html, Language language) {
        return Fragment.set(html, language);
    }

    private Head head(Head head) {
        return new Head(
                inlines(head.kicker()),
                inlines(head.headline()),
                inlines(head.standfirst()),
                new Byline(
                        string(head.byline().text()),
                        head.byline().names().stream().map(this::string).toList()),
                head.published());
    }

    private Credit credit(Credit credit) {
        return new Credit(credit.kind(), inlines(credit.text()));
    }

    private String string(String text) {
        return punctuate(text, language);
    }

    /** A text that stands alone. */
    private List<Inline> inlines(List<Inline> text) {
        return Line.set(new Compositor(), language, text);
    }

    /** Blocks in a row: a quotation may run on from one paragraph to the next. */
    private List<Block> blocks(List<Block> blocks) {
        var compositor = new Compositor();
        return blocks.stream().map(block -> block(block, compositor)).toList();
    }

    private Block block(Block block, Compositor compositor) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(Line.set(compositor, language, paragraph.text()));
        }
        compositor.begin();
        return switch (block) {
            case Block.Paragraph p -> p;
            case Block.Crosshead c -> new Block.Crosshead(c.level(), inlines(c.text()));
            case Block.Quotation q -> quotation(q);
            case Block.PullQuote p -> new Block.PullQuote(inlines(p.text()), inlines(p.attribution()));
            case Block.Epigraph e -> new Block.Epigraph(blocks(e.blocks()), inlines(e.attribution()));
            case Block.Exchange e ->
                new Block.Exchange(e.turns().stream().map(this::turn).toList());
            case Block.Verse v -> verse(v);
            case Block.Figure f ->
                new Block.Figure(
                        f.picture(),
                        f.address(),
                        f.link(),
                        string(f.alt()),
                        inlines(f.caption()),
                        f.credit().map(this::credit));
            case Block.ItemList l ->
                new Block.ItemList(
                        l.start(), l.items().stream().map(this::blocks).toList());
            case Block.Code c -> c;
            case Block.Table t -> new Block.Table(inlines(t.caption()), rows(t.head()), rows(t.body()));
            case Block.Note n -> new Block.Note(n.id(), n.label(), blocks(n.blocks()));
            case Block.Divider d -> d;
        };
    }

    private Block quotation(Block.Quotation quotation) {
        var inside = new Punctuator(quotation.language().orElse(language));
        return new Block.Quotation(
                inside.blocks(quotation.blocks()),
                inlines(quotation.attribution()),
                quotation.cite(),
                quotation.language(),
                quotation.inferred());
    }

    private Block.Exchange.Turn turn(Block.Exchange.Turn turn) {
        return new Block.Exchange.Turn(inlines(turn.speaker()), turn.question(), blocks(turn.blocks()));
    }

    /** A quotation in verse runs on from line to line. */
    private Block verse(Block.Verse verse) {
        var compositor = new Compositor();
        return new Block.Verse(verse.stanzas().stream()
                .map(stanza -> stanza(stanza, compositor))
                .toList());
    }

    private List<Block.Verse.Line> stanza(List<Block.Verse.Line> stanza, Compositor compositor) {
        var set = Line.set(
                        compositor, stanza.stream().map(Block.Verse.Line::text).toList(), language)
                .iterator();
        return stanza.stream()
                .map(line -> new Block.Verse.Line(line.indent(), set.next()))
                .toList();
    }

    private List<Block.Table.Row> rows(List<Block.Table.Row> rows) {
        return rows.stream()
                .map(row ->
                        new Block.Table.Row(row.cells().stream().map(this::cell).toList()))
                .toList();
    }

    private Block.Table.Cell cell(Block.Table.Cell cell) {
        return new Block.Table.Cell(inlines(cell.text()), cell.heading(), cell.align(), cell.columns(), cell.rows());
    }

    /**
     * Sets the marks of one line of the batch form: JSON with {@code id}, {@code lang} and {@code html}.
     *
     * @return the same line with its {@code html} set; empty if the line is not such JSON
     */
    public static Optional<String> punctuateLine(String json) {
        return Json.read(json).flatMap(Punctuator::punctuated);
    }

    private static Optional<String> punctuated(Json json) {
        if (!(json instanceof Json.Fields fields)) {
            return Optional.empty();
        }
        var language = fields.text("lang").map(Language::of).orElse(Language.UNDETERMINED);
        return fields.text("html")
                .map(html -> fields.with("html", Json.of(punctuateHtml(html, language)))
                        .toString());
    }
}
