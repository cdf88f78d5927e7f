package gazette.typeset.box;

import gazette.language.Language;
import gazette.page.Part;
import gazette.typeset.css.ComputedStyle;
import gazette.typeset.paragraph.Piece;
import java.util.List;
import java.util.Optional;

/** Makes text for the margins of pages, which no document holds. */
public final class MarginText {
    private static final String ELLIPSIS = "…";

    private final FontBook fonts;

    /** Sets in the fonts of this book. */
    public MarginText(FontBook fonts) {
        this.fonts = fonts;
    }

    /** The words as a line of this style; empty for white only. */
    public Optional<Box.Lines> of(ComputedStyle style, String words, Language language) {
        var line = new LineBuilder(fonts);
        var type = style.type();
        var ink = new Ink(
                Part.ARTIFACT,
                type.color(),
                type.rise(),
                type.decoration(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        line.add(words, type, language, ink);
        return line.finish(style, Part.ARTIFACT, Events.NONE, Openings.Wanted.NOTHING);
    }

    /** The same with its last word gone and an ellipsis in its place; empty if there is only one word left. */
    public Optional<Box.Lines> shortened(Box.Lines text) {
        if (!(text.pieces().getLast() instanceof Piece.Words words)) {
            return Optional.empty();
        }
        var plain = words.text().endsWith(ELLIPSIS)
                ? words.text().substring(0, words.text().length() - 1)
                : words.text();
        int space = plain.lastIndexOf(' ');
        if (space <= 0) {
            return Optional.empty();
        }
        var kept = plain.substring(0, space).replaceAll("[\\s\\p{Punct}–—]+$", "") + ELLIPSIS;
        return Optional.of(new Box.Lines(
                text.style(),
                text.part(),
                text.events(),
                List.of(new Piece.Words(kept, words.style(), words.owner())),
                text.inks(),
                Opening.PLAIN));
    }
}
