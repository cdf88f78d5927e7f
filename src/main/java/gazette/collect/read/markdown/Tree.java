package gazette.collect.read.markdown;

import java.util.StringJoiner;
import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks trees of any depth, without calling itself. */
final class Tree {
    private Tree() {}

    /** A node and all that hangs below it, parents before children. */
    static void walk(Node root, Consumer<Node> visitor) {
        for (@Nullable Node node = root; node != null; node = next(node, root)) {
            visitor.accept(node);
        }
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (var at = node; at != null && !at.equals(root); at = at.getParent()) {
            if (at.getNext() != null) {
                return at.getNext();
            }
        }
        return null;
    }

    /** All words below a node, without their mark-up. */
    static String text(Node root) {
        var words = new StringJoiner(" ");
        walk(root, node -> {
            var literal = literal(node);
            if (!literal.isEmpty()) {
                words.add(literal);
            }
        });
        return words.toString();
    }

    private static String literal(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            default -> "";
        };
    }
}
