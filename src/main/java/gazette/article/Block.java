package gazette.article;

import gazette.language.Language;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What stacks from top to bottom. */
public sealed interface Block {
    /** The plain paragraph. */
    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * A heading inside the text.
     *
     * @param level 1 for the highest inside an article
     */
    record Crosshead(int level, List<Inline> text) implements Block {
        public Crosshead {
            text = List.copyOf(text);
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("a crosshead of level " + level);
            }
        }
    }

    /**
     * Somebody else's words, set off from the text.
     *
     * @param blocks the words; never empty
     * @param attribution who said or wrote them, as found, without a dash before it; may be empty
     * @param cite where they stand
     * @param language of the words, if it is not the article's
     * @param inferred whether we recognised the quotation, instead of being told of it
     */
    record Quotation(
            List<Block> blocks,
            List<Inline> attribution,
            Optional<URI> cite,
            Optional<Language> language,
            boolean inferred)
            implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
            attribution = List.copyOf(attribution);
            if (blocks.isEmpty()) {
                throw new IllegalArgumentException("a quotation without words");
            }
        }
    }

    /** Words of the article set large for the eye; the reader meets them again in the text. */
    record PullQuote(List<Inline> text, List<Inline> attribution) implements Block {
        public PullQuote {
            text = List.copyOf(text);
            attribution = List.copyOf(attribution);
        }
    }

    /** Words of another, placed before the text. */
    record Epigraph(List<Block> blocks, List<Inline> attribution) implements Block {
        public Epigraph {
            blocks = List.copyOf(blocks);
            attribution = List.copyOf(attribution);
        }
    }

    /** Questions and answers, turn by turn. */
    record Exchange(List<Turn> turns) implements Block {
        public Exchange {
            turns = List.copyOf(turns);
        }

        /**
         * What one person says before the other speaks.
         *
         * @param speaker the name or letter that stands before it, as found; may be empty
         * @param question whether it is the interviewer who speaks
         */
        public record Turn(List<Inline> speaker, boolean question, List<Block> blocks) {
            public Turn {
                speaker = List.copyOf(speaker);
                blocks = List.copyOf(blocks);
            }
        }
    }

    /**
     * Lines whose ends are the poet's.
     *
     * @param stanzas lines by stanza; no stanza and no line is empty
     */
    record Verse(List<List<Line>> stanzas) implements Block {
        public Verse {
            stanzas = stanzas.stream().map(List::copyOf).toList();
        }

        /**
         * One line of verse.
         *
         * @param indent steps in from the left edge of the poem, from 0
         */
        public record Line(int indent, List<Inline> text) {
            public Line {
                text = List.copyOf(text);
            }
        }
    }

    /**
     * A picture with what is said of it. Without a picture it keeps caption and credit of one that could not be had.
     *
     * @param address where the picture stands in the net, if it does
     * @param link where the picture leads, if it stood in a link
     * @param alt what the picture shows, for those who do not see it; empty if nobody said
     */
    record Figure(
            Optional<Picture> picture,
            Optional<URI> address,
            Optional<URI> link,
            String alt,
            List<Inline> caption,
            Optional<Credit> credit)
            implements Block {
        public Figure {
            caption = List.copyOf(caption);
        }

        /** Whether there is nothing of it to be printed. */
        public boolean isEmpty() {
            return picture.isEmpty() && caption.isEmpty() && credit.isEmpty();
        }
    }

    /**
     * A list.
     *
     * @param start the number of the first item, if the items are numbered
     * @param items the blocks of each item
     */
    record ItemList(Optional<Integer> start, List<List<Block>> items) implements Block {
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Program text, character for character.
     *
     * @param language of the program, as the source names it
     */
    record Code(String text, Optional<String> language) implements Block {}

    /**
     * A table.
     *
     * @param caption may be empty
     * @param head rows of headings; may be empty
     * @param body rows of the table proper
     */
    record Table(List<Inline> caption, List<Row> head, List<Row> body) implements Block {
        public Table {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            body = List.copyOf(body);
        }

        /** Cells from left to right (from right to left where the text runs so). */
        public record Row(List<Cell> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /**
         * One cell.
         *
         * @param heading whether it names its row or column
         * @param columns how many columns it spans
         * @param rows how many rows it spans
         */
        public record Cell(List<Inline> text, boolean heading, Align align, int columns, int rows) {
            public Cell {
                text = List.copyOf(text);
            }
        }

        /** How the text of a cell stands. */
        public enum Align {
            START,
            CENTER,
            END
        }
    }

    /**
     * A note to the text.
     *
     * @param id unique in the article; {@link Inline.NoteMark}s call it
     * @param label as in the text that calls it
     */
    record Note(String id, String label, List<Block> blocks) implements Block {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /** A break in the text: a line of white, a row of asterisks. */
    record Divider() implements Block {}
}
