package gazette.typeset.css.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One element of the chain as it is read, with its weight. */
final class Draft {
    String name = "";
    String id = "";
    final List<String> classes = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    Optional<String> pseudo = Optional.empty();

    /** How many ids, how many classes, attributes and pseudo-classes, and how many names have been read. */
    int ids;

    int marks;
    int names;

    /** The weight of the selectors in it. */
    int nested;

    /** Whether it is about any element, and says so. */
    boolean any;

    Compound compound() {
        return new Compound(name, id, classes, conditions);
    }

    int specificity() {
        return Specificity.sum(nested, Specificity.of(ids, marks, names));
    }

    boolean isNothing() {
        return !any && specificity() == 0 && conditions.isEmpty() && pseudo.isEmpty();
    }
}
