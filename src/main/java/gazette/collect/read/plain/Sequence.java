package gazette.collect.read.plain;

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
final class Sequence {
    private final Copy copy;
    private final List<Ballot> ballots;
    private final Quotes quotes;

    /** For each number of chunks and each label of the last link: the best path so far. */
    private final List<Map<Label, Link>> best = new ArrayList<>();

    private Sequence(Copy copy) {
        this.copy = copy;
        this.ballots = Cues.weigh(copy);
        this.quotes = new Quotes(copy);
    }

    /**
     * The last link of a path.
     *
     * @param weight of the whole path
     * @param start the chunk with which the link begins
     * @param before the label of the link before it
     * @param why what spoke for the link
     */
    private record Link(double weight, int start, Label before, String why) {}

    /** The label of every chunk, with the evidence and the number of the quotation that it belongs to. */
    static List<Labelled> of(Copy copy) {
        return copy.size() == 0 ? List.of() : new Sequence(copy).labels();
    }

    private List<Labelled> labels() {
        best.add(Map.of(Label.DIVIDER, new Link(0, 0, Label.DIVIDER, "")));
        for (var i = 0; i < copy.size(); i++) {
            best.add(new EnumMap<>(Label.class));
        }
        for (var start = 0; start < copy.size(); start++) {
            single(start);
            quotations(start);
        }
        return path();
    }

    private void single(int i) {
        for (var label : Label.values()) {
            if (label != Label.QUOTATION && label != Label.ATTRIBUTION) {
                extend(
                        i,
                        i + 1,
                        label,
                        ballots.get(i).weight(label),
                        ballots.get(i).why(label));
            }
        }
    }

    private void quotations(int start) {
        var end = start;
        for (var evidence : quotes.from(start)) {
            extend(start, ++end, Label.QUOTATION, evidence.weight(), String.join("; ", evidence.why()));
        }
    }

    private void extend(int start, int end, Label label, double weight, String why) {
        best.get(start).forEach((before, path) -> {
            var total = path.weight() + weight + Neighbours.weight(copy, start, before, label);
            best.get(end).merge(label, new Link(total, start, before, why), Sequence::better);
        });
    }

    private static Link better(Link one, Link other) {
        return other.weight() > one.weight() ? other : one;
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
                link.why());
    }
}
