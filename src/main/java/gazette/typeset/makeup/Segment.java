package gazette.typeset.makeup;

import gazette.typeset.css.style.BreakStyle.Break;
import java.util.Optional;

/**
 * A galley that begins on a new page.
 *
 * @param start which page it begins on: any, a left-hand or a right-hand one; {@code AUTO} for one that could go on where
 *     the segment before it ends
 * @param page the named page that it stands on; empty for the usual one
 */
record Segment(Break start, Optional<String> page, Galley galley) {}
