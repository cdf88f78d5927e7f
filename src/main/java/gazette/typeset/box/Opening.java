package gazette.typeset.box;

import gazette.typeset.paragraph.Piece;
import java.util.List;
import java.util.Optional;

/**
 * What sets the beginning of a text apart.
 *
 * @param initial taken out of its pieces
 * @param firstLine all pieces again, as they are in the first line; each text is as long as in the others
 */
public record Opening(Optional<Initial> initial, Optional<List<Piece>> firstLine) {
    /** A text that begins like it goes on. */
    public static final Opening PLAIN = new Opening(Optional.empty(), Optional.empty());

    public Opening {
        firstLine = firstLine.map(List::copyOf);
    }
}
