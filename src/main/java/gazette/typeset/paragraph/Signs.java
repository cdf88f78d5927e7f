package gazette.typeset.paragraph;

/** What kind of sign a character is, so far as lines care. */
final class Signs {
    static final char SOFT_HYPHEN = '\u00AD';
    static final char NO_BREAK_SPACE = '\u00A0';
    static final char ZERO_WIDTH_SPACE = '\u200B';
    static final char WORD_JOINER = '\u2060';
    static final char ZERO_WIDTH_NO_BREAK_SPACE = '\uFEFF';

    /** Stands for an atom or a leader in the text. */
    static final char OBJECT = '\uFFFC';

    /** Stands for a break that the author wants in the text. */
    static final char LINE_SEPARATOR = '\u2028';

    private Signs() {}

    /** Whether a character is white that stretches. */
    static boolean isGlue(char c) {
        return c == ' ' || c == NO_BREAK_SPACE || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** Whether a character is white that keeps its width. */
    static boolean isFixedSpace(char c) {
        return isBetween(c, '\u2000', '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }

    /** Whether a line may end after a fixed space. The thin ones, and the wide as a figure, bind. */
    static boolean endsLine(char fixedSpace) {
        return fixedSpace <= '\u2006' || fixedSpace == '\u2008' || fixedSpace == '\u205F' || fixedSpace == '\u3000';
    }

    /** Whether a character only steers and is not seen; joiners are seen in what they join. */
    static boolean isInvisible(char c) {
        return c < ' ' || c == SOFT_HYPHEN || (c >= ZERO_WIDTH_SPACE && isInvisibleAboveLatin(c));
    }

    private static boolean isInvisibleAboveLatin(char c) {
        return c == ZERO_WIDTH_SPACE
                || c == '\u200E'
                || c == '\u200F'
                || isBetween(c, LINE_SEPARATOR, '\u202E')
                || c == WORD_JOINER
                || isBetween(c, '\u2066', '\u2069')
                || c == ZERO_WIDTH_NO_BREAK_SPACE;
    }

    /** Whether a character, or the plane it is half of, runs to the left or makes others run so. */
    static boolean runsToTheLeft(char c) {
        return isBetween(c, '\u0590', '\u08FF')
                || c == '\u200F'
                || c == '\u202B'
                || c == '\u202E'
                || c == '\u2067'
                || isBetween(c, '\uFB1D', '\uFDFF')
                || isBetween(c, '\uFE70', '\uFEFC')
                || isBetween(c, '\uD802', '\uD803')
                || isBetween(c, '\uD83A', '\uD83B');
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z') : Character.isLetter(c);
    }

    static boolean isDash(char c) {
        return isBetween(c, '\u2013', '\u2015');
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    /** Whether a mark opens something and so belongs to what follows. The marks that open here and close there are not among them. */
    static boolean isOpening(char c) {
        return "([{¿¡‘“‚„‹«\u2e28".indexOf(c) >= 0;
    }

    /** Whether a mark closes something, or ends a sentence or a part of one, and so belongs to what stands before. */
    static boolean isClosing(char c) {
        return ".,;:!?)]}…%‰’”›»\"'".indexOf(c) >= 0;
    }

    /** Whether lines may be broken before and after a character without a space: ideographs, kana, hangul and their marks. */
    static boolean isIdeographic(char c) {
        return c >= '\u2E80' && isIdeographicAbove(c);
    }

    private static boolean isIdeographicAbove(char c) {
        return isBetween(c, '\u2E80', '\u9FFF')
                || isBetween(c, '\uAC00', '\uD7A3')
                || isBetween(c, '\uF900', '\uFAFF')
                || isBetween(c, '\uFE30', '\uFE4F')
                || isBetween(c, '\uFF01', '\uFF60')
                || isBetween(c, '\uD840', '\uD88D'); // the planes of ideographs beyond the first
    }

    /** Whether no line may begin with this ideographic mark (kinsoku). */
    static boolean isForbiddenAtStart(char c) {
        return ("、。，．・：；？！゛゜ヽヾゝゞ々〻ー〜～゠）］｝〕〉》」』】〙〗〟｠’”»｡､｣ｰ‼⁇⁈⁉…‥‐–%％‰℃㎏㎞" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ")
                                .indexOf(c)
                        >= 0
                || isClosing(c);
    }

    /** Whether no line may end with this ideographic mark (kinsoku). */
    static boolean isForbiddenAtEnd(char c) {
        return "（［｛〔〈《「『【〘〖〝｟｢￥＄￡＃№".indexOf(c) >= 0 || isOpening(c);
    }

    /** Whether the right half of a mark as wide as an ideograph is white. */
    static boolean isWhiteAtRight(char c) {
        return c >= '\u3000' && "、。，．）］｝〕〉》」』】〙〗〟｠".indexOf(c) >= 0;
    }

    /** Whether the left half of a mark as wide as an ideograph is white. */
    static boolean isWhiteAtLeft(char c) {
        return c >= '\u3000' && "（［｛〔〈《「『【〘〖〝｟".indexOf(c) >= 0;
    }

    /** Whether two marks as wide as ideographs stand too far apart: the white between them is halved. */
    static boolean areCloseTogether(char before, char after) {
        return (isWhiteAtRight(before) && (isWhiteAtRight(after) || isWhiteAtLeft(after)))
                || (isWhiteAtLeft(before) && isWhiteAtLeft(after));
    }

    static boolean isHangul(char c) {
        return isBetween(c, '\uAC00', '\uD7A3');
    }

    /** Whether a character is of a script that writes words without spaces and has a dictionary: Thai. */
    static boolean isThai(char c) {
        return isBetween(c, '\u0E01', '\u0E5B');
    }
}
