package gazette.compose;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Inlines;
import java.util.List;

/** How long an article takes to read. */
final class Length {
    /**
     * Words a minute of a grown-up who reads to understand.
     *
     * @see <a href="https://doi.org/10.1016/j.jml.2019.104047">Brysbaert 2019: 238 for English</a>
     */
    private static final int PACE = 238;

    private Length() {}

    /** Whole minutes, never less than one. */
    static int minutes(Article article) {
        return Math.max(1, Math.round(words(article.body()) / (float) PACE));
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Length::words).sum();
    }

    private static int words(Block block) {
        return switch (block) {
            case Block.Paragraph p -> words(Inlines.text(p.text()));
            case Block.Crosshead c -> words(Inlines.text(c.text()));
            case Block.Quotation q -> words(q.blocks());
            case Block.PullQuote q -> 0; // the reader has read it in the text already
            case Block.Epigraph e -> words(e.blocks());
            case Block.Exchange e ->
                e.turns().stream().mapToInt(turn -> words(turn.blocks())).sum();
            case Block.Verse v ->
                v.stanzas().stream()
                        .flatMap(List::stream)
                        .mapToInt(line -> words(Inlines.text(line.text())))
                        .sum();
            case Block.Figure f -> words(Inlines.text(f.caption()));
            case Block.ItemList l -> l.items().stream().mapToInt(Length::words).sum();
            case Block.Code c -> words(c.text());
            case Block.Table t ->
                t.body().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> words(Inlines.text(cell.text())))
                        .sum();
            case Block.Note n -> words(n.blocks());
            case Block.Divider d -> 0;
        };
    }

    /** Runs of letters between spaces; where a script has no spaces, two ideographs make a word. */
    private static int words(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            boolean ideograph = c >= '\u3040' && c <= '\u9fff';
            boolean starts = !inside && !ideograph && !Character.isWhitespace(c);
            ideographs += ideograph ? 1 : 0;
            words += starts ? 1 : 0;
            inside = !ideograph && !Character.isWhitespace(c);
        }
        return words + ideographs / 2;
    }
}
