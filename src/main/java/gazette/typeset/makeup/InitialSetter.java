package gazette.typeset.makeup;

import gazette.font.Font;
import gazette.font.PlacedGlyphs;
import gazette.page.Item;
import gazette.typeset.box.Box;
import gazette.typeset.box.Initial;
import gazette.typeset.paragraph.Line;
import gazette.typeset.paragraph.Paragraph;
import gazette.typeset.paragraph.Piece;
import gazette.typeset.paragraph.Setting;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sets initials: as high as from the capitals of the first line to the baseline of the last line beside them. The first line
 * comes as near to the letter as its shape allows, the others stand clear of the whole of it; a quotation mark before it
 * hangs in the margin.
 *
 * @see <a href="https://www.w3.org/TR/css-inline-3/#initial-letter-styling">CSS Inline Layout 3, section 7</a>
 */
final class InitialSetter {
    /** The white between an initial and the rest of its word, and the lines below it; in em of the text. */
    private static final double NEAR = 0.14;

    private static final double CLEAR = 0.3;

    /** What stands between an initial that is a word and the next word, in em of the text. */
    private static final double WORD_SPACE = 0.36;

    /** The share of an initial's size in which a mark before it is set. */
    private static final double MARK = 0.5;

    /** An initial that leaves less of the measure than this is no initial. */
    private static final double LEAST_TEXT = 0.5;

    private static final int LONGEST = 100_000;

    private final Paragraph paragraph;

