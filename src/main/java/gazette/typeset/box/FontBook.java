package gazette.typeset.box;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.PressException;
import gazette.font.Font;
import gazette.font.FontShelf;
import gazette.language.Language;
import gazette.typeset.css.sheet.FontFace;
import gazette.typeset.css.style.TypeStyle;
import gazette.typeset.paragraph.TextStyle;
import gazette.typeset.shape.Features;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Finds the fonts of a style among those that the sheets name. Safe to share between threads.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#font-style-matching">CSS Fonts 4, section 5.2</a>
 */
public final class FontBook {
    private static final Map<String, String> GENERIC = Map.of(
            "serif", "Literata",
            "sans-serif", "Source Sans 3",
            "monospace", "Source Code Pro",
            "system-ui", "Source Sans 3",
            "ui-serif", "Literata",
            "ui-sans-serif", "Source Sans 3",
            "ui-monospace", "Source Code Pro");

    /** Asked last, for scripts that the families of the text lack; in this order. */
    private static final List<String> FALLBACK = List.of(
            "Literata",
            "Source Sans 3",
            "Noto Naskh Arabic",
            "Noto Serif Hebrew",
            "Noto Sans Devanagari",
            "Noto Serif Thai",
            "Noto Emoji",
            "Source Code Pro");

    /** Families without serifs, asked before those that have them where the text has none. */
    private static final List<String> SANS_FALLBACK = List.of("Source Sans 3", "Noto Sans Hebrew", "Noto Sans Thai");

    private static final double OBLIQUE = 1000;
    private static final int BOLD = 600;

    private final List<FontFace> faces;
    private final FontShelf shelf;
    private final Map<Wish, List<Font>> named = new ConcurrentHashMap<>();
    private final Map<Wish, List<Font>> all = new ConcurrentHashMap<>();
    private final SortedSet<String> missing = new ConcurrentSkipListSet<>();

    private final Map<Rare, Optional<Font>> installed = new ConcurrentHashMap<>();

    /** A character that none of our fonts has. */
    private record Rare(int character, Language language, boolean bold) {}

    private record Wish(List<String> families, int weight, boolean italic) {}

    /** A book of these faces, whose files stand on this shelf. */
    public FontBook(List<FontFace> faces, FontShelf shelf) {
        this.faces = List.copyOf(faces);
        this.shelf = shelf;
    }

    /**
     * The fonts for a text, to be asked in order; never empty. Fallback fonts are read only if the text needs them, and
     * those of the machine only if it needs these.
     *
     * @throws PressException if no family of the style has a font, and no fallback either
     */
    public List<Font> fonts(TypeStyle type, String text, Language language) {
        var wish = new Wish(type.families(), type.weight(), type.italic());
        var own = named.computeIfAbsent(wish, w -> find(w, false));
        if (uncovered(own, text) < 0) {
            return own;
        }
        var ours = all.computeIfAbsent(wish, w -> find(w, true));
        return uncovered(ours, text) < 0 ? ours : withInstalled(ours, text, language, type.weight() >= BOLD);
    }

