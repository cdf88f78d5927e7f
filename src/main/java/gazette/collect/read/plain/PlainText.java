package gazette.collect.read.plain;

import gazette.article.Article;
import gazette.collect.read.Manuscript;
import gazette.collect.read.plain.copy.Chunks;
import gazette.collect.read.plain.label.Labelled;
import gazette.collect.read.plain.label.Sequence;
import gazette.diagnostic.Noted;
import java.util.List;

/** Reads plain text. */
public final class PlainText {
    private PlainText() {}

    /** Understands a text without mark-up; what was concluded stands in the article's reading. */
    public static Noted<Article> read(Manuscript manuscript) {
        return Noted.of(Setting.article(manuscript, labels(manuscript.text())));
    }

    /**
     * What each chunk of a text was taken for, in the words of the measuring sticks.
     *
     * @return in the order of the text, every word of it; what an article leaves out is called junk
     */
    public static List<Piece> pieces(String text) {
        return labels(text).stream().map(PlainText::piece).toList();
    }

    private static List<Labelled> labels(String text) {
        return Sequence.of(Chunks.of(text));
    }

    private static Piece piece(Labelled labelled) {
        var text = labelled.chunk().lined();
        return switch (labelled.label()) {
            case TITLE -> Piece.of("title", text);
            case BYLINE -> Piece.of("byline", text);
            case DATELINE -> Piece.of("dateline", text);
            case CREDIT -> Piece.of("credit", text);
            case CAPTION -> Piece.of("caption", text);
            case KICKER, HEADING -> Piece.of("heading", text);
            case PARAGRAPH, VERSE, TURN, CODE, DIVIDER -> Piece.of("para", text);
            case QUOTATION, ATTRIBUTION -> new Piece("quote", text, java.util.Optional.of(labelled.quotation() + 1));
            case LIST_ITEM -> Piece.of("list-item", text);
            case SOURCE -> Piece.of("source", text);
            case JUNK -> Piece.of("junk", text);
        };
    }
}
