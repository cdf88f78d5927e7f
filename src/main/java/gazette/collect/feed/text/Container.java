package gazette.collect.feed.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An element that holds fields: a channel, an entry, an author.
 *
 * @param scope what holds for its words: address and language
 * @param children with the names that all formats have in common
 */
public record Container(Element element, Scope scope, List<Field> children) {
    public Container {
        children = List.copyOf(children);
    }

    /**
     * A field.
     *
     * @param name as {@link Vocabulary} has it
     */
    public record Field(String name, Element element) {}

    /** The element with its direct children. */
    public static Container of(Element element, Scope outer) {
        var children = element.children().stream()
                .map(child -> new Field(Vocabulary.name(child), child))
                .toList();
        return new Container(element, Scope.of(element, outer), children);
    }

    /** Whether it is one of Atom's entries, whose addresses are relative to the feed alone. */
    public boolean isAtom() {
        return Vocabulary.name(element).equals("entry");
    }

    /** The same element with its addresses relative to another one. */
    public Container relativeTo(String address) {
        return new Container(element, scope.withBase(address), children);
    }

    /** Every child of one of these names: all of the first name in their order, then all of the second … */
    public Stream<Container> all(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> children.stream().filter(child -> child.name.equals(name)))
                .map(child -> Container.of(child.element, scope));
    }

    /** The words of the first child of one of these names that has any. */
    public Optional<String> text(String... names) {
        return all(names).map(Container::words).flatMap(Optional::stream).findFirst();
    }

    /** All words in it, without the space around them. */
    public Optional<String> words() {
        return Optional.of(element.wholeText().strip()).filter(text -> !text.isEmpty());
    }

    /** What an attribute says; names are compared without regard to case. */
    public Optional<String> attribute(String name) {
        return element.attributes().hasKeyIgnoreCase(name)
                ? Optional.of(element.attributes().getIgnoreCase(name).strip()).filter(value -> !value.isEmpty())
                : Optional.empty();
    }

    /** The address that an attribute holds, made absolute. */
    public Optional<String> address(String attribute) {
        return attribute(attribute).map(scope::resolve);
    }

    /** The first child of one of these names that holds mark-up or words, as harmless HTML. */
    public Optional<String> html(String... names) {
        return all(names)
                .map(child -> Construct.of(child).html())
                .filter(html -> !html.isBlank())
                .findFirst();
    }

    /** The words of the first child of one of these names, whatever mark-up they were written in, on one line. */
    public Optional<String> line(String... names) {
        return all(names)
                .map(child -> Construct.of(child).line())
                .filter(line -> !line.isBlank())
                .findFirst();
    }
}
