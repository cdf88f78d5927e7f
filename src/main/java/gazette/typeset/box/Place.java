package gazette.typeset.box;

import gazette.language.Language;
import gazette.page.Part;
import java.util.List;
import java.util.Optional;

/**
 * What the text of an element takes from those around it.
 *
 * @param part that it belongs to
 * @param rise of its baseline above that of the line, in pt
 * @param anchors names of places that begin with it
 */
record Place(Part part, Language language, Optional<Ink.Hyperlink> link, double rise, List<String> anchors) {
    /** The place of a document as a whole. */
    static Place of(Part document) {
        var language = document.language().orElse(Language.UNDETERMINED);
        return new Place(document, language, Optional.empty(), 0, List.of());
    }

    Place at(Part other) {
        return new Place(other, language, link, rise, anchors);
    }

    Place in(Language other) {
        return new Place(part, other, link, rise, anchors);
    }

    Place withLink(Ink.Hyperlink other) {
        return new Place(other.part(), language, Optional.of(other), rise, anchors);
    }

    Place raised(double by, List<String> named) {
        return by == 0 && named.isEmpty() ? this : new Place(part, language, link, rise + by, named);
    }
}
