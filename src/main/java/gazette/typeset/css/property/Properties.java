package gazette.typeset.css.property;

import gazette.page.Color;
import gazette.typeset.css.style.Border;
import gazette.typeset.css.style.BoxStyle;
import gazette.typeset.css.style.BreakStyle.Break;
import gazette.typeset.css.style.ColumnStyle;
import gazette.typeset.css.style.ComputedStyle.Display;
import gazette.typeset.css.style.Content;
import gazette.typeset.css.style.CounterStyle;
import gazette.typeset.css.style.Edges;
import gazette.typeset.css.style.Generated.CounterChange;
import gazette.typeset.css.style.Generated.StringSet;
import gazette.typeset.css.style.Length;
import gazette.typeset.css.style.Length.Keyword;
import gazette.typeset.css.style.Length.Measure;
import gazette.typeset.css.style.LineStyle.Hanging;
import gazette.typeset.css.style.LineStyle.Indent;
import gazette.typeset.css.style.LineStyle.Limits;
import gazette.typeset.css.style.TypeStyle.Decoration;
import gazette.typeset.css.style.TypeStyle.Hyphens;
import gazette.typeset.css.style.TypeStyle.Transform;
import gazette.typeset.css.style.TypeStyle.VerticalAlign;
import gazette.typeset.css.style.TypeStyle.WhiteSpace;
import gazette.typeset.css.value.Colors;
import gazette.typeset.css.value.Ink;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.Lengths;
import gazette.typeset.css.value.Lengths.Range;
import gazette.typeset.css.value.Syntax;
import gazette.typeset.css.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The properties of the dialect, each with what it takes, what it is at first and whether it is inherited. */
public final class Properties {
    private static final List<Property<?>> ALL = new ArrayList<>();

    // The order is that of computing: what others are measured against comes first.
    public static final Property<Boolean> DIRECTION =
            inherited("direction", false, Keywords.word("ltr", false).and("rtl", true));
    public static final Property<Double> FONT_SIZE = inherited("font-size", TypeSyntax.MEDIUM, TypeSyntax::size);
    public static final Property<Length> LINE_HEIGHT = inherited("line-height", Keyword.NORMAL, TypeSyntax::lineHeight);
    public static final Property<Color> COLOR = inherited("color", Color.BLACK, TypeSyntax::color);

    public static final Property<List<String>> FONT_FAMILY =
            inherited("font-family", List.of("serif"), TypeSyntax::families);
    public static final Property<Integer> FONT_WEIGHT =
            inherited("font-weight", TypeSyntax.REGULAR, TypeSyntax::weight);
    public static final Property<Boolean> FONT_STYLE = inherited(
            "font-style",
            false,
            Keywords.word("normal", false).and("italic", true).and("oblique", true));
    public static final Property<SortedMap<String, Integer>> FONT_VARIANT_CAPS =
            features("font-variant-caps", FeatureSyntax.CAPS);
    public static final Property<SortedMap<String, Integer>> FONT_VARIANT_NUMERIC =
            features("font-variant-numeric", FeatureSyntax.NUMERIC);
    public static final Property<SortedMap<String, Integer>> FONT_VARIANT_LIGATURES =
            features("font-variant-ligatures", FeatureSyntax.LIGATURES);
    public static final Property<SortedMap<String, Integer>> FONT_VARIANT_POSITION =
            features("font-variant-position", FeatureSyntax.POSITION);
    public static final Property<SortedMap<String, Integer>> FONT_KERNING =
            features("font-kerning", FeatureSyntax.KERNING);
    public static final Property<SortedMap<String, Integer>> FONT_FEATURE_SETTINGS =
            features("font-feature-settings", FeatureSyntax::settings);
    public static final Property<Double> LETTER_SPACING = inherited("letter-spacing", 0.0, TypeSyntax::spacing);
    public static final Property<Double> WORD_SPACING = inherited("word-spacing", 0.0, TypeSyntax::spacing);
    public static final Property<Transform> TEXT_TRANSFORM =
            inherited("text-transform", Transform.NONE, Keywords.of(Transform.values()));
    public static final Property<WhiteSpace> WHITE_SPACE =
            inherited("white-space", WhiteSpace.NORMAL, Keywords.of(WhiteSpace.values()));
    public static final Property<Integer> TAB_SIZE = inherited("tab-size", 8, in -> Value.of(in.integer(1)));
    public static final Property<Hyphens> HYPHENS = inherited("hyphens", Hyphens.MANUAL, Keywords.of(Hyphens.values()));
    public static final Property<TypeSyntax.Raise> VERTICAL_ALIGN =
            reset("vertical-align", new TypeSyntax.Raise(VerticalAlign.BASELINE, 0), TypeSyntax::raise);
    public static final Property<Set<TypeSyntax.Stroke>> TEXT_DECORATION_LINE =
            reset("text-decoration-line", Set.of(), TypeSyntax::strokes);
    /** Lines are drawn through; there is nothing else to choose. */
    static final Property<Boolean> TEXT_DECORATION_STYLE =
            reset("text-decoration-style", true, Keywords.word("solid", true));

