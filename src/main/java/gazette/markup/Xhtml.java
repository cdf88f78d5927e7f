package gazette.markup;

/** XHTML as text: read into elements, written from elements. */
public final class Xhtml {
    private Xhtml() {}

    /**
     * Reads one document. Comments and processing instructions are dropped, references to characters resolved, texts that
     * touch joined. Nothing is loaded: a document type is passed over.
     *
     * @param xml well-formed XML; names are kept as written, declarations of namespaces come first among the attributes
     * @param name how messages name it ({@code article-003.xhtml})
     * @throws gazette.diagnostic.PressException if it is not well-formed, with line and column
     */
    public static Element read(String xml, String name) {
        return new XhtmlReader(xml, name).read();
    }

    /**
     * Writes a document, with the declarations of XML and of XHTML 5 before it. What is written reads back equal, but for
     * the lines; characters that XML cannot hold are left out.
     */
    public static String write(Element html) {
        return XhtmlWriter.write(html);
    }
}
