package gazette.typeset.box;

import gazette.markup.Element;
import gazette.typeset.css.StyledElement;
import gazette.typeset.css.style.Content;
import java.util.List;

/** Writes out what style sheets add to the text: counts, attributes, the numbers of pages. */
final class GeneratedText {
    /** The counter of pages, which nobody knows before they are made. */
    static final String PAGE_COUNTER = "page";

    /** Stands for a page number while nobody knows it: as wide as most will be. */
    private static final int UNKNOWN_PAGE = 88;

    private final Counters counters;
    private final Targets targets;
    private final Parts parts;
    private boolean asksForPages;

    GeneratedText(Counters counters, Targets targets, Parts parts) {
        this.counters = counters;
        this.targets = targets;
        this.parts = parts;
    }

    /** Whether any text written so far depends on page numbers. */
    boolean asksForPages() {
        return asksForPages;
    }

    /** The content that a sheet gives to an element; a leader is not text. */
    String written(List<Content> content, StyledElement element) {
        var text = new StringBuilder();
        content.forEach(part -> text.append(written(part, element.element())));
        return text.toString();
    }

    private String written(Content content, Element element) {
        return switch (content) {
            case Content.Words words -> words.text();
            case Content.Counter counter -> counter.style().write(counters.value(counter.name()));
            case Content.Counters all -> chain(all);
            case Content.Attribute attribute ->
                element.attribute(attribute.name()).orElse("");
            case Content.TargetCounter target -> target(target, element);
            case Content.ElementText self -> collapsed(element);
            case Content.NamedString string -> "";
            case Content.TargetText target ->
                targets.text(parts.anchor(element.attribute(target.attribute()).orElse("")))
                        .orElse("");
            case Content.Leader leader -> "";
        };
    }

    private String chain(Content.Counters all) {
        var values = counters.all(all.name()).stream().map(all.style()::write).toList();
        return String.join(all.separator(), values);
    }

    private String target(Content.TargetCounter target, Element element) {
        if (!target.name().equals(PAGE_COUNTER)) {
            return "";
        }
        asksForPages = true;
        var anchor = parts.anchor(element.attribute(target.attribute()).orElse(""));
        return target.style().write(targets.page(anchor).orElse(UNKNOWN_PAGE));
    }

    /** The text of an element on one line. */
    static String collapsed(Element element) {
        return element.text().strip().replaceAll("\\s+", " ");
    }
}
