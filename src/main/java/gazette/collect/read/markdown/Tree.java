package gazette.collect.read.markdown;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static Stream<Node> nodes(Node root) {
        return Stream.iterate(root, node -> node != null, node -> next(node, root));
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
        return nodes(root).map(Tree::literal).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
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
