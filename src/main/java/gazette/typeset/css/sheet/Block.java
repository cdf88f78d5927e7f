package gazette.typeset.css.sheet;

import gazette.typeset.css.sheet.Declaration.Pending;
import gazette.typeset.css.sheet.Declaration.Variable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands between the brackets of a rule.
 *
 * @param normal in order
 * @param important in order
 */
public record Block(List<Declaration> normal, List<Declaration> important) {
    static final Block EMPTY = new Block(List.of(), List.of());

    public Block {
        normal = List.copyOf(normal);
        important = List.copyOf(important);
    }

    /** This block and one that comes after it. */
    Block and(Block later) {
        return new Block(
                Stream.concat(normal.stream(), later.normal.stream()).toList(),
                Stream.concat(important.stream(), later.important.stream()).toList());
    }

    /** The variables it gives values to. */
    Stream<Variable> variables() {
        return Stream.concat(normal.stream(), important.stream())
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast);
    }

    /** What waits for variables. */
    Stream<Pending> pending() {
        return Stream.concat(normal.stream(), important.stream())
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast);
    }
}
