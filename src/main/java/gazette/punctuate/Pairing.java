package gazette.punctuate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
     * @param open the marks that are open, outermost first: {@code D} and {@code S}
     * @param role of the last mark
     * @param depth how many quotations of the same kind were open before it, if it opens, or stay open, if it closes
     */
    private record Path(double weight, String open, Role role, int depth, List<Path> before) {}

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
        paths.put("", new Path(0, "", Role.APOSTROPHE, 0, List.of()));
        for (var place : marks) {
            var next = new HashMap<String, Path>();
            for (var path : paths.values()) {
                step(path, place, next);
            }
            paths = promising(next);
        }
        var best = paths.values().stream().max((a, b) -> compare(a, b)).orElseThrow();
        return new Reading(
                roles(best), best.open().startsWith("D") || best.open().equals("S"));
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
        var weight = path.weight();
        for (var c : path.open().toCharArray()) {
            weight -= c == 'D' ? 1.6 : 3;
        }
        return weight;
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

    private void step(Path path, int place, Map<String, Path> next) {
        var signs = new Signs(strip, place);
        var kind = signs.isDouble() ? 'D' : 'S';
        for (var role : signs.possible()) {
            var weight = path.weight() + signs.weight(role);
            switch (role) {
                case OPENS -> open(path, kind, weight, place, next);
                case CLOSES -> close(path, kind, weight, next);
                case APOSTROPHE, PRIME -> put(next, new Path(weight, path.open(), role, 0, List.of(path)));
            }
        }
    }

    private void open(Path path, char kind, double weight, int place, Map<String, Path> next) {
        if (path.open().length() == DEEPEST) {
            // What opens there all the same, since it can do nothing else, is not waited for.
            put(next, new Path(weight - TOO_DEEP, path.open(), Role.OPENS, 0, List.of(path)));
            return;
        }
        var within =
                path.open().isEmpty() ? ' ' : path.open().charAt(path.open().length() - 1);
        var nests = NationalMarks.of(strip.language(place)).nestsDoubles();
        var penalty = within != kind ? 0 : kind == 'D' && nests ? 1.5 : 5;
        var alike = (int) path.open().chars().filter(c -> c == kind).count();
        put(next, new Path(weight - penalty, path.open() + kind, Role.OPENS, alike, List.of(path)));
    }

    private void close(Path path, char kind, double weight, Map<String, Path> next) {
        var at = path.open().lastIndexOf(kind);
        if (at < 0) {
            // The opening mark was in the paragraph before, or is missing.
            var penalty = kind == 'D' ? (goesOn ? 1 : 3.5) : 6.5;
            put(next, new Path(weight - penalty, path.open(), Role.CLOSES, 0, List.of(path)));
            return;
        }
        var forgotten = path.open().length() - 1 - at;
        var open = path.open().substring(0, at);
        var alike = (int) open.chars().filter(c -> c == kind).count();
        put(next, new Path(weight - 4.5 * forgotten, open, Role.CLOSES, alike, List.of(path)));
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
