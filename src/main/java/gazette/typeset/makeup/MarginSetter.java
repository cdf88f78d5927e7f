package gazette.typeset.makeup;

import gazette.language.Language;
import gazette.page.Item;
import gazette.page.Rectangle;
import gazette.typeset.box.Box;
import gazette.typeset.box.MarginText;
import gazette.typeset.css.sheet.PageStyle;
import gazette.typeset.css.sheet.PageStyle.MarginBox;
import gazette.typeset.css.style.ComputedStyle;
import gazette.typeset.css.style.Content;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Sets what stands in the margins: running heads and folios, each on one line. What is too long for its place is cut after a
 * word, or within its first one, and ends in an ellipsis.
 *
 * @see <a href="https://www.w3.org/TR/css-page-3/#margin-boxes">CSS Paged Media 3, section 5</a>
 */
final class MarginSetter {
    /** White between two texts in one margin, in em. */
    private static final double BETWEEN = 1;

    private final LineSetter lines;
    private final MarginText texts;
    private final Language language;

    /** What the margins of one page say. */
    record Values(int folio, int count, Strings strings) {}

    MarginSetter(LineSetter lines, MarginText texts, Language language) {
        this.lines = lines;
        this.texts = texts;
        this.language = language;
    }

    /** The items in the margins of a page; x and y from its top left corner. */
    List<Item> set(PageStyle page, Values values) {
        var set = new EnumMap<MarginBox, Box.Lines>(MarginBox.class);
        page.boxes()
                .forEach((place, style) ->
                        texts.of(style, written(style, values), language).ifPresent(text -> set.put(place, text)));
        var items = new ArrayList<Item>();
        var head = new Rectangle(
                page.margin().left(),
                0,
                page.size().width() - page.margin().left() - page.margin().right(),
                page.margin().top());
        double bottom = page.size().height() - page.margin().bottom();
        var foot = new Rectangle(head.x(), bottom, head.width(), page.margin().bottom());
        var heads = share(head, MarginBox.TOP_LEFT, MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT, set);
        var feet = share(foot, MarginBox.BOTTOM_LEFT, MarginBox.BOTTOM_CENTER, MarginBox.BOTTOM_RIGHT, set);
        set.forEach((place, text) -> draw(text, area(place, page, heads, feet), items));
        return items;
    }

    private static String written(ComputedStyle style, Values values) {
        var text = new StringBuilder();
        for (var part : style.generated().content().orElse(List.of())) {
            switch (part) {
                case Content.Words words -> text.append(words.text());
                case Content.Counter counter ->
                    text.append(
                            counter.style().write(counter.name().equals("pages") ? values.count() : values.folio()));
                case Content.NamedString string -> text.append(values.strings().value(string.name(), string.which()));
                case Content.Counters c -> {}
                case Content.Attribute a -> {}
                case Content.TargetCounter t -> {}
                case Content.TargetText t -> {}
                case Content.Leader l -> {}
                case Content.ElementText e -> {}
            }
        }
        return text.toString();
    }

    private static Rectangle area(MarginBox place, PageStyle page, Shares heads, Shares feet) {
        double width = page.size().width();
        double left = page.margin().left();
        double top = page.margin().top();
        double right = page.margin().right();
        double bottom = page.margin().bottom();
        double foot = page.size().height() - bottom;
        return switch (place) {
            case TOP_LEFT_CORNER -> new Rectangle(0, 0, left, top);
            case TOP_LEFT -> heads.start;
            case TOP_CENTER -> heads.middle;
            case TOP_RIGHT -> heads.end;
            case TOP_RIGHT_CORNER -> new Rectangle(width - right, 0, right, top);
            case LEFT_TOP, LEFT_MIDDLE, LEFT_BOTTOM -> new Rectangle(0, top, left, foot - top);
            case RIGHT_TOP, RIGHT_MIDDLE, RIGHT_BOTTOM -> new Rectangle(width - right, top, right, foot - top);
            case BOTTOM_LEFT_CORNER -> new Rectangle(0, foot, left, bottom);
            case BOTTOM_LEFT -> feet.start;
            case BOTTOM_CENTER -> feet.middle;
            case BOTTOM_RIGHT -> feet.end;
            case BOTTOM_RIGHT_CORNER -> new Rectangle(width - right, foot, right, bottom);
        };
    }

