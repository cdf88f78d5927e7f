package gazette.order;

import gazette.diagnostic.Nearest;
import gazette.diagnostic.PressException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What stands at one place of the edition file.
 *
 * @param file as the person named it
 * @param name what the place is called: the key before it
 * @param node what stands there
 */
record Value(String file, String name, Node node) {
    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** One line of words or a number. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault(
                    "“" + name + "” is " + kind() + ", where a text is wanted", "write “" + name + ": …” on one line");
        }
        if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
            throw fault("“" + name + "” has no value", "give it one, or delete the line");
        }
        return scalar.getValue().strip();
    }

    Path path() {
        try {
            return Path.of(text());
        } catch (InvalidPathException notAPath) {
            throw fault("“" + text() + "” is not a path", "write the path of a file or folder");
        }
    }

    /** The values of a list; never empty. One value alone is a list of one. */
    List<Value> list() {
        return switch (node) {
            case SequenceNode sequence
            when !sequence.getValue().isEmpty() ->
                sequence.getValue().stream()
                        .map(item -> new Value(file, name, item))
                        .toList();
            case ScalarNode scalar when !scalar.getTag().equals(Tag.NULL) -> List.of(this);
            case MappingNode mapping ->
                throw fault("“" + name + "” is a mapping, where a list is wanted", "begin each item with “- ”");
            default -> throw fault("“" + name + "” is empty", "list at least one item under it, or delete the line");
        };
    }

    /**
     * The keys and values that stand here.
     *
     * @param what is described by them, with its article ("a section")
     * @param known the keys that it may have
     */
    Mapping mapping(String what, Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(
                    what + " is wanted here, not " + kind(),
                    "write it as “key: value” lines; the keys are " + String.join(", ", known));
        }
        var values = new LinkedHashMap<String, Value>();
        mapping.getValue().forEach(entry -> put(values, entry, what, known));
        return new Mapping(this, what, values);
    }

    private void put(LinkedHashMap<String, Value> values, NodeTuple entry, String what, Set<String> known) {
        var key = new Value(file, "key", entry.getKeyNode());
        var word = key.text();
        if (!known.contains(word)) {
            throw key.unknown("key", known, what + " may have " + String.join(", ", known));
        }
        if (values.put(word, new Value(file, word, entry.getValueNode())) != null) {
            throw key.fault("“" + word + "” is here for the second time", "keep one of the two");
        }
    }

    /** The refusal of a name that is not among the ones we know. */
    PressException unknown(String what, Collection<String> known, String otherwise) {
        var hint = Nearest.to(text(), new ArrayList<>(known))
                .map(nearest -> "did you mean “" + nearest + "”? " + otherwise)
                .orElse(otherwise);
        return fault("there is no " + what + " “" + text() + "”", hint);
    }

    /** The refusal of what stands here. */
    PressException fault(String what, String hint) {
        return PressException.request(
                file + node.getStartMark().map(Value::place).orElse(""), what, hint);
    }

    /** Line and column as editors count them. */
    static String place(Mark mark) {
        return ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    private String kind() {
        return switch (node) {
            case SequenceNode sequence -> "a list";
            case MappingNode mapping -> "a mapping";
            default -> "a text";
        };
    }
}
