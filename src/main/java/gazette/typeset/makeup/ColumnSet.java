package gazette.typeset.makeup;

/**
 * Takes of a galley that stand in columns side by side, from {@code first} up to {@code end}. What spans the columns ends
 * one set, and the columns below it are another one.
 */
record ColumnSet(int first, int end, ColumnPlan plan) {
    /** The same set so many takes further down. */
    ColumnSet moved(int takes) {
        return new ColumnSet(first + takes, end + takes, plan);
    }
}
