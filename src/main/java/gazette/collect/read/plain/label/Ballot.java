package gazette.collect.read.plain.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the evidence on one chunk: for each label what speaks for it and against it, in words and in weight. */
final class Ballot {
    private final Map<Label, Double> weights = new EnumMap<>(Label.class);
    private final Map<Label, List<String>> reasons = new EnumMap<>(Label.class);

    /** Adds evidence for a label. The weight is a logarithm of odds: 0 says nothing, 3 is hard to contradict. */
    void cast(Label label, double weight, String why) {
        weights.merge(label, weight, Double::sum);
        if (weight > 0 && !why.isEmpty()) {
            reasons.computeIfAbsent(label, l -> new ArrayList<>()).add(why);
        }
    }

    double weight(Label label) {
        return weights.getOrDefault(label, 0.0);
    }

    /** What spoke for a label, in the order of finding. */
    List<String> why(Label label) {
        return reasons.getOrDefault(label, List.of());
    }
}
