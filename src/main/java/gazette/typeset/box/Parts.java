package gazette.typeset.box;

import gazette.markup.Element;
import gazette.page.LinkTarget;
import gazette.page.Part;
import gazette.page.Part.Role;
import gazette.typeset.css.StyledElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Numbers the parts of a document in reading order, as the walk comes to them. */
final class Parts {
    private final String href;
    private int next;

    /** The parts of the document to which others link by this href. */
    Parts(String href) {
        this.href = href;
    }

    /** The next part inside another one; what stands in an artifact belongs to it. */
    Part part(Role role, Part parent) {
        return parent.role() == Role.ARTIFACT ? parent : parent.child(role, next++);
    }

    /** The place inside an element: the part that it opens, if it opens one, in its own language. */
    Place enter(StyledElement element, Place around) {
        var language = element.language();
        boolean foreign = !language.equals(around.language()) && language.isDetermined();
        var place = foreign ? around.in(language) : around;
        var role = Roles.of(element.element());
        if (role.isEmpty() && !(foreign && element.isInline())) {
            return place;
        }
        var part = described(element.element(), role.orElse(Role.SPAN), around.part());
        return place.at(foreign ? part.withLanguage(language) : part);
    }

    private Part described(Element element, Role role, Part parent) {
        boolean listed = role == Role.LIST_ITEM && parent.role() == Role.CONTENTS;
        var part = part(listed ? Role.CONTENTS_ITEM : role, parent);
        return switch (part.role()) {
            case HEADING -> part.withLevel(Roles.level(element));
            case FIGURE -> alternative(element).map(part::withAlternative).orElse(part);
            default -> part;
        };
    }

    private static Optional<String> alternative(Element element) {
        var own = element.attribute("alt").filter(Predicate.not(String::isBlank));
        if (own.isPresent() || element.name().equals("img")) {
            return own;
        }
        return element.children().stream()
                .flatMap(child -> child instanceof Element e ? alternative(e).stream() : Stream.empty())
                .findFirst();
    }

    /** The place inside an element, with the link that it makes, if it is one. */
    Place linked(StyledElement element, Place place) {
        if (!element.element().name().equals("a")) {
            return place;
        }
        return element.element()
                .attribute("href")
                .map(address -> place.withLink(
                        new Ink.Hyperlink(target(address), GeneratedText.collapsed(element.element()), place.part())))
                .orElse(place);
    }

    private LinkTarget target(String address) {
        boolean outside = address.contains("://") || address.startsWith("mailto:") || address.startsWith("tel:");
        return outside ? new LinkTarget.Outside(address) : new LinkTarget.Inside(anchor(address));
    }

    /** The name of the place that an address inside the issue means. */
    String anchor(String address) {
        return address.startsWith("#") ? href + address : address;
    }

    /** The names of the places that begin with an element. */
    List<String> anchors(StyledElement element) {
        return element.element()
                .attribute("id")
                .map(id -> List.of(href + "#" + id))
                .orElse(List.of());
    }
}
