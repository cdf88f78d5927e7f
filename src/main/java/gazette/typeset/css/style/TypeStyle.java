package gazette.typeset.css.style;

import gazette.page.Color;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How letters look.
 *
 * @param families asked in order, as written, without quotation marks; never empty. A generic family ({@code serif}) stands
 *     as its name
 * @param size in pt
 * @param weight 1 to 1000; 400 is regular, 700 bold
 * @param italic whether the slope is italic or oblique
 * @param features OpenType features by tag, made of {@code font-variant-*}, {@code font-kerning} and
 *     {@code font-feature-settings}: 0 is off, 1 on. Small caps are {@code smcp}, with capitals {@code c2sc} too; where
 *     the font has none, capitals are set
 * @param letterSpacing added after each letter, in pt; where it is not 0, {@code features} has the common ligatures off
 * @param wordSpacing added to each space, in pt
 * @param color of the ink
 * @param transform a change of case
 * @param whiteSpace what becomes of spaces and line ends in the text
 * @param tabSize to the next multiple of how many letters a tab reaches
 * @param hyphens whether words may be broken
 * @param decoration lines drawn with the letters, its own or those of the element around it
 * @param verticalAlign where an inline box or a table cell stands; not inherited
 * @param rise how far the baseline is raised above that of the parent, in pt, from {@code sub}, {@code super} or a length;
 *     not inherited, so nested rises add up
 */
public record TypeStyle(
        List<String> families,
        double size,
        int weight,
        boolean italic,
        SortedMap<String, Integer> features,
        double letterSpacing,
        double wordSpacing,
        Color color,
        Transform transform,
        WhiteSpace whiteSpace,
        int tabSize,
        Hyphens hyphens,
        Optional<Decoration> decoration,
        VerticalAlign verticalAlign,
        double rise) {
    /** These letters in the first line of a block: with whatever the line has that the block has not. The size stays. */
    public TypeStyle inFirstLine(TypeStyle block, TypeStyle line) {
        return new TypeStyle(
                line.families.equals(block.families) ? families : line.families,
                size,
                line.weight == block.weight ? weight : line.weight,
                line.italic == block.italic ? italic : line.italic,
                line.features.equals(block.features) ? features : line.features,
                line.letterSpacing == block.letterSpacing ? letterSpacing : line.letterSpacing,
                line.wordSpacing == block.wordSpacing ? wordSpacing : line.wordSpacing,
                line.color.equals(block.color) ? color : line.color,
                line.transform == block.transform ? transform : line.transform,
                whiteSpace,
                tabSize,
                hyphens,
                line.decoration.equals(block.decoration) ? decoration : line.decoration,
                verticalAlign,
                rise);
    }

    /** A change of case. */
    public enum Transform {
        NONE,
        CAPITALIZE,
        UPPERCASE,
        LOWERCASE
    }

    /** What becomes of spaces and line ends in the text. */
    public enum WhiteSpace {
        /** Runs of both become one space; lines wrap. */
        NORMAL(true, false, true),
        /** Runs of both become one space; lines do not wrap. */
        NOWRAP(true, false, false),
        /** Both stay; lines do not wrap. */
        PRE(false, true, false),
        /** Both stay; lines wrap. */
        PRE_WRAP(false, true, true),
        /** Spaces collapse, line ends stay; lines wrap. */
        PRE_LINE(true, true, true);

        private final boolean collapses;
        private final boolean keepsLines;
        private final boolean wraps;

        WhiteSpace(boolean collapses, boolean keepsLines, boolean wraps) {
            this.collapses = collapses;
            this.keepsLines = keepsLines;
            this.wraps = wraps;
        }

        /** Whether a run of spaces becomes one. */
        public boolean collapses() {
            return collapses;
        }

        /** Whether a line end in the text ends the line. */
        public boolean keepsLines() {
            return keepsLines;
        }

        /** Whether lines may end at spaces. */
        public boolean wraps() {
            return wraps;
        }
    }

    /** Whether words may be broken. */
    public enum Hyphens {
        NONE,
        /** At soft hyphens only. */
        MANUAL,
        /** By the language. */
        AUTO
    }

    /** Where an inline box stands in its line, or the content of a table cell in its row. */
    public enum VerticalAlign {
        /** On the baseline, raised by {@link TypeStyle#rise}. */
        BASELINE,
        TOP,
        MIDDLE,
        BOTTOM,
        TEXT_TOP,
        TEXT_BOTTOM
    }

    /**
     * Lines drawn with the letters, in the colour of the element that asked for them.
     *
     * @param thickness in pt; empty for what the font says
     */
    public record Decoration(
            boolean underline, boolean overline, boolean lineThrough, Color color, Optional<Double> thickness) {}

    public TypeStyle {
        families = List.copyOf(families);
        features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
        if (families.isEmpty() || size < 0) {
            throw new IllegalArgumentException("families %s, size %s".formatted(families, size));
        }
    }
}
