package gazette.typeset.box;

import gazette.language.Language;
import gazette.page.Part;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.TypeStyle;
import gazette.typeset.paragraph.Piece;
import gazette.typeset.paragraph.TextStyle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gathers text into pieces, collapsing white space as it goes, across the borders of elements.
 *
 * @see <a href="https://www.w3.org/TR/css-text-3/#white-space-processing">CSS Text 3, section 4</a>
 */
final class LineBuilder {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final FontBook fonts;
    private final List<Piece> pieces = new ArrayList<>();
    /** By piece: what it was made of; empty for what is no text. */
    private final List<Optional<Styled>> sources = new ArrayList<>();

    private final List<Ink> inks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Styled> open = Optional.empty();
    /** Whether a space that comes now would be the second one, or the first of a line. */
    private boolean afterSpace = true;

    private boolean inked;
    private int column;

    /** What a run of text has in common. */
    private record Styled(TypeStyle type, Language language, Ink ink) {
        @SuppressWarnings("ReferenceEquality") // equal styles are one object, and this is asked for every text
        boolean isSame(TypeStyle otherType, Language otherLanguage, Ink otherInk) {
            return type == otherType && ink == otherInk && language.equals(otherLanguage);
        }
    }

    LineBuilder(FontBook fonts) {
        this.fonts = fonts;
    }

    /** Adds text as it stands in the markup. */
    void add(String written, TypeStyle type, Language language, Ink ink) {
        var transformed = transform(written, type.transform(), language);
        if (open.isPresent() && !open.get().isSame(type, language, ink)) {
            close();
        }
        open = Optional.of(new Styled(type, language, ink));
        for (int i = 0; i < transformed.length(); i++) {
            character(transformed.charAt(i), type.whiteSpace(), type.tabSize());
        }
    }

    private void character(char c, TypeStyle.WhiteSpace space, int tab) {
        switch (c) {
            case '\r' -> {}
            case '\n' -> {
                if (space.keepsLines()) {
                    lineBreak();
                } else {
                    space(space);
                }
            }
            case '\t' -> {
                int wide = space.collapses() ? 1 : tab - column % tab;
                for (int i = 0; i < wide; i++) {
                    space(space);
                }
            }
            case ' ', '\f' -> space(space);
            default -> {
                text.append(c);
                if (!Isolation.isMark(c)) {
                    afterSpace = false;
                    inked = true;
                    column += Character.isLowSurrogate(c) ? 0 : 1;
                }
            }
        }
    }

    private void space(TypeStyle.WhiteSpace space) {
        if (!space.collapses()) {
            text.append(afterSpace ? NO_BREAK_SPACE : ' ');
        } else if (!afterSpace) {
            text.append(' ');
        }
        afterSpace = true;
        column++;
    }

    /** Ends the line here. */
    void lineBreak() {
        trim();
        var style = open;
        close();
        open = style;
        add(new Piece.LineBreak(), Optional.empty());
        afterSpace = true;
        column = 0;
    }

    /** Adds a picture to the line. */
    void atom(double width, Ink ink) {
        close();
        add(new Piece.Atom(width, owner(ink)), Optional.empty());
        afterSpace = false;
        inked = true;
    }

    /** Fills the line with a pattern. */
    void leader(String pattern, TypeStyle type, Language language, Ink ink) {
        trim();
        close();
        add(new Piece.Leader(pattern, style(type, language, pattern), owner(ink)), Optional.empty());
        afterSpace = true;
        inked = true;
    }

    private void add(Piece piece, Optional<Styled> source) {
        pieces.add(piece);
        sources.add(source);
    }

