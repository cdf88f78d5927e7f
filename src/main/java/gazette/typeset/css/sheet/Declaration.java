package gazette.typeset.css.sheet;

import gazette.typeset.css.property.Name;
import gazette.typeset.css.property.Name.Target;
import gazette.typeset.css.syntax.Token;
import gazette.typeset.css.value.Value;
import java.util.List;

/** One thing that a rule says. */
public sealed interface Declaration {
    /** A property has a value. */
    record Assigned(Target target, Value<?> value) implements Declaration {}

    /** A property is what it is for the element around. */
    record Inherited(Target target) implements Declaration {}

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
