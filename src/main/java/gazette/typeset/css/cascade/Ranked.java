package gazette.typeset.css.cascade;

import gazette.typeset.css.cascade.Cascade.Said;
import gazette.typeset.css.selector.Selector;
import gazette.typeset.css.selector.SelectorIndex;
import gazette.typeset.css.sheet.Block;
import gazette.typeset.css.sheet.Sheet.Rule;
import gazette.typeset.css.style.Pseudo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rules about elements, ranked: our own sheet before those of the issue, then by specificity, then by order. */
public final class Ranked {
    private final SelectorIndex<Ruling> index;

    /**
     * What a rule says of which part of an element.
     *
     * @param part empty for the element itself
     * @param isOurs whether it stands in our own sheet
     */
    public record Ruling(Optional<Pseudo> part, Block block, boolean isOurs) {}

    /** Ranks rules. */
    public Ranked(List<Rule> ours, List<Rule> theirs) {
        var rules = new ArrayList<>(sorted(ours));
        rules.addAll(sorted(theirs));
        var rulings = new ArrayList<Ruling>();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            rulings.add(new Ruling(part(rule.selector()), rule.block(), i < ours.size()));
        }
        this.index = new SelectorIndex<>(rules.stream().map(Rule::selector).toList(), rulings);
    }

    private static List<Rule> sorted(List<Rule> rules) {
        return rules.stream()
                .sorted(Comparator.comparingInt(rule -> rule.selector().specificity()))
                .toList();
    }

    private static Optional<Pseudo> part(Selector selector) {
        return selector.pseudo().flatMap(Pseudo::named);
    }

    /** Finds rules by name, id and classes. */
    public SelectorIndex<Ruling> index() {
        return index;
    }

    /** What some rules, the weakest first, say of a part; empty if they say nothing. */
    public static Optional<Said> about(Optional<Pseudo> part, List<Ruling> rulings) {
        var ours = new ArrayList<Block>();
        var theirs = new ArrayList<Block>();
        for (var ruling : rulings) {
            if (ruling.part.equals(part)) {
                (ruling.isOurs ? ours : theirs).add(ruling.block);
            }
        }
        return ours.isEmpty() && theirs.isEmpty() ? Optional.empty() : Optional.of(new Said(ours, theirs));
    }
}
