package gazette.collect.read.plain.copy;

import gazette.collect.read.plain.wording.Sentences;
import gazette.collect.read.plain.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that the writer, or a page that was copied, set one under the other with no white between: a verse is one thing, a
 * headline with a byline under it is two.
 */
final class Stack {
    /** What stands higher is no stack that anybody made by hand. */
    private static final int MOST_LINES = 200;

    private static final int FEWEST_PARAGRAPHS = 3;

    /** A line that ends as titles do: with a word that no small word is, and no stop within a sentence. */
    private static final Pattern OPEN = Pattern.compile(".*(?:[\\p{L}\\p{N}]{4,}|\\p{Lu}\\p{L}+|[?!.”»\"’)])");

    private static final Pattern BEGINNING = Pattern.compile("[“„«»\"‘(]?[\\p{Lu}\\p{Lo}\\p{N}]");
    private static final Pattern HANDLE = Pattern.compile("(?:^|[\\s(])@\\w");

    private final List<String> lines;

    private final Place place;

    private Stack(List<String> lines, Place place) {
        this.lines = lines;
        this.place = place;
    }

    /** Where a stack stands. */
    enum Place {
        /** Nothing stands over it but the furniture of a page. */
        TOP,
        /** Where the head of an article does. */
        HEAD,
        TEXT
    }

    /** The things of which a stack is made, each with its lines, in order; the whole if it is one thing. */
    static List<Chunk> parts(List<String> lines, Place place) {
        return new Stack(lines, place).parts();
    }

    private List<Chunk> parts() {
        if (lines.size() > MOST_LINES || isPost()) {
            return whole(Form.SET);
        }
        var kinds = lines.stream()
                .map(line -> LineKind.of(line, place != Place.TEXT))
                .toList();
        if (isBox(kinds)) {
            return whole(Form.BOX);
        }
        if (Stanza.is(lines)) {
            return whole(Form.SET);
        }
        if (isTitleWithMore()) {
            return lines.stream().map(Chunk::of).toList();
        }
        var listed =
                lines.size() > 2 && lines.stream().filter(Stanza::isQuantity).count() * 2 >= lines.size();
        var captioned = lines.size() == 2 && kinds.contains(LineKind.CREDIT);
        return captioned || !(listed || areParagraphs(kinds) || kinds.stream().anyMatch(Stack::isAlone))
                ? whole(Form.SET)
                : parted(kinds, listed);
    }

    private List<Chunk> whole(Form form) {
        return List.of(Chunk.of(lines, form));
    }

    private List<Chunk> parted(List<LineKind> kinds, boolean listed) {
        var each = listed || areParagraphs(kinds);
        var parts = new ArrayList<Chunk>();
        var part = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            var alone = isAlone(kinds.get(i)) || (i > 0 && isAlone(kinds.get(i - 1)));
            if (!part.isEmpty() && (alone || (each && kinds.get(i) != LineKind.CREDIT))) {
                parts.add(chunk(part, listed));
                part.clear();
            }
            part.add(lines.get(i));
        }
        parts.add(chunk(part, listed));
        return parts;
    }

    private static boolean isAlone(LineKind kind) {
        return kind == LineKind.ALONE || kind == LineKind.FURNITURE;
    }

    /** A title and the line under it, unless one goes on in the other. */
    private boolean isTitleWithMore() {
        return place == Place.TOP
                && lines.size() == 2
                && OPEN.matcher(lines.getFirst().strip()).matches()
                && BEGINNING.matcher(lines.getLast().strip()).lookingAt()
                && !isInCapitals(lines.getLast());
    }

    private static boolean isInCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }

    /** A post in a few long lines is one thing. */
    private static boolean areParagraphs(List<LineKind> kinds) {
        return kinds.stream().filter(kind -> kind == LineKind.PARAGRAPH).count() >= FEWEST_PARAGRAPHS;
    }

    private static Chunk chunk(List<String> part, boolean listed) {
        var stacked =
                listed && part.size() == 1 && !LineKind.isLabel(part.getFirst().strip());
        return Chunk.of(part, stacked ? Form.STACKED : Form.SET);
    }

    private boolean isPost() {
        return lines.stream().anyMatch(line -> HANDLE.matcher(line).find() || Wording.isShortMessage(line));
    }

    /** Whether a line of a page stands over others that it leads to; a verse may begin with such words. */
    private boolean isBox(List<LineKind> kinds) {
        return kinds.getFirst() == LineKind.FURNITURE
                && !kinds.contains(LineKind.CREDIT)
                && (!Stanza.is(lines) || Collections.frequency(kinds, LineKind.FURNITURE) > 1)
                && lines.stream()
                        .skip(1)
                        .map(String::strip)
                        .allMatch(line -> Chunk.words(line) <= LineKind.LONGEST_HEAD && !Sentences.isEnded(line));
    }
}