    InitialSetter(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * A set initial.
     *
     * @param items x from the left edge of the text, y from the top of its first line
     * @param words what it says; the items themselves say nothing, so that a reader finds whole words
     * @param clear how far the lines beside it are indented, in pt
     * @param near how far the first line is, in pt
     */
    record SetInitial(List<Item> items, String words, int lines, double clear, double near) {
        /** The items of the first line, its left edge so far to the right, with the words put before theirs. */
        List<Item> before(List<Item> line, double left) {
            var all = new ArrayList<Item>();
            items.forEach(item -> all.add(item.moved(left, 0)));
            boolean said = words.isEmpty();
            for (var item : line) {
                boolean here = !said
                        && item instanceof Item.Words text
                        && text.glyphs().count() > 0;
                all.add(
                        here && item instanceof Item.Words text
                                ? text(text, words + text.glyphs().texts()[0])
                                : item);
                said |= here;
            }
            return all;
        }

        private static Item text(Item.Words words, String first) {
            var texts = words.glyphs().texts().clone();
            texts[0] = first;
            return with(words, texts);
        }
    }

    private static Item.Words with(Item.Words words, String[] texts) {
        var glyphs = words.glyphs();
        return new Item.Words(
                words.font(),
                words.size(),
                words.scale(),
                words.x(),
                words.baseline(),
                words.color(),
                new PlacedGlyphs(
                        glyphs.ids(), glyphs.advances(), glyphs.dx(), glyphs.dy(), texts, glyphs.rightToLeft()),
                words.part());
    }

    /**
     * Sets the initial of a text, if it has one and the measure has room for it.
     *
     * @param font of the text
     * @param leading of the text, in pt
     * @param width of the text, in pt
     */
    Optional<SetInitial> set(Box.Lines lines, Font font, double leading, double width) {
        return lines.opening().initial().flatMap(initial -> set(initial, lines, font, leading, width));
    }

    private Optional<SetInitial> set(Initial initial, Box.Lines lines, Font font, double leading, double width) {
        var type = lines.style().type();
        double capitals = font.capHeight() * type.size() / font.unitsPerEm();
        double height = (initial.lines() - 1) * leading + capitals;
        var own = initial.style().fonts().getFirst();
        double size = height * own.unitsPerEm() / own.capHeight();
        double baseline = Measures.baseline(leading, type, font) + (initial.lines() - 1) * leading;
        var items = new ArrayList<Item>();
        double left = Double.MAX_VALUE;
        double right = 0;
        double near = 0;
        for (var strip : strips(initial.letter(), initial.style(), size)) {
            var ink = Outline.of(strip);
            left = Math.min(left, ink.left);
            right = Math.max(right, ink.right(-height, 2 * height));
            // What hangs below the first line's letters must not touch the initial either.
            near = Math.max(near, ink.right((initial.lines() - 1) * leading - type.size() / 5, 2 * height));
            items.add(item(strip, 0, baseline, initial));
        }
        if (items.isEmpty() || right <= left || right - left > width * (1 - LEAST_TEXT)) {
            return Optional.empty();
        }
        double flush = -left;
        items.replaceAll(item -> item.moved(flush, 0));
        if (!initial.mark().isBlank()) {
            mark(initial, size, baseline - height).forEach(items::addFirst);
        }
        double clear = right - left + CLEAR * type.size();
        double first = Math.max(0, near - left) + (initial.isWord() ? WORD_SPACE : NEAR) * type.size();
        return Optional.of(new SetInitial(items, initial.words(), initial.lines(), clear, first));
    }

    /** The marks before the letter, which end where the text begins and hang from the top of the letter. */
    private List<Item> mark(Initial initial, double size, double top) {
        var own = initial.style().fonts().getFirst();
        double markSize = size * MARK;
        double baseline = top + own.capHeight() * markSize / own.unitsPerEm();
        var items = new ArrayList<Item>();
        double end = 0;
        for (var strip : strips(initial.mark(), initial.style(), markSize)) {
            items.add(item(strip, 0, baseline, initial));
            end = Math.max(end, strip.x() + strip.width());
        }
        double back = -end;
        items.replaceAll(item -> item.moved(back, 0));
        return items;
    }

    private List<Line.GlyphStrip> strips(String text, TextStyle style, double size) {
        var large = new TextStyle(
                style.fonts(),
                size,
                style.features(),
                style.language(),
                0,
                0,
                TextStyle.Hyphenation.NONE,
                TextStyle.Wrap.NEVER);
        var setting = new Setting(
                Setting.Align.START,
                Setting.Align.START,
                false,
                0,
                LineShape.column(LONGEST),
                Setting.Limits.USUAL,
                Setting.Hang.NONE,
                false);
        return paragraph.set(List.of(new Piece.Words(text, large, 0)), setting).stream()
                .flatMap(line -> line.strips().stream())
                .filter(Line.GlyphStrip.class::isInstance)
                .map(Line.GlyphStrip.class::cast)
                .toList();
    }

    private static Item item(Line.GlyphStrip strip, double x, double baseline, Initial initial) {
        var ink = initial.ink();
        var words = new Item.Words(
                strip.font(),
                strip.size(),
                strip.scale(),
                x + strip.x(),
                baseline,
                ink.color(),
                strip.glyphs(),
                ink.part());
        var silent = new String[strip.glyphs().count()];
        Arrays.fill(silent, "");
        return with(words, silent);
    }

    /** The ink of a strip, in pt from its start and above its baseline. */
    private record Outline(Line.GlyphStrip strip, double left) {
        static Outline of(Line.GlyphStrip strip) {
            var glyphs = strip.glyphs();
            double first = glyphs.count() == 0 ? 0 : strip.font().bounds(glyphs.ids()[0])[0];
            return new Outline(
                    strip, strip.x() + first * strip.size() / strip.font().unitsPerEm());
        }

        /** How far it reaches to the right between two heights; 0 if it is not there at all. */
        double right(double from, double to) {
            double scale = strip.size() / strip.font().unitsPerEm();
            double right = 0;
            double pen = strip.x();
            var glyphs = strip.glyphs();
            for (int i = 0; i < glyphs.count(); i++) {
                var edge = strip.font().right(glyphs.ids()[i], (int) (from / scale), (int) (to / scale));
                if (edge.isPresent()) {
                    right = Math.max(right, pen + edge.getAsDouble() * scale);
                }
                pen += glyphs.advances()[i] / 1000.0;
            }
            return right;
        }
    }
}
