package gazette.article;

import gazette.language.Language;
import java.net.URI;
import java.util.List;

/** What flows within a line. */
public sealed interface Inline {
    /** Plain words. White space is a single space; marks are as found until {@code punctuate} has seen them. */
    record Text(String text) implements Inline {}

    /** Words with stress, or the title of a work; italic in roman text. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** Words of weight; bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Words in small capitals. */
    record SmallCaps(List<Inline> content) implements Inline {
        public SmallCaps {
            content = List.copyOf(content);
        }
    }

    /** Program text, character for character. */
    record Code(String text) implements Inline {}

    /** Words that lead somewhere else. */
    record Link(URI target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** Words in another language than the text around them. */
    record Foreign(Language language, List<Inline> content) implements Inline {
        public Foreign {
            content = List.copyOf(content);
        }
    }

    /** Set below the line. */
    record Sub(List<Inline> content) implements Inline {
        public Sub {
            content = List.copyOf(content);
        }
    }

    /** Set above the line. */
    record Sup(List<Inline> content) implements Inline {
        public Sup {
            content = List.copyOf(content);
        }
    }

    /** A new line inside the block. */
    record LineBreak() implements Inline {}

    /**
     * The mark that calls a note.
     *
     * @param note the {@link Block.Note#id} that it calls
     * @param label what stands in the text ("1", "*")
     */
    record NoteMark(String note, String label) implements Inline {}
}
