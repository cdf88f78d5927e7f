package gazette.punctuate;

import gazette.punctuate.Pairing.Role;
import java.util.List;

/** What stands around one mark, and what that says about it. Weights are logarithms of odds, set by hand. */
final class Signs {
    private static final String DOUBLE = "\"“”„‟«»";
    private static final String SINGLE = "'‘’‚‹›`";

    /** So far back we look for the word before a mark. */
    private static final int NEAR = 6;

    private final Strip strip;
    private final int place;
    private final char mark;
    private final Side left;
    private final Side right;
    private final Apostrophes apostrophes;
    private final NationalMarks national;
    private final Promise promise;

    /**
     * Looks at one mark.
     *
     * @param dialect how much the paragraph is written in dialect, see {@link Apostrophes#dialect}
     */
    Signs(Strip strip, int place, int dialect) {
        this.strip = strip;
        this.place = place;
        this.mark = strip.at(place);
        this.left = Side.of(strip, place, -1);
        this.right = Side.of(strip, place, 1);
        this.apostrophes = new Apostrophes(strip, place, left, right, dialect);
        this.national = NationalMarks.of(strip.language(place));
        this.promise = promised();
    }

    static boolean isMark(char c) {
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    int place() {
        return place;
    }

    NationalMarks national() {
        return national;
    }

    boolean isDouble() {
        return DOUBLE.indexOf(mark) >= 0;
    }

    /** Straight marks may be anything; curly ones say what they are, except the one that is an apostrophe too. */
    List<Role> possible() {
        return switch (mark) {
            case '"' ->
                Primes.isPossible(strip.at(place - 1))
                        ? List.of(Role.OPENS, Role.CLOSES, Role.PRIME)
                        : List.of(Role.OPENS, Role.CLOSES);
            case '\'', '`' ->
                Primes.isPossible(strip.at(place - 1))
                        ? List.of(Role.OPENS, Role.CLOSES, Role.APOSTROPHE, Role.PRIME)
                        : List.of(Role.OPENS, Role.CLOSES, Role.APOSTROPHE);
            case '’' -> isBesideIdeograph() ? List.of(Role.CLOSES) : List.of(Role.CLOSES, Role.APOSTROPHE, Role.OPENS);
            case '‘' -> isBesideIdeograph() ? List.of(Role.OPENS) : List.of(Role.OPENS, Role.APOSTROPHE, Role.CLOSES);
            case '„', '‚' -> List.of(Role.OPENS);
            default -> fixed();
        };
    }

    /** Ideographs have neither spaces around their marks nor apostrophes. */
    private boolean isBesideIdeograph() {
        return Character.isIdeographic(strip.at(place - 1))
                || isKana(strip.at(place - 1))
                || Character.isIdeographic(strip.at(place + 1))
                || isKana(strip.at(place + 1));
    }

    /** Kana, Hangul, and the marks that stand between them and ideographs. */
    private static boolean isKana(char c) {
        return (c >= '\u3000' && c <= '\u30FF') || (c >= '\uFF00' && c <= '\uFF65') || (c >= '\uAC00' && c <= '\uD7A3');
    }

    private List<Role> fixed() {
        if (national.opensWith(mark) && national.closesWith(mark)) {
            return List.of(Role.OPENS, Role.CLOSES);
        }
        if (national.closesWith(mark)) {
            return List.of(Role.CLOSES);
        }
        if (national.opensWith(mark)) {
            return List.of(Role.OPENS);
        }
        // »German books« turn the guillemets about; what stands around them tells.
        return "«»‹›".indexOf(mark) >= 0
                ? List.of(Role.OPENS, Role.CLOSES)
                : List.of(mark == '“' ? Role.OPENS : Role.CLOSES);
    }

    /** What a mark promises that opens here. */
    Promise promise() {
        return promise;
    }

    private Promise promised() {
        if (isDouble()) {
            return Promise.DOUBLE;
        }
        if (left == Side.EDGE) {
            return Promise.PARAGRAPH;
        }
        var before = place - 1;
        while (place - before <= NEAR && (Character.isWhitespace(strip.at(before)) || isMark(strip.at(before)))) {
            before--;
        }
        return left != Side.SPACE || !Character.isLetterOrDigit(strip.at(before)) ? Promise.SPEECH : Promise.PHRASE;
    }

    double weight(Role role) {
        return switch (role) {
            case OPENS -> opens();
            case CLOSES -> closes();
            case APOSTROPHE -> apostrophes.weight();
            case PRIME -> Primes.weight(isDouble(), strip.before(place), strip.after(place), right);
        };
    }

    private double opens() {
        var before = switch (left) {
            case EDGE, SPACE, OPENING -> 3;
            case DASH -> 1.5;
            case HYPHEN -> 0.5;
            case ELLIPSIS -> -1.5;
            case LETTER, DIGIT, STOP, CLOSING -> isDouble() ? -3 : -6;
        };
        var after = switch (right) {
            case LETTER, DIGIT, OPENING -> 2;
            case ELLIPSIS -> 1;
            case DASH, HYPHEN -> -0.5;
            // The ending “.org”, the profile “.profile”.
            case STOP ->
                left.isBeforeWord() && Character.isLetterOrDigit(strip.at(place + 2)) && !isMark(strip.at(place + 1))
                        ? 2
                        : -2;
            case CLOSING -> -2;
            case EDGE, SPACE -> left == Side.EDGE ? 0 : -3;
        };
        return before + after - (isDouble() ? 0 : 0.5) - (mark == '’' ? 6 : 0);
    }

    private double closes() {
        var before = switch (left) {
            case LETTER, DIGIT, STOP, ELLIPSIS, CLOSING -> 3;
            case DASH -> 1.5;
            case HYPHEN -> 0.5;
            case OPENING -> -3;
            case EDGE, SPACE -> right == Side.EDGE ? 0 : -3;
        };
        var after = switch (right) {
            case EDGE, SPACE, STOP, CLOSING -> 2;
            case ELLIPSIS -> 1.5;
            case DASH -> 1.5;
            case HYPHEN -> 1;
            case OPENING -> -1;
            case LETTER, DIGIT -> isDouble() ? -3 : -5;
        };
        var turned = mark == '‘' && !national.singleClose().equals("‘");
        return before + after - (turned ? 6 : 0) - (isDouble() ? 0 : apostrophes.againstClosing());
    }
}
