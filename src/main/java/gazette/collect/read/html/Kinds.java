package gazette.collect.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Kinds of elements, as a simple selector tells them.
 *
 * @param names of those of which the name says all
 */
record Kinds(Set<String> names, List<Kind> others) implements Predicate<Element> {
    static Kinds read(String selector) {
        var names = new HashSet<String>();
        var others = new ArrayList<Kind>();
        for (var one : selector.split(",\\s*", -1)) {
            var kind = Kind.read(one);
            if (kind.marks.isEmpty()) {
                names.add(kind.name);
            } else {
                others.add(kind);
            }
        }
        return new Kinds(names, others);
    }

    @Override
    public boolean test(Element element) {
        if (names.contains(element.normalName())) {
            return true;
        }
        if (!others.isEmpty() && element.attributesSize() > 0) {
            for (var kind : others) {
                if (kind.test(element)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * One of them.
     *
     * @param name empty if it may be any
     * @param marks by which it is known, besides
     */
    private record Kind(String name, List<Predicate<Element>> marks) implements Predicate<Element> {
        private static final Pattern WHOLE = Pattern.compile("([\\w-]*)((?:\\[[^\\]]+\\]|[.#][\\w-]+)*)");
        private static final Pattern MARK = Pattern.compile(
                "\\[(?<key>[\\w:-]+)(?:(?<how>\\^?=)(?<value>[^\\]]*))?\\]|\\.(?<class>[\\w-]+)|#(?<id>[\\w-]+)");

        static Kind read(String selector) {
            var whole = WHOLE.matcher(selector);
            if (selector.isEmpty() || !whole.matches()) {
                throw new IllegalArgumentException("more than the kind of an element: " + selector);
            }
            return new Kind(
                    whole.group(1),
                    MARK.matcher(whole.group(2)).results().map(Kind::mark).toList());
        }

        private static Predicate<Element> mark(MatchResult mark) {
            var name = mark.group("class");
            if (name != null) {
                return element -> element.hasClass(name);
            }
            var id = mark.group("id");
            if (id != null) {
                return element -> element.id().equals(id);
            }
            var key = mark.group("key");
            var how = mark.group("how");
            if (how == null) {
                return element -> element.hasAttr(key);
            }
            var value = mark.group("value").toLowerCase(Locale.ROOT);
            return how.equals("=")
                    ? element -> element.hasAttr(key) && value.equalsIgnoreCase(element.attr(key))
                    : element -> element.attr(key).toLowerCase(Locale.ROOT).startsWith(value);
        }

        @Override
        public boolean test(Element element) {
            if (!name.isEmpty() && !name.equals(element.normalName())) {
                return false;
            }
            for (var mark : marks) {
                if (!mark.test(element)) {
                    return false;
                }
            }
            return true;
        }
    }
}
