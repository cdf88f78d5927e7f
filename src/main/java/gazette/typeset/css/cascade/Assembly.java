package gazette.typeset.css.cascade;

import gazette.page.Color;
import gazette.typeset.css.property.Properties;
import gazette.typeset.css.property.Property;
import gazette.typeset.css.property.TypeSyntax;
import gazette.typeset.css.property.Values;
import gazette.typeset.css.style.Border;
import gazette.typeset.css.style.BoxStyle;
import gazette.typeset.css.style.BoxStyle.Floats;
import gazette.typeset.css.style.BreakStyle;
import gazette.typeset.css.style.ColumnStyle;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.ComputedStyle.Display;
import gazette.typeset.css.style.Edges;
import gazette.typeset.css.style.Generated;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.LineStyle;
import gazette.typeset.css.style.LineStyle.Align;
import gazette.typeset.css.style.LineStyle.Limits;
import gazette.typeset.css.style.ListStyle;
import gazette.typeset.css.style.TableStyle;
import gazette.typeset.css.style.TypeStyle;
import gazette.typeset.css.style.TypeStyle.Decoration;
import gazette.typeset.css.value.Ink;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the style that other rooms see of the values of all properties. */
final class Assembly {
    /** In the order in which later ones overrule: CSS Fonts 4, section 7.2. */
    private static final List<Property<SortedMap<String, Integer>>> FEATURES = List.of(
            Properties.FONT_KERNING,
            Properties.FONT_VARIANT_LIGATURES,
            Properties.FONT_VARIANT_POSITION,
            Properties.FONT_VARIANT_CAPS,
            Properties.FONT_VARIANT_NUMERIC,
            Properties.FONT_FEATURE_SETTINGS);

    /** Features that every text has; to ask for them changes nothing. */
    private static final List<String> ALWAYS_ON = List.of("calt", "clig", "kern", "liga");

    private final Values values;
    private final Interner interner;

    private Assembly(Values values, Interner interner) {
        this.values = values;
        this.interner = interner;
    }

    /** Makes equal things one object. */
    interface Interner {
        /** The one object that is equal to this. */
        <T> T one(T thing);
    }

    /** The style that the values come to. */
    static ComputedStyle style(Values values, Interner interner) {
        return new Assembly(values, interner).style();
    }

    /** The display of an element that floats, or is the root: always a block. */
    static Display blockified(Display display) {
        return switch (display) {
            case INLINE,
                    INLINE_BLOCK,
                    TABLE_CAPTION,
                    TABLE_COLUMN_GROUP,
                    TABLE_COLUMN,
                    TABLE_HEADER_GROUP,
                    TABLE_ROW_GROUP,
                    TABLE_FOOTER_GROUP,
                    TABLE_ROW,
                    TABLE_CELL -> Display.BLOCK;
            case NONE, CONTENTS, BLOCK, FLOW_ROOT, LIST_ITEM, TABLE -> display;
        };
    }

    /** The lines drawn with the letters: its own, else those of the element around, unless it stands apart from them. */
    static Optional<Decoration> decoration(Values values, Values parent, Color color) {
        var strokes = values.get(Properties.TEXT_DECORATION_LINE);
        if (!strokes.isEmpty()) {
            return Optional.of(new Decoration(
                    strokes.contains(TypeSyntax.Stroke.UNDERLINE),
                    strokes.contains(TypeSyntax.Stroke.OVERLINE),
                    strokes.contains(TypeSyntax.Stroke.LINE_THROUGH),
                    values.get(Properties.TEXT_DECORATION_COLOR).beside(color).orElse(color),
                    values.get(Properties.TEXT_DECORATION_THICKNESS)));
        }
        boolean apart =
                values.get(Properties.DISPLAY) == Display.INLINE_BLOCK || values.get(Properties.FLOAT) != Floats.NONE;
        return apart ? Optional.empty() : parent.get(Properties.DECORATION);
    }

    private ComputedStyle style() {
        return interner.one(new ComputedStyle(
                get(Properties.DISPLAY),
                interner.one(type()),
                interner.one(lines()),
                interner.one(box()),
                interner.one(new BreakStyle(
                        get(Properties.BREAK_BEFORE),
                        get(Properties.BREAK_AFTER),
                        get(Properties.BREAK_INSIDE),
                        get(Properties.ORPHANS),
                        get(Properties.WIDOWS))),
                interner.one(columns()),
                interner.one(new ListStyle(get(Properties.LIST_STYLE_TYPE), get(Properties.LIST_STYLE_POSITION))),
                interner.one(table()),
                interner.one(new Generated(
                        get(Properties.CONTENT),
                        get(Properties.COUNTER_RESET),
                        get(Properties.COUNTER_INCREMENT),
                        get(Properties.COUNTER_SET),
                        get(Properties.STRING_SET))),
                get(Properties.PAGE)));
    }

