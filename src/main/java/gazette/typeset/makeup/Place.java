package gazette.typeset.makeup;

/**
 * Where a page begins: at a row of a version of a take, while some of the takes before it still wait to be set.
 *
 * @param waiting how many do: the last ones before this take that may {@linkplain Drift drift}
 */
record Place(int take, int version, int row, int waiting) implements Comparable<Place> {
    /** Where a galley begins. */
    static final Place START = new Place(0, 0, 0, 0);

    /** Behind the last of so many takes. */
    static Place end(int takes) {
        return new Place(takes, 0, 0, 0);
    }

    /** Pages go on to later places, or at the same one set what waits. */
    @Override
    public int compareTo(Place other) {
        int byTake = Integer.compare(take, other.take);
        int byRow = byTake != 0 ? byTake : Integer.compare(row, other.row);
        int byVersion = byRow != 0 ? byRow : Integer.compare(version, other.version);
        return byVersion != 0 ? byVersion : Integer.compare(other.waiting, waiting);
    }
}
