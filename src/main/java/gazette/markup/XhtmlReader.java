package gazette.markup;

import gazette.diagnostic.PressException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one document. */
final class XhtmlReader {
    /** Deeper than any page; what is deeper would exhaust the stack of every room that walks the tree. */
    private static final int DEEPEST = 500;

    private final String xml;
    private final String name;
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    XhtmlReader(String xml, String name) {
        // A byte order mark is no character of the document.
        this.xml = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        this.name = name;
    }

    /** An element whose end tag has not come yet. */
    private record Open(String name, Map<String, String> attributes, List<Node> children, int line) {
        Element close() {
            return new Element(name, attributes, children, line);
        }
    }

    Element read() {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(xml));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new Malformed(xml, name, open.isEmpty() ? "" : open.element().name(), openLine()).refusal(e);
        }
    }

    private int openLine() {
        return open.isEmpty() ? 0 : open.element().line();
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path; it must not look outside the text for anything.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Our own limit is the one to tell of.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        // It counts every &amp; as an entity; where none can be declared, the limits protect from nothing.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    private Element read(XMLStreamReader reader) throws XMLStreamException {
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    flush();
                    var element = open.pop().close();
                    if (open.isEmpty()) {
                        finish(reader);
                        return element;
                    }
                    open.element().children.add(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Malformed(xml, name, "", 0).undeclared(reader.getLocalName(), reader.getLocation());
                default -> {
                    // comments, processing instructions, the document type
                }
            }
        }
    }

    private void start(XMLStreamReader reader) {
        flush();
        int line = reader.getLocation().getLineNumber();
        if (open.size() == DEEPEST) {
            throw PressException.request(
                    name + ":" + line,
                    "elements are nested more than " + DEEPEST + " deep",
                    "close elements before opening others");
        }
        open.push(new Open(
                qualified(reader.getPrefix(), reader.getLocalName()), attributes(reader), new ArrayList<>(), line));
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            var prefix = reader.getNamespacePrefix(i);
            var uri = reader.getNamespaceURI(i);
            attributes.put(prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(
                    qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                    reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static String qualified(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void flush() {
        if (!text.isEmpty()) {
            open.element().children.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    /** Reads what follows the root, for nothing but a comment may. */
    private static void finish(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }
}
