package gazette.typeset.css;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostic;
import gazette.markup.Document;
import gazette.markup.StyleSheet;
import gazette.markup.Xhtml;
import gazette.measure.PageSize;
import gazette.typeset.css.style.ComputedStyle;
import java.util.List;
import java.util.Optional;

/** What the chapters on style share: they style a piece of markup by a sheet and look at one element of it. */
final class Desk {
    private Desk() {}

    /** The styling of a sheet that must have no mistakes. */
    static Styling styling(String css) {
        var styling = Styling.of(List.of(new StyleSheet("print.css", css)), PageSize.A5);
        assertThat(styling.notes()).isEmpty();
        return styling.work();
    }

    /** A styled body. */
    static StyledElement styled(String css, String body) {
        return styling(css).style(document(body));
    }

    /** A document with this inside its body. */
    static Document document(String body) {
        var html = Xhtml.read("<html><body>" + body + "</body></html>", "page.xhtml");
        return new Document("page.xhtml", Document.Kind.ARTICLE, "", html);
    }

    /** The style of the element with the id {@code x}. */
    static ComputedStyle style(String css, String body) {
        return find(styled(css, body), "x").orElseThrow().style();
    }

    /** The style of a paragraph of which the sheet says this. */
    static ComputedStyle said(String declarations) {
        return style("#x {" + declarations + "}", "<p id='x'>text</p>");
    }

    /** The element with an id. */
    static Optional<StyledElement> find(StyledElement element, String id) {
        if (element.element().attribute("id").equals(Optional.of(id))) {
            return Optional.of(element);
        }
        return element.children().stream()
                .filter(StyledElement.class::isInstance)
                .flatMap(child -> find((StyledElement) child, id).stream())
                .findFirst();
    }

    /** What is said of a sheet. */
    static List<String> notes(String css) {
        return Styling.of(List.of(new StyleSheet("print.css", css)), PageSize.A5).notes().stream()
                .map(Diagnostic::toString)
                .toList();
    }
}
