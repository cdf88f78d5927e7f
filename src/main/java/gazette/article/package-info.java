/**
 * The article and everything it is made of. In: what a reader of pages, texts or feeds understood. Out: records and closed
 * sets that edit, punctuate and compose work on. Words stand here exactly as they were found; what was inferred says so.
 */
@NullMarked
package gazette.article;

import org.jspecify.annotations.NullMarked;
