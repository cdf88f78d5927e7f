/**
 * The open line to the web. In: what is wanted. Out: what came, dealt with once there is a seat and room in memory for it
 * ({@link gazette.collect.line.Line}), and the pictures of an article. Which sources there are is left to {@code collect},
 * what is made of an answer to {@code collect.copy}.
 */
@NullMarked
package gazette.collect.line;

import org.jspecify.annotations.NullMarked;
