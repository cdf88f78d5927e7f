package gazette.collect.line;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Picture;
import gazette.collect.picture.PictureDesk;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pictures of a text that may not be printed: while it is read each of them is promised, and once it is to be printed they
 * are fetched.
 */
public final class PromisedPictures implements PictureDesk {
    @Override
    public Noted<Optional<Picture>> find(String where, String reference) {
        return Noted.of(Optional.of(new Picture("", Picture.Format.PNG, 1, 1, new Promise(where, reference))));
    }

    /** Stands where the bytes of a picture will be. */
    private record Promise(String where, String reference) implements Picture.Bytes {
        @Override
        public byte[] read() throws IOException {
            throw new IOException("promised only: " + reference);
        }
    }

    /** The article with the pictures that were promised; those that cannot be had are noted. */
    public static Noted<Article> kept(Noted<Article> article, PictureDesk pictures) {
        var keeping = new Keeping(pictures, new ArrayList<>(article.notes()));
        return new Noted<>(article.work().withBody(keeping.blocks(article.work().body())), keeping.notes);
    }

    private record Keeping(PictureDesk pictures, List<Diagnostic> notes) {
        List<Block> blocks(List<Block> blocks) {
            return blocks.stream().map(this::block).toList();
        }

        private Block block(Block block) {
            return switch (block) {
                case Block.Figure figure -> figure(figure);
                case Block.Quotation quotation ->
                    new Block.Quotation(
                            blocks(quotation.blocks()),
                            quotation.attribution(),
                            quotation.cite(),
                            quotation.language(),
                            quotation.inferred());
                case Block.Epigraph epigraph -> new Block.Epigraph(blocks(epigraph.blocks()), epigraph.attribution());
                case Block.Exchange exchange ->
                    new Block.Exchange(exchange.turns().stream()
                            .map(turn ->
                                    new Block.Exchange.Turn(turn.speaker(), turn.question(), blocks(turn.blocks())))
                            .toList());
                case Block.ItemList list ->
                    new Block.ItemList(
                            list.start(),
                            list.items().stream().map(this::blocks).toList());
                case Block.Note note -> new Block.Note(note.id(), note.label(), blocks(note.blocks()));
                case Block.Paragraph same -> same;
                case Block.Crosshead same -> same;
                case Block.PullQuote same -> same;
                case Block.Verse same -> same;
                case Block.Code same -> same;
                case Block.Table same -> same;
                case Block.Divider same -> same;
            };
        }

        private Block figure(Block.Figure figure) {
            return new Block.Figure(
                    figure.picture().flatMap(this::picture),
                    figure.address(),
                    figure.link(),
                    figure.alt(),
                    figure.caption(),
                    figure.credit());
        }

        private Optional<Picture> picture(Picture picture) {
            if (!(picture.bytes() instanceof Promise promise)) {
                return Optional.of(picture);
            }
            var found = pictures.find(promise.where(), promise.reference());
            notes.addAll(found.notes());
            return found.work();
        }
    }
}
