package gazette.typeset.box;

import gazette.language.Language;
import gazette.markup.Element;
import gazette.page.LinkTarget;
import gazette.page.Part;
import gazette.page.Part.Role;
import gazette.typeset.css.StyledElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Numbers the parts of a document in reading order, as the walk comes to them. */
final class Parts {
    private final String href;
    private int next;
    /** By note, the part of its number; it is read before what the note says. */
    private final Map<Part, Part> labels = new HashMap<>();

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
        var own = foreign ? part.withLanguage(language) : part;
        if (own.role() == Role.NOTE) {
            labels.put(own, part(Role.LABEL, own));
        }
        return place.at(own);
    }

    private Part described(Element element, Role role, Part parent) {
        boolean listed = role == Role.LIST_ITEM && parent.role() == Role.CONTENTS;
        var part = part(listed ? Role.CONTENTS_ITEM : role, around(element, parent));
        return switch (part.role()) {
            case HEADING -> part.withLevel(Roles.level(element));
            case FIGURE -> alternative(element).map(part::withAlternative).orElse(part);
            default -> part;
        };
    }

    /** What the part of an element goes into: links to and from notes are in parts of their own. */
    private Part around(Element element, Part parent) {
        if (Footnotes.isCall(element)) {
            return part(Role.REFERENCE, parent);
        }
        boolean leadsBack =
                element.attribute("role").filter("doc-backlink"::equals).isPresent();
        return leadsBack ? label(parent).orElse(parent) : parent;
    }

    /** The part of the number of the note around, if it has none yet. */
    Optional<Part> label(Part inside) {
        var note = Optional.of(inside);
        while (note.isPresent() && note.get().role() != Role.NOTE) {
            note = note.get().parent();
        }
        return note.map(labels::remove);
    }

    /** A note that no element says is one. */
    Part note(Part around) {
        var note = part(Role.NOTE, around);
        labels.put(note, part(Role.LABEL, note));
        return note;
    }

    /** The place of the notes to a text that is part of this. */
    static Place notes(Part text) {
        var around = text;
        while (!Roles.holdsNotes(around.role()) && around.parent().isPresent()) {
            around = around.parent().get();
        }
        Optional<Part> speaking = Optional.of(around);
        while (speaking.isPresent() && speaking.get().language().isEmpty()) {
            speaking = speaking.get().parent();
        }
        var language = speaking.flatMap(Part::language).orElse(Language.UNDETERMINED);
        return new Place(around, language, Optional.empty(), 0, List.of());
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
    Place linked(StyledElement element, Place place, boolean callsNote) {
        if (!element.element().name().equals("a")) {
            return place;
        }
        return element.element()
                .attribute("href")
                .map(address -> place.withLink(new Ink.Hyperlink(
                        target(address), GeneratedText.collapsed(element.element()), place.part(), callsNote)))
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

    /** The name of a place that no element names: no id has a space in it. */
    String anchor(String name, int number) {
        return href + "#" + name + " " + number;
    }

    /** The place inside a link that no element makes. */
    Place linked(Place place, String anchor, String words, boolean callsNote) {
        var link = part(Role.LINK, place.part());
        return place.withLink(new Ink.Hyperlink(new LinkTarget.Inside(anchor), words, link, callsNote));
    }

    /** The names of the places that begin with an element. */
    List<String> anchors(StyledElement element) {
        return element.element()
                .attribute("id")
                .map(id -> List.of(href + "#" + id))
                .orElse(List.of());
    }
}
