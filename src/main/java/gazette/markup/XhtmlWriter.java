package gazette.markup;

import java.util.Set;

/** Writes one document. */
final class XhtmlWriter {
    private static final String DECLARATIONS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n";

    /** Elements without content; every other one gets an end tag, for readers that take XHTML for HTML. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final StringBuilder out = new StringBuilder();

    private XhtmlWriter() {}

    static String write(Element html) {
        var writer = new XhtmlWriter();
        writer.out.append(DECLARATIONS);
        writer.element(html);
        writer.out.append('\n');
        return writer.out.toString();
    }

    private void element(Element element) {
        out.append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            characters(value, true);
            out.append('"');
        });
        if (element.children().isEmpty() && VOID.contains(element.name())) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (var child : element.children()) {
            switch (child) {
                case Element e -> element(e);
                case Text t -> characters(t.content(), false);
            }
        }
        out.append("</").append(element.name()).append('>');
    }

    private void characters(String text, boolean attribute) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                // A reader turns these into spaces in an attribute, and a return into a line feed anywhere.
                case '\n', '\t' -> out.append(attribute ? "&#" + character + ";" : Character.toString(character));
                case '\r' -> out.append("&#13;");
                default -> {
                    if (isXml(character)) {
                        out.appendCodePoint(character);
                    }
                }
            }
        }
    }

    /** Whether XML 1.0 can hold a character: no controls, no half of a pair, no non-character. */
    private static boolean isXml(int character) {
        boolean beforeSurrogates = character >= 0x20 && character < 0xD800;
        boolean afterSurrogates = character >= 0xE000 && character <= 0xFFFD;
        return beforeSurrogates || afterSurrogates || character >= 0x10000;
    }
}
