package gazette.punctuate;

import java.util.regex.Pattern;

/** Tells the marks of feet, inches, minutes and seconds from those of quotations. */
final class Primes {
    private static final Pattern FEET = Pattern.compile("(?s).*\\d['′’]\\s?\\d+(?:[.½¼¾]\\d*)?$");
    private static final Pattern DEGREES = Pattern.compile("(?s).*°\\s?\\d+(?:['′]\\s?\\d+)?$");
    private static final Pattern TIMES = Pattern.compile("(?s).*[×x]\\s?\\d+$");
    private static final Pattern INCHES = Pattern.compile("\\s?\\d+(?:[.½¼¾]\\d*)?[\"″”]");
    private static final Pattern MEASURED = Pattern.compile(
            "\\s?(?:[x×-]|by |monitor|screen|record|vinyl|single|display|tv|telly|wheels?|rims?|nails?|pipes?|tall|long|wide|thick|deep|square|barrel|laptop|tablet|pizza)",
            Pattern.CASE_INSENSITIVE);

    private Primes() {}

    /** Whether a mark may be one of them: a digit stands before it. */
    static boolean isPossible(char before) {
        return before >= '0' && before <= '9';
    }

    /**
     * How much a mark looks like a prime, as a logarithm of odds.
     *
     * @param before some text before it, which ends in a digit
     * @param rest some text after it
     */
    static double weight(boolean isDouble, String before, String rest, Side right) {
        var degrees = DEGREES.matcher(before).matches();
        var measured = MEASURED.matcher(rest).lookingAt();
        if (isDouble) {
            return degrees || FEET.matcher(before).matches() ? 9 : measured ? 5.5 : 1.8;
        }
        if (degrees || INCHES.matcher(rest).lookingAt()) {
            return 9;
        }
        return right != Side.LETTER && (measured || TIMES.matcher(before).matches()) ? 6 : 0.5;
    }
}
