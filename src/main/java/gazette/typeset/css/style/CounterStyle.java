package gazette.typeset.css.style;

import java.util.Locale;

/** How a count is written. */
public enum CounterStyle {
    DECIMAL,
    DECIMAL_LEADING_ZERO,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_ALPHA,
    UPPER_ALPHA,
    LOWER_LATIN,
    UPPER_LATIN,
    LOWER_GREEK,
    HEBREW,
    ARABIC_INDIC,
    DISC,
    CIRCLE,
    SQUARE;

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int[] HEBREW_VALUES = {
        400, 300, 200, 100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1
    };
    private static final String HEBREW_SIGNS = "תשרקצפעסנמלכיטחזוהדגבא";
    private static final int LARGEST_HEBREW = 999;
    private static final char ARABIC_ZERO = '\u0660';
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

    /**
     * The number in this style. What a style cannot write (0 and below in letters, 4000 and above in Roman) is decimal.
     *
     * @see <a href="https://www.w3.org/TR/css-counter-styles-3/#predefined-counters">CSS Counter Styles 3, section 6</a>
     */
    public String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_LEADING_ZERO -> leadingZero(number);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ALPHA, LOWER_LATIN -> letters(number, LATIN);
            case UPPER_ALPHA, UPPER_LATIN -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case LOWER_GREEK -> letters(number, GREEK);
            case HEBREW -> hebrew(number);
            case ARABIC_INDIC -> arabic(number);
            case DISC -> "•";
            case CIRCLE -> "◦";
            case SQUARE -> "▪";
        };
    }

    /** What stands between the number and the text of a list item. */
    public String suffix() {
        return switch (this) {
            case DISC, CIRCLE, SQUARE -> " ";
            default -> ". ";
        };
    }

    private static String leadingZero(int number) {
        return number > -10 && number < 10 ? (number < 0 ? "-0" : "0") + Math.abs(number) : Integer.toString(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    private static String hebrew(int number) {
        if (number < 1 || number > LARGEST_HEBREW) {
            return Integer.toString(number);
        }
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < HEBREW_VALUES.length; i++) {
            // 15 and 16 are nine and six, nine and seven: ten with five or six would begin the name of God.
            while (rest >= HEBREW_VALUES[i] && !((rest == 15 || rest == 16) && HEBREW_VALUES[i] == 10)) {
                text.append(HEBREW_SIGNS.charAt(i));
                rest -= HEBREW_VALUES[i];
            }
        }
        return text.toString();
    }

    private static String arabic(int number) {
        var text = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                text.setCharAt(i, (char) (ARABIC_ZERO + text.charAt(i) - '0'));
            }
        }
        return text.toString();
    }

    private static String letters(int number, String alphabet) {
        if (number < 1) {
            return Integer.toString(number);
        }
        var text = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / alphabet.length()) {
            text.append(alphabet.charAt((rest - 1) % alphabet.length()));
        }
        return text.reverse().toString();
    }
}
