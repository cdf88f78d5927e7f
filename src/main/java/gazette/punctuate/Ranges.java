package gazette.punctuate;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Makes the dash of a range from the hyphen between two numbers: 1914–18, pp. 3–5, 97%–98%. */
final class Ranges {
    /** Two numbers and nothing around them that would make a date, a telephone number or a score of parts. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\p{N},/:+#]|(?<!-)-|(?<!\\.)\\.)(?<![\\p{N}] )(?<from>\\d{1,4})%?(?<dash>-)(?<to>\\d{1,4})(?!\\p{N}|-(?!-))"
                    + "(?:(?!\\p{L})|(?=(?:[kKMV]|km|mm|cm|kg|[kMG]B|[kM]?W|mph)(?!\\p{L})))(?![.,/:]\\d)(?! \\d)");

    /** What stands before the numbers of pages, and of days. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:pp?|pages?|ss?|seiten?|pages?|págs?|páginas?|pagg?|pagin[ae]"
                    + "|blz|pagina's|str|stron[ay]|strany|sid|sidorna|sidor|side|sidene|siderne|sivut|oldal|с|стр|chapters?|verses?|vv?"
                    + "|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)"
                    + "\\.?[ \u00A0]$");

    /** The longest word of those, with its stop and space, in characters. */
    private static final int LONGEST = 12;

    private Ranges() {}

    static void set(Strip strip, BitSet untouchable) {
        Dashes.each(RANGE.matcher(strip.text()), untouchable, matcher -> {
            var before = strip.part(Math.max(0, matcher.start() - LONGEST), matcher.start());
            if (isRange(
                    matcher.group("from"),
                    matcher.group("to"),
                    NUMBERED.matcher(before).find())) {
                strip.replace(matcher.start("dash"), "–");
            }
        });
    }

    /** 1914-18, 12-15, 1998-2003; not 3-2, which is a score, and not 020-7946, which is a telephone. */
    private static boolean isRange(String from, String to, boolean numbered) {
        if (from.startsWith("0")) {
            return false;
        }
        var first = Integer.parseInt(from);
        var last = Integer.parseInt(to);
        if (to.length() < from.length()) {
            return from.length() >= 3 && to.length() == 2 && last > first % 100;
        }
        return last > first && (numbered || first >= 10 || to.length() > 1);
    }
}
