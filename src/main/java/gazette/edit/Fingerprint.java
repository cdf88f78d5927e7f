package gazette.edit;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Inline;
import java.util.List;
import java.util.Optional;

/**
 * What makes two articles the same: every word and every mark of headline and text. Where they came from, how they were
 * read and which file holds their pictures does not count.
 *
 * @param headline as read
 * @param body as read, without the bytes of pictures
 */
record Fingerprint(List<Inline> headline, List<Block> body) {
    static Fingerprint of(Article article) {
        return new Fingerprint(
                article.head().headline(),
                article.body().stream().map(Fingerprint::withoutBytes).toList());
    }

    /** Pictures are read anew for each source, and two readers of one file are not equal. */
    private static Block withoutBytes(Block block) {
        return block instanceof Block.Figure figure
                ? new Block.Figure(
                        Optional.empty(),
                        figure.address(),
                        figure.link(),
                        figure.alt(),
                        figure.caption(),
                        figure.credit())
                : block;
    }
}
