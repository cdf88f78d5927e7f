package gazette.typeset.css.selector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rules whose last element has the name, id and classes of an element, without asking all rules. Safe to share
 * between threads.
 *
 * @param <R> what belongs to a selector
 */
public final class SelectorIndex<R> {
    /** A selector and what belongs to it; the number is its place in the order of the rules. */
    public record Entry<R>(Selector selector, R rule, int number) {}

    private final Map<String, List<Entry<R>>> byKey = new HashMap<>();

    /** Files selectors; the list is in the order of rank, the weakest first. */
    public SelectorIndex(List<Selector> selectors, List<R> rules) {
        for (int i = 0; i < selectors.size(); i++) {
            var selector = selectors.get(i);
            byKey.computeIfAbsent(selector.key(), key -> new ArrayList<>()).add(new Entry<>(selector, rules.get(i), i));
        }
    }

    /** What elements of one name, id and classes have in common. Equal ones get the same entries. */
    public record Shape(String name, String id, List<String> classes) {
        public Shape {
            classes = List.copyOf(classes);
        }

        /** The shape of an element. */
        public static Shape of(Spot spot) {
            return new Shape(spot.element().name(), spot.id(), Arrays.asList(spot.classes()));
        }
    }

    /** The entries that fit elements of the shape of this one, in the order of rank; conditions and chains are not asked. */
    public List<Entry<R>> fitting(Spot spot) {
        var fitting = new ArrayList<Entry<R>>();
        gather("*", spot, fitting);
        gather(spot.element().name(), spot, fitting);
        if (!spot.id().isEmpty()) {
            gather("#" + spot.id(), spot, fitting);
        }
        var classes = spot.classes();
        for (int i = 0; i < classes.length; i++) {
            if (Arrays.asList(classes).indexOf(classes[i]) == i) {
                gather("." + classes[i], spot, fitting);
            }
        }
        fitting.sort((one, other) -> Integer.compare(one.number, other.number));
        return fitting;
    }

    private void gather(String key, Spot spot, List<Entry<R>> into) {
        for (var entry : byKey.getOrDefault(key, List.of())) {
            if (entry.selector.fits(spot)) {
                into.add(entry);
            }
        }
    }
}