    /** What was gathered, its beginning set apart as is wanted; empty if it was white only. */
    Optional<Box.Lines> finish(ComputedStyle style, Part part, Events events, Openings.Wanted wanted) {
        trim();
        close();
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.LineBreak) {
            pieces.removeLast();
            sources.removeLast();
        }
        if (!inked) {
            return Optional.empty();
        }
        var initial = wanted.letter().flatMap(this::firstLetter);
        var firstLine = wanted.line().map(this::firstLine);
        return Optional.of(new Box.Lines(style, part, events, pieces, inks, new Opening(initial, firstLine)));
    }

    /** Sets the first letter in its own style; as an initial, it is taken out of the text. */
    private Optional<Initial> firstLetter(ComputedStyle style) {
        var found = FirstLetter.in(pieces);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var letter = found.get();
        var source = sources.get(letter.piece()).orElseThrow();
        var ink = source.ink.colored(style.type().color());
        var words = (Piece.Words) pieces.get(letter.piece());
        pieces.subList(0, letter.piece()).clear();
        sources.subList(0, letter.piece()).clear();
        boolean initial = style.lines().initial() > 1 && !style.lines().rightToLeft();
        var after = words.text().substring(letter.end());
        var rest = initial ? after.stripLeading() : after;
        pieces.removeFirst();
        sources.removeFirst();
        if (!rest.isEmpty()) {
            pieces.addFirst(new Piece.Words(rest, words.style(), words.owner()));
            sources.addFirst(Optional.of(source));
        }
        var text = transform(letter.text(), style.type().transform(), source.language);
        var itsStyle = style(style.type(), source.language, text);
        if (initial && !pieces.isEmpty() && pieces.getFirst() instanceof Piece.Words) {
            int mark = letter.before().length();
            return Optional.of(new Initial(
                    text.substring(0, mark),
                    text.substring(mark),
                    !after.equals(rest),
                    itsStyle,
                    ink,
                    style.lines().initial()));
        }
        pieces.addFirst(new Piece.Words(text, itsStyle, owner(ink)));
        sources.addFirst(Optional.empty());
        return Optional.empty();
    }

    /** The pieces as they are in the first line; their texts are as long as in the others. */
    private List<Piece> firstLine(Openings.Letters letters) {
        var first = new ArrayList<Piece>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Words words && sources.get(i).isPresent()) {
                first.add(inFirstLine(words, sources.get(i).get(), letters));
            } else {
                first.add(pieces.get(i));
            }
        }
        return first;
    }

    private Piece inFirstLine(Piece.Words words, Styled source, Openings.Letters letters) {
        var type = letters.of(source.type);
        var changed = transform(words.text(), type.transform(), source.language);
        var text = changed.length() == words.text().length() ? changed : words.text();
        return new Piece.Words(text, style(type, source.language, text), owner(source.ink.colored(type.color())));
    }

    /** Whether anything that is drawn was gathered. */
    boolean isInked() {
        return inked;
    }

    /** Takes back a space at the end of a line. */
    private void trim() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        } else if (text.isEmpty()
                && !pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Words(var words, var s, int o)) {
            if (words.endsWith(" ")) {
                pieces.removeLast();
                var source = sources.removeLast();
                var rest = words.substring(0, words.length() - 1);
                if (!rest.isEmpty()) {
                    add(new Piece.Words(rest, s, o), source);
                }
            }
        }
    }

    private void close() {
        if (open.isPresent() && !text.isEmpty()) {
            var styled = open.get();
            var words = text.toString();
            add(new Piece.Words(words, style(styled.type, styled.language, words), owner(styled.ink)), open);
        }
        text.setLength(0);
        open = Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // two inks that are equal may be two links
    private int owner(Ink ink) {
        if (inks.isEmpty() || inks.getLast() != ink) {
            inks.add(ink);
        }
        return inks.size() - 1;
    }

    private final IdentityHashMap<TypeStyle, TextStyle> styles = new IdentityHashMap<>();

    private TextStyle style(TypeStyle type, Language language, String words) {
        var own = fonts.fonts(type, words, language);
        var known = styles.get(type);
        if (known != null && known.fonts().equals(own) && known.language().equals(language)) {
            return known;
        }
        var style = FontBook.style(type, own, language);
        styles.put(type, style);
        return style;
    }

    private static String transform(String text, TypeStyle.Transform transform, Language language) {
        return switch (transform) {
            case NONE -> text;
            case UPPERCASE -> text.toUpperCase(Locale.forLanguageTag(language.tag()));
            case LOWERCASE -> text.toLowerCase(Locale.forLanguageTag(language.tag()));
            case CAPITALIZE -> capitalized(text);
        };
    }

    private static String capitalized(String text) {
        var result = new StringBuilder(text.length());
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(inWord ? c : Character.toTitleCase(c));
            inWord = Character.isLetterOrDigit(c) || (inWord && (c == '\'' || c == '’'));
        }
        return result.toString();
    }
}
