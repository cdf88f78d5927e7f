package gazette.typeset.box;

import gazette.typeset.paragraph.TextStyle;

/**
 * A first letter that is set over several lines.
 *
 * @param mark before the letter: an opening quotation mark; mostly empty
 * @param letter with the marks that follow it
 * @param style of both, but for the size, which the lines give
 * @param lines over which it is set, from 2
 */
public record Initial(String mark, String letter, TextStyle style, Ink ink, int lines) {}
