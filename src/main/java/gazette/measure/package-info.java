/**
 * Sizes on paper and screen. In: what people write ({@code A5}, {@code 105x140mm}, {@code kobo-clara}). Out: pt
 * (1/72 inch), x to the right, y down from the top of the page.
 */
@NullMarked
package gazette.measure;

import org.jspecify.annotations.NullMarked;
