package gazette.collect.read.web.evidence;

import gazette.collect.read.html.BlockElements;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Tells what flows within a line from what stands as a block.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/dom.html#phrasing-content">Phrasing content</a>
 */
public final class Phrasing {
    private static final Set<String> NAMES = words("""
            abbr audio b bdi bdo br button canvas cite code data datalist dfn em embed i img input kbd label map mark
            math meter noscript object output picture progress q ruby samp script select slot small span strong sub
            sup svg template textarea time u var wbr
            acronym big font nobr tt
            """);

    /** The standard calls them transparent: they flow if what is in them flows. */
    private static final Set<String> TRANSPARENT = words("a del ins s strike");

    /** What stands like a block in a box that is not one itself. */
    private static final Set<String> STANDING = words("iframe legend tbody td th tr video");

    private Phrasing() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    /** Whether a node flows within a line. */
    public static boolean is(Node node) {
        if (node instanceof TextNode) {
            return true;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (NAMES.contains(element.normalName())) {
            return true;
        }
        return TRANSPARENT.contains(element.normalName())
                && element.childNodes().stream().allMatch(Phrasing::is);
    }

    /** All elements of a page that have a block, or what stands like one, in them. */
    public static Set<Element> boxes(Element body) {
        var boxes = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        body.traverse((node, depth) -> {
            if (node instanceof Element element && stands(element)) {
                var parent = element.parent();
                while (parent != null && boxes.add(parent)) {
                    parent = parent.parent();
                }
            }
        });
        return boxes;
    }

    private static boolean stands(Element element) {
        return BlockElements.is(element) || STANDING.contains(element.normalName());
    }

    /** Whether there is a block anywhere in an element. */
    public static boolean holdsBlocks(Element element) {
        var found = new boolean[1];
        element.filter((node, depth) -> {
            found[0] = depth > 0 && node instanceof Element inner && BlockElements.is(inner);
            return found[0] ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return found[0];
    }
}
