package gazette.punctuate;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Makes one character of three dots. */
final class Ellipses {
    private static final Pattern DOTS =
            Pattern.compile("(?<!\\.)\\.{3,4}(?!\\.)|(?<!\\.)\\.[ \\u00A0]\\.[ \\u00A0]\\.(?:[ \\u00A0]\\.)?(?!\\.)");

    private Ellipses() {}

    /** Three dots are an ellipsis, a fourth before them is a full stop and stays. */
    static void set(Strip strip, BitSet untouchable) {
        var text = strip.text();
        if (!text.contains("..") && !text.contains(". .") && !text.contains(".\u00A0.")) {
            return;
        }
        var matcher = DOTS.matcher(text);
        while (matcher.find()) {
            if (!untouchable.get(matcher.start(), matcher.end()).isEmpty()) {
                continue;
            }
            var dots = matcher.group().chars().filter(c -> c == '.').count();
            for (var i = matcher.start(); i < matcher.end(); i++) {
                strip.replace(i, "");
            }
            strip.replace(matcher.start(), dots == 4 ? ".…" : "…");
        }
    }
}
