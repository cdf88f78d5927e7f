package gazette.punctuate;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Places in running text where no mark may be touched: addresses, names of files, numbers with hyphens. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:https?|ftp|file|mailto|doi|urn):[^\\s<>\"“”«»]+|\\bwww\\.[^\\s<>\"“”«»]+|\\b[\\w.+'’-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"
                    + "|\\b[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,6}\\.(?:com|org|net|edu|gov|io|html?|php|pdf|txt|js|py|java|json|xml)\\b(?:/[^\\s<>\"“”«»]*)?");

    /** The places where files are kept. */
    private static final Pattern FILE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Za-z]:\\\\[^\\s<>“”«»]{1,200}|(?<![^\\s(\"'“‘«„])(?:~|\\.{1,2})?(?:/[\\w.+@'-]{1,80}){2,20}");

    /** What a page or a program says about a thing: {@code lang="en"}. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![\\w-])[a-zA-Z_][\\w:-]{0,40}=(?:\"[^\"\\n]{0,80}\"|'[^'\\n]{0,80}')");

    private Addresses() {}

    /** The places that belong to addresses. */
    static BitSet in(String text) {
        var places = new BitSet();
        if (text.indexOf('.') >= 0 || text.indexOf(':') >= 0) {
            mark(ADDRESS, text, places);
        }
        if (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
            mark(FILE, text, places);
        }
        if (text.indexOf('=') >= 0) {
            ATTRIBUTE.matcher(text).results().forEach(found -> places.set(found.start(), found.end()));
        }
        return places;
    }

    private static void mark(Pattern pattern, String text, BitSet places) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.set(matcher.start(), withoutMarksAtTheEnd(text, matcher.start(), matcher.end()));
        }
    }

    /** A stop or a closing mark after an address is the sentence's. */
    private static int withoutMarksAtTheEnd(String text, int start, int end) {
        var last = end;
        while (last > start && ".,;:!?'’)]".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
