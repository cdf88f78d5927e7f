/** Understands what an article that was found consists of: head, pictures, quotations, tail, and furniture between them. */
@NullMarked
package gazette.collect.read.web.matter;

import org.jspecify.annotations.NullMarked;
