package gazette.typeset.box;

import gazette.article.Picture;
import gazette.page.Part;
import gazette.typeset.css.ComputedStyle;
import gazette.typeset.paragraph.Piece;
import java.util.List;
import java.util.Optional;

/** What stacks from top to bottom in a column. */
public sealed interface Box {
    /** How it looks. Lines have the style of the block that they stand in, whose white and rules are not theirs. */
    ComputedStyle style();

    /** What it is to a reader. */
    Part part();

    /** What happens where it begins. */
    Events events();

    /**
     * A box around others.
     *
     * @param marker the bullet or number that stands beside its first line
     * @param children from top to bottom; may be empty
     */
    record Block(ComputedStyle style, Part part, Events events, Optional<Lines> marker, List<Box> children)
            implements Box {
        public Block {
            children = List.copyOf(children);
        }
    }

    /**
     * Text to be broken into lines.
     *
     * @param pieces in reading order, white space collapsed; never empty
     * @param inks by the owner number of the pieces
     * @param opening what sets its beginning apart
     */
    record Lines(ComputedStyle style, Part part, Events events, List<Piece> pieces, List<Ink> inks, Opening opening)
            implements Box {
        public Lines {
            pieces = List.copyOf(pieces);
            inks = List.copyOf(inks);
        }

        /** The same text, its initial a letter like the others. */
        public Lines withoutInitial() {
            return opening.initial()
                    .map(initial -> new Lines(
                            style,
                            part,
                            events,
                            initial.backInto(pieces),
                            inks,
                            new Opening(Optional.empty(), opening.firstLine().map(initial::backInto))))
                    .orElse(this);
        }
    }

    /** A picture that stands by itself. */
    record Image(ComputedStyle style, Part part, Events events, String href, Picture picture) implements Box {}

    /**
     * A table.
     *
     * @param caption above or below it, as its style says
     */
    record Table(ComputedStyle style, Part part, Events events, Optional<Block> caption, List<TableRow> rows)
            implements Box {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param heading whether it names the columns
     */
    record TableRow(ComputedStyle style, Part part, boolean heading, List<Cell> cells) {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param columns that it spans
     * @param rows that it spans
     */
    record Cell(Block content, int columns, int rows) {}
}
