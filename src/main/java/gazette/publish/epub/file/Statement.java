package gazette.publish.epub.file;

import gazette.publish.epub.leaf.Tag;
import java.util.List;
import java.util.Map;

/**
 * One thing that the package says of the issue beyond what epub4j's metadata can hold.
 *
 * @param name of the element: {@code dc:creator}, {@code meta}
 * @param attributes by name, in order
 * @param value what is said; empty where the attributes say it
 * @param refinements what is said of this statement: the way to sort a name, the place in a series
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-pkg-metadata">EPUB 3.3, 5.5</a>
 */
public record Statement(String name, Map<String, String> attributes, String value, List<Statement> refinements) {
    public Statement {
        refinements = List.copyOf(refinements);
    }

    /** A Dublin Core element. */
    public static Statement core(String name, String value, Statement... refinements) {
        return new Statement("dc:" + name, Map.of(), value, List.of(refinements));
    }

    /** A property of the issue, or of what it refines. */
    public static Statement property(String property, String value, Statement... refinements) {
        return new Statement("meta", Map.of("property", property), value, List.of(refinements));
    }

    /** The same in another language than that of the package. */
    public Statement in(String language) {
        var tag = Tag.named(name);
        attributes.forEach(tag::with);
        return new Statement(name, tag.with("xml:lang", language).element().attributes(), value, refinements);
    }

    /** The role of a person, by the Library of Congress's list ({@code aut}). */
    public static Statement role(String relator) {
        var tag = Tag.named("meta")
                .with("property", "role")
                .with("scheme", "marc:relators")
                .element();
        return new Statement("meta", tag.attributes(), relator, List.of());
    }

    /** A name and a content, as EPUB 2 readers and calibre look for it. */
    public static Statement old(String name, String content) {
        var tag = Tag.named("meta").with("name", name).with("content", content).element();
        return new Statement("meta", tag.attributes(), "", List.of());
    }
}
