package gazette.punctuate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides for every mark of a paragraph whether it opens, closes, or is an apostrophe or a prime: the likeliest reading of all of
 * them together. What surrounds a mark speaks for one or the other; that quotations are nested and end decides the rest.
 */
final class Pairing {
    /** What a mark can be. */
    enum Role {
        OPENS,
        CLOSES,
        APOSTROPHE,
        PRIME
    }

    /** Deeper than this no quotation was ever nested on purpose. */
    private static final int DEEPEST = 4;

    private static final double TOO_DEEP = 8;

    /** More than any later evidence makes good. */
    private static final double HOPELESS = 16;

    /** In characters. */
    private static final int LONGEST_PHRASE = 120;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…] ['\"“”]?\\p{Lu}");

    private final Strip strip;
    private final List<Integer> marks;
    private final boolean goesOn;
    private Map<String, Path> paths = new HashMap<>();

    private Pairing(Strip strip, List<Integer> marks, boolean goesOn) {
        this.strip = strip;
        this.marks = marks;
        this.goesOn = goesOn;
    }

    /**
     * A reading of the marks so far.
     *
     * @param weight the evidence for it, as a logarithm
     * @param open what the open marks promise, outermost first, by {@link Promise#sign()}
     * @param phrase where the last phrase in single marks opened
     * @param role of the last mark
     * @param depth how many quotations of the same kind were open before it, if it opens, or stay open, if it closes
     */
    private record Path(double weight, String open, int phrase, Role role, int depth, List<Path> before) {
        /** The same quotations are open after a mark that is not theirs. */
        Path with(double weight, Role role) {
            return new Path(weight, open, phrase, role, 0, List.of(this));
        }

        /** The same at a depth. */
        Path at(int depth) {
            return new Path(weight, open, phrase, role, depth, before);
        }

        /** How many quotations of a kind are open. */
        int alike(boolean isDouble) {
            return (int) open.chars().filter(c -> (c == 'D') == isDouble).count();
        }
    }

    /**
     * One mark, understood.
     *
     * @param place of the mark in the strip
     * @param depth how many quotations lie around it
     */
    record Mark(int place, Role role, int depth) {}

    /**
     * The marks understood.
     *
     * @param marks in order
     * @param open whether a quotation is still open at the end of the paragraph
     */
    record Reading(List<Mark> marks, boolean open) {
        Reading {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Reads all marks of a strip.
     *
     * @param marks their places, in order
     * @param goesOn whether the paragraph before ended inside a quotation
     */
    static Reading read(Strip strip, List<Integer> marks, boolean goesOn) {
        return new Pairing(strip, marks, goesOn).read();
    }

    private Reading read() {
        paths.put("", new Path(0, "", 0, Role.APOSTROPHE, 0, List.of()));
        var dialect = Apostrophes.dialect(strip, marks);
        for (var place : marks) {
            var signs = new Signs(strip, place, dialect);
            var next = new HashMap<String, Path>();
            for (var role : signs.possible()) {
                var weight = signs.weight(role);
                paths.values().forEach(path -> step(path, role, weight, signs, next));
            }
            paths = promising(next);
        }
        var best = paths.values().stream().max((a, b) -> compare(a, b)).orElseThrow();
        return new Reading(roles(best), goesOn(best));
    }

    private static boolean goesOn(Path path) {
        return path.open().startsWith("D")
                || path.open().equals("P")
                || path.open().equals("S");
    }

    /** What lies too far behind to catch up any more is not followed. */
    private static Map<String, Path> promising(Map<String, Path> next) {
        var best = next.values().stream().mapToDouble(Path::weight).max().orElse(0);
        next.values().removeIf(path -> path.weight() < best - HOPELESS);
        return next;
    }

    /** By weight at the end of the paragraph; of equals the one with the simpler nesting. */
    private static int compare(Path a, Path b) {
        var byWeight = Double.compare(ended(a), ended(b));
        return byWeight != 0 ? byWeight : b.open().compareTo(a.open());
    }

    private static double ended(Path path) {
        return path.weight()
                - path.open()
                        .chars()
                        .mapToDouble(c -> Promise.of((char) c).unclosed())
                        .sum();
    }

    private List<Mark> roles(Path last) {
        var found = new ArrayList<Mark>();
        var path = last;
        for (var i = marks.size() - 1; i >= 0; i--) {
            found.add(new Mark(Objects.requireNonNull(marks.get(i)), path.role(), path.depth()));
            path = path.before().getFirst();
        }
        return found.reversed();
    }

    private void step(Path path, Role role, double weight, Signs signs, Map<String, Path> next) {
        var sum = path.weight() + weight;
        switch (role) {
            case OPENS -> open(path, sum, signs, next);
            case CLOSES -> close(path, sum, signs, next);
            case APOSTROPHE, PRIME -> put(next, path.with(sum, role));
        }
    }

    private void open(Path path, double weight, Signs signs, Map<String, Path> next) {
        var open = path.open();
        if (open.length() == DEEPEST) {
            // What opens there all the same, since it can do nothing else, is not waited for.
            put(next, path.with(weight - TOO_DEEP, Role.OPENS));
            return;
        }
        var promise = signs.promise();
        var within =
                open.isEmpty() ? Optional.<Promise>empty() : Optional.of(Promise.of(open.charAt(open.length() - 1)));
        var alike =
                within.filter(outer -> outer.isDouble() == promise.isDouble()).isPresent();
        var penalty = !alike ? 0 : promise.isDouble() && signs.national().nestsDoubles() ? 1.5 : 5;
        put(
                next,
                new Path(
                        weight - penalty,
                        open + promise.sign(),
                        promise == Promise.PHRASE ? signs.place() : path.phrase(),
                        Role.OPENS,
                        path.alike(promise.isDouble()),
                        List.of(path)));
    }

    private void close(Path path, double weight, Signs signs, Map<String, Path> next) {
        if (path.alike(signs.isDouble()) == 0) {
            // The opening mark was in the paragraph before, or is missing.
            var penalty = signs.isDouble() ? (goesOn ? 1 : 3.5) : 6.5;
            put(next, path.with(weight - penalty, Role.CLOSES));
            return;
        }
        var open = path.open();
        var sum = weight;
        for (var at = open.length() - 1; at >= 0; at--) {
            var promise = Promise.of(open.charAt(at));
            if (promise.isDouble() == signs.isDouble()) {
                // Mostly the innermost; an outer one, if that within was never closed.
                var closed = promise == Promise.PHRASE ? sum - rambling(path.phrase(), signs.place()) : sum;
                var left = new Path(closed, open.substring(0, at), path.phrase(), Role.CLOSES, 0, List.of(path));
                put(next, left.at(left.alike(signs.isDouble())));
            }
            sum -= promise.forgotten();
        }
    }

    /** What weighs against a phrase within a sentence that is long, or in which a sentence ends. */
    private double rambling(int from, int to) {
        return to - from > LONGEST_PHRASE
                        || SENTENCE_END.matcher(strip.part(from, to)).find()
                ? 4
                : 0;
    }

    private static void put(Map<String, Path> next, Path path) {
        next.merge(path.open(), path, (one, other) -> other.weight() > one.weight() ? other : one);
    }

    /** The places of all marks that may be quotation marks, apostrophes or primes. */
    static List<Integer> marksOf(Strip strip, java.util.BitSet untouchable) {
        var marks = new ArrayList<Integer>();
        for (var i = 0; i < strip.length(); i++) {
            if (!untouchable.get(i) && Signs.isMark(strip.at(i))) {
                marks.add(i);
            }
        }
        return marks;
    }

    static final Set<Role> QUOTATION = Set.of(Role.OPENS, Role.CLOSES);
}
