package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.MailField;
import gazette.collect.read.plain.copy.Repeats;
import java.util.ArrayList;
import java.util.List;

/**
 * The evidence that single chunks and their neighbours give about what they are, quotations apart. Weights are logarithms of
 * odds, set by hand; a paragraph weighs nothing, all else begins below it and has to earn its place.
 */
final class Cues {
    /** As many chunks from the top may belong to the head of an article. */
    static final int HEAD = 8;

    private static final double FIELD = 24;

    private Cues() {}

    /** The ballots of all chunks, in order. */
    static List<Ballot> weigh(Copy copy, Repeats repeats) {
        var furniture = Surroundings.of(copy);
        var form = new FormCues(copy, furniture);
        var mail = MailField.of(copy);
        var top = Top.of(copy, furniture, mail);
        var ballots = new ArrayList<Ballot>();
        for (var i = 0; i < copy.size(); i++) {
            var ballot = new Ballot();
            HeadCues.weigh(copy, i, top, ballot);
            PictureCues.weigh(copy, i, repeats, ballot);
            form.weigh(i, top, ballot);
            FurnitureCues.weigh(copy, i, furniture.get(i), ballot);
            if (i < mail.size()) {
                ballot.cast(label(mail.get(i)), FIELD, "a field of a mail");
            }
            ballots.add(ballot);
        }
        return ballots;
    }

    private static Label label(MailField field) {
        return switch (field) {
            case SUBJECT -> Label.TITLE;
            case AUTHOR -> Label.BYLINE;
            case DATE -> Label.DATELINE;
            case OTHER -> Label.JUNK;
        };
    }
}
