package gazette.typeset.makeup;

/**
 * Where on a page a column begins; what stands across the whole page counts as its first column.
 *
 * @param opening whether the galley begins on this page
 * @param fresh whether nothing stands on the page above the columns
 * @param above the height of what does, in 1/1000 pt
 * @param column its number, from 0
 */
record Spot(boolean opening, boolean fresh, int above, int column) implements Comparable<Spot> {
    /** The head of another page. */
    static final Spot NEXT_PAGE = new Spot(false, true, 0, 0);

    /** The head of the first page, below this white. */
    static Spot first(int white) {
        return new Spot(true, true, white, 0);
    }

    /** On the same page below what stands there now. */
    Spot below(int height) {
        return new Spot(opening, false, height, 0);
    }

    /** The column beside this one, or the next page where this is the last one of so many. */
    Spot next(int columns) {
        return column + 1 < columns ? beside(column + 1) : NEXT_PAGE;
    }

    /** Another column at the same height. */
    Spot beside(int number) {
        return new Spot(opening, fresh, above, number);
    }

    /** Whether a page begins here. */
    boolean beginsPage() {
        return fresh && column == 0;
    }

    /** Pages go on downwards, and a new page comes after everything on this one. */
    @Override
    public int compareTo(Spot other) {
        int byOpening = Boolean.compare(other.opening, opening);
        int byFresh = byOpening != 0 ? byOpening : Boolean.compare(fresh, other.fresh);
        int byHeight = byFresh != 0 ? byFresh : Integer.compare(above, other.above);
        return byHeight != 0 ? byHeight : Integer.compare(column, other.column);
    }
}
