package gazette.compose;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Picture;
import gazette.language.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The copy of one article as templates see it: its blocks and inlines as plain maps and lists. This is a promise to the
 * makers of themes (src/docs/themes.md): what is renamed in the model keeps its name here.
 */
final class Copy {
    /** Where a link may lead; anything else keeps its words and loses its address. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp");

    private final Pictures pictures;
    private final Optional<Notes> notes;

    private Copy(Pictures pictures, Optional<Notes> notes) {
        this.pictures = pictures;
        this.notes = notes;
    }

    /**
     * The words of an article in its own place: {@code kicker}, {@code headline}, {@code standfirst}, {@code body},
     * {@code credits}, {@code via}, {@code notes}.
     */
    static Map<String, Object> of(Article article, Pictures pictures) {
        var copy = new Copy(pictures, Optional.of(Notes.in(article.body())));
        var head = article.head();
        var card = new Card()
                .withAny("kicker", copy.inlines(head.kicker()))
                .with("headline", copy.inlines(head.headline()))
                .withAny("standfirst", copy.inlines(head.standfirst()))
                .withAny("body", copy.blocks(article.body()))
                .withAny("credits", article.credits().stream().map(copy::credit).toList())
                .withAny("via", copy.inlines(article.origin().via()));
        return card.withAny("notes", copy.notes()).map();
    }

    /**
     * Inlines in another place than their own, in a contents list for example, where they lead to the article: one line,
     * with neither links nor the marks of notes.
     */
    static List<Map<String, Object>> line(List<Inline> inlines) {
        return new Copy(new Pictures(), Optional.empty()).inlines(inlines);
    }

    /** A language: its tag, and whether it runs from right to left. */
    static Map<String, Object> language(Language language) {
        return new Card()
                .with("tag", language.tag())
                .with("rtl", language.isRightToLeft())
                .map();
    }

    /** A picture: address and size in pixels. */
    static Map<String, Object> picture(Picture picture, Pictures pictures) {
        return new Card()
                .with("href", pictures.href(picture))
                .with("width", picture.width())
                .with("height", picture.height())
                .map();
    }

    private List<Map<String, Object>> notes() {
        var cards = new ArrayList<Map<String, Object>>();
        var called = notes.orElseThrow();
        var list = called.list();
        // Notes may call notes, so the marks are known only when every note has been copied.
        var texts = list.stream().map(note -> blocks(note.blocks())).toList();
        for (int i = 0; i < list.size(); i++) {
            cards.add(new Card()
                    .with("id", Notes.id(i))
                    .with("label", list.get(i).label())
                    .with("mark", called.firstMark(list.get(i)))
                    .with("blocks", texts.get(i))
                    .map());
        }
        return cards;
    }

