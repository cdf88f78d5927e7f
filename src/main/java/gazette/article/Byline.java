package gazette.article;

import java.util.List;

/**
 * Who wrote an article.
 *
 * @param text the line as found ("By Ada Marlow and Tom Reed"); empty if there is none
 * @param names the names in it, in order, without the words around them; may be empty
 */
public record Byline(String text, List<String> names) {
    /** An unsigned article. */
    public static final Byline NONE = new Byline("", List.of());

    public Byline {
        names = List.copyOf(names);
    }
}
