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
 */
public record Origin(Optional<String> publication, Optional<URI> address, List<Inline> via, String input) {
    public Origin {
        via = List.copyOf(via);
    }
}
