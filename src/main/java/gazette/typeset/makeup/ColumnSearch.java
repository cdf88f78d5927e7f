package gazette.typeset.makeup;

import gazette.typeset.makeup.Area.Head;
import gazette.typeset.makeup.Area.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the ends of columns, each only once. */
final class ColumnSearch {
    private final List<Take> takes;
    private final Terms terms;
    private final Map<Key, PageSearch.Found> known = new LinkedHashMap<>();

    private record Key(Place start, Area area) {}

    ColumnSearch(List<Take> takes, Terms terms) {
        this.takes = takes;
        this.terms = terms;
    }

    /**
     * A column that reaches to the foot of its page.
     *
     * @param height in 1/1000 pt
     * @param forced whether its first row stands there even if it does not fit
     */
    Area full(ColumnSet set, int height, boolean forced) {
        return new Area(0, height, terms.floor(height), head(forced), Level.COLUMN, set.end());
    }

    /**
     * A column that should be so high as those beside it.
     *
     * @param height in 1/1000 pt
     * @param floor where its notes end, in 1/1000 pt; 0 if they are set elsewhere
     * @param forced whether its first row stands there even if it does not fit
     */
    Area even(ColumnSet set, int height, int floor, boolean forced) {
        return new Area(0, height, floor, head(forced), Level.BALANCED, set.end());
    }

    private static Head head(boolean forced) {
        return forced ? Head.PAGE : Head.COLUMN;
    }

    /** The ends of a column that begins at a place, with notes left over from the one before. */
    PageSearch.Found found(Place start, Area area, Foot left) {
        var key = new Key(start, area);
        var found = known.get(key);
        if (found == null) {
            found = search(start, area, left).found();
            known.put(key, found);
        }
        return found;
    }

    /** What is set of the notes below a step that ends a column. */
    FootSearch.Fit fit(Place start, Area area, Step step) {
        return search(start, area, Foot.NONE).fit(step);
    }

    private PageSearch search(Place start, Area area, Foot left) {
        return new PageSearch(takes, terms, area, start, left);
    }
}
