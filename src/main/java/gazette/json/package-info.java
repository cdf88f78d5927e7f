/**
 * JSON, read and written. In: one JSON text. Out: {@link gazette.json.Json}, a closed set that keeps the order of fields, and
 * back. What the fields mean is left to the rooms that exchange them with other programs.
 */
@NullMarked
package gazette.json;

import org.jspecify.annotations.NullMarked;
