package gazette.collect.file;

import java.util.Comparator;

/** The order in which people expect numbered files: {@code 2.txt} before {@code 10.txt}, small letters beside capitals. */
final class NaturalOrder implements Comparator<String> {
    static final Comparator<String> OF_NAMES = new NaturalOrder().thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        var i = 0;
        var j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                var end = digitsFrom(one, i);
                var otherEnd = digitsFrom(other, j);
                order = number(one.substring(i, end), other.substring(j, otherEnd));
                i = end;
                j = otherEnd;
            } else {
                order = Character.compare(folded(one.charAt(i++)), folded(other.charAt(j++)));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** Compares digits as numbers of any length: without leading zeros the longer is the greater. */
    private static int number(String one, String other) {
        var plain = one.replaceFirst("^0+(?=.)", "");
        var otherPlain = other.replaceFirst("^0+(?=.)", "");
        var byLength = Integer.compare(plain.length(), otherPlain.length());
        return byLength != 0 ? byLength : plain.compareTo(otherPlain);
    }

    private static int digitsFrom(String text, int start) {
        var end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
