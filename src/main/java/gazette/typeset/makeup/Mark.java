package gazette.typeset.makeup;

import gazette.page.Part;

/** Something that happens at a row without being drawn. */
sealed interface Mark {
    /** A place that links and page references lead to. */
    record Target(String anchor, Part part) implements Mark {}

    /** A named string takes a value, for the running heads. */
    record Named(String string, String value) implements Mark {}

    /** The page takes this number, and the pages after it go on from there. */
    record Folio(int number) implements Mark {}
}
