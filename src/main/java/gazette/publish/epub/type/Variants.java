package gazette.publish.epub.type;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The features of fonts that a style sheet calls, wherever in it.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#font-rend-props">CSS Fonts 4, font feature properties</a>
 */
final class Variants {
    private static final Map<String, String> BY_KEYWORD = new TreeMap<>(Map.ofEntries(
            Map.entry("small-caps", "smcp c2sc"),
            Map.entry("petite-caps", "pcap c2pc smcp c2sc"),
            Map.entry("unicase", "unic"),
            Map.entry("titling-caps", "titl"),
            Map.entry("oldstyle-nums", "onum"),
            Map.entry("lining-nums", "lnum"),
            Map.entry("proportional-nums", "pnum"),
            Map.entry("stacked-fractions", "afrc"),
            Map.entry("ordinal", "ordn"),
            Map.entry("slashed-zero", "zero"),
            Map.entry("discretionary-ligatures", "dlig"),
            Map.entry("historical-ligatures", "hlig"),
            Map.entry("historical-forms", "hist"),
            Map.entry("font-variant-position", "subs sups"),
            Map.entry("full-width", "fwid"),
            Map.entry("proportional-width", "pwid"),
            Map.entry("ruby", "ruby")));

    private static final Pattern TAG = Pattern.compile("[\"']([a-zA-Z0-9]{4})[\"']");

    private Variants() {}

    /** The tags of the features. */
    static Set<String> called(String css) {
        var called = new TreeSet<String>();
        BY_KEYWORD.forEach((keyword, tags) -> {
            if (css.contains(keyword)) {
                called.addAll(Arrays.asList(tags.split(" ", -1)));
            }
        });
        if (css.contains("font-feature-settings")) {
            TAG.matcher(css).results().forEach(tag -> called.add(tag.group(1)));
        }
        return called;
    }
}
