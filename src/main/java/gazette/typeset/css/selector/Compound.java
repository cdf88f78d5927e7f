package gazette.typeset.css.selector;

import java.util.List;

/**
 * All that a selector says of one element.
 *
 * @param name of the element; empty for any
 * @param id empty for any
 * @param classes all of which it must have
 * @param conditions all of which must hold
 */
record Compound(String name, String id, List<String> classes, List<Condition> conditions) {
    Compound {
        classes = List.copyOf(classes);
        conditions = List.copyOf(conditions);
    }

    /** Whether name, id and classes are those of the element. */
    boolean fits(Spot spot) {
        if (!name.isEmpty() && !name.equals(spot.element().name())) {
            return false;
        }
        if (!id.isEmpty() && !id.equals(spot.id())) {
            return false;
        }
        for (int i = 0; i < classes.size(); i++) {
            if (!spot.hasClass(classes.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the conditions hold. */
    boolean holds(Spot spot) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).holds(spot)) {
                return false;
            }
        }
        return true;
    }

    boolean matches(Spot spot) {
        return fits(spot) && holds(spot);
    }
}
