package gazette.collect.read.plain.copy;

/**
 * The quotation marks of one chunk, seen from outside.
 *
 * @param opens whether it begins with an opening mark
 * @param endsOpen whether a quotation that it opened is still open at its end
 * @param closes whether it closes a quotation that it did not open
 * @param whole whether one quotation spans it from the first mark to the last
 */
public record QuotationMarks(boolean opens, boolean endsOpen, boolean closes, boolean whole) {
    static QuotationMarks of(String text) {
        var depth = 0;
        var closings = 0;
        var closedAt = -1;
        var low = false;
        var unopened = false;
        var first = firstMark(text);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isMark(c)) {
                continue;
            }
            low |= c == '„';
            if (isOpening(text, i, depth, low)) {
                depth++;
            } else if (depth > 0) {
                depth--;
                closings += depth == 0 ? 1 : 0;
                closedAt = i;
            } else {
                unopened = true;
            }
        }
        var whole = first == 0 && depth == 0 && closings == 1 && isEnd(text, closedAt + 1);
        return new QuotationMarks(first == 0, depth > 0, unopened, whole);
    }

    private static int firstMark(String text) {
        var i = 0;
        while (i < text.length() && "([…. ".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && isMark(text.charAt(i)) && isOpening(text, i, 0, false) ? 0 : -1;
    }

    private static boolean isEnd(String text, int from) {
        return text.substring(from).codePoints().noneMatch(Character::isLetter);
    }

    private static boolean isMark(int c) {
        return "\"“”„«»「」『』".indexOf(c) >= 0;
    }

    /** „ opens; “ closes what „ opened, as it does wherever a „ stood before it; French puts a space inside, German turns the guillemets about. */
    private static boolean isOpening(String text, int at, int depth, boolean low) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        var free = isSpace(before) || "([—–-'‘".indexOf(before) >= 0;
        return switch (text.charAt(at)) {
            case '„', '「', '『' -> true;
            case '」', '』' -> false;
            case '”' -> at == 0;
            case '“' -> (depth == 0 && !endsWord(before, after)) || (free && !isSpace(after) && !low);
            case '«' -> free || (depth == 0 && Character.isLetter(after));
            case '»' -> depth == 0 && free && Character.isLetter(after);
            default -> at == 0 || (free && !isSpace(after));
        };
    }

    /** Whether a mark between the two stands at the end of a word. */
    private static boolean endsWord(char before, char after) {
        return isSpace(after) && (Character.isLetterOrDigit(before) || ".,!?…".indexOf(before) >= 0);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
