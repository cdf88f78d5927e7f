package gazette.typeset.makeup;

/**
 * A place in a galley, and the spot on a page at which the rows from there on are to stand.
 */
record Node(Place place, Spot spot) implements Comparable<Node> {
    @Override
    public int compareTo(Node other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : spot.compareTo(other.spot);
    }
}
