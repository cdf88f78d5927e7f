package gazette.collect.read.web;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.List;

/** The words of blocks, a line a paragraph. */
final class Paragraphs {
    private Paragraphs() {}

    /** Adds the lines of a block; captions and credits of pictures and the words of pull quotes are not among them. */
    static void collect(Block block, List<String> lines) {
        switch (block) {
            case Block.Paragraph p -> add(p.text(), lines);
            case Block.Crosshead c -> add(c.text(), lines);
            case Block.Quotation q -> {
                q.blocks().forEach(inner -> collect(inner, lines));
                add(q.attribution(), lines);
            }
            case Block.PullQuote q -> {}
            case Block.Epigraph e -> {
                e.blocks().forEach(inner -> collect(inner, lines));
                add(e.attribution(), lines);
            }
            case Block.Exchange e ->
                e.turns().forEach(turn -> {
                    add(turn.speaker(), lines);
                    turn.blocks().forEach(inner -> collect(inner, lines));
                });
            case Block.Verse v -> v.stanzas().forEach(stanza -> stanza.forEach(line -> add(line.text(), lines)));
            case Block.Figure f -> {}
            case Block.ItemList l -> l.items().forEach(item -> item.forEach(inner -> collect(inner, lines)));
            case Block.Code c -> lines.add(c.text());
            case Block.Table t -> {
                add(t.caption(), lines);
                t.head().forEach(row -> row(row, lines));
                t.body().forEach(row -> row(row, lines));
            }
            case Block.Note n -> n.blocks().forEach(inner -> collect(inner, lines));
            case Block.Divider d -> {}
        }
    }

    private static void row(Block.Table.Row row, List<String> lines) {
        row.cells().forEach(cell -> add(cell.text(), lines));
    }

    private static void add(List<Inline> text, List<String> lines) {
        var line = Inlines.text(text).strip();
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
