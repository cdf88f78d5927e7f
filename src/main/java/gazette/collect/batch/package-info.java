/**
 * Reads many saved pages, texts or feeds, to measure how they are read. In: a folder or a manifest. Out: lines of JSON and
 * files that tell what was understood. No issue is made of it.
 */
@NullMarked
package gazette.collect.batch;

import org.jspecify.annotations.NullMarked;
