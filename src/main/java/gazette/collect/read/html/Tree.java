package gazette.collect.read.html;

import gazette.collect.characters.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds elements in a tree by their kinds. A page is gone through dozens of times, so that this does not read a selector each
 * time, as the library does, and knows only what is simple to say: {@code p}, {@code a[href]}, {@code [role=main]},
 * {@code a[href^=#]}, {@code .credit}, {@code #toc}, and several of these parted by commas.
 */
public final class Tree {
    private static final Map<String, Kinds> KNOWN = new ConcurrentHashMap<>();

    /** Mark-up deeper than this means nothing. */
    private static final int DEEPEST = 100;

    private Tree() {}

    /**
     * The tree of a page, without characters that HTML forbids.
     *
     * @param address where the page stands; may be empty
     */
    public static Document of(String html, String address) {
        return Jsoup.parse(
                Controls.unreferenced(html), address, Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    /** All elements of these kinds in an element, itself included, in order. */
    public static List<Element> all(Element root, String kinds) {
        return all(root, kinds(kinds));
    }

    /** All such elements in an element, itself included, in order. */
    public static List<Element> all(Element root, Predicate<Element> wanted) {
        var found = new ArrayList<Element>();
        collect(root, wanted, found);
        return found;
    }

    private static void collect(Element element, Predicate<Element> wanted, List<Element> found) {
        if (wanted.test(element)) {
            found.add(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                collect(child, wanted, found);
            }
        }
    }

    /** The first of these kinds in an element, maybe itself. */
    public static Optional<Element> first(Element root, String kinds) {
        return first(root, kinds(kinds));
    }

    /** The first such element in an element, maybe itself. */
    public static Optional<Element> first(Element element, Predicate<Element> wanted) {
        if (wanted.test(element)) {
            return Optional.of(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                var found = first(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an element is of one of these kinds, or one in it is. */
    public static boolean has(Element root, String kinds) {
        return first(root, kinds(kinds)).isPresent();
    }

    /** Whether an element is of one of these kinds. */
    public static boolean is(Element element, String kinds) {
        return kinds(kinds).test(element);
    }

    /** Whether one of these kinds stands in an element; itself does not count. */
    public static boolean isAround(Element element, String kinds) {
        return first(element, kinds(kinds).and(inner -> !inner.equals(element))).isPresent();
    }

    /** The first child of one of these kinds. */
    public static Optional<Element> child(Element parent, String kinds) {
        var wanted = kinds(kinds);
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child && wanted.test(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** How many children are of these kinds. */
    public static int count(Element parent, String kinds) {
        var wanted = kinds(kinds);
        int count = 0;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            count += parent.childNode(i) instanceof Element child && wanted.test(child) ? 1 : 0;
        }
        return count;
    }

    /** The nearest of these kinds round an element, maybe itself. */
    public static Optional<Element> around(Element element, String kinds) {
        var wanted = kinds(kinds);
        for (var at = element; at != null; at = at.parent()) {
            if (wanted.test(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Whether an element is of one of these kinds, or stands in one. */
    public static boolean isIn(Element element, String kinds) {
        return around(element, kinds).isPresent();
    }

    /** Whether an element stands in another. */
    public static boolean holds(Element outer, Element inner) {
        for (var at = inner.parent(); at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static Kinds kinds(String list) {
        var known = KNOWN.get(list);
        return known == null ? KNOWN.computeIfAbsent(list, Kinds::read) : known;
    }
}
