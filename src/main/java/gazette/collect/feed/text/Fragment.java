package gazette.collect.feed.text;

import gazette.collect.characters.Controls;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Cleaner;

/** HTML by strangers, without a page around it. */
public final class Fragment {
    /** Mark-up, as opposed to words about it: a tag that HTML has, or a character reference. */
    private static final Pattern MARKUP = Pattern.compile(
            "</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>|<!--|&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");

    /** A reference to a character within a reference: two programs have escaped it. */
    private static final Pattern TWICE = Pattern.compile("&amp;(?:amp|lt|gt|quot|apos|nbsp|#\\d+|#x[0-9a-fA-F]+);");

    /** What may fetch or run something and says nothing to a reader. */
    private static final String MUTE =
            "script, style, template, iframe, frame, frameset, object, embed, applet, svg, math,"
                    + " noscript:has(script), input, button, select, textarea, link, meta, base, title, noframes, noembed, plaintext, xmp";

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster", "longdesc");

    /** An opening angle bracket with the name behind it, if one is there. */
    private static final Pattern TAG = Pattern.compile("<(?=/?([A-Za-z][A-Za-z0-9]*)|)");

    private Fragment() {}

    /**
     * The fragment with nothing alive in it: no script, handler, frame, form or style, no address but of the web and of mail,
     * every address absolute.
     */
    public static String harmless(String html, Scope scope) {
        var page = Jsoup.parseBodyFragment(Controls.unreferenced(html));
        page.body().select(MUTE).remove();
        page.body().getAllElements().forEach(element -> settle(element, scope));
        var clean = new Cleaner(new Harmless()).clean(page);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html().strip();
    }

    /** Plain words as HTML: what a blank line parts is a paragraph. */
    public static String ofText(String text) {
        var paragraphs = text.strip().split("\\n\\s*\\n");
        var escaped = Arrays.stream(paragraphs).map(paragraph -> Entities.escape(paragraph.strip()));
        return paragraphs.length == 1
                ? escaped.findFirst().orElse("")
                : escaped.collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    /** The address of the first picture in a fragment that is harmless already. */
    public static Optional<String> firstPicture(String html) {
        return Jsoup.parseBodyFragment(html).select("img[src]").stream()
                .map(picture -> picture.attr("src"))
                .filter(address -> !address.isBlank() && !address.startsWith("data:"))
                .findFirst();
    }

    /** The words alone, on one line; what only looks like mark-up is words, and what was escaped once too often is mark-up. */
    public static String line(String text) {
        var words = words(text);
        var once = TWICE.matcher(text).find() ? words(words) : words;
        return Controls.removed(once.replaceAll("[\\s\\u00A0]+", " ")).strip();
    }

    private static String words(String text) {
        return MARKUP.matcher(text).find()
                ? Jsoup.parseBodyFragment(knownTags(text)).text()
                : text;
    }

    /** Tags that HTML does not have are words, as in a headline on {@code List<String>}. */
    private static String knownTags(String text) {
        return TAG.matcher(text)
                .replaceAll(found ->
                        found.group(1) != null && Tag.isKnownTag(found.group(1).toLowerCase(Locale.ROOT))
                                ? "<"
                                : "&lt;");
    }

    private static void settle(Element element, Scope scope) {
        var within = Scope.within(element, scope);
        for (var attribute : element.attributes()) {
            if (ADDRESSES.contains(attribute.getKey()) && !attribute.getValue().isBlank()) {
                attribute.setValue(Scope.of(element, within).resolve(attribute.getValue()));
            }
            if (attribute.getKey().equals("srcset")) {
                attribute.setValue(choices(attribute.getValue(), within));
            }
        }
    }

    /** Each choice of a {@code srcset} with an absolute address; one that is no address of the web is left out. */
    private static String choices(String srcset, Scope scope) {
        return Pattern.compile("\\s*,\\s+")
                .splitAsStream(srcset.strip())
                .map(choice -> choice.strip().split("\\s+", 2))
                .map(choice -> scope.resolve(choice[0]) + (choice.length > 1 ? " " + choice[1] : ""))
                .filter(Harmless::isOfTheWeb)
                .collect(Collectors.joining(", "));
    }
}
