package gazette.collect.feed.text;

import java.util.ArrayDeque;
import java.util.Optional;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/**
 * What holds for all words of an element.
 *
 * @param base the address to which relative ones are relative; may be empty
 * @param language as declared by the element or one around it
 * @see <a href="https://www.w3.org/TR/xmlbase/">XML Base</a>
 */
public record Scope(String base, Optional<String> language) {
    /** What holds for an element, for all that lies around it up to the root. */
    public static Scope within(Element element, Scope document) {
        var line = new ArrayDeque<Element>();
        for (var parent = element.parent(); parent != null; parent = parent.parent()) {
            line.push(parent);
        }
        var scope = document;
        for (var parent : line) {
            scope = of(parent, scope);
        }
        return scope;
    }

    static Scope of(Element element, Scope outer) {
        var base = element.attr("xml:base").strip();
        var language = element.attr("xml:lang").strip();
        return base.isEmpty() && !element.hasAttr("xml:lang")
                ? outer
                : new Scope(
                        base.isEmpty() ? outer.base : outer.resolve(base),
                        element.hasAttr("xml:lang")
                                ? Optional.of(language).filter(tag -> !tag.isEmpty())
                                : outer.language);
    }

    /** The same scope with another base. */
    public Scope withBase(String address) {
        return new Scope(resolve(address), language);
    }

    /** The address made absolute; as it stands if there is nothing to make it absolute with. */
    public String resolve(String address) {
        var stripped = address.strip();
        if (base.isEmpty()) {
            return stripped;
        }
        var absolute = StringUtil.resolve(base, stripped);
        return absolute.isEmpty() ? stripped : absolute;
    }
}
