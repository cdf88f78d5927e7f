/**
 * The properties of the dialect: their names and shorthands, what each takes, what it is at first and whether it is
 * inherited, and the values of all of them for one element. Which declaration wins is left to {@code typeset.css.cascade}.
 */
@NullMarked
package gazette.typeset.css.property;

import org.jspecify.annotations.NullMarked;
