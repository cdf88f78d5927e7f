package gazette.page;

/** Where a link leads. */
public sealed interface LinkTarget {
    /** A place in this issue: the name of an {@link Item.Anchor}. */
    record Inside(String anchor) implements LinkTarget {}

    /** An address outside, absolute. */
    record Outside(String address) implements LinkTarget {}
}
