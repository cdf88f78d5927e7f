package gazette.typeset.makeup;

import gazette.typeset.box.Box;
import gazette.typeset.paragraph.Piece;
import gazette.typeset.paragraph.TextStyle;
import java.util.List;

/** Lets words be broken by their language, whatever the sheet says, where there is no room for whole ones. */
final class Hyphenated {
    private Hyphenated() {}

    static Box.Block block(Box.Block block) {
        return new Box.Block(
                block.style(),
                block.part(),
                block.events(),
                block.marker(),
                block.children().stream().map(Hyphenated::box).toList());
    }

    private static Box box(Box box) {
        return switch (box) {
            case Box.Block block -> block(block);
            case Box.Lines text ->
                new Box.Lines(
                        text.style(),
                        text.part(),
                        text.events(),
                        pieces(text.withoutInitial().pieces()),
                        text.inks(),
                        gazette.typeset.box.Opening.PLAIN);
            case Box.Image image -> image;
            case Box.Table table -> table;
        };
    }

    private static List<Piece> pieces(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece instanceof Piece.Words words
                        ? new Piece.Words(words.text(), words.style().with(TextStyle.Hyphenation.AUTO), words.owner())
                        : piece)
                .toList();
    }
}