    private List<Map<String, Object>> blocks(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Note) && !isEmpty(block))
                .map(this::block)
                .toList();
    }

    /** Of a picture that could not be had and of which nothing is said, no empty frame is left. */
    private static boolean isEmpty(Block block) {
        return block instanceof Block.Figure figure && figure.isEmpty();
    }

    private Map<String, Object> block(Block block) {
        var card = switch (block) {
            case Block.Paragraph p -> Card.of("paragraph").with("text", inlines(p.text()));
            case Block.Crosshead c ->
                Card.of("crosshead").with("level", c.level()).with("text", inlines(c.text()));
            case Block.Quotation q -> quotation(q);
            case Block.PullQuote q ->
                Card.of("pull-quote").with("text", inlines(q.text())).withAny("attribution", inlines(q.attribution()));
            case Block.Epigraph e ->
                Card.of("epigraph").with("blocks", blocks(e.blocks())).withAny("attribution", inlines(e.attribution()));
            case Block.Exchange e ->
                Card.of("exchange")
                        .with("turns", e.turns().stream().map(this::turn).toList());
            case Block.Verse v ->
                Card.of("verse")
                        .with("stanzas", v.stanzas().stream().map(this::stanza).toList());
            case Block.Figure f -> figure(f);
            case Block.ItemList l ->
                Card.of("list")
                        .with("start", l.start())
                        .with("items", l.items().stream().map(this::blocks).toList());
            case Block.Code c -> Card.of("code").with("text", c.text()).with("language", c.language());
            case Block.Table t ->
                Card.of("table")
                        .withAny("caption", inlines(t.caption()))
                        .withAny("head", t.head().stream().map(this::row).toList())
                        .withAny("body", t.body().stream().map(this::row).toList());
            case Block.Divider d -> Card.of("divider");
            case Block.Note n -> throw new IllegalStateException("a note among the blocks");
        };
        return card.map();
    }

    private Card quotation(Block.Quotation quotation) {
        return Card.of("quotation")
                .with("blocks", blocks(quotation.blocks()))
                .withAny("attribution", inlines(quotation.attribution()))
                .with("cite", quotation.cite().flatMap(Copy::address))
                .with("language", quotation.language().map(Copy::language))
                .with("inferred", quotation.inferred());
    }

    private Map<String, Object> turn(Block.Exchange.Turn turn) {
        return new Card()
                .withAny("speaker", inlines(turn.speaker()))
                .with("question", turn.question())
                .with("blocks", blocks(turn.blocks()))
                .map();
    }

    private List<Map<String, Object>> stanza(List<Block.Verse.Line> lines) {
        return lines.stream()
                .map(line -> new Card()
                        .with("indent", line.indent())
                        .with("text", inlines(line.text()))
                        .map())
                .toList();
    }

    private Card figure(Block.Figure figure) {
        return Card.of("figure")
                .with("picture", figure.picture().map(picture -> picture(picture, pictures)))
                .withText("alt", alt(figure))
                .withAny("caption", inlines(figure.caption()))
                .with("credit", figure.credit().map(this::credit));
    }

    /** What stands for a picture where it cannot be seen: what somebody said it shows, else its caption. */
    static String alt(Block.Figure figure) {
        return figure.alt().isBlank() ? Inlines.text(figure.caption()) : figure.alt();
    }

    private Map<String, Object> row(Block.Table.Row row) {
        return new Card()
                .with("cells", row.cells().stream().map(this::cell).toList())
                .map();
    }

    private Map<String, Object> cell(Block.Table.Cell cell) {
        return new Card()
                .with("text", inlines(cell.text()))
                .with("heading", cell.heading())
                .with("align", cell.align().name().toLowerCase(Locale.ROOT))
                .with("columns", cell.columns())
                .with("rows", cell.rows())
                .map();
    }

    private Map<String, Object> credit(Credit credit) {
        return Card.of(credit.kind().name().toLowerCase(Locale.ROOT))
                .with("text", inlines(Names.kept(credit)))
                .map();
    }

    private List<Map<String, Object>> inlines(List<Inline> inlines) {
        return inlines.stream()
                .filter(inline -> notes.isPresent() || !(inline instanceof Inline.NoteMark))
                .map(this::inline)
                .toList();
    }

    private Map<String, Object> inline(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> Map.of("kind", "text", "text", t.text());
            case Inline.Code c -> Map.of("kind", "code", "text", c.text());
            case Inline.Emphasis e -> span("emphasis", e.content()).map();
            case Inline.Strong s -> span("strong", s.content()).map();
            case Inline.SmallCaps s -> span("small-caps", s.content()).map();
            case Inline.Sub s -> span("sub", s.content()).map();
            case Inline.Sup s -> span("sup", s.content()).map();
            case Inline.Link l ->
                span("link", l.content())
                        .with("href", notes.flatMap(inText -> address(l.target())))
                        .map();
            case Inline.Foreign f ->
                span("foreign", f.content())
                        .with("language", language(f.language()))
                        .map();
            case Inline.LineBreak b ->
                notes.isPresent() ? Map.of("kind", "line-break") : Map.of("kind", "text", "text", " ");
            case Inline.NoteMark n -> notes.orElseThrow().call(n);
        };
    }

    private Card span(String kind, List<Inline> content) {
        return Card.of(kind).with("content", inlines(content));
    }

    /** An address that a reader can follow from inside a file. */
    static Optional<String> address(URI uri) {
        var scheme = uri.getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                ? Optional.of(uri.toASCIIString())
                : Optional.empty();
    }
}
