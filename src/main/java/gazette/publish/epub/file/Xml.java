package gazette.publish.epub.file;

import gazette.markup.Element;
import gazette.markup.Text;
import gazette.publish.epub.leaf.Tag;
import gazette.publish.epub.leaf.Words;
import java.nio.charset.StandardCharsets;

/** Writes the package's own XML files: one element a line, indented, in UTF-8. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private Xml() {}

    /** The file of this root element. Text and elements may not stand side by side in it: that is for documents. */
    static byte[] file(Tag root) {
        var xml = new Xml();
        xml.write(root.element(), "");
        return xml.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Element element, String indent) {
        out.append(indent).append('<').append(element.name());
        element.attributes()
                .forEach((name, value) -> out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        if (element.children().isEmpty()) {
            out.append("/>\n");
        } else if (element.children().getFirst() instanceof Text) {
            out.append('>').append(escaped(element.text()));
            close(element);
        } else {
            out.append(">\n");
            element.children().forEach(child -> write((Element) child, indent + "  "));
            out.append(indent);
            close(element);
        }
    }

    private void close(Element element) {
        out.append("</").append(element.name()).append(">\n");
    }

    private static String escaped(String text) {
        return Words.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