    /** The places of the three texts in one margin. */
    private record Shares(Rectangle start, Rectangle middle, Rectangle end) {}

    /** Shares a margin among the texts in it: the middle one in the middle, the others up to it or to each other. */
    private Shares share(
            Rectangle whole, MarginBox start, MarginBox middle, MarginBox end, Map<MarginBox, Box.Lines> set) {
        double left = natural(set, start);
        double center = Math.min(natural(set, middle), whole.width());
        double right = natural(set, end);
        if (set.containsKey(middle)) {
            double side = (whole.width() - center) / 2;
            boolean alone = !set.containsKey(start) && !set.containsKey(end);
            var between = alone ? whole : part(whole, side, center);
            return new Shares(part(whole, 0, side), between, part(whole, whole.width() - side, side));
        }
        if (!set.containsKey(start) || !set.containsKey(end)) {
            return new Shares(whole, whole, whole);
        }
        double tail = left + right <= whole.width() ? right : Math.max(whole.width() - left, whole.width() / 2);
        double rest = whole.width() - Math.min(right, tail);
        return new Shares(part(whole, 0, rest), whole, part(whole, rest, whole.width() - rest));
    }

    private static Rectangle part(Rectangle whole, double from, double width) {
        return new Rectangle(whole.x() + from, whole.y(), width, whole.height());
    }

    private double natural(Map<MarginBox, Box.Lines> set, MarginBox place) {
        var text = set.get(place);
        if (text == null) {
            return 0;
        }
        var sides = Sides.of(text.style(), 0);
        double around = sides.insetLeft() + sides.insetRight();
        return lines.natural(text) + around + BETWEEN * text.style().type().size();
    }

    private void draw(Box.Lines text, Rectangle area, List<Item> items) {
        var style = text.style();
        var sides = Sides.of(style, area.width());
        var box = style.box();
        double above = box.margin().top().of(area.width(), 0) + sides.insetTop();
        double below = box.margin().bottom().of(area.width(), 0) + sides.insetBottom();
        var fitting = shortened(text, sides.content());
        var set = lines.set(fitting, area.x() + sides.left(), sides.content());
        if (set.isEmpty()) {
            return;
        }
        double height = set.getFirst().height();
        double room = area.height() - above - below - height;
        double drop = switch (style.type().verticalAlign()) {
            case TOP, TEXT_TOP -> 0;
            case BOTTOM, TEXT_BOTTOM -> room;
            case MIDDLE, BASELINE -> room / 2;
        };
        double top = area.y() + above + drop;
        double x = area.x() + sides.marginLeft();
        Rules.across(box.border().top(), x, top - sides.insetTop(), sides.frame(), items);
        double bottom = top + height + sides.insetBottom();
        Rules.across(box.border().bottom(), x, bottom - box.border().bottom().width(), sides.frame(), items);
        set.getFirst().items().forEach(item -> items.add(item.moved(0, top)));
    }

    /** As many words as there is room for; of one that is too long as many letters, at least one. */
    private Box.Lines shortened(Box.Lines text, double width) {
        if (lines.natural(text) <= width) {
            return text;
        }
        int words = fitting(texts.count(text), width, count -> texts.first(count, text));
        if (words > 0) {
            return texts.first(words, text);
        }
        int letters = fitting(texts.letters(text), width, count -> texts.cut(count, text));
        return texts.cut(Math.max(1, letters), text);
    }

    /** The most of so many parts that fit; 0 if not even one does. */
    private int fitting(int all, double width, IntFunction<Box.Lines> parts) {
        int fitting = 0;
        int tooMany = all;
        while (tooMany - fitting > 1) {
            int half = (fitting + tooMany) / 2;
            if (lines.natural(parts.apply(half)) <= width) {
                fitting = half;
            } else {
                tooMany = half;
            }
        }
        return fitting;
    }
}
