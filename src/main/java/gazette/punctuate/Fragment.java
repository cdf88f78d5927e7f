package gazette.punctuate;

import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the text of a piece of HTML and leaves everything else, character for character, as it is. */
final class Fragment {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<opaque><(code|pre|script|style|kbd|samp|tt|textarea)\\b[^>]*>.*?</\\2\\s*>|<!--.*?-->)"
                    + "|(?<block></?(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|table|tr|td|th|caption|figure|figcaption|section|article|aside|header|footer|main|body|html|hr)\\b[^>]*>)"
                    + "|(?<line><br\\b[^>]*>)|(?<tag></?[a-zA-Z][^>]*>)|(?<reference>" + References.REFERENCE
                    + ")|(?<text>.)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Compositor compositor = new Compositor();
    private final Language language;
    private final StringBuilder out = new StringBuilder();
    private Strip strip = new Strip();

    /** What stands, in order, where a character of the strip stands, and the tags between. */
    private List<String> parts = new ArrayList<>();

    private Fragment(Language language) {
        this.language = language;
    }

    static String set(String html, Language language) {
        var fragment = new Fragment(language);
        var token = TOKEN.matcher(html);
        while (token.find()) {
            fragment.token(token);
        }
        fragment.flush();
        return fragment.out.toString();
    }

    private void token(Matcher token) {
        var all = token.group();
        if (token.group("block") != null) {
            flush();
            out.append(all);
        } else if (token.group("opaque") != null) {
            character(Strip.OPAQUE, all);
        } else if (token.group("line") != null) {
            character('\n', all);
        } else if (token.group("tag") != null) {
            parts.add(all);
        } else if (token.group("reference") != null) {
            character(References.character(all), all);
        } else {
            // Beyond the first plane one character is two.
            all.chars().forEach(c -> character((char) c, String.valueOf((char) c)));
        }
    }

    /** A character of the strip whose source looks so; the empty string in the parts keeps its place. */
    private void character(char c, String source) {
        strip.add(String.valueOf(c), language);
        strip.replace(strip.length() - 1, source);
        parts.add("");
    }

    private void flush() {
        // White between two blocks is no paragraph, and does not end a quotation that runs on.
        if (!strip.text().isBlank()) {
            compositor.set(strip);
        }
        var at = 0;
        for (var part : parts) {
            out.append(part.isEmpty() ? strip.placed(at++) : part);
        }
        strip = new Strip();
        parts = new ArrayList<>();
    }
}
