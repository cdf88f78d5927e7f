/**
 * What each script wants of its letters before and while the rules of a font set them: one glyph or two for a letter and its
 * accent, joined forms, marks in their order, syllables whose letters change places.
 */
@NullMarked
package gazette.typeset.shape.script;

import org.jspecify.annotations.NullMarked;
