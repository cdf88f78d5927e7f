/**
 * A small immutable XHTML tree, read from what the templates wrote and written into what readers open. In: text of
 * well-formed XHTML. Out: {@link gazette.markup.Element}s with their place in the text. Looks are left to style sheets,
 * which travel as plain text ({@link gazette.markup.StyleSheet}).
 */
@NullMarked
package gazette.markup;

import org.jspecify.annotations.NullMarked;
