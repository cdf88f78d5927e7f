package gazette.typeset.css.style;

import java.util.List;
import java.util.Optional;

/**
 * What an element adds to the text and to the counts.
 *
 * @param content what stands in a pseudo-element or margin box: an empty list for {@code none}, nothing for
 *     {@code normal}, which only a marker fills by itself
 * @param counterReset counters that start anew here, before anything else, in order
 * @param counterIncrement counters that go on here, after resetting
 * @param counterSet counters that are set here, after both
 * @param stringSet strings that get their words here, in order
 */
public record Generated(
        Optional<List<Content>> content,
        List<CounterChange> counterReset,
        List<CounterChange> counterIncrement,
        List<CounterChange> counterSet,
        List<StringSet> stringSet) {
    /** Adds and counts nothing. */
    public static final Generated NOTHING = new Generated(Optional.empty(), List.of(), List.of(), List.of(), List.of());

    /** A counter and its number: the new value, or how much is added. */
    public record CounterChange(String name, int number) {}

    /** A string and the words it gets. */
    public record StringSet(String name, List<Content> value) {
        public StringSet {
            value = List.copyOf(value);
        }
    }

    public Generated {
        content = content.map(List::copyOf);
        counterReset = List.copyOf(counterReset);
        counterIncrement = List.copyOf(counterIncrement);
        counterSet = List.copyOf(counterSet);
        stringSet = List.copyOf(stringSet);
    }

    /** Whether there is any content. */
    public boolean hasContent() {
        return content.isPresent() && !content.get().isEmpty();
    }
}
