package gazette.punctuate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes one double mark of two single ones, as old typewriters and wires have them: ``Come in,'' ''Come in''. */
final class TypedTwice {
    private static final Pattern OPENING =
            Pattern.compile("(?<![^\\s(\\[{—-])(?:(?<!`)``(?!`)|(?<!')''(?!'))(?=[^\\s'`])");
    private static final Pattern CLOSING = Pattern.compile("(?<=[\\p{L}\\p{N}.,!?…)])''(?![\\p{L}\\p{N}'])");

    /** Stands in the place of the mark that is one too many; a word joiner, which counts as a space. */
    private static final char NOTHING = '\u2060';

    private TypedTwice() {}

    /** Joins them where as many open as close; else they are something else, as in ''tis or the boys'' . */
    static void join(Strip strip) {
        if (!strip.text().contains("''")) {
            return;
        }
        var opening = OPENING.matcher(strip.text()).results().toList();
        var closing = CLOSING.matcher(strip.text()).results().toList();
        if (opening.size() != closing.size() || !alternate(opening, closing)) {
            return;
        }
        for (var i = 0; i < opening.size(); i++) {
            strip.retype(opening.get(i).start(), NOTHING);
            strip.retype(opening.get(i).start() + 1, '"');
            strip.retype(closing.get(i).start(), '"');
            strip.retype(closing.get(i).start() + 1, NOTHING);
        }
    }

    private static boolean alternate(List<MatchResult> opening, List<MatchResult> closing) {
        for (var i = 0; i < opening.size(); i++) {
            if (opening.get(i).start() > closing.get(i).start()
                    || (i > 0 && opening.get(i).start() < closing.get(i - 1).start())) {
                return false;
            }
        }
        return true;
    }
}
