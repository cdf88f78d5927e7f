package gazette.publish.epub;

import gazette.markup.Document;
import gazette.markup.Element;
import gazette.publish.epub.file.Statement;
import gazette.publish.epub.leaf.Leaf;
import java.util.ArrayList;
import java.util.List;

/**
 * What the package says of how it can be read: by eye, by ear, by headings. Every claim is found in the documents
 * themselves. That the issue meets WCAG ({@code dcterms:conformsTo}) is not claimed: it takes a person to judge whether a
 * picture's description says what the picture shows.
 *
 * @see <a href="https://www.w3.org/TR/epub-a11y-11/#sec-discovery">EPUB Accessibility 1.1, 2</a>
 */
final class Accessibility {
    private boolean pictures;
    private boolean described = true;
    private boolean headed = true;

    /** Looks through one more leaf. */
    void look(Leaf leaf) {
        leaf.elements().forEach(this::look);
        boolean isHead = leaf.document().kind() == Document.Kind.ARTICLE
                && leaf.href().equals(leaf.document().href());
        headed &= !isHead || leaf.elements().anyMatch(Accessibility::isHeading);
    }

    private void look(Element element) {
        boolean picture = element.name().equals("img") || element.name().equals("svg");
        if (picture && !isDecoration(element)) {
            pictures = true;
            described &= isDescribed(element);
        }
    }

    /** Whether a picture says that it says nothing. An empty description alone may have been forgotten. */
    private static boolean isDecoration(Element picture) {
        var role = picture.attribute("role").orElse("");
        return role.equals("presentation")
                || role.equals("none")
                || picture.attribute("aria-hidden").orElse("").equals("true");
    }

    private static boolean isDescribed(Element picture) {
        return List.of("alt", "aria-label", "aria-labelledby").stream()
                .anyMatch(attribute -> !picture.attribute(attribute).orElse("").isBlank());
    }

    private static boolean isHeading(Element element) {
        return element.name().matches("h[1-6]");
    }

    List<Statement> statements() {
        var all = new ArrayList<Statement>();
        all.add(claim("accessMode", "textual"));
        if (pictures) {
            all.add(claim("accessMode", "visual"));
            all.add(claim("accessModeSufficient", "textual,visual"));
        }
        if (described) {
            all.add(claim("accessModeSufficient", "textual"));
        }
        features().forEach(feature -> all.add(claim("accessibilityFeature", feature)));
        all.add(claim("accessibilityHazard", "none"));
        all.add(claim("accessibilitySummary", summary()).in("en"));
        return all;
    }

    private static Statement claim(String property, String value) {
        return Statement.property("schema:" + property, value);
    }

    private List<String> features() {
        var features = new ArrayList<>(List.of("displayTransformability", "readingOrder", "tableOfContents"));
        if (headed) {
            features.add("structuralNavigation");
        }
        if (pictures && described) {
            features.add("alternativeText");
        }
        return features;
    }

    private String summary() {
        var order = "The text flows and is read in one order from beginning to end; there is a table of contents";
        var headings = headed ? ", and every article has headings." : ".";
        var words = described ? " All pictures are described in words." : " Not all pictures are described in words.";
        return order + headings + (pictures ? words : " There are no pictures that carry meaning.");
    }
}
