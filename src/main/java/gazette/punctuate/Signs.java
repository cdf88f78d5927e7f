package gazette.punctuate;

import gazette.language.Language;
import gazette.punctuate.Pairing.Role;
import java.util.List;
import java.util.regex.Pattern;

/** What stands around one mark, and what that says about it. Weights are logarithms of odds, set by hand. */
final class Signs {
    private static final String DOUBLE = "\"“”„‟«»";
    private static final String SINGLE = "'‘’‚‹›`";
    private static final Pattern DECADE = Pattern.compile("\\d\\ds?(?!\\p{L}|\\d|,\\d|['’])");

    /** "The '60s" are years, whatever mark comes after them. */
    private static final Pattern FULL_DECADE = Pattern.compile("\\d0s(?!\\p{L}|\\d)");

    private static final Pattern AFTER_PREPOSITION =
            Pattern.compile("(?i)(?<!\\p{L})(?:the|early|mid|late|in|of|since|from|to|and)[ \u00A0-]$");

    private static final Pattern MEASURED = Pattern.compile(
            "\\s?(?:[x×-]|by |monitor|screen|record|vinyl|single|display|tv|telly|wheels?|rims?|nails?|pipes?|tall|long|wide|thick|deep|square|barrel|laptop|tablet|pizza)",
            Pattern.CASE_INSENSITIVE);

    /** Of no ’count: an idiom in which the word is never quoted. */
    private static final Pattern NO_COUNT = Pattern.compile("(?i)\\b(?:no|noa|nae|on)\\s$");

    /** More marks than this in a row mean nothing. */
    private static final int MOST_TOGETHER = 6;

    private final Strip strip;
    private final int place;
    private final char mark;
    private final Side left;
    private final Side right;

    Signs(Strip strip, int place) {
        this.strip = strip;
        this.place = place;
        this.mark = strip.at(place);
        this.left = side(-1);
        this.right = side(1);
    }

    /** What may stand beside a mark. */
    private enum Side {
        EDGE,
        SPACE,
        LETTER,
        DIGIT,
        STOP,
        ELLIPSIS,
        DASH,
        HYPHEN,
        OPENING,
        CLOSING
    }