    private <T> T get(Property<T> property) {
        return values.get(property);
    }

    private <T> Edges<T> get(Edges<Property<T>> edges) {
        return edges.map(values::get);
    }

    private TypeStyle type() {
        var raise = get(Properties.VERTICAL_ALIGN);
        return new TypeStyle(
                get(Properties.FONT_FAMILY),
                get(Properties.FONT_SIZE),
                get(Properties.FONT_WEIGHT),
                get(Properties.FONT_STYLE),
                features(),
                get(Properties.LETTER_SPACING),
                get(Properties.WORD_SPACING),
                get(Properties.COLOR),
                get(Properties.TEXT_TRANSFORM),
                get(Properties.WHITE_SPACE),
                get(Properties.TAB_SIZE),
                get(Properties.HYPHENS),
                get(Properties.DECORATION),
                raise.align(),
                raise.points());
    }

    private SortedMap<String, Integer> features() {
        var features = new TreeMap<String, Integer>();
        if (get(Properties.LETTER_SPACING) != 0) {
            // Letters that are spaced must not grow together: CSS Text 3, section 8.2.
            features.putAll(Map.of("liga", 0, "clig", 0));
        }
        for (var property : FEATURES) {
            features.putAll(get(property));
        }
        for (var tag : ALWAYS_ON) {
            features.remove(tag, 1);
        }
        return Collections.unmodifiableSortedMap(features);
    }

    private LineStyle lines() {
        boolean rightToLeft = get(Properties.DIRECTION);
        var align = get(Properties.TEXT_ALIGN);
        Align last = get(Properties.TEXT_ALIGN_LAST).resolveLast(align, rightToLeft);
        var letters = get(Properties.HYPHENATE_LIMIT_CHARS);
        return new LineStyle(
                align.resolve(rightToLeft),
                last,
                rightToLeft,
                get(Properties.TEXT_INDENT),
                leading(),
                get(Properties.HANGING_PUNCTUATION),
                new Limits(
                        letters.word(),
                        letters.before(),
                        letters.after(),
                        get(Properties.HYPHENATE_LIMIT_LINES),
                        get(Properties.HYPHENATE_LIMIT_LAST)),
                get(Properties.TEXT_WRAP),
                get(Properties.INITIAL_LETTER),
                get(Properties.WRAP_SIGN));
    }

    private Length leading() {
        var leading = get(Properties.LINE_HEIGHT);
        return leading.isKeyword() ? leading : Length.points(leading.of(get(Properties.FONT_SIZE), 0));
    }

    private BoxStyle box() {
        var widths = get(Properties.BORDER_WIDTH);
        var styles = get(Properties.BORDER_STYLE);
        var colors = get(Properties.BORDER_COLOR);
        return new BoxStyle(
                get(Properties.MARGIN),
                get(Properties.PADDING),
                new Edges<>(
                        border(widths.top(), styles.top(), colors.top()),
                        border(widths.right(), styles.right(), colors.right()),
                        border(widths.bottom(), styles.bottom(), colors.bottom()),
                        border(widths.left(), styles.left(), colors.left())),
                get(Properties.BORDER_CLIP),
                get(Properties.BACKGROUND_COLOR),
                get(Properties.WIDTH),
                get(Properties.MIN_WIDTH),
                get(Properties.MAX_WIDTH),
                get(Properties.HEIGHT),
                get(Properties.MIN_HEIGHT),
                get(Properties.MAX_HEIGHT),
                get(Properties.BOX_SIZING),
                get(Properties.FLOAT),
                get(Properties.CLEAR));
    }

    private Border border(double width, Border.Style style, Ink ink) {
        return style == Border.Style.NONE || width == 0
                ? Border.NONE
                : new Border(width, style, ink.beside(get(Properties.COLOR)));
    }

    private ColumnStyle columns() {
        var gap = get(Properties.COLUMN_GAP);
        return new ColumnStyle(
                get(Properties.COLUMN_COUNT),
                get(Properties.COLUMN_WIDTH),
                gap.isKeyword() ? Length.points(get(Properties.FONT_SIZE)) : gap,
                border(
                        get(Properties.COLUMN_RULE_WIDTH),
                        get(Properties.COLUMN_RULE_STYLE),
                        get(Properties.COLUMN_RULE_COLOR)),
                get(Properties.COLUMN_FILL),
                get(Properties.COLUMN_SPAN));
    }

    private TableStyle table() {
        boolean collapse = get(Properties.BORDER_COLLAPSE);
        var spacing = get(Properties.BORDER_SPACING);
        return new TableStyle(
                collapse,
                get(Properties.TABLE_LAYOUT),
                collapse ? 0 : spacing.horizontal(),
                collapse ? 0 : spacing.vertical(),
                get(Properties.CAPTION_SIDE));
    }
}
