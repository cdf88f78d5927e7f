package gazette.typeset.css.property;

import gazette.typeset.css.property.Name.Reading;
import gazette.typeset.css.property.Name.Target;
import gazette.typeset.css.style.Edges;
import gazette.typeset.css.value.Invalid;
import gazette.typeset.css.value.Keywords;
import gazette.typeset.css.value.Value;
import gazette.typeset.css.value.ValueReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names that can stand before a colon: every property, and the shorthands for several. */
public final class Names {
    private static final Map<String, Name> BY_NAME = new TreeMap<>();

    private static final Keywords<Boolean> NONE = Keywords.word("none", true);

    static {
        for (var property : Properties.all()) {
            if (!property.name().isEmpty()) {
                alias(property.name(), property);
            }
        }
        boxes();
        logical();
        others();
    }

    private Names() {}

    /** What a name in small letters stands for. */
    public static Optional<Name> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All names, in the order of the alphabet. */
    public static Iterable<String> all() {
        return Collections.unmodifiableSet(BY_NAME.keySet());
    }

    private static void boxes() {
        add("margin", targets(Properties.MARGIN), fourSides(Properties.MARGIN));
        add("padding", targets(Properties.PADDING), fourSides(Properties.PADDING));
        add("border-width", targets(Properties.BORDER_WIDTH), fourSides(Properties.BORDER_WIDTH));
        add("border-style", targets(Properties.BORDER_STYLE), fourSides(Properties.BORDER_STYLE));
        add("border-color", targets(Properties.BORDER_COLOR), fourSides(Properties.BORDER_COLOR));
        for (var side : Edges.Side.values()) {
            anyOrder("border-" + Keywords.name(side), border(side));
        }
        var one = border(Edges.Side.TOP);
        var all = new ArrayList<Target>();
        for (int i = 0; i < one.size(); i++) {
            for (var side : Edges.Side.values()) {
                all.add(Target.of(border(side).get(i)));
            }
        }
        var reading = anyOrder(one);
        add("border", all, in -> {
            var values = new ArrayList<Value<?>>();
            for (var value : reading.read(in)) {
                values.addAll(Collections.nCopies(Edges.Side.values().length, value));
            }
            return values;
        });
        anyOrder(
                "column-rule",
                List.of(Properties.COLUMN_RULE_WIDTH, Properties.COLUMN_RULE_STYLE, Properties.COLUMN_RULE_COLOR));
    }

    private static List<Property<?>> border(Edges.Side side) {
        return List.of(
                Properties.BORDER_WIDTH.on(side), Properties.BORDER_STYLE.on(side), Properties.BORDER_COLOR.on(side));
    }

    /** Sides named by the direction of the text: before and after the line, above and below. */
    private static void logical() {
        logical("margin-%s", Properties.MARGIN);
        logical("padding-%s", Properties.PADDING);
        logical("border-%s-width", Properties.BORDER_WIDTH);
        logical("border-%s-style", Properties.BORDER_STYLE);
        logical("border-%s-color", Properties.BORDER_COLOR);
        for (var start : List.of(true, false)) {
            var left = border(start ? Edges.Side.LEFT : Edges.Side.RIGHT);
            var right = border(start ? Edges.Side.RIGHT : Edges.Side.LEFT);
            var targets = new ArrayList<Target>();
            for (int i = 0; i < left.size(); i++) {
                targets.add(new Target(left.get(i), right.get(i)));
            }
            add("border-inline-" + (start ? "start" : "end"), targets, anyOrder(left));
        }
        anyOrder("border-block-start", border(Edges.Side.TOP));
        anyOrder("border-block-end", border(Edges.Side.BOTTOM));
    }

    private static <T> void logical(String pattern, Edges<Property<T>> edges) {
        var start = new Target(edges.left(), edges.right());
        var end = new Target(edges.right(), edges.left());
        var above = Target.of(edges.top());
        var below = Target.of(edges.bottom());
        add(
                pattern.replace("%s", "inline-start"),
                List.of(start),
                in -> List.of(edges.left().read(in)));
        add(
                pattern.replace("%s", "inline-end"),
                List.of(end),
                in -> List.of(edges.left().read(in)));
        add(
                pattern.replace("%s", "block-start"),
                List.of(above),
                in -> List.of(edges.top().read(in)));
        add(
                pattern.replace("%s", "block-end"),
                List.of(below),
                in -> List.of(edges.top().read(in)));
        add(pattern.replace("%s", "inline"), List.of(start, end), twoSides(edges.left()));
        add(pattern.replace("%s", "block"), List.of(above, below), twoSides(edges.top()));
    }

    private static void others() {
        font();
        anyOrder(
                "font-variant",
                List.of(
                        Properties.FONT_VARIANT_LIGATURES,
                        Properties.FONT_VARIANT_CAPS,
                        Properties.FONT_VARIANT_NUMERIC,
                        Properties.FONT_VARIANT_POSITION));
        anyOrder("list-style", List.of(Properties.LIST_STYLE_POSITION, Properties.LIST_STYLE_TYPE));
        add("list-style-image", List.of(), Names::none);
        anyOrder("columns", List.of(Properties.COLUMN_WIDTH, Properties.COLUMN_COUNT));
        add("background", targets(Properties.BACKGROUND_COLOR), in -> List.of(background(in)));
        add("background-image", List.of(), Names::none);
        anyOrder(
                "text-decoration",
                List.of(
                        Properties.TEXT_DECORATION_LINE,
                        Properties.TEXT_DECORATION_STYLE,
                        Properties.TEXT_DECORATION_COLOR,
                        Properties.TEXT_DECORATION_THICKNESS));
        alias("text-wrap-style", Properties.TEXT_WRAP);
        alias("page-break-before", Properties.BREAK_BEFORE);
        alias("page-break-after", Properties.BREAK_AFTER);
        alias("page-break-inside", Properties.BREAK_INSIDE);
    }