    public static final Property<Ink> TEXT_DECORATION_COLOR = ink("text-decoration-color");
    public static final Property<Optional<Double>> TEXT_DECORATION_THICKNESS =
            reset("text-decoration-thickness", Optional.empty(), TypeSyntax::thickness);
    /** Not written by anybody: what the lines above come to, with those of the element around. */
    public static final Property<Optional<Decoration>> DECORATION = reset("", Optional.empty(), in -> {
        throw in.missing("nothing");
    });

    public static final Property<TextAlign> TEXT_ALIGN =
            inherited("text-align", TextAlign.START, Keywords.of(LineSyntax.ALIGN));
    public static final Property<TextAlign> TEXT_ALIGN_LAST =
            inherited("text-align-last", TextAlign.AUTO, Keywords.of(TextAlign.values()));
    public static final Property<Indent> TEXT_INDENT = inherited("text-indent", Indent.NONE, LineSyntax::indent);
    public static final Property<Set<Hanging>> HANGING_PUNCTUATION =
            inherited("hanging-punctuation", Set.of(), LineSyntax::hanging);
    public static final Property<LineSyntax.Letters> HYPHENATE_LIMIT_CHARS =
            inherited("hyphenate-limit-chars", LineSyntax.Letters.USUAL, LineSyntax::letters);
    public static final Property<Integer> HYPHENATE_LIMIT_LINES =
            inherited("hyphenate-limit-lines", Integer.MAX_VALUE, LineSyntax::limitLines);
    public static final Property<Limits.Last> HYPHENATE_LIMIT_LAST =
            inherited("hyphenate-limit-last", Limits.Last.NONE, Keywords.of(Limits.Last.values()));
    public static final Property<Boolean> TEXT_WRAP = inherited(
            "text-wrap",
            false,
            Keywords.word("wrap", false)
                    .and("balance", true)
                    .and("pretty", false)
                    .and("auto", false));

    /** Over how many lines; 0 for a letter like any other. */
    public static final Property<Integer> INITIAL_LETTER = reset("initial-letter", 0, LineSyntax::initial);

    /** Ours: CSS has no name for it. */
    public static final Property<String> WRAP_SIGN = inherited("wrap-sign", "", LineSyntax::sign);

    public static final Property<Display> DISPLAY = reset("display", Display.INLINE, Keywords.of(Display.values()));
    public static final Edges<Property<Length>> MARGIN =
            sides("margin-%s", Measure.ZERO, Lengths.syntax(Range.ANY, Keyword.AUTO));
    public static final Edges<Property<Length>> PADDING =
            sides("padding-%s", Measure.ZERO, Lengths.syntax(Range.POSITIVE));
    public static final Edges<Property<Double>> BORDER_WIDTH =
            sides("border-%s-width", BoxSyntax.MEDIUM, BoxSyntax::width);
    public static final Edges<Property<Border.Style>> BORDER_STYLE =
            sides("border-%s-style", Border.Style.NONE, BoxSyntax.STYLES);
    public static final Edges<Property<Ink>> BORDER_COLOR = sides("border-%s-color", Ink.CURRENT, Ink::read);
    public static final Property<Length> BORDER_CLIP =
            reset("border-clip", Keyword.NORMAL, Lengths.syntax(Range.POSITIVE, Keyword.NORMAL));
    public static final Property<Optional<Color>> BACKGROUND_COLOR =
            reset("background-color", Optional.empty(), Colors::read);
    public static final Property<Length> WIDTH =
            reset("width", Keyword.AUTO, Lengths.syntax(Range.POSITIVE, Keyword.AUTO));
    public static final Property<Length> MIN_WIDTH =
            reset("min-width", Keyword.AUTO, Lengths.syntax(Range.POSITIVE, Keyword.AUTO));
    public static final Property<Length> MAX_WIDTH =
            reset("max-width", Keyword.NONE, Lengths.syntax(Range.POSITIVE, Keyword.NONE));
    public static final Property<Length> HEIGHT =
            reset("height", Keyword.AUTO, Lengths.syntax(Range.POSITIVE, Keyword.AUTO));
    public static final Property<Length> MIN_HEIGHT =
            reset("min-height", Keyword.AUTO, Lengths.syntax(Range.POSITIVE, Keyword.AUTO));
    public static final Property<Length> MAX_HEIGHT =
            reset("max-height", Keyword.NONE, Lengths.syntax(Range.POSITIVE, Keyword.NONE));
    public static final Property<BoxStyle.Sizing> BOX_SIZING =
            reset("box-sizing", BoxStyle.Sizing.CONTENT_BOX, Keywords.of(BoxStyle.Sizing.values()));
    public static final Property<BoxStyle.Floats> FLOAT = reset("float", BoxStyle.Floats.NONE, BoxSyntax::floats);
    public static final Property<BoxStyle.Clear> CLEAR = reset("clear", BoxStyle.Clear.NONE, BoxSyntax::clear);

