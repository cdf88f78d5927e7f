package gazette.typeset.makeup;

import java.util.Optional;

/**
 * That a take need not stand where it is written, but may go to the top of the next page while the text flows on.
 *
 * @param without what lies between the takes around it where it does not stand between them; empty if no text follows, so
 *     that it has nothing to wait for
 * @param below the white that stays below it, in 1/1000 pt
 */
record Drift(Optional<Gap> without, int below) {}
