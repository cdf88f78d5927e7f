package gazette.collect.read.html;

import gazette.language.Language;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The languages that mark-up declares. */
final class Languages {
    private Languages() {}

    /** The language that an element itself declares. */
    static Optional<Language> of(Element element) {
        var tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        return tag.isEmpty() ? Optional.empty() : Optional.of(Language.of(tag)).filter(Language::isDetermined);
    }

    /** The language that an element, one around it or the head of the document declares. */
    static Optional<Language> declared(Element element) {
        for (var at = element; at != null; at = at.parent()) {
            var own = of(at);
            if (own.isPresent()) {
                return own;
            }
        }
        var head = element.ownerDocument();
        var meta = head == null
                ? null
                : Tree.first(head, "meta[http-equiv=content-language][content], meta[name=language][content]")
                        .orElse(null);
        return meta == null
                ? Optional.empty()
                : Optional.of(Language.of(meta.attr("content"))).filter(Language::isDetermined);
    }
}
