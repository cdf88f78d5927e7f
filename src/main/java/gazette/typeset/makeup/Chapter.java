package gazette.typeset.makeup;

import gazette.typeset.css.style.BreakStyle.Break;
import java.util.List;
import java.util.Optional;

/**
 * A segment, cut into pages.
 *
 * @param start which page it begins on
 * @param page the named page that it stands on; empty for the usual one
 * @param frames around the rows of its galley
 * @param slices one for each page; none of them is blank
 */
record Chapter(Break start, Optional<String> page, List<Frame> frames, List<Slice> slices) {}