    static boolean isMark(char c) {
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    boolean isDouble() {
        return DOUBLE.indexOf(mark) >= 0;
    }

    /** Straight marks may be anything; curly ones say what they are, except the one that is an apostrophe too. */
    List<Role> possible() {
        var national = NationalMarks.of(language());
        return switch (mark) {
            case '"' -> List.of(Role.OPENS, Role.CLOSES, Role.PRIME);
            case '\'', '`' -> List.of(Role.OPENS, Role.CLOSES, Role.APOSTROPHE, Role.PRIME);
            case '’' -> isBesideIdeograph() ? List.of(Role.CLOSES) : List.of(Role.CLOSES, Role.APOSTROPHE, Role.OPENS);
            case '‘' -> isBesideIdeograph() ? List.of(Role.OPENS) : List.of(Role.OPENS, Role.APOSTROPHE, Role.CLOSES);
            case '„', '‚' -> List.of(Role.OPENS);
            default -> fixed(national);
        };
    }

    /** Ideographs have neither spaces around their marks nor apostrophes. */
    private boolean isBesideIdeograph() {
        return Character.isIdeographic(strip.at(place - 1))
                || isKana(strip.at(place - 1))
                || Character.isIdeographic(strip.at(place + 1))
                || isKana(strip.at(place + 1));
    }

    /** Kana, and the marks that stand between them and ideographs. */
    private static boolean isKana(char c) {
        return (c >= '\u3000' && c <= '\u30FF') || (c >= '\uFF00' && c <= '\uFF65');
    }

    private List<Role> fixed(NationalMarks national) {
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

    private Language language() {
        return strip.language(place);
    }

    double weight(Role role) {
        return switch (role) {
            case OPENS -> opens();
            case CLOSES -> closes();
            case APOSTROPHE -> apostrophe();
            case PRIME -> prime();
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
            case STOP, CLOSING -> -2;
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
        return before + after - (mark == '‘' ? 6 : 0);
    }

    private double apostrophe() {
        if (isRockAndRoll()) {
            return 12;
        }
        var wordBefore = left == Side.LETTER || left == Side.DIGIT;
        if (wordBefore && (right == Side.LETTER || right == Side.DIGIT)) {
            return adjoining(-1) && adjoining(1) ? 7 : 2;
        }
        if (right == Side.DIGIT && !wordBefore) {
            var year = DECADE.matcher(rest()).lookingAt();
            var led = AFTER_PREPOSITION.matcher(before()).find();
            return led && (year || FULL_DECADE.matcher(rest()).lookingAt()) ? 9 : year ? 5.6 : -3;
        }
        if (right == Side.LETTER && adjoining(1)) {
            if (rest().startsWith("count") && NO_COUNT.matcher(before()).find()) {
                return 12;
            }
            return switch (Elisions.atStart(wordAfter(), language())) {
                case 2 -> left == Side.EDGE || left == Side.SPACE || left == Side.OPENING || left == Side.DASH ? 8 : 5;
                case 1 -> 3;
                default -> mark == '’' ? 3 : -1;
            };
        }
        if (wordBefore && adjoining(-1)) {
            return switch (Elisions.atEnd(wordBefore(), language())) {
                case 2 -> 3;
                case 1 -> 2.4;
                default -> language().primary().equals("en") ? 1 : 2;
            };
        }
        return -4;
    }

    /** Fish ’n’ chips: one letter that lost its neighbours on both sides. */
    private boolean isRockAndRoll() {
        return isLoneN(place + 1) || isLoneN(place - 1);
    }

    private boolean isLoneN(int at) {
        return (strip.at(at) == 'n' || strip.at(at) == 'N')
                && isApostrophe(strip.at(at - 1))
                && isApostrophe(strip.at(at + 1))
                && language().primary().equals("en");
    }

    private double prime() {
        if (strip.at(place - 1) < '0' || strip.at(place - 1) > '9') {
            return -9;
        }
        var feet = before().matches("(?s).*\\d['′’]\\s?\\d+(?:[.½¼¾]\\d*)?$");
        var degrees = before().matches("(?s).*°\\s?\\d+(?:['′]\\s?\\d+)?$");
        if (isDouble()) {
            return feet || degrees ? 9 : MEASURED.matcher(rest()).lookingAt() ? 5.5 : 1.8;
        }
        if (degrees || rest().matches("(?s)\\s?\\d+(?:[.½¼¾]\\d*)?[\"″”].*")) {
            return 9;
        }
        return right != Side.LETTER && (MEASURED.matcher(rest()).lookingAt() || before().matches("(?s).*[×x]\\s?\\d+$"))
                ? 6
                : 0.5;
    }

    private String before() {
        return strip.part(Math.max(0, place - 12), place);
    }

    private String rest() {
        return strip.part(place + 1, Math.min(strip.length(), place + 24));
    }

    /** Whether the neighbour is not another mark. */
    private boolean adjoining(int step) {
        return !isMark(strip.at(place + step));
    }

    private String wordAfter() {
        var end = place + 1;
        while (Character.isLetter(strip.at(end))
                || (isApostrophe(strip.at(end)) && Character.isLetter(strip.at(end + 1)))) {
            end++;
        }
        return strip.part(place + 1, end).replace('’', '\'');
    }

    private String wordBefore() {
        var start = place;
        while (Character.isLetter(strip.at(start - 1))) {
            start--;
        }
        return strip.part(start, place);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The nearest neighbour that is not itself a mark. */
    private Side side(int step) {
        var at = place + step;
        for (var skipped = 0; skipped < MOST_TOGETHER && isMark(strip.at(at)); skipped++) {
            at += step;
        }
        if (at < 0 || at >= strip.length()) {
            return Side.EDGE;
        }
        var c = strip.at(at);
        if (c == '-') {
            return strip.at(at + step) == '-' || isSpace(strip.at(at + step)) ? Side.DASH : Side.HYPHEN;
        }
        if (c == '.' && strip.at(at + step) == '.') {
            return Side.ELLIPSIS;
        }
        return side(c);
    }

    private static Side side(char c) {
        if (isSpace(c)) {
            return Side.SPACE;
        }
        if (Character.isDigit(c)) {
            return Side.DIGIT;
        }
        return switch (c) {
            case '…' -> Side.ELLIPSIS;
            case '—', '–', '―', '⸺', '⸻', '/' -> Side.DASH;
            case '(', '[', '{', '¿', '¡', '<' -> Side.OPENING;
            case ')', ']', '}', '>' -> Side.CLOSING;
            case '.', ',', ';', ':', '!', '?', '‽', '。', '、', '%' -> Side.STOP;
            default -> Side.LETTER;
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060';
    }
}
