package gazette.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where an article comes from.
 *
 * @param publication the paper or site that published it
 * @param address where it stands
 * @param via the line that thanks another publication, as found, brackets included ("(Via The Evening Post)"); may be empty
 * @param input how the person who asked for it would name it: a file, an address, {@code -}
 * @param marks by which the article is known again on another day or from another source; two articles that share one of
 *     them are the same. None if nobody will ask
 */
public record Origin(
        Optional<String> publication, Optional<URI> address, List<Inline> via, String input, List<String> marks) {
    public Origin {
        via = List.copyOf(via);
        marks = List.copyOf(marks);
    }

    /** The origin of an article that nobody will have to know again. */
    public Origin(Optional<String> publication, Optional<URI> address, List<Inline> via, String input) {
        this(publication, address, via, input, List.of());
    }

    /** The same, to be known again. */
    public Origin withMarks(List<String> other) {
        return new Origin(publication, address, via, input, other);
    }

    /** The same at another place. */
    public Origin at(Optional<URI> other) {
        return new Origin(publication, other, via, input, marks);
    }

    /** The same with another line of thanks. */
    public Origin withVia(List<Inline> other) {
        return new Origin(publication, address, other, input, marks);
    }
}
