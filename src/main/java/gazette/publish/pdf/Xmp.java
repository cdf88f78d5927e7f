package gazette.publish.pdf;

import java.nio.charset.StandardCharsets;

/** The metadata packet (ISO 16684-1) that says of the file what its information dictionary says. */
final class Xmp {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** Tells validators of PDF/A what the one word of PDF/UA is that their standard does not know (ISO 19005-2, 6.6.2.3.3). */
    private static final String UA_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private final StringBuilder out = new StringBuilder();

    private Xmp() {}

    /**
     * The packet, in UTF-8.
     *
     * @param date of the issue, with time and zone ({@code 2026-01-01T00:00:00Z})
     * @param producer what made the file
     * @param isArchival whether it claims PDF/A-2a
     * @param isAccessible whether it claims PDF/UA-1
     */
    static byte[] of(DocumentFacts facts, String date, String producer, boolean isArchival, boolean isAccessible) {
        var xmp = new Xmp();
        xmp.begin();
        xmp.dublinCore(facts);
        xmp.property("xmp:CreateDate", date);
        xmp.property("xmp:ModifyDate", date);
        xmp.property("xmp:MetadataDate", date);
        xmp.property("xmp:CreatorTool", PdfPress.NAME);
        xmp.property("pdf:Producer", producer);
        xmp.property("pdf:Keywords", String.join(", ", facts.keywords()));
        if (isArchival) {
            xmp.property("pdfaid:part", "2");
            xmp.property("pdfaid:conformance", "A");
        }
        if (isAccessible) {
            xmp.property("pdfuaid:part", "1");
        }
        xmp.out.append("</rdf:Description>\n");
        if (isArchival && isAccessible) {
            xmp.out.append(UA_SCHEMA);
        }
        xmp.out.append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return xmp.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void begin() {
        out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"" + RDF + "\">\n")
                .append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
                .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
                .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    }

    private void dublinCore(DocumentFacts facts) {
        property("dc:format", "application/pdf");
        property("dc:identifier", facts.identifier());
        list("dc:title", "Alt", facts.title());
        list("dc:creator", "Seq", facts.authors().toArray(String[]::new));
        list("dc:description", "Alt", facts.subject());
        list("dc:subject", "Bag", facts.keywords().toArray(String[]::new));
        list("dc:language", "Bag", facts.language().tag());
    }

    private void property(String name, String value) {
        if (!value.isBlank()) {
            element(name, "", value);
        }
    }

    private void list(String name, String kind, String... values) {
        if (values.length == 0 || values[0].isBlank()) {
            return;
        }
        out.append('<').append(name).append("><rdf:").append(kind).append(">\n");
        for (var value : values) {
            element("rdf:li", kind.equals("Alt") ? " xml:lang=\"x-default\"" : "", value);
        }
        out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
    }

    private void element(String name, String attributes, String value) {
        out.append('<').append(name).append(attributes).append('>');
        value.codePoints().forEach(this::character);
        out.append("</").append(name).append(">\n");
    }

    /** What XML 1.0 has no place for is left out. */
    private void character(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            default -> {
                boolean isControl = character < ' ' && character != '\t' && character != '\n';
                boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
                if (!isControl && !isSurrogate && character != 0xFFFE && character != 0xFFFF) {
                    out.appendCodePoint(character);
                }
            }
        }
    }
}
