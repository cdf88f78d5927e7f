package gazette.typeset.paragraph;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where Thai words end, which are written without spaces, by the dictionary that comes with Java. A Java without it knows no
 * ends: lines then break at the spaces between phrases, and anywhere if there is no other way.
 */
final class ThaiWords {
    private static final BitSet NOWHERE = new BitSet(0);

    private ThaiWords() {}

    /** Wakes the dictionary with the first text that needs it. */
    private static final class Dictionary {
        private static final BreakIterator LINES = BreakIterator.getLineInstance(Locale.forLanguageTag("th"));

        static BreakIterator lines() {
            return (BreakIterator) LINES.clone();
        }
    }

    /** Before which characters of a text a line may begin because a Thai word has ended there. */
    static BitSet ends(String text) {
        if (!hasThai(text)) {
            return NOWHERE;
        }
        var ends = new BitSet(text.length());
        var lines = Dictionary.lines();
        lines.setText(text);
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            if (at > 0 && at < text.length() && isBetweenWords(text, at)) {
                ends.set(at);
            }
        }
        return ends;
    }

    private static boolean hasThai(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Signs.isThai(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Not before the sign of repetition and that of shortening, which belong to the word. */
    private static boolean isBetweenWords(String text, int at) {
        var after = text.charAt(at);
        return Signs.isThai(text.charAt(at - 1))
                && Signs.isThai(after)
                && Clusters.isStart(text, at)
                && "ๆฯะาำๅ".indexOf(after) < 0;
    }
}
