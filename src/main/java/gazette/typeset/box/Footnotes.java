package gazette.typeset.box;

import gazette.markup.Element;
import gazette.page.Part.Role;
import gazette.typeset.css.StyledElement;
import gazette.typeset.css.style.BoxStyle.Floats;
import gazette.typeset.css.style.ComputedStyle.Display;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The footnotes of one document: elements that float so, and links that call some of them. A note that a link calls, by the id
 * of its element, is set where the first such link stands; others with the role of a note stay where they are written.
 */
final class Footnotes {
    private final Map<String, StyledElement> taken;
    private final Map<String, Integer> items;
    private final Set<String> called = new LinkedHashSet<>();
    private final Map<String, Box.Block> boxes = new LinkedHashMap<>();
    private int passed;
    private int numbered;

    private Footnotes(Map<String, StyledElement> taken, Map<String, Integer> items) {
        this.taken = taken;
        this.items = items;
    }

    /** The notes of a document that are called from somewhere in it. */
    static Footnotes of(StyledElement html) {
        var notes = new LinkedHashMap<String, StyledElement>();
        var items = new LinkedHashMap<String, Integer>();
        find(html, notes, items);
        if (!notes.isEmpty()) {
            var targets = new LinkedHashSet<String>();
            targets(html, targets);
            notes.keySet().retainAll(targets);
        }
        return new Footnotes(notes, items);
    }

    private static void find(StyledElement element, Map<String, StyledElement> notes, Map<String, Integer> items) {
        int item = ListNumbers.before(element);
        for (var child : element.children()) {
            if (child instanceof StyledElement inner) {
                boolean listed = inner.style().display() == Display.LIST_ITEM;
                item = listed ? ListNumbers.of(inner, item) : item;
                var id = inner.element().attribute("id").orElse("");
                if (isLinked(inner) && !id.isEmpty() && notes.putIfAbsent(id, inner) == null && listed) {
                    items.put(id, item);
                }
                find(inner, notes, items);
            }
        }
    }

    private static void targets(StyledElement element, Set<String> targets) {
        target(element).ifPresent(targets::add);
        for (var child : element.children()) {
            if (child instanceof StyledElement inner) {
                targets(inner, targets);
            }
        }
    }

    /** The note that a link calls, if there is anything to be seen of it. */
    private static Optional<String> target(StyledElement link) {
        boolean isInked =
                link.element().text().chars().anyMatch(c -> !Character.isWhitespace(c) && !Isolation.isMark((char) c));
        return isCall(link.element()) && isInked
                ? link.element()
                        .attribute("href")
                        .filter(href -> href.startsWith("#"))
                        .map(href -> href.substring(1))
                : Optional.empty();
    }

    /** Whether a link is the mark of a note. */
    static boolean isCall(Element element) {
        return element.name().equals("a")
                && element.attribute("role").filter("doc-noteref"::equals).isPresent();
    }

    /** Whether an element is a note that links call, rather than one that stands in the text that it is a note to. */
    private static boolean isLinked(StyledElement element) {
        return floats(element)
                && Roles.of(element.element()).filter(Role.NOTE::equals).isPresent();
    }

    private static boolean floats(StyledElement element) {
        return element.style().box().floats() == Floats.FOOTNOTE
                && element.style().display() != Display.NONE;
    }

    /** Whether an element is a note that is taken out of the text to which it is written; a mark comes in its place. */
    boolean isInText(StyledElement element) {
        return floats(element) && !isLinked(element);
    }

    /** Whether an element is a note that is set where it is called, and not here. */
    boolean isElsewhere(StyledElement element) {
        return isLinked(element)
                && element.element().attribute("id").filter(taken::containsKey).isPresent();
    }

    /** Whether an element is no part of what is around it. */
    boolean isOut(StyledElement element) {
        return isInText(element) || isElsewhere(element);
    }

    /** Passes by a note that is set elsewhere. */
    void pass() {
        passed++;
    }

    /** How many have been passed by so far. */
    int passed() {
        return passed;
    }

    /** The note that a link calls; only the first link to it does. */
    Optional<StyledElement> called(StyledElement link) {
        return target(link).filter(taken::containsKey).filter(called::add).map(taken::get);
    }

    /** The number that a note has as an item of the list where it is written. */
    Optional<Integer> item(StyledElement note) {
        return note.element().attribute("id").flatMap(id -> Optional.ofNullable(items.get(id)));
    }

    /** The number of the next note that stands in the text, from 1. */
    int next() {
        return ++numbered;
    }

    /** Adds the box of a note, under the name of the place that leads to it. */
    void add(String anchor, Box.Block box) {
        boxes.put(anchor, box);
    }

    /** The boxes of all notes that were called, by the names of the places that lead to them. */
    Map<String, Box.Block> boxes() {
        return boxes;
    }

    /** Those that are called for sure, if some turned out to be called by each other only; empty if all were called. */
    Optional<Footnotes> fewer() {
        if (called.size() == taken.size()) {
            return Optional.empty();
        }
        var fewer = new LinkedHashMap<>(taken);
        fewer.keySet().retainAll(called);
        return Optional.of(new Footnotes(fewer, items));
    }
}
