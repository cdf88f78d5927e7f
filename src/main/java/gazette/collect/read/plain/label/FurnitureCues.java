package gazette.collect.read.plain.label;

import gazette.collect.read.CreditLines;
import gazette.collect.read.plain.copy.Copy;

/** What shows that a chunk is no part of the text: the tail of a story, or the furniture of a page. */
final class FurnitureCues {
    private FurnitureCues() {}

    /**
     * Weighs one chunk.
     *
     * @param furniture why it is furniture of a page; empty if it is not
     */
    static void weigh(Copy copy, int i, String furniture, Ballot ballot) {
        source(copy, i, ballot);
        junk(furniture, ballot);
    }

    private static void source(Copy copy, int i, Ballot ballot) {
        ballot.cast(Label.SOURCE, -5, "");
        if (i == 0 || copy.isTurn(i)) {
            return;
        }
        var text = copy.text(i);
        if (CreditLines.isVia(text)) {
            ballot.cast(Label.SOURCE, 10, "names the source");
        }
        if (CreditLines.tail(text).isPresent()) {
            ballot.cast(Label.SOURCE, 10, "the tail of a wire story");
        }
        if (CreditLines.isAgency(text) && i > Cues.HEAD / 2 && i >= copy.size() - 4) {
            ballot.cast(Label.SOURCE, 16, "an agency at the end");
        }
    }

    private static void junk(String furniture, Ballot ballot) {
        ballot.cast(Label.JUNK, -6, "");
        if (!furniture.isEmpty()) {
            ballot.cast(Label.JUNK, 11, furniture);
        }
    }
}
