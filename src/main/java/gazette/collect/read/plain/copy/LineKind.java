package gazette.collect.read.plain.copy;

import gazette.collect.date.Dates;
import gazette.collect.read.CreditLines;
import gazette.collect.read.byline.Bylines;
import gazette.collect.read.plain.wording.Furniture;
import java.util.regex.Pattern;

/** What a single line of a stack tells of itself. */
enum LineKind {
    /** It is furniture of a page. */
    FURNITURE,
    /** Alone it tells what it is. */
    ALONE,
    /** It belongs to the line before it. */
    CREDIT,
    PARAGRAPH,
    OTHER;

    /** Longer lines are paragraphs. */
    private static final int LONGEST_LINE = 80;

    static final int LONGEST_HEAD = 14;
    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} ’'-]{1,40}\\s?[:：]");

    /** The kind of a line; at the head of an article, names and days stand alone. */
    static LineKind of(String line, boolean head) {
        var bare = line.strip();
        var words = Chunk.words(bare);
        if (bare.length() > LONGEST_LINE) {
            return PARAGRAPH;
        }
        if (CreditLines.isPictureCredit(bare)) {
            return CREDIT;
        }
        if (!Furniture.why(bare, words).isEmpty()) {
            return FURNITURE;
        }
        var known = CreditLines.tail(bare).isPresent() || CreditLines.isVia(bare) || (words <= 4 && isLabel(bare));
        var ofHead = head
                && words <= LONGEST_HEAD
                && (Bylines.isLed(bare) || Dates.in(bare).isPresent());
        return known || ofHead ? ALONE : OTHER;
    }

    /** Whether a line is a word or a few with a colon after them. */
    static boolean isLabel(String line) {
        return LABEL.matcher(line).matches();
    }
}
