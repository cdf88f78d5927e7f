package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.Repeats;
import gazette.collect.read.plain.wording.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The evidence that single chunks and their neighbours give about what they are, quotations apart. Weights are logarithms of
 * odds, set by hand; a paragraph weighs nothing, all else begins below it and has to earn its place.
 */
final class Cues {
    /** As many chunks from the top may belong to the head of an article. */
    static final int HEAD = 8;

    private Cues() {}

    /** The ballots of all chunks, in order. */
    static List<Ballot> weigh(Copy copy, Repeats repeats) {
        var furniture = IntStream.range(0, copy.size())
                .mapToObj(i -> furniture(copy, i))
                .toList();
        var form = new FormCues(copy, furniture);
        var top = Top.of(copy, furniture);
        var ballots = new ArrayList<Ballot>();
        for (var i = 0; i < copy.size(); i++) {
            var ballot = new Ballot();
            HeadCues.weigh(copy, i, top, ballot);
            PictureCues.weigh(copy, i, repeats, ballot);
            form.weigh(i, top, ballot);
            FurnitureCues.weigh(copy, i, furniture.get(i), ballot);
            ballots.add(ballot);
        }
        return ballots;
    }

    private static String furniture(Copy copy, int i) {
        return copy.chunks().get(i).isBox()
                ? "a box of the page, under a line that says so"
                : Furniture.why(copy.text(i), copy.words(i));
    }
}
