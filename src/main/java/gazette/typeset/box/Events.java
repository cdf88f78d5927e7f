package gazette.typeset.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens where a box begins, without being drawn.
 *
 * @param anchors names of places that links lead to ({@code article-003.xhtml#note-1})
 * @param strings values for the running heads
 * @param folio the number that the page is given
 */
public record Events(List<String> anchors, List<Named> strings, Optional<Integer> folio) {
    /** Nothing happens. */
    public static final Events NONE = new Events(List.of(), List.of(), Optional.empty());

    /** A named string and its new value. */
    public record Named(String string, String value) {}

    public Events {
        anchors = List.copyOf(anchors);
        strings = List.copyOf(strings);
    }

    /** These, then others. */
    public Events and(Events others) {
        if (equals(NONE)) {
            return others;
        }
        if (others.equals(NONE)) {
            return this;
        }
        var allAnchors = new ArrayList<>(anchors);
        allAnchors.addAll(others.anchors);
        var allStrings = new ArrayList<>(strings);
        allStrings.addAll(others.strings);
        return new Events(allAnchors, allStrings, others.folio.or(() -> folio));
    }
}
