package gazette.typeset.box;

import gazette.typeset.paragraph.Piece;
import java.util.List;
import java.util.Optional;

/**
 * The first letter of a text with the punctuation that belongs to it.
 *
 * @param before marks before the letter
 * @param text marks and letter together
 * @param piece in which it ends
 * @param end where it ends in the text of that piece
 * @see <a href="https://www.w3.org/TR/css-pseudo-4/#first-letter-pattern">CSS Pseudo 4, section 2.2.1</a>
 */
record FirstLetter(String before, String text, int piece, int end) {
    private static final int WORD_JOINER = 0x2060;

    /** Finds it; a text that begins with a picture or a leader, or is all marks, has none. */
    static Optional<FirstLetter> in(List<Piece> pieces) {
        var before = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Piece.Words words)) {
                return Optional.empty();
            }
            var text = words.text();
            int letter = letter(text);
            before.append(text, 0, letter);
            if (letter < text.length()) {
                int c = text.codePointAt(letter);
                if (!Character.isLetterOrDigit(c)) {
                    return Optional.empty();
                }
                int end = end(text, letter + Character.charCount(c));
                var marks = before.toString();
                return Optional.of(new FirstLetter(marks, marks + text.substring(letter, end), i, end));
            }
        }
        return Optional.empty();
    }

    private static int letter(String text) {
        int i = 0;
        while (i < text.length() && isBefore(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean isBefore(int c) {
        return isMark(c, true) || c == WORD_JOINER || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Accents and marks after the letter; an apostrophe before the next letter is no mark. */
    private static int end(String text, int letter) {
        int end = letter;
        while (end < text.length() && isAccent(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        int marks = end;
        while (marks < text.length() && isMark(text.codePointAt(marks), false)) {
            marks += Character.charCount(text.codePointAt(marks));
        }
        boolean within = marks < text.length() && Character.isLetterOrDigit(text.codePointAt(marks));
        return within ? end : marks;
    }

    private static boolean isAccent(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isMark(int c, boolean opening) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            case Character.START_PUNCTUATION, Character.DASH_PUNCTUATION -> opening;
            default -> false;
        };
    }
}
