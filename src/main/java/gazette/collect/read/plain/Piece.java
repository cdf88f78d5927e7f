package gazette.collect.read.plain;

import java.util.Optional;

/**
 * One chunk of a text with the name of what it was taken for.
 *
 * @param label title, byline, dateline, credit, caption, heading, para, quote, list-item, source or junk
 * @param text its words, unchanged
 * @param quotation the same number for all pieces of one quotation
 */
public record Piece(String label, String text, Optional<Integer> quotation) {
    static Piece of(String label, String text) {
        return new Piece(label, text, Optional.empty());
    }
}
