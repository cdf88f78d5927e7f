package gazette.typeset.box;

import gazette.typeset.css.style.Generated;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of a document while it is walked through.
 *
 * @see <a href="https://www.w3.org/TR/css-lists-3/#auto-numbering">CSS Lists 3, section 4</a>
 */
final class Counters {
    private final Map<String, Deque<Integer>> values = new LinkedHashMap<>();

    /** Starts a count anew, until {@link #close} is called with the same name. */
    void open(String name, int number) {
        values.computeIfAbsent(name, n -> new ArrayDeque<>()).push(number);
    }

    void close(String name) {
        values.getOrDefault(name, new ArrayDeque<>()).poll();
    }

    void increment(String name, int by) {
        set(name, value(name) + by);
    }

    void set(String name, int number) {
        var stack = values.computeIfAbsent(name, n -> new ArrayDeque<>());
        stack.poll();
        stack.push(number);
    }

    /** The innermost value; 0 if nobody counts. */
    int value(String name) {
        var stack = values.get(name);
        return stack == null || stack.isEmpty() ? 0 : stack.peek();
    }

    /** All values, the outermost first. */
    List<Integer> all(String name) {
        var all = new ArrayList<>(values.getOrDefault(name, new ArrayDeque<>()));
        Collections.reverse(all);
        return all;
    }

    /** Counts what an element says; the names that it opened are to be closed after its last child. */
    List<String> enter(Generated generated) {
        var opened = new ArrayList<String>();
        for (var reset : generated.counterReset()) {
            open(reset.name(), reset.number());
            opened.add(reset.name());
        }
        generated.counterIncrement().forEach(change -> increment(change.name(), change.number()));
        generated.counterSet().forEach(change -> set(change.name(), change.number()));
        return opened;
    }
}