    private static List<Value<?>> none(ValueReader in) throws Invalid {
        in.keyword(NONE);
        return List.of();
    }

    private static Value<?> background(ValueReader in) throws Invalid {
        return in.take("none") ? Value.of(Optional.empty()) : Properties.BACKGROUND_COLOR.read(in);
    }

    /** Style, variant and weight in any order, then size, leading after a stroke, and families: CSS Fonts 4, section 2.7. */
    private static void font() {
        var reset = List.<Property<?>>of(
                Properties.FONT_STYLE,
                Properties.FONT_VARIANT_CAPS,
                Properties.FONT_WEIGHT,
                Properties.FONT_VARIANT_NUMERIC,
                Properties.FONT_VARIANT_LIGATURES,
                Properties.FONT_VARIANT_POSITION,
                Properties.FONT_KERNING,
                Properties.FONT_FEATURE_SETTINGS);
        var targets = new ArrayList<Target>();
        reset.forEach(property -> targets.add(Target.of(property)));
        targets.addAll(targets(Properties.FONT_SIZE, Properties.LINE_HEIGHT, Properties.FONT_FAMILY));
        add("font", targets, in -> {
            var values = new ArrayList<>(leading(in, reset.subList(0, 3)));
            reset.subList(3, reset.size()).forEach(property -> values.add(Value.of(property.initial())));
            values.add(Properties.FONT_SIZE.read(in));
            values.add(in.takeMark('/') ? Properties.LINE_HEIGHT.read(in) : Value.of(Properties.LINE_HEIGHT.initial()));
            values.add(Properties.FONT_FAMILY.read(in));
            return values;
        });
    }

    /** Reads what may stand before something else; a weight is a number, a size never is. */
    private static List<Value<?>> leading(ValueReader in, List<Property<?>> properties) {
        var said = unsaid(properties);
        while (!in.isAtEnd() && (in.take("normal") || say(in, properties, said))) {
            // "normal" does not tell which of them is meant, and need not
        }
        return completed(properties, said);
    }

    private static Reading anyOrder(List<Property<?>> properties) {
        return in -> {
            var said = unsaid(properties);
            do {
                if (!say(in, properties, said)) {
                    throw new Invalid();
                }
            } while (!in.isAtEnd() && said.contains(Optional.<Value<?>>empty()));
            return completed(properties, said);
        };
    }

    /** No value yet for any of some properties. */
    private static List<Optional<Value<?>>> unsaid(List<Property<?>> properties) {
        return new ArrayList<>(Collections.nCopies(properties.size(), Optional.empty()));
    }

    /** Reads one value for the first property that has none and can have it; whether there was one. */
    private static boolean say(ValueReader in, List<Property<?>> properties, List<Optional<Value<?>>> said) {
        for (int i = 0; i < properties.size(); i++) {
            if (said.get(i).isEmpty()) {
                int mark = in.mark();
                try {
                    said.set(i, Optional.of(properties.get(i).read(in)));
                    return true;
                } catch (Invalid invalid) {
                    in.reset(mark);
                }
            }
        }
        return false;
    }

    private static List<Value<?>> completed(List<Property<?>> properties, List<Optional<Value<?>>> said) {
        var values = new ArrayList<Value<?>>();
        for (int i = 0; i < properties.size(); i++) {
            values.add(
                    said.get(i).isPresent()
                            ? said.get(i).get()
                            : Value.of(properties.get(i).initial()));
        }
        return values;
    }

    /** One value for all sides, two for above and beside, three or four clockwise from the top. */
    private static <T> Reading fourSides(Edges<Property<T>> edges) {
        return in -> {
            var values = new ArrayList<Value<?>>();
            do {
                values.add(edges.top().read(in));
            } while (!in.isAtEnd() && values.size() < 4);
            var top = values.getFirst();
            var right = values.size() > 1 ? values.get(1) : top;
            var bottom = values.size() > 2 ? values.get(2) : top;
            var left = values.size() > 3 ? values.get(3) : right;
            return List.of(top, right, bottom, left);
        };
    }

    private static Reading twoSides(Property<?> property) {
        return in -> {
            var start = property.read(in);
            return List.of(start, in.isAtEnd() ? start : property.read(in));
        };
    }

    private static <T> List<Target> targets(Edges<Property<T>> edges) {
        return targets(edges.top(), edges.right(), edges.bottom(), edges.left());
    }

    private static List<Target> targets(Property<?>... properties) {
        var targets = new ArrayList<Target>();
        for (var property : properties) {
            targets.add(Target.of(property));
        }
        return targets;
    }

    private static void anyOrder(String name, List<Property<?>> properties) {
        add(name, properties.stream().map(Target::of).toList(), anyOrder(properties));
    }

    private static void alias(String name, Property<?> property) {
        add(name, targets(property), in -> List.of(property.read(in)));
    }

    private static void add(String name, List<Target> targets, Reading reading) {
        BY_NAME.put(name, new Name(name, targets, reading));
    }
}