    public static final Property<Break> BREAK_BEFORE = reset("break-before", Break.AUTO, BoxSyntax::breaks);
    public static final Property<Break> BREAK_AFTER = reset("break-after", Break.AUTO, BoxSyntax::breaks);
    public static final Property<Break> BREAK_INSIDE = reset("break-inside", Break.AUTO, Keywords.of(BoxSyntax.INSIDE));
    public static final Property<Integer> ORPHANS = inherited("orphans", 2, in -> Value.of(in.integer(1)));
    public static final Property<Integer> WIDOWS = inherited("widows", 2, in -> Value.of(in.integer(1)));

    public static final Property<OptionalInt> COLUMN_COUNT =
            reset("column-count", OptionalInt.empty(), BoxSyntax::columnCount);
    public static final Property<Length> COLUMN_WIDTH =
            reset("column-width", Keyword.AUTO, Lengths.syntax(Range.ABSOLUTE_POSITIVE, Keyword.AUTO));
    public static final Property<Length> COLUMN_GAP =
            reset("column-gap", Keyword.NORMAL, Lengths.syntax(Range.POSITIVE, Keyword.NORMAL));
    public static final Property<Double> COLUMN_RULE_WIDTH =
            reset("column-rule-width", BoxSyntax.MEDIUM, BoxSyntax::width);
    public static final Property<Border.Style> COLUMN_RULE_STYLE =
            reset("column-rule-style", Border.Style.NONE, BoxSyntax.STYLES);
    public static final Property<Ink> COLUMN_RULE_COLOR = ink("column-rule-color");
    public static final Property<ColumnStyle.Fill> COLUMN_FILL =
            reset("column-fill", ColumnStyle.Fill.BALANCE, Keywords.of(ColumnStyle.Fill.values()));
    public static final Property<Boolean> COLUMN_SPAN =
            reset("column-span", false, Keywords.word("none", false).and("all", true));

    public static final Property<List<Content>> LIST_STYLE_TYPE =
            inherited("list-style-type", ContentSyntax.marker(CounterStyle.DISC), ContentSyntax::marker);
    public static final Property<Boolean> LIST_STYLE_POSITION = inherited(
            "list-style-position", false, Keywords.word("outside", false).and("inside", true));

    public static final Property<Boolean> BORDER_COLLAPSE =
            inherited("border-collapse", false, Keywords.word("separate", false).and("collapse", true));
    public static final Property<BoxSyntax.Spacing> BORDER_SPACING =
            inherited("border-spacing", new BoxSyntax.Spacing(0, 0), BoxSyntax::spacing);
    public static final Property<Boolean> TABLE_LAYOUT =
            reset("table-layout", false, Keywords.word("auto", false).and("fixed", true));
    public static final Property<Boolean> CAPTION_SIDE =
            inherited("caption-side", false, Keywords.word("top", false).and("bottom", true));

    public static final Property<Optional<List<Content>>> CONTENT =
            reset("content", Optional.empty(), ContentSyntax::content);
    public static final Property<List<CounterChange>> COUNTER_RESET =
            reset("counter-reset", List.of(), ContentSyntax.counters(0));
    public static final Property<List<CounterChange>> COUNTER_INCREMENT =
            reset("counter-increment", List.of(), ContentSyntax.counters(1));
    public static final Property<List<CounterChange>> COUNTER_SET =
            reset("counter-set", List.of(), ContentSyntax.counters(0));
    public static final Property<List<StringSet>> STRING_SET = reset("string-set", List.of(), ContentSyntax::strings);

    /** Not inherited in CSS, where {@code auto} means what the parent has: the same, said shorter. */
    public static final Property<Optional<String>> PAGE = inherited("page", Optional.empty(), BoxSyntax::page);
    /** In {@code @page} only. */
    public static final Property<BoxSyntax.Format> SIZE = reset("size", BoxSyntax.Format.AUTO, BoxSyntax::size);

    private Properties() {}

    /** All properties, in the order of computing. */
    public static List<Property<?>> all() {
        return Collections.unmodifiableList(ALL);
    }

    private static <T> Property<T> inherited(String name, T initial, Syntax<T> syntax) {
        return add(name, true, initial, syntax);
    }

    private static <T> Property<T> reset(String name, T initial, Syntax<T> syntax) {
        return add(name, false, initial, syntax);
    }

    private static Property<Ink> ink(String name) {
        return reset(name, Ink.CURRENT, Ink::read);
    }

    private static <T> Property<T> add(String name, boolean inherited, T initial, Syntax<T> syntax) {
        var property = new Property<T>(name, ALL.size(), inherited, initial, syntax);
        ALL.add(property);
        return property;
    }

    private static Property<SortedMap<String, Integer>> features(
            String name, Syntax<SortedMap<String, Integer>> syntax) {
        return inherited(name, Collections.unmodifiableSortedMap(new TreeMap<>()), syntax);
    }

    private static <T> Edges<Property<T>> sides(String pattern, T initial, Syntax<T> syntax) {
        return new Edges<>("top", "right", "bottom", "left")
                .map(side -> reset(pattern.replace("%s", side), initial, syntax));
    }
}
