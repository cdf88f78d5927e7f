package gazette.typeset.makeup;

import gazette.page.Part;

/** Something that happens at a row without being drawn. */
sealed interface Mark {
    /** A place that links and page references lead to. */
    record Target(String anchor, Part part) implements Mark {}

    /** A named string takes a value, for the running heads. */
    record Named(String string, String value) implements Mark {}

    /** A note is called, which is to stand at the foot of the page; it has the name of the place that leads to it. */
    record Call(String note) implements Mark {}

    /** The page takes this number, and the pages after it go on from there. */
    record Folio(int number) implements Mark {}
}
