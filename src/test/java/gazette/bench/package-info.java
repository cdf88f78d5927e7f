/** Measures: articles without end, made of nothing, for benchmarks and for tests of large issues. */
@NullMarked
package gazette.bench;

import org.jspecify.annotations.NullMarked;
