package gazette.publish.epub.leaf;

import gazette.diagnostic.PressException;
import gazette.markup.Element;
import gazette.markup.Node;
import gazette.markup.Xhtml;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An SVG picture made fit for a package: it runs nothing, loads nothing and holds no other markup.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/#sec-svg">EPUB 3.3, 6.2</a>
 */
public final class Drawing {
    /** What acts, loads or shows something other than lines and words; and what drawing programs leave for themselves. */
    private static final Set<String> DROPPED =
            Set.of("script", "foreignobject", "iframe", "metadata", "handler", "audio", "video", "set", "animate");

    private Drawing() {}

    /** What keeps a file from being shown as SVG. */
    public static Optional<String> fault(byte[] file) {
        try {
            var root = read(file);
            boolean svg = root.name().equals("svg") || root.name().endsWith(":svg");
            return svg ? Optional.empty() : Optional.of("it is not an SVG");
        } catch (PressException | CharacterCodingException e) {
            return Optional.of("it is not a well-formed SVG");
        }
    }

    private static Element read(byte[] file) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
        return Xhtml.read(text.toString(), "svg");
    }

    /** The file without what it may not hold. */
    public static byte[] clean(byte[] file) throws CharacterCodingException {
        var written = Xhtml.write(clean(read(file)));
        // The declaration of XHTML's type is not one of SVG's.
        return written.replaceFirst("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8);
    }

    private static Element clean(Element element) {
        var children = new ArrayList<Node>();
        for (var child : element.children()) {
            if (!(child instanceof Element e)) {
                children.add(child);
            } else if (isKept(e)) {
                children.add(clean(e));
            }
        }
        var clean = Tag.like(element).empty().holding(children);
        element.attributes().forEach((name, value) -> {
            if (!isKept(name, value)) {
                clean.without(name);
            }
        });
        return clean.element();
    }

    /** Elements with a prefix other than svg's are a drawing program's notes to itself. */
    private static boolean isKept(Element element) {
        var name = element.name().toLowerCase(Locale.ROOT);
        boolean foreign = name.contains(":") && !name.startsWith("svg:");
        boolean loads = name.equals("style") && loads(element.text());
        return !foreign && !loads && !DROPPED.contains(name.substring(name.indexOf(':') + 1));
    }

    private static boolean isKept(String name, String value) {
        var attribute = name.toLowerCase(Locale.ROOT);
        if (attribute.equals("href") || attribute.equals("xlink:href")) {
            return value.startsWith("#") || value.startsWith("data:image/");
        }
        boolean foreign = attribute.contains(":")
                && !attribute.startsWith("xml:")
                && !attribute.startsWith("xmlns:")
                && !attribute.startsWith("xlink:");
        return !foreign && !attribute.startsWith("on") && !loads(value);
    }

    /** Whether a style loads something: everything but a place in the drawing itself. */
    private static boolean loads(String style) {
        var css = style.toLowerCase(Locale.ROOT).replaceAll("\\s|[\"']", "");
        return css.contains("@import") || css.replace("url(#", "").contains("url(");
    }
}
