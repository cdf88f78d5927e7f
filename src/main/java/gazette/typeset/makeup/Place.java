package gazette.typeset.makeup;

/**
 * Where a page begins: at a row of a version of a take, while some of the takes before it still wait to be set, and some of the
 * notes that they call.
 *
 * @param waiting how many do: the last ones before this take that may {@linkplain Drift drift}
 * @param notes how many rows of notes are left over from the page before
 */
record Place(int take, int version, int row, int waiting, int notes) implements Comparable<Place> {
    /** Where a galley begins. */
    static final Place START = new Place(0, 0, 0, 0, 0);

    /** Behind the last of so many takes. */
    static Place end(int takes) {
        return new Place(takes, 0, 0, 0, 0);
    }

    /** Whether it is the same as another one but for the notes left over, of which it has no more. */
    boolean isWithFewerNotes(Place other) {
        return notes <= other.notes && new Place(take, version, row, waiting, other.notes).equals(other);
    }

    /** Pages go on to later places, or at the same one set what waits or is left over. */
    @Override
    public int compareTo(Place other) {
        int byTake = Integer.compare(take, other.take);
        int byRow = byTake != 0 ? byTake : Integer.compare(row, other.row);
        int byVersion = byRow != 0 ? byRow : Integer.compare(version, other.version);
        int byWaiting = byVersion != 0 ? byVersion : Integer.compare(other.waiting, waiting);
        return byWaiting != 0 ? byWaiting : Integer.compare(other.notes, notes);
    }
}
