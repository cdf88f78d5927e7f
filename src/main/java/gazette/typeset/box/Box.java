package gazette.typeset.box;

import gazette.article.Picture;
import gazette.page.Part;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Length;
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
     * A table. Its cells stand side by side and under each other without overlapping.
     *
     * @param caption above or below it, as its style says
     * @param columns the width that the markup wants for each column
     * @param groups of rows: the heads first, the feet last
     */
    record Table(
            ComputedStyle style,
            Part part,
            Events events,
            Optional<Block> caption,
            List<Length> columns,
            List<RowGroup> groups)
            implements Box {
        public Table {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
        }
    }

    /**
     * Rows that belong together. No cell reaches from one group into the next.
     *
     * @param style empty for rows that no element gathers
     */
    record RowGroup(Kind kind, Optional<ComputedStyle> style, List<TableRow> rows) {
        /** What the rows of a group are. */
        public enum Kind {
            /** They name the columns. */
            HEAD,
            BODY,
            /** They sum up. */
            FOOT
        }

        public RowGroup {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells from the first column on
     * @param missing what stands where the row has no cells
     */
    record TableRow(ComputedStyle style, List<Cell> cells, List<Part> missing) {
        public TableRow {
            cells = List.copyOf(cells);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column its first one, from 0
     * @param columns that it spans
     * @param rows that it spans
     */
    record Cell(Block content, int column, int columns, int rows) {
        /** The column behind its last one. */
        public int endColumn() {
            return column + columns;
        }
    }
}
