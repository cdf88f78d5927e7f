package gazette.punctuate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** No text has so many readings; who follows more of them loses time. */
    private static final int MOST_FOLLOWED = 8;

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
        paths.put("", Path.START);
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
        return new Reading(roles(best), best.goesOn());
    }

    /** What lies too far behind to catch up any more is not followed, nor are more readings than any text has. */
    private static Map<String, Path> promising(Map<String, Path> next) {
        var best = Double.NEGATIVE_INFINITY;
        for (var path : next.values()) {
            best = Math.max(best, path.weight());
        }
        var least = best - HOPELESS;
        next.values().removeIf(path -> path.weight() < least);
        if (next.size() > MOST_FOLLOWED) {
            var worst = new ArrayList<>(next.values());
            worst.sort(Comparator.comparingDouble(Path::weight).thenComparing(Path::open));
            worst.subList(0, next.size() - MOST_FOLLOWED).forEach(path -> next.remove(path.open()));
        }
        return next;
    }

    /** By weight at the end of the paragraph; of equals the one with the simpler nesting. */
    private static int compare(Path a, Path b) {
        var byWeight = Double.compare(a.ended(), b.ended());
        return byWeight != 0 ? byWeight : b.open().compareTo(a.open());
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
        var alike = !open.isEmpty() && path.innermost().isDouble() == promise.isDouble();
        var penalty = !alike ? 0 : promise.isDouble() && signs.national().nestsDoubles() ? 1.5 : 5;
        put(next, path.opening(weight - penalty, promise, signs.place()));
    }

    private void close(Path path, double weight, Signs signs, Map<String, Path> next) {
        if (!path.isWithin(signs.isDouble())) {
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
                put(next, path.closing(closed, at));
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

    /** The places of all marks that may be quotation marks, apostrophes or primes; a long row of them is none. */
    static List<Integer> marksOf(Strip strip, BitSet untouchable) {
        var marks = new ArrayList<Integer>();
        for (var i = 0; i < strip.length(); i++) {
            var end = i;
            while (Signs.isMark(strip.at(end))) {
                end++;
            }
            for (var place = i; place < end && end - i <= Side.MOST_TOGETHER; place++) {
                if (!untouchable.get(place)) {
                    marks.add(place);
                }
            }
            i = end;
        }
        return marks;
    }
}
