package gazette.collect.read.web.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What is to be taken out of a page or put round a part of it, done at once: a box may have a hundred thousand children. */
final class Edits {
    /** What stands in place of a node from now on, or nothing. */
    private final IdentityHashMap<Node, List<Node>> instead = new IdentityHashMap<>();

    private final IdentityHashMap<Element, List<Node>> filled = new IdentityHashMap<>();
    private final Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());

    void remove(List<Node> nodes) {
        nodes.forEach(node -> put(node, List.of()));
    }

    /** Puts neighbours into an element of their own. */
    void wrap(List<Node> nodes, Element element) {
        remove(nodes);
        put(nodes.getFirst(), List.of(element));
        filled.put(element, nodes);
    }

    private void put(Node node, List<Node> others) {
        if (node.parent() instanceof Element parent) {
            instead.put(node, others);
            parents.add(parent);
        }
    }

    void apply() {
        for (var parent : parents) {
            var children = new ArrayList<Node>();
            for (var child : parent.childNodes()) {
                children.addAll(instead.getOrDefault(child, List.of(child)));
            }
            parent.empty();
            parent.appendChildren(children);
        }
        filled.forEach(Element::appendChildren);
    }
}
