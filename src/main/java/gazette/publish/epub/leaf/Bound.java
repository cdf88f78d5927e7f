package gazette.publish.epub.leaf;

import gazette.markup.Document;
import gazette.markup.Packed;

/**
 * A leaf that waits to be written, packed: an issue may have ten thousand.
 *
 * @param href its name in the package
 * @param document what it is made of
 * @param hasDrawing whether a drawing stands in its text
 */
public record Bound(String href, Document document, Packed text, boolean hasDrawing) {
    /** The leaf, packed. */
    public static Bound of(Leaf leaf) {
        return new Bound(
                leaf.href(),
                leaf.document(),
                Packed.of(leaf.html(), leaf.href()),
                leaf.elements().anyMatch(element -> element.name().equals("svg")));
    }

    /** The leaf, read anew. */
    public Leaf leaf() {
        return new Leaf(href, document, text.html());
    }

    /** What is written. */
    public byte[] file() {
        return text.bytes();
    }
}
