package gazette.collect.read.plain.label;

import gazette.collect.read.plain.copy.Attributions;
import gazette.collect.read.plain.copy.Chunk;
import gazette.collect.read.plain.copy.Copy;
import gazette.collect.read.plain.copy.MailField;
import gazette.collect.read.plain.copy.Repeats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the likeliest labels for all chunks together: the best path through a chain whose links are single chunks, or whole
 * quotations of several chunks.
 *
 * @see <a href="https://proceedings.neurips.cc/paper/2004/hash/eb06b9db06012a7a4179b8f3cb5384d3-Abstract.html">Sarawagi &amp;
 *     Cohen 2004, semi-Markov chains</a>
 */
public final class Sequence {
    /** No article has more chunks, and few books: what comes after them is taken as it stands. */
    private static final int MOST = 20_000;

    /** No doubt is left. */
    private static final double MARKED = 12;

    private static final List<Label> LABELS = List.of(Label.values());

    private final Copy copy;
    private final List<Ballot> ballots;
    private final Quotes quotes;

    /** How many chunks from the top are the fields of a mail. */
    private final int fields;

    /** For each number of chunks and each label of the last link: the best path so far. */
    private final List<Map<Label, Link>> best = new ArrayList<>();

    private Sequence(Copy copy) {
        this.copy = copy;
        var repeats = new Repeats(copy);
        this.ballots = Cues.weigh(copy, repeats);
        this.quotes = new Quotes(copy, repeats);
        this.fields = MailField.of(copy).size();
    }

    /**
     * The last link of a path.
     *
     * @param weight of the whole path
     * @param start the chunk with which the link begins
     * @param before the label of the link before it
     * @param why what spoke for the link
     */
    private record Link(double weight, int start, Label before, List<String> why) {}

    /** The label of every chunk, with the evidence and the number of the quotation that it belongs to. */
    public static List<Labelled> of(List<Chunk> chunks) {
        if (chunks.isEmpty()) {
            return List.of();
        }
        int most = Math.min(MOST, chunks.size());
        var labels = new ArrayList<>(new Sequence(Copy.of(chunks.subList(0, most))).labels());
        for (var chunk : chunks.subList(most, chunks.size())) {
            labels.add(new Labelled(chunk, Label.PARAGRAPH, 0, false, "", false, ""));
        }
        return labels;
    }

    private List<Labelled> labels() {
        best.add(Map.of(Label.DIVIDER, new Link(0, 0, Label.DIVIDER, List.of())));
        for (var i = 0; i < copy.size(); i++) {
            best.add(new EnumMap<>(Label.class));
        }
        for (var start = 0; start < copy.size(); start++) {
            if (!copy.isMarked(start)) {
                single(start);
                quotations(start);
            } else if (!copy.isMarked(start - 1)) {
                marked(start);
            }
        }
        return path();
    }

    private void single(int i) {
        for (var label : LABELS) {
            if (label != Label.QUOTATION && label != Label.ATTRIBUTION) {
                extend(
                        before(i, label),
                        i + 1,
                        label,
                        ballots.get(i).weight(label),
                        ballots.get(i).why(label));
            }
        }
    }

    private void quotations(int start) {
        var before = before(start, Label.QUOTATION);
        var end = start;
        for (var evidence : quotes.from(start)) {
            extend(before, ++end, Label.QUOTATION, evidence.weight(), evidence.why());
        }
    }

    /** What a mail marked as another's is a quotation, however long it is, perhaps with a line under it that says whose. */
    private void marked(int start) {
        var end = start;
        while (copy.isMarked(end)) {
            end++;
        }
        var before = before(start, Label.QUOTATION);
        extend(before, end, Label.QUOTATION, MARKED, List.of("marked as mail marks what it answers"));
        var attribution = Attributions.weight(copy, end);
        if (attribution > 0) {
            extend(
                    before,
                    end + 1,
                    Label.QUOTATION,
                    MARKED + attribution,
                    List.of("marked as another's words", "the line after it says whose words they are"));
        }
    }

    /** The best path up to a chunk that a label there can follow, with what the label before says about it. */
    private Link before(int start, Label label) {
        var paths = best.get(start);
        var most = Double.NEGATIVE_INFINITY;
        var likeliest = Label.DIVIDER;
        for (var before : LABELS) {
            var path = paths.get(before);
            if (path != null) {
                var weight = path.weight() + Neighbours.weight(copy, start, before, label);
                if (weight > most) {
                    most = weight;
                    likeliest = before;
                }
            }
        }
        return new Link(most, start, likeliest, List.of());
    }

    private void extend(Link before, int end, Label label, double weight, List<String> why) {
        var paths = best.get(end);
        var other = paths.get(label);
        var whole = before.weight() + weight;
        if (other == null || whole > other.weight()) {
            paths.put(label, new Link(whole, before.start(), before.before(), why));
        }
    }

    private List<Labelled> path() {
        var label = best.getLast().entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue().weight()))
                .orElseThrow()
                .getKey();
        var found = new ArrayList<Labelled>();
        var quotation = copy.size();
        for (var end = copy.size(); end > 0; ) {
            var link = Objects.requireNonNull(best.get(end).get(label));
            quotation -= label == Label.QUOTATION ? 1 : 0;
            for (var i = end - 1; i >= link.start(); i--) {
                found.add(labelled(i, link, end - 1, label, quotation));
            }
            end = link.start();
            label = link.before();
        }
        return found.reversed();
    }

    private Labelled labelled(int i, Link link, int last, Label label, int quotation) {
        var attribution = label == Label.QUOTATION && i == last && i > link.start() && Attributions.weight(copy, i) > 0;
        return new Labelled(
                copy.chunks().get(i),
                attribution ? Label.ATTRIBUTION : label,
                quotation,
                label == Label.QUOTATION && quotes.isPull(i),
                label == Label.TURN ? copy.speakers().get(i) : "",
                i < fields,
                String.join("; ", link.why()));
    }
}
