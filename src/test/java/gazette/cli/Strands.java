package gazette.cli;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.ArrayList;
import java.util.List;

/** The words of an article, one text for each place where words stand together. */
final class Strands {
    private final List<String> texts = new ArrayList<>();

    private Strands() {}

    /** What stands over, beside and under the text, in no order. */
    static List<String> around(Article article) {
        var strands = new Strands();
        strands.add(article.head().headline());
        strands.add(article.head().standfirst());
        strands.add(article.head().kicker());
        strands.texts.add(article.head().byline().text());
        article.credits().stream().map(Credit::text).forEach(strands::add);
        strands.add(article.origin().via());
        strands.texts.removeIf(String::isBlank);
        return strands.texts;
    }

    /** The text, in reading order; what a compositor may move left out. */
    static List<String> text(Article article) {
        var strands = new Strands();
        strands.flow(article.body());
        strands.texts.removeIf(String::isBlank);
        return strands.texts;
    }

    /** What a compositor may move: notes, captions and credits of pictures, tables with a caption. */
    static List<String> movable(Article article) {
        var strands = new Strands();
        for (var block : article.body()) {
            if (block instanceof Block.Note note) {
                strands.flow(note.blocks());
            } else if (block instanceof Block.Figure figure) {
                strands.add(figure.caption());
                figure.credit().map(Credit::text).ifPresent(strands::add);
            } else if (block instanceof Block.Table table && !table.caption().isEmpty()) {
                strands.add(table.caption());
                strands.cells(table);
            }
        }
        strands.texts.removeIf(String::isBlank);
        return strands.texts;
    }

    private void flow(List<Block> blocks) {
        blocks.forEach(this::flow);
    }

    private void flow(Block block) {
        switch (block) {
            case Block.Paragraph p -> add(p.text());
            case Block.Crosshead c -> add(c.text());
            case Block.Quotation q -> {
                flow(q.blocks());
                add(q.attribution());
            }
            case Block.PullQuote q -> {
                add(q.text());
                add(q.attribution());
            }
            case Block.Epigraph e -> {
                flow(e.blocks());
                add(e.attribution());
            }
            case Block.Exchange e ->
                e.turns().forEach(turn -> {
                    add(turn.speaker());
                    flow(turn.blocks());
                });
            case Block.Verse v -> v.stanzas().forEach(stanza -> stanza.forEach(line -> add(line.text())));
            case Block.ItemList l -> l.items().forEach(this::flow);
            case Block.Code c -> texts.add(c.text());
            case Block.Table t -> {
                if (t.caption().isEmpty()) {
                    cells(t);
                }
            }
            case Block.Figure f -> {}
            case Block.Note n -> {}
            case Block.Divider d -> {}
        }
    }

    private void cells(Block.Table table) {
        table.body().forEach(row -> row.cells().forEach(cell -> add(cell.text())));
    }

    private void add(List<Inline> words) {
        texts.add(Inlines.text(words));
    }
}