    private List<Font> withInstalled(List<Font> ours, String text, Language language, boolean bold) {
        var fonts = new ArrayList<>(ours);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (isSeen(character) && !has(fonts, character)) {
                installed
                        .computeIfAbsent(
                                new Rare(character, language, bold), r -> shelf.having(character, language.tag(), bold))
                        .ifPresent(fonts::add);
            }
        }
        return List.copyOf(fonts);
    }

    /** The font that gives a line of this style its height. */
    public Font first(TypeStyle type) {
        return fonts(type, "", Language.UNDETERMINED).getFirst();
    }

    /** What the sheets asked for in vain, a note for each. */
    public List<Diagnostic> notes() {
        return missing.stream()
                .map(family -> Diagnostic.warning(
                        "font-family: " + family,
                        "no @font-face rule has this family; the next one is used",
                        "name a family that the theme has, or add an @font-face rule"))
                .toList();
    }

    private List<Font> find(Wish wish, boolean fallback) {
        var families = new LinkedHashSet<String>();
        for (var family : wish.families) {
            families.add(GENERIC.getOrDefault(family.toLowerCase(Locale.ROOT), family));
        }
        var fonts = new ArrayList<Font>();
        for (var family : families) {
            var font = font(family, wish);
            font.ifPresentOrElse(fonts::add, () -> missing.add(family));
        }
        if (fallback || fonts.isEmpty()) {
            var others = new LinkedHashSet<String>();
            if (!families.isEmpty() && families.getFirst().contains("Sans")) {
                others.addAll(SANS_FALLBACK);
            }
            others.addAll(FALLBACK);
            others.removeAll(families);
            others.forEach(family -> font(family, wish).ifPresent(fonts::add));
        }
        if (fonts.isEmpty()) {
            throw PressException.request(
                    "font-family: " + String.join(", ", wish.families),
                    "no font is found for this text",
                    "add an @font-face rule with a src that exists");
        }
        return List.copyOf(fonts);
    }

    private Optional<Font> font(String family, Wish wish) {
        var best = Optional.<FontFace>empty();
        double least = Double.MAX_VALUE;
        for (var face : faces) {
            double distance = distance(face, wish);
            if (face.family().equalsIgnoreCase(family) && distance < least) {
                least = distance;
                best = Optional.of(face);
            }
        }
        return best.map(this::load);
    }

    private Font load(FontFace face) {
        for (var source : face.sources()) {
            var font = shelf.find(source);
            if (font.isPresent()) {
                return font.get();
            }
        }
        throw PressException.request(
                "@font-face " + face.family(),
                "no such font file: " + String.join(", ", face.sources()),
                "put the file into the theme's folder, or correct the url() in its sheet");
    }

    /** How far a face is from what is wanted: a wrong slope is worse than any wrong weight. */
    private static double distance(FontFace face, Wish wish) {
        int difference = face.weight() - wish.weight;
        // Up to 500, lighter faces are asked before bolder ones; above, the other way round.
        boolean preferred = wish.weight <= 500 ? difference <= 0 : difference >= 0;
        return Math.abs(difference) + (preferred ? 0 : 0.5) + (face.italic() == wish.italic ? 0 : OBLIQUE);
    }

    /** The first character of a text that no font has; below 0 if there is none. */
    private static int uncovered(List<Font> fonts, String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isSeen(character) && !has(fonts, character)) {
                return character;
            }
        }
        return -1;
    }

    private static boolean isSeen(int character) {
        return character > ' ' && !isInvisible(character);
    }

    /** How words are set in these fonts. */
    static TextStyle style(TypeStyle type, List<Font> fonts, Language language) {
        var space = type.whiteSpace();
        return new TextStyle(
                fonts,
                type.size(),
                Features.of(type.features()),
                language,
                type.letterSpacing(),
                type.wordSpacing(),
                switch (type.hyphens()) {
                    case NONE -> TextStyle.Hyphenation.NONE;
                    case MANUAL -> TextStyle.Hyphenation.MANUAL;
                    case AUTO -> TextStyle.Hyphenation.AUTO;
                },
                !space.wraps() ? TextStyle.Wrap.NEVER : space.collapses() ? TextStyle.Wrap.WORDS : TextStyle.Wrap.CODE);
    }

    /** How words are set that no element has, in the language of none. */
    public TextStyle style(TypeStyle type, String words) {
        return style(type, fonts(type, words, Language.UNDETERMINED), Language.UNDETERMINED);
    }

    private static boolean has(List<Font> fonts, int character) {
        for (int i = 0; i < fonts.size(); i++) {
            if (fonts.get(i).glyph(character) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Spaces and controls, which the shaper makes itself. */
    private static boolean isInvisible(int character) {
        return character == 0xA0
                || character == 0xAD
                || (character >= 0x2000 && character <= 0x200F)
                || character == 0x2011
                || (character >= 0x2028 && character <= 0x202F)
                || (character >= 0x2060 && character <= 0x206F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFEFF
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }
}
