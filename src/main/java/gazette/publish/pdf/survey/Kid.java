package gazette.publish.pdf.survey;

/** What stands in an element of the structure tree. */
public sealed interface Kid permits Tag, Kid.Content, Kid.Link {
    /**
     * A run of items on a page.
     *
     * @param page from 0
     * @param number of the run on its page, from 0 (the MCID)
     */
    record Content(int page, int number) implements Kid {}

    /**
     * A link annotation.
     *
     * @param page from 0
     * @param number among all annotations of the file, from 0
     */
    record Link(int page, int number) implements Kid {}
}
