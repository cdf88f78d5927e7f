package gazette.collect.characters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a server or a document says of its character set. */
final class Declaration {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("<meta[\\s/]((?:[^>\"']|\"[^\"]*\"|'[^']*')*+)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=/>\"']+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>\"']+)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("</head\\s*>|<body\\b", Pattern.CASE_INSENSITIVE);

    /** As far as an XML declaration may stand behind white space and comments, in bytes. */
    private static final int OPENING = 1024;

    /**
     * As far as a head is searched, in bytes. Authors have to declare within the first 1,024, but browsers start over when
     * they find it later.
     */
    private static final int HEAD = 1 << 14;

    private Declaration() {}

    /** By a header {@code Content-Type}. */
    static Optional<Charset> ofServer(String contentType) {
        return named(CHARSET, contentType);
    }

    /** By the declaration of an XML document. */
    static Optional<Charset> ofXml(byte[] bytes) {
        return named(XML, beginning(bytes, OPENING));
    }

    /**
     * By the first {@code meta} element of a page that names a set, else as for XML.
     *
     * @see <a href="https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding">HTML Standard, 13.2.3.2</a>
     */
    static Optional<Charset> ofPage(byte[] bytes) {
        var opening = COMMENT.matcher(beginning(bytes, HEAD)).replaceAll(" ");
        var end = END.matcher(opening);
        var head = end.find() ? opening.substring(0, end.start()) : opening;
        return META.matcher(head)
                .results()
                .flatMap(meta -> ofMeta(meta.group(1)).stream())
                .findFirst()
                .or(() -> ofXml(bytes));
    }

    private static Optional<Charset> ofMeta(String attributes) {
        var isPragma = false;
        var content = Optional.<Charset>empty();
        for (var attribute : ATTRIBUTE.matcher(attributes).results().toList()) {
            var value = attribute.group(2).replaceAll("^[\"']|[\"']$", "");
            switch (attribute.group(1).toLowerCase(java.util.Locale.ROOT)) {
                case "charset" -> {
                    return Label.set(value);
                }
                case "http-equiv" -> isPragma = value.strip().equalsIgnoreCase("content-type");
                case "content" -> content = named(CHARSET, value);
                default -> {}
            }
        }
        return isPragma ? content : Optional.empty();
    }

    private static String beginning(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> named(Pattern pattern, String where) {
        var matcher = pattern.matcher(where);
        return matcher.find() ? Label.set(matcher.group(1)) : Optional.empty();
    }
}
