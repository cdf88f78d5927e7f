package gazette.typeset.box;

import gazette.language.Language;
import gazette.page.Part;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.paragraph.Piece;
import java.util.List;
import java.util.Optional;

/** Makes text for the margins of pages, which no document holds. */
public final class MarginText {
    private static final String ELLIPSIS = "…";

    /** More characters than any margin has room for; a headline may have a hundred thousand. */
    private static final int LONGEST = 1_000;

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
        line.add(beginning(words), type, language, ink);
        return line.finish(style, Part.ARTIFACT, Events.NONE, Openings.Wanted.NOTHING);
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) > LONGEST
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST))
                : words;
    }

    /** How many words there are. */
    public int count(Box.Lines text) {
        return 1 + Math.toIntExact(plain(text).chars().filter(c -> c == ' ').count());
    }

    /** The same with its first words alone, fewer than there are, and an ellipsis in place of the others. */
    public Box.Lines first(int words, Box.Lines text) {
        var plain = plain(text);
        int end = 0;
        for (int i = 0; i < words; i++) {
            end = plain.indexOf(' ', end + 1);
        }
        return with(plain.substring(0, end).replaceAll("[\\s\\p{Punct}–—]+$", "") + ELLIPSIS, text);
    }

    private static Box.Lines with(String kept, Box.Lines text) {
        var piece = (Piece.Words) text.pieces().getLast();
        return new Box.Lines(
                text.style(),
                text.part(),
                text.events(),
                List.of(new Piece.Words(kept, piece.style(), piece.owner())),
                text.inks(),
                Opening.PLAIN);
    }

    /** How many letters there are. */
    public int letters(Box.Lines text) {
        var plain = plain(text);
        return plain.codePointCount(0, plain.length());
    }

    /** The same with its first letters alone, fewer than there are, and an ellipsis in place of the others. */
    public Box.Lines cut(int letters, Box.Lines text) {
        var plain = plain(text);
        return with(plain.substring(0, plain.offsetByCodePoints(0, letters)) + ELLIPSIS, text);
    }

    private static String plain(Box.Lines text) {
        return text.pieces().getLast() instanceof Piece.Words words ? words.text() : "";
    }
}
