/**
 * Takes the standing order. In: an edition file in YAML. Out: an {@link gazette.order.Order}, whose every part has been
 * checked, with relative paths resolved against the folder of the file; or one refusal that names line and column. Whether
 * the sources are there is left to {@code collect}.
 */
@NullMarked
package gazette.order;

import org.jspecify.annotations.NullMarked;
