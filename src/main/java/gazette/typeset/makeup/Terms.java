package gazette.typeset.makeup;

import java.util.Map;

/**
 * What holds of all pages of a galley.
 *
 * @param grid the distance of the grid's lines, in 1/1000 pt
 * @param hyphen what a hyphen at a foot costs
 * @param room for notes
 * @param notes by their names
 */
record Terms(int grid, int hyphen, FootSearch.Room room, Map<String, Footnote> notes) {
    /** Where notes end at the latest on something so high: with the last line of text that stands on the grid. */
    int floor(int height) {
        return height / grid * grid;
    }
}
