package gazette.punctuate;

import gazette.language.Language;
import java.util.List;
import java.util.regex.Pattern;

/** How much one mark looks like an apostrophe: within a word, for letters left out, for the century of a year. */
final class Apostrophes {
    private static final Pattern DECADE = Pattern.compile("\\d\\d(?:s|er|:an?)?(?!\\p{L}|\\d|,\\d|['’])");

    /** "The '60s" are years, whatever mark comes after them. */
    private static final Pattern FULL_DECADE = Pattern.compile("\\d0s(?!\\p{L}|\\d)");

    /** Italian centuries: l'arte del '900. */
    private static final Pattern CENTURY = Pattern.compile("[2-9]00(?!\\p{L}|\\d|[.,]\\d)");

    /** What stands before a year: a preposition, a season, the years themselves. */
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:the|early|mid|late|in|of|since|from|to|and|summer|winter|spring|autumn|fall"
                    + "|anni|nel|del|dal|al|gli|années|été|hiver|años|verano|invierno|anos|verão|jaren|jahre?|sommer|herbst|winter"
                    + "|frühling|frühjahr|sommeren|sommaren|året|år|lata|roku|rok|roce|год[ау]?)[ \u00A0-]$");

    /** Of no ’count: an idiom in which the word is never quoted. */
    private static final Pattern NO_COUNT = Pattern.compile("(?i)\\b(?:no|noa|nae|on)\\s$");

    /** Longer than any word that is elided, in characters. */
    private static final int LONGEST_WORD = 24;

    private static final int MOST_CONVINCING = 3;

    private final Strip strip;
    private final int place;
    private final Side left;
    private final Side right;
    private final int dialect;

    /**
     * Looks at one mark.
     *
     * @param left what stands before it
     * @param right what stands after it
     * @param dialect how much the paragraph is written in dialect, see {@link #dialect}
     */
    Apostrophes(Strip strip, int place, Side left, Side right, int dialect) {
        this.strip = strip;
        this.place = place;
        this.left = left;
        this.right = right;
        this.dialect = dialect;
    }

    /** How many letters were left out for certain at the beginning of words; who counts more than three is convinced. */
    static int dialect(Strip strip, List<Integer> marks) {
        return (int) marks.stream()
                .filter(place ->
                        new Apostrophes(strip, place, Side.of(strip, place, -1), Side.of(strip, place, 1), 0).isSure())
                .limit(MOST_CONVINCING)
                .count();
    }

    private boolean isSure() {
        if (!isApostrophe(strip.at(place)) || !left.isBeforeWord() || right != Side.LETTER || !adjoins(1)) {
            return false;
        }
        var word = wordAfter();
        return !isEnclosed(word) && Elisions.atStart(word, language()) == Elisions.Likelihood.SURELY;
    }

    /** The weight, as a logarithm of odds, set by hand. */
    double weight() {
        if (isLoneN(place + 1) || isLoneN(place - 1)) {
            return 12;
        }
        var wordBefore = left == Side.LETTER || left == Side.DIGIT;
        if (wordBefore && (right == Side.LETTER || right == Side.DIGIT)) {
            return adjoins(-1) && adjoins(1) ? 7 : 2;
        }
        if (right == Side.DIGIT && !wordBefore) {
            return beforeDigits();
        }
        if (right == Side.LETTER && adjoins(1)) {
            return atStart();
        }
        return wordBefore && adjoins(-1) ? atEnd() : -4;
    }

    private double beforeDigits() {
        var rest = strip.after(place);
        var year = DECADE.matcher(rest).lookingAt()
                || (language().primary().equals("it") && CENTURY.matcher(rest).lookingAt());
        var led = BEFORE_YEAR.matcher(strip.before(place)).find();
        return led && (year || FULL_DECADE.matcher(rest).lookingAt()) ? 9 : year ? 5.6 : -3;
    }

    private double atStart() {
        if (isLetterByItself(place + 1)) {
            return -4;
        }
        if (strip.after(place).startsWith("count")
                && NO_COUNT.matcher(strip.before(place)).find()) {
            return 12;
        }
        var word = wordAfter();
        var enclosed = isEnclosed(word) ? 4 - dialect : 0;
        return switch (Elisions.atStart(word, language())) {
            case SURELY -> (left.isBeforeWord() ? 10 : 5) - enclosed;
            case MOSTLY -> (left.isBeforeWord() ? 8 : 5) - enclosed;
            // With a capital or after a comma it may as well be the first word of somebody who begins to speak.
            case PERHAPS -> (Character.isUpperCase(word.charAt(0)) || isAfterComma() ? 1.2 : 3) + dialect;
            case HARDLY ->
                switch (strip.at(place)) {
                    case '’' -> 3;
                    // One that was set so on purpose: ‘Aisha.
                    case '‘' -> -6;
                    default -> dialect - 1;
                };
        };
    }

    /** Whether one word stands between two marks, as in: he said 'er' a lot. */
    private boolean isEnclosed(String word) {
        var end = place + word.length() + 1;
        return isApostrophe(strip.at(end)) && !Character.isLetter(strip.at(end + 1));
    }

    private boolean isAfterComma() {
        return left == Side.SPACE && ",:;".indexOf(strip.at(place - 2)) >= 0;
    }

    private double atEnd() {
        if (isLetterByItself(place - 1)) {
            return 0;
        }
        return switch (Elisions.atEnd(wordBefore(), language())) {
            case SURELY, MOSTLY -> 3 + dialect / 4.0;
            case PERHAPS -> 2.4;
            case HARDLY -> language().primary().equals("en") ? 1 : 2;
        };
    }

    /** How much less a mark looks like one that closes since the word before was cut off: o’ the, goin’ home. */
    double againstClosing() {
        if (left != Side.LETTER || !adjoins(-1)) {
            return 0;
        }
        var word = wordBefore();
        if (Elisions.isClipped(word, language())) {
            return 6;
        }
        // Names may end so too; but then the quotation ends, and no sentence goes on.
        var next = isApostrophe(strip.at(place + 2)) ? place + 3 : place + 2;
        var goesOn = right == Side.SPACE && Character.isLetter(strip.at(next));
        return !goesOn
                ? 0
                : Elisions.isGerund(word, language())
                        ? 6
                        : Elisions.atEnd(word, language()) == Elisions.Likelihood.SURELY ? 1 : 0;
    }

    /** Fish ’n’ chips: one letter that lost its neighbours on both sides. */
    private boolean isLoneN(int at) {
        return (strip.at(at) == 'n' || strip.at(at) == 'N')
                && isApostrophe(strip.at(at - 1))
                && isApostrophe(strip.at(at + 1));
    }

    /** The letter 'a' between two marks is quoted. */
    private boolean isLetterByItself(int at) {
        return (isApostrophe(strip.at(at - 1)) || strip.at(at - 1) == '‘')
                && isApostrophe(strip.at(at + 1))
                && !Character.isLetter(strip.at(at - 2))
                && !Character.isLetter(strip.at(at + 2));
    }

    /** Whether the neighbour is not another mark. */
    private boolean adjoins(int step) {
        return !Signs.isMark(strip.at(place + step));
    }

    private String wordAfter() {
        var end = place + 1;
        while (end - place <= LONGEST_WORD
                && (Character.isLetter(strip.at(end))
                        || (isApostrophe(strip.at(end)) && Character.isLetter(strip.at(end + 1))))) {
            end++;
        }
        return strip.part(place + 1, end).replace('’', '\'');
    }

    private String wordBefore() {
        var start = place;
        while (place - start < LONGEST_WORD
                && (Character.isLetter(strip.at(start - 1))
                        || (isApostrophe(strip.at(start - 1)) && Character.isLetter(strip.at(start - 2))))) {
            start--;
        }
        return strip.part(start, place).replace('’', '\'');
    }

    private Language language() {
        return strip.language(place);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
