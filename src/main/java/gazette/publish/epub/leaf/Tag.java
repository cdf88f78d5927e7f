package gazette.publish.epub.leaf;

import gazette.markup.Element;
import gazette.markup.Node;
import gazette.markup.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element that is being made. */
public final class Tag {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    /** An element without attributes and content. */
    public static Tag named(String name) {
        return new Tag(name);
    }

    /** A copy of an element, to be changed. */
    static Tag like(Element element) {
        var tag = new Tag(element.name());
        tag.attributes.putAll(element.attributes());
        tag.children.addAll(element.children());
        return tag;
    }

    public Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Tag without(String attribute) {
        attributes.remove(attribute);
        return this;
    }

    Tag empty() {
        children.clear();
        return this;
    }

    public Tag saying(String text) {
        if (!text.isEmpty()) {
            children.add(new Text(text));
        }
        return this;
    }

    public Tag holding(Tag child) {
        return holding(child.element());
    }

    public Tag holding(Node child) {
        children.add(child);
        return this;
    }

    public Tag holding(List<? extends Node> more) {
        children.addAll(more);
        return this;
    }

    public Element element() {
        return new Element(name, attributes, children, 0);
    }
}
