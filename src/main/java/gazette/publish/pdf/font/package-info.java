/**
 * Fonts. In: the glyphs that the pages show, with the text that each stands for. Out: the codes that stand for them on the
 * pages, and fonts with no other glyphs, from which the text can be read again.
 */
@NullMarked
package gazette.publish.pdf.font;

import org.jspecify.annotations.NullMarked;
