package gazette.punctuate;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Places in running text where no mark may be touched: addresses, names of files, numbers with hyphens. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:https?|ftp|file|mailto|doi|urn):[^\\s<>\"“”«»]+|\\bwww\\.[^\\s<>\"“”«»]+|\\b[\\w.+'’-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"
                    + "|\\b[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,6}\\.(?:com|org|net|edu|gov|io|html?|php|pdf|txt|js|py|java|json|xml)\\b(?:/[^\\s<>\"“”«»]*)?");

    private Addresses() {}

    /** The places that belong to addresses. */
    static BitSet in(String text) {
        var places = new BitSet();
        var matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            places.set(matcher.start(), withoutMarksAtTheEnd(text, matcher.start(), matcher.end()));
        }
        return places;
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
