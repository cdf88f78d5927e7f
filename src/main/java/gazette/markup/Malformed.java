package gazette.markup;

import gazette.diagnostic.PressException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/**
 * Says why a document is not well-formed. The parser's own words come in the language of the machine and name no remedy,
 * so the usual mistakes are recognised by what stands where it stopped.
 *
 * @param xml the whole text
 * @param name of the document, for messages
 * @param open the innermost element without an end tag; empty if there is none
 * @param openLine where it starts
 */
record Malformed(String xml, String name, String open, int openLine) {
    private static final String ESCAPE = "write &amp; for the character &";

    /** References that HTML declares and XML does not, with what to write. */
    private static final Map<String, String> REMEDIES =
            Map.of("nbsp", "&#160;", "shy", "&#173;", "thinsp", "&#8201;", "zwnj", "&#8204;", "zwj", "&#8205;");

    /** Recognises the mistake at which the parser stopped. */
    PressException refusal(XMLStreamException stopped) {
        var place = stopped.getLocation();
        var words = words(stopped);
        if (words.contains("PrefixUnbound?")) {
            return prefix(words, place);
        }
        if (words.contains("AttributeNotUnique?")) {
            var attribute = words.substring(words.lastIndexOf('&') + 1);
            return at(place, "the attribute " + attribute + " is given twice", "keep one of the two");
        }
        int offset = offset(place);
        if (offset >= xml.length()) {
            return ended(place);
        }
        var before = xml.substring(0, offset);
        if (before.endsWith("</") && !open.isEmpty()) {
            return mismatch(offset, place);
        }
        return reference(before)
                .map(reference -> undeclared(reference, place))
                .orElseGet(() -> before.endsWith("&")
                        ? at(place, "a bare & stands here", ESCAPE)
                        : at(place, "is not well-formed XML: " + words, "mend the text or the template that wrote it"));
    }

    /** A reference to a character by a name that XML does not know. */
    PressException undeclared(String reference, Location place) {
        var remedy = REMEDIES.getOrDefault(reference, "the character itself");
        return at(place, "&" + reference + "; is not known in XHTML", "write " + remedy + " instead");
    }

    private PressException prefix(String words, Location place) {
        // …#ElementPrefixUnbound?e&e:p, …#AttributePrefixUnbound?p&e:a&e
        var arguments = words.substring(words.indexOf('?') + 1).split("&", -1);
        var prefix = words.contains("ElementPrefix") ? arguments[0] : arguments[arguments.length - 1];
        return at(
                place,
                "the prefix " + prefix + ": is not declared",
                "add xmlns:" + prefix + "=\"…\" to the root element");
    }

    private PressException ended(Location place) {
        return open.isEmpty()
                ? at(place, "there is no element in it", "write a root element: <html xmlns=\"…\">")
                : at(
                        place,
                        "the text ends, but <" + open + "> of line " + openLine + " is open",
                        "write </" + open + ">");
    }

    private PressException mismatch(int offset, Location place) {
        int end = offset;
        while (end < xml.length() && " >\t\r\n<".indexOf(xml.charAt(end)) < 0) {
            end++;
        }
        return at(
                place,
                "</" + xml.substring(offset, end) + "> stands where <" + open + "> of line " + openLine
                        + " is still open",
                "write </" + open + "> before it");
    }

    /** The name of the reference that ends where the parser stopped. */
    private static Optional<String> reference(String before) {
        int start = before.lastIndexOf('&');
        if (start < 0) {
            return Optional.empty();
        }
        var reference = before.substring(start + 1);
        var entity = reference.endsWith(";") ? reference.substring(0, reference.length() - 1) : reference;
        boolean named = !entity.isEmpty() && entity.chars().allMatch(Character::isLetterOrDigit);
        return named ? Optional.of(entity) : Optional.empty();
    }

    /** Where in the text a place is: the parser's lines end at LF, CR or both. */
    private int offset(Location place) {
        int offset = 0;
        for (int line = 1; line < place.getLineNumber() && offset < xml.length(); offset++) {
            char c = xml.charAt(offset);
            boolean pair = c == '\r' && offset + 1 < xml.length() && xml.charAt(offset + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
            }
        }
        return Math.min(xml.length(), offset + place.getColumnNumber() - 1);
    }

    /** The parser's words without its own account of the place. */
    private static String words(XMLStreamException stopped) {
        var message = String.valueOf(stopped.getMessage());
        int start = message.indexOf("\nMessage: ");
        return start < 0
                ? message
                : message.substring(start + "\nMessage: ".length()).strip();
    }

    private PressException at(Location place, String what, String hint) {
        return PressException.request(name + ":" + place.getLineNumber() + ":" + place.getColumnNumber(), what, hint);
    }
}
