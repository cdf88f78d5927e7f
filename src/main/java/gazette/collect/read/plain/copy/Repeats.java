package gazette.collect.read.plain.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds chunks whose words stand in the text a second time, in a longer chunk. */
public final class Repeats {
    /** So many words in a row make a run; two texts that share most of their runs say the same. */
    private static final int RUN = 4;

    /** What nearly every chunk says tells nothing. */
    private static final int COMMON = 8;

    /** Any large odd number; this one is of the golden section. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The runs of each chunk, each by a number that hardly two runs share. */
    private final List<long[]> runs = new ArrayList<>();

    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final Copy copy;

    /** Looks through a whole text. */
    public Repeats(Copy copy) {
        this.copy = copy;
        for (var i = 0; i < copy.size(); i++) {
            runs.add(runs(copy.text(i)));
            for (var run : runs.getLast()) {
                var chunks = holders.computeIfAbsent(run, r -> new ArrayList<>());
                if (chunks.size() < COMMON && (chunks.isEmpty() || chunks.getLast() != i)) {
                    chunks.add(i);
                }
            }
        }
    }

    private static long[] runs(String text) {
        var words = Copy.folded(text).split(" ", -1);
        var runs = new long[Math.max(0, words.length - RUN + 1)];
        for (var i = 0; i < runs.length; i++) {
            for (var word : Arrays.asList(words).subList(i, i + RUN)) {
                runs[i] = (runs[i] + word.hashCode()) * SPREAD;
            }
        }
        return runs;
    }

    /** The longer chunks that hold nearly all words of this one, in order; none for a chunk of few words. */
    public List<Integer> of(int i) {
        var mine = runs.get(i);
        if (mine.length < 3) {
            return List.of();
        }
        var shared = new LinkedHashMap<Integer, Integer>();
        for (var run : mine) {
            for (var other : holders.getOrDefault(run, List.of())) {
                if (other != i && copy.words(other) > copy.words(i)) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() * 10 >= mine.length * 7)
                .map(Map.Entry::getKey)
                .toList();
    }
}
