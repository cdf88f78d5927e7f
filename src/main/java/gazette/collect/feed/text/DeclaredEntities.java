package gazette.collect.feed.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entities that a feed declares for itself. They are put in place of their names if they are short and plain; what
 * refers to further entities, to files or to mark-up stays a name, so that nothing can grow and nothing is fetched.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-entity-decl">XML 1.0, 4.2</a>
 */
final class DeclaredEntities {
    private static final Pattern DOCTYPE =
            Pattern.compile("<!DOCTYPE\\s[^\\[>]{0,1000}(?:\\[(?<subset>[^\\]]*+)\\]\\s*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.:-]{1,40})\\s+(?:\"([^\"<&%]{0,200})\"|'([^'<&%]{0,200})')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.:-]{1,40});");

    /** Beyond this a feed is made of names instead of words. */
    private static final int MOST = 10_000;

    /** A document type is declared before anything else is. */
    private static final int PROLOGUE = 1 << 16;

    private DeclaredEntities() {}

    /** The text without its document type declaration, its own entities written out. */
    static String writtenOut(String xml) {
        var matcher = DOCTYPE.matcher(xml).region(0, Math.min(PROLOGUE, xml.length()));
        if (!matcher.find()) {
            return xml;
        }
        var rest = xml.substring(0, matcher.start()) + xml.substring(matcher.end());
        var subset = matcher.group("subset");
        var entities = subset == null ? Map.<String, String>of() : declared(subset);
        return entities.isEmpty() ? rest : replaced(rest, entities);
    }

    private static Map<String, String> declared(String subset) {
        var entities = new HashMap<String, String>();
        var matcher = ENTITY.matcher(subset);
        while (matcher.find()) {
            var value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            entities.putIfAbsent(matcher.group(1), value); // the first declaration binds
        }
        return entities;
    }

    private static String replaced(String text, Map<String, String> entities) {
        var out = new StringBuilder(text.length());
        var matcher = REFERENCE.matcher(text);
        for (int replaced = 0; replaced < MOST && matcher.find(); replaced++) {
            var value = entities.getOrDefault(matcher.group(1), matcher.group());
            matcher.appendReplacement(out, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(out).toString();
    }
}
