package gazette.markup;

/**
 * One XHTML document of an issue: a file in the EPUB, a run of pages in the PDF.
 *
 * @param href its file name, unique in the issue ({@code article-003.xhtml}); links between documents name it
 * @param kind what a reader finds in it
 * @param title plain text, for contents, outline and bookmarks
 * @param source gives what it holds
 */
public record Document(String href, Kind kind, String title, Source source) {
    /** A document that stays as it is in memory. */
    public Document(String href, Kind kind, String title, Element html) {
        this(href, kind, title, () -> html);
    }

    /** The root element, {@code html}. It may be read anew each time. */
    public Element html() {
        return source.html();
    }

    /** Gives the root of a document, always an equal one. */
    @FunctionalInterface
    public interface Source {
        /** The root element, {@code html}. */
        Element html();
    }

    /** What a reader finds in a document. */
    public enum Kind {
        COVER,
        CONTENTS,
        /** Opens a section of the issue; articles up to the next one belong to it. */
        SECTION,
        ARTICLE,
        CREDITS
    }
}
