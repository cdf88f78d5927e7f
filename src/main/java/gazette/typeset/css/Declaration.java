package gazette.typeset.css;

import gazette.typeset.css.Name.Target;
import gazette.typeset.css.syntax.Token;
import java.util.List;

/** One thing that a rule says. */
sealed interface Declaration {
    /** A property has a value. */
    record Assigned(Target target, Value<?> value) implements Declaration {}

    /** A property is what it is without the sheets of the issue. */
    record Reverted(Target target) implements Declaration {}

    /** Properties have values that are known once variables are. */
    record Pending(Name name, List<Token> words) implements Declaration {
        public Pending {
            words = List.copyOf(words);
        }
    }

    /** A variable has a value. */
    record Variable(String name, List<Token> words) implements Declaration {
        public Variable {
            words = List.copyOf(words);
        }
    }
}
