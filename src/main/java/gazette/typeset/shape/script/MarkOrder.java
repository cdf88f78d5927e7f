package gazette.typeset.shape.script;

import java.util.HashMap;
import java.util.Map;

/**
 * The order of several marks on one Hebrew or Arabic letter. Unicode's own puts the vowel before the dot that tells one
 * letter from another; fonts are made for the order in which the marks lie, from the letter outwards.
 *
 * @see <a href="https://www.unicode.org/reports/tr53/">UAX 53</a>, and the SBL Hebrew font's manual, section 2
 */
final class MarkOrder {
    /** Hebrew points and Arabic vowels by what they are to be sorted by; all others keep their places behind them. */
    private static final Map<Integer, Integer> RANKS = ranks(
            "\u05C1\u05C2\u05BC\u05BF\u05B9\u05BA\u05B1\u05B2\u05B3\u05B5\u05B6\u05B7\u05B8\u05C7\u05B0\u05B4\u05BB\u05BD\uFB1E",
            "\u0651\u064B\u08F0\u064C\u08F1\u064D\u08F2\u064E\u064F\u0650\u0652\u0670\u0711");

    private static final int LAST = 100;

    /** Marks that tell letters apart, and so come before vowels although they lie over or under the letter. */
    private static final String MODIFIERS = "\u0654\u0655\u0658\u06DC\u06E3\u06E7\u06E8\u08D3\u08F3";

    private static final int METEG = 0x05BD;

    private MarkOrder() {}

    private static Map<Integer, Integer> ranks(String... lists) {
        var ranks = new HashMap<Integer, Integer>();
        for (var list : lists) {
            for (int i = 0; i < list.length(); i++) {
                ranks.put((int) list.charAt(i), i);
            }
        }
        // Two of a kind have one rank: they keep the order in which they were written.
        ranks.put(0x05BA, ranks.get(0x05B9));
        ranks.put(0x05C7, ranks.get(0x05B8));
        ranks.put(0x08F0, ranks.get(0x064B));
        ranks.put(0x08F1, ranks.get(0x064C));
        ranks.put(0x08F2, ranks.get(0x064D));
        return ranks;
    }

    /** Sorts the marks of a character that has been taken apart into marks and the letter before them, if there is one. */
    static void sort(int[] codePoints) {
        for (int from = 0; from < codePoints.length; ) {
            int to = from;
            while (to < codePoints.length && isMovable(codePoints[to])) {
                to++;
            }
            sort(codePoints, from, to);
            from = to + 1;
        }
    }

    /** Joiners keep marks in their places. */
    private static boolean isMovable(int codePoint) {
        return Characters.isMark(codePoint) && !Characters.isIgnorable(codePoint);
    }

    private static void sort(int[] codePoints, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            for (int k = i; k > from && rank(codePoints[k]) < rank(codePoints[k - 1]); k--) {
                int swapped = codePoints[k];
                codePoints[k] = codePoints[k - 1];
                codePoints[k - 1] = swapped;
            }
        }
        int others = from;
        while (others < to && RANKS.containsKey(codePoints[others])) {
            others++;
        }
        int front = from;
        boolean isLeading = false;
        for (int i = others; i < to; i++) {
            int mark = codePoints[i];
            isLeading = MODIFIERS.indexOf(mark) >= 0
                    && (i == others || isLeading || Characters.comesFirst(codePoints[i - 1], mark));
            if (isLeading) {
                System.arraycopy(codePoints, front, codePoints, front + 1, i - front);
                codePoints[front++] = mark;
            }
        }
        for (int i = from; i + 2 < to; i++) {
            if (isBroad(codePoints[i]) && isNarrow(codePoints[i + 1]) && codePoints[i + 2] == METEG) {
                codePoints[i + 2] = codePoints[i + 1];
                codePoints[i + 1] = METEG;
            }
        }
    }

    private static boolean isBroad(int codePoint) {
        return codePoint == 0x05B7 || codePoint == 0x05B8;
    }

    private static boolean isNarrow(int codePoint) {
        return codePoint == 0x05B0 || codePoint == 0x05B4;
    }

    private static int rank(int codePoint) {
        return RANKS.getOrDefault(codePoint, LAST);
    }
}
