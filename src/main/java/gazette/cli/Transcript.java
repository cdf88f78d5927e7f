package gazette.cli;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Reading;
import gazette.json.Json;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * An article for programs: every part of it with its kind, in reading order, and what was concluded and dropped. Text stands without
 * its mark-up; what an article does not have is left out.
 */
final class Transcript {
    private Transcript() {}

    static Json of(Article article) {
        var head = article.head();
        var origin = article.origin();
        var fields = Json.fields()
                .with("input", Json.of(origin.input()))
                .with("reader", Json.of(name(article.reading().reader())))
                .with("language", Json.of(article.language().tag()));
        fields = words(fields, "kicker", head.kicker());
        fields = words(fields, "headline", head.headline());
        fields = words(fields, "standfirst", head.standfirst());
        if (!head.byline().text().isEmpty()) {
            fields = fields.with("byline", Json.of(head.byline().text()))
                    .with(
                            "names",
                            row(head.byline().names().stream().map(Json::of).toList()));
        }
        if (head.published().isPresent()) {
            var published = head.published().get();
            fields = words(fields, "dateline", published.text());
            fields = words(
                    fields, "published", published.date().map(Object::toString).orElse(""));
        }
        fields = words(fields, "publication", origin.publication().orElse(""));
        fields = words(fields, "address", origin.address().map(URI::toString).orElse(""));
        fields = words(fields, "via", origin.via());
        return fields.with("body", blocks(article.body()))
                .with(
                        "credits",
                        row(article.credits().stream().map(Transcript::credit).toList()))
                .with("inferred", findings(article.reading().inferred()))
                .with("dropped", findings(article.reading().dropped()));
    }

    private static Json blocks(List<Block> blocks) {
        return row(blocks.stream().map(Transcript::block).toList());
    }

    private static Json block(Block block) {
        return switch (block) {
            case Block.Paragraph p -> words(kind("paragraph"), "text", p.text());
            case Block.Crosshead c -> words(kind("crosshead"), "text", c.text()).with("level", Json.of(c.level()));
            case Block.Quotation q -> quotation(q);
            case Block.PullQuote q ->
                words(words(kind("pull-quote"), "text", q.text()), "attribution", q.attribution());
            case Block.Epigraph e ->
                words(kind("epigraph").with("blocks", blocks(e.blocks())), "attribution", e.attribution());
            case Block.Exchange e ->
                kind("exchange")
                        .with(
                                "turns",
                                row(e.turns().stream().map(Transcript::turn).toList()));
            case Block.Verse v ->
                kind("verse")
                        .with(
                                "stanzas",
                                row(v.stanzas().stream().map(Transcript::stanza).toList()));
            case Block.Figure f -> figure(f);
            case Block.ItemList l -> list(l);
            case Block.Code c -> words(kind("code"), "text", c.text());
            case Block.Table t -> table(t);
            case Block.Note n ->
                words(kind("note"), "label", n.label())
                        .with("id", Json.of(n.id()))
                        .with("blocks", blocks(n.blocks()));
            case Block.Divider d -> kind("divider");
        };
    }

    private static Json quotation(Block.Quotation quotation) {
        var fields = kind("quotation").with("blocks", blocks(quotation.blocks()));
        fields = words(fields, "attribution", quotation.attribution());
        fields = words(fields, "cite", quotation.cite().map(URI::toString).orElse(""));
        fields = words(
                fields,
                "language",
                quotation.language().map(language -> language.tag()).orElse(""));
        return fields.with("inferred", Json.of(quotation.inferred()));
    }

    private static Json turn(Block.Exchange.Turn turn) {
        return words(Json.fields(), "speaker", turn.speaker())
                .with("question", Json.of(turn.question()))
                .with("blocks", blocks(turn.blocks()));
    }

    private static Json stanza(List<Block.Verse.Line> lines) {
        return row(lines.stream()
                .map(line -> (Json) words(Json.fields(), "text", line.text()).with("indent", Json.of(line.indent())))
                .toList());
    }

    private static Json figure(Block.Figure figure) {
        var fields = kind("figure");
        if (figure.picture().isPresent()) {
            var picture = figure.picture().get();
            fields = fields.with("picture", Json.of(picture.name()))
                    .with("width", Json.of(picture.width()))
                    .with("height", Json.of(picture.height()));
        }
        fields = words(fields, "address", figure.address().map(URI::toString).orElse(""));
        fields = words(fields, "link", figure.link().map(URI::toString).orElse(""));
        fields = words(fields, "alt", figure.alt());
        fields = words(fields, "caption", figure.caption());
        return words(fields, "credit", figure.credit().map(Credit::text).orElse(List.of()));
    }

    private static Json list(Block.ItemList list) {
        var fields = kind("list");
        if (list.start().isPresent()) {
            fields = fields.with("start", Json.of(list.start().get()));
        }
        return fields.with(
                "items", row(list.items().stream().map(Transcript::blocks).toList()));
    }

    private static Json table(Block.Table table) {
        return words(kind("table"), "caption", table.caption())
                .with("head", rows(table.head()))
                .with("body", rows(table.body()));
    }

    private static Json rows(List<Block.Table.Row> rows) {
        return row(rows.stream()
                .map(cells -> row(cells.cells().stream()
                        .map(cell -> Json.of(Inlines.text(cell.text())))
                        .toList()))
                .toList());
    }

    private static Json credit(Credit credit) {
        return words(Json.fields().with("kind", Json.of(name(credit.kind()))), "text", credit.text());
    }

    private static Json findings(List<Reading.Finding> findings) {
        return row(findings.stream()
                .map(finding -> (Json)
                        Json.fields().with("text", Json.of(finding.text())).with("why", Json.of(finding.why())))
                .toList());
    }

    private static Json.Fields kind(String kind) {
        return Json.fields().with("kind", Json.of(kind));
    }

    private static Json.Fields words(Json.Fields fields, String name, List<Inline> words) {
        return words(fields, name, Inlines.text(words));
    }

    private static Json.Fields words(Json.Fields fields, String name, String words) {
        return words.isBlank() ? fields : fields.with(name, Json.of(words));
    }

    private static Json row(List<Json> values) {
        return new Json.Row(values);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
