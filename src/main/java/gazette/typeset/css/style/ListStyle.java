package gazette.typeset.css.style;

import java.util.List;

/**
 * The mark of a list item.
 *
 * @param marker what it says if {@code ::marker} has no content of its own: a string, or the counter {@code list-item} and
 *     its suffix; empty for none
 * @param inside whether it stands in the first line, not beside it
 */
public record ListStyle(List<Content> marker, boolean inside) {
    public ListStyle {
        marker = List.copyOf(marker);
    }
}
