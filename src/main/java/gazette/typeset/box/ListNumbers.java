package gazette.typeset.box;

import gazette.typeset.css.StyledElement;
import gazette.typeset.css.style.ComputedStyle.Display;
import java.util.Optional;

/**
 * How the items of a list are numbered by its markup.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value">HTML, section 4.4.8</a>
 */
final class ListNumbers {
    /** The counter of items. */
    static final String COUNTER = "list-item";

    private ListNumbers() {}

    /** What the counter says before the first item of a list. */
    static int before(StyledElement list) {
        boolean reversed = list.element().attribute("reversed").isPresent();
        int start = number(list, "start").orElseGet(() -> reversed ? items(list) : 1);
        return reversed ? start + 1 : start - 1;
    }

    private static int items(StyledElement list) {
        int items = 0;
        for (var child : list.children()) {
            items += child instanceof StyledElement item && item.style().display() == Display.LIST_ITEM ? 1 : 0;
        }
        return items;
    }

    /** What an item adds to the counter. */
    static int step(StyledElement item) {
        var stated = item.style().generated().counterIncrement().stream()
                .filter(change -> change.name().equals(COUNTER))
                .toList();
        return stated.isEmpty()
                ? 1
                : stated.stream().mapToInt(change -> change.number()).sum();
    }

    /** The number of an item after another number. */
    static int of(StyledElement item, int last) {
        return number(item, "value").orElse(last + step(item));
    }

    /** A whole number that an attribute says. */
    static Optional<Integer> number(StyledElement element, String attribute) {
        return element.element()
                .attribute(attribute)
                .filter(value -> value.matches("-?\\d{1,6}"))
                .map(Integer::parseInt);
    }
}
