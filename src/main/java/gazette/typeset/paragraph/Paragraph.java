package gazette.typeset.paragraph;

import gazette.typeset.shape.Shaper;
import java.util.List;

/** Sets paragraphs. Safe to share between threads. */
public final class Paragraph {
    private final Shaper shaper;

    /** Sets with this shaper. */
    public Paragraph(Shaper shaper) {
        this.shaper = shaper;
    }

    /**
     * Breaks a paragraph into lines.
     *
     * @param pieces in reading order; may be empty, which gives no line
     */
    public List<Line> set(List<Piece> pieces, Setting setting) {
        throw new UnsupportedOperationException("" + shaper + pieces + setting);
    }

    /** Breaks a paragraph into lines, and again into one line less and one more where that can be done well. */
    public Alternatives alternatives(List<Piece> pieces, Setting setting) {
        throw new UnsupportedOperationException("" + shaper + pieces + setting);
    }
}
