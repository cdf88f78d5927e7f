package gazette.typeset.makeup;

/**
 * What lies between two rows.
 *
 * @param space white, in 1/1000 pt; it vanishes where a page is broken here
 * @param penalty what a page break costs here: 0 for a good place, {@link #AVOID} for one that the style sheet wants
 *     avoided, {@link #FORBIDDEN} for a widow or an orphan
 */
record Gap(int space, int penalty) {
    /** Nothing at all: the first row of a galley. */
    static final Gap NONE = new Gap(0, 0);

    /** Between two lines of a paragraph, rather than between paragraphs. */
    static final int INSIDE = 40;

    /** Inside a line of the author's that is turned over. */
    static final int TURNED = 2_000;

    /** After a line that ends in a hyphen. */
    static final int HYPHEN = 20_000;

    /** Where {@code break-*: avoid} holds. */
    static final int AVOID = 1_000_000;

    /** Where a break would leave a widow, an orphan, or half of something whole. */
    static final int FORBIDDEN = 20_000_000;

    /** Where a column must end; it costs nothing, whatever stays white below. */
    static final int COLUMN = Integer.MAX_VALUE;

    Gap withPenalty(int atLeast) {
        return atLeast > penalty ? new Gap(space, atLeast) : this;
    }

    Gap widened(int more) {
        return new Gap(space + more, penalty);
    }
}
