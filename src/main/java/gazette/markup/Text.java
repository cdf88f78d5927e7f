package gazette.markup;

/**
 * Characters between elements, white space as written.
 *
 * @param content never empty
 */
public record Text(String content) implements Node {
    public Text {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("empty text");
        }
    }
}
