package gazette.typeset.css.selector;

import gazette.language.Language;
import gazette.markup.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An element in its place: with what is around it. Belongs to one thread. */
public final class Spot {
    private static final String[] NO_CLASS = {};

    private final Element element;
    /** The root is its own parent. */
    private final Spot parent;

    private final List<Spot> siblings;
    private final int index;
    private final String id;
    private final String[] classes;
    private final Language language;
    /** Counted from 1 among siblings of the same name, from the front and from the back; 0 until somebody asks. */
    private int typeIndex;

    private int typeIndexFromEnd;

    private Spot(Element element, Language language) {
        this.element = element;
        this.parent = this;
        this.siblings = List.of(this);
        this.index = 0;
        this.id = element.attributes().getOrDefault("id", "");
        this.classes = classes(element);
        this.language = language;
    }

    private Spot(Element element, Spot parent, List<Spot> siblings) {
        this.element = element;
        this.parent = parent;
        this.siblings = siblings;
        this.index = siblings.size();
        var attributes = element.attributes();
        this.id = attributes.isEmpty() ? "" : attributes.getOrDefault("id", "");
        this.classes = attributes.isEmpty() ? NO_CLASS : classes(element);
        this.language = attributes.isEmpty() ? parent.language : language(element, parent.language);
    }

    /** The place of a root. */
    public static Spot root(Element root) {
        return new Spot(root, language(root, Language.UNDETERMINED));
    }

    /** The places of the elements inside, in order. */
    public List<Spot> children() {
        var children = new ArrayList<Spot>();
        for (var child : element.children()) {
            if (child instanceof Element e) {
                children.add(new Spot(e, this, children));
            }
        }
        return children;
    }

    private static Language language(Element element, Language around) {
        var attributes = element.attributes();
        var tag = attributes.getOrDefault("xml:lang", attributes.getOrDefault("lang", ""));
        return tag.isEmpty() || tag.equals(around.tag()) ? around : Language.of(tag);
    }

    private static String[] classes(Element element) {
        var names = element.attributes().getOrDefault("class", "");
        return names.isEmpty() ? NO_CLASS : element.classes().toArray(NO_CLASS);
    }

    /** What stands here. */
    public Element element() {
        return element;
    }

    /** Its language, by its own attribute or the nearest around it. */
    public Language language() {
        return language;
    }

    /** Whether nothing is around it. */
    public boolean isRoot() {
        return parent == this;
    }

    /** What is around it; the root itself for the root. */
    Spot parent() {
        return parent;
    }

    /** Whether a sibling stands before it. */
    boolean hasPrevious() {
        return index > 0;
    }

    /** The sibling before it. */
    Spot previous() {
        return siblings.get(index - 1);
    }

    String id() {
        return id;
    }

    /** Whether it has a class. */
    boolean hasClass(String name) {
        for (var own : classes) {
            if (own.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Its classes, in the order written. */
    String[] classes() {
        return classes;
    }

    /** Its number among its siblings, from 1. */
    int index() {
        return index + 1;
    }

    /** Its number among its siblings, from 1 at the last. */
    int indexFromEnd() {
        return siblings.size() - index;
    }

    /** Its number among siblings of its name, from 1. */
    int typeIndex() {
        if (typeIndex == 0) {
            countTypes();
        }
        return typeIndex;
    }

    /** Its number among siblings of its name, from 1 at the last. */
    int typeIndexFromEnd() {
        if (typeIndexFromEnd == 0) {
            countTypes();
        }
        return typeIndexFromEnd;
    }

    /** For all siblings at once, so that long lists are not counted again for every item. */
    private void countTypes() {
        Map<String, Integer> counts = new HashMap<>();
        for (var sibling : siblings) {
            sibling.typeIndex = counts.merge(sibling.element.name(), 1, Integer::sum);
        }
        for (var sibling : siblings) {
            sibling.typeIndexFromEnd = counts.getOrDefault(sibling.element.name(), 0) - sibling.typeIndex + 1;
        }
    }
}
