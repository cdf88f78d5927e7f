package gazette.collect.read.plain.copy;

import gazette.collect.date.Dates;
import gazette.collect.read.CreditLines;
import gazette.collect.read.byline.Bylines;
import gazette.collect.read.plain.wording.Furniture;
import gazette.collect.read.plain.wording.Sentences;
import gazette.collect.read.plain.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that the writer, or a page that was copied, set one under the other with no white between: a verse is one thing, a
 * headline with a byline under it is two.
 */
final class Stack {
    /** Longer lines are paragraphs. */
    private static final int LONGEST_LINE = 80;

    /** What stands higher is no stack that anybody made by hand. */
    private static final int MOST_LINES = 200;

    private static final int FEWEST_PARAGRAPHS = 3;
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_VERSE = 64;
    private static final int LONGEST_STANZA = 1000;

    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} ’'-]{1,40}\\s?[:：]");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:(?:ca\\.?|about|etwa|env\\.) )?(?:\\d+(?:[.,/–-]\\d+)?|[½¼¾⅓⅔]|\\d[½¼¾⅓⅔])\\s?\\p{L}.{1,60}");
    /** A line that ends as titles do: with a word that no small word is, and no stop within a sentence. */
    private static final Pattern OPEN = Pattern.compile(".*(?:[\\p{L}\\p{N}]{4,}|\\p{Lu}\\p{L}+|[?!.”»\"’)])");

    private static final Pattern BEGINNING = Pattern.compile("[“„«»\"‘(]?[\\p{Lu}\\p{Lo}\\p{N}]");
    private static final Pattern HANDLE = Pattern.compile("(?:^|[\\s(])@\\w");
    private static final Pattern NO_VERSE = Pattern.compile("[@|›]|https?://|\\d{4}");
    private static final String LINE_END = ",;:.!?…—–-";

    private enum Kind {
        /** Alone it tells what it is. */
        ALONE,
        /** It belongs to the line before it. */
        CREDIT,
        PARAGRAPH,
        OTHER
    }

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
        if (lines.size() > MOST_LINES || isOneThing()) {
            return List.of(Chunk.of(lines, Form.SET));
        }
        var listed =
                lines.size() > 2 && lines.stream().filter(Stack::isQuantity).count() * 2 >= lines.size();
        var kinds = lines.stream().map(this::kind).toList();
        if (isTitleWithMore()) {
            return lines.stream().map(Chunk::of).toList();
        }
        if (!listed && !areParagraphs(kinds) && !kinds.contains(Kind.ALONE)) {
            return List.of(Chunk.of(lines, Form.SET));
        }
        var each = listed || areParagraphs(kinds);
        var parts = new ArrayList<Chunk>();
        var part = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            var alone = kinds.get(i) == Kind.ALONE || (i > 0 && kinds.get(i - 1) == Kind.ALONE);
            if (!part.isEmpty() && (alone || (each && kinds.get(i) != Kind.CREDIT))) {
                parts.add(chunk(part, listed));
                part.clear();
            }
            part.add(lines.get(i));
        }
        parts.add(chunk(part, listed));
        return parts;
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
    private static boolean areParagraphs(List<Kind> kinds) {
        return kinds.stream().filter(kind -> kind == Kind.PARAGRAPH).count() >= FEWEST_PARAGRAPHS;
    }

    private static Chunk chunk(List<String> part, boolean listed) {
        var stacked = listed
                && part.size() == 1
                && !LABEL.matcher(part.getFirst().strip()).matches();
        return Chunk.of(part, stacked ? Form.STACKED : Form.SET);
    }

    /** A short message, a verse, a box of a page, a caption with its credit. */
    private boolean isOneThing() {
        return lines.stream().anyMatch(line -> HANDLE.matcher(line).find() || Wording.isShortMessage(line))
                || isVerse(lines)
                || isBox(lines)
                || (lines.size() == 2 && lines.stream().anyMatch(line -> kind(line) == Kind.CREDIT));
    }

    /** Whether lines are short, and most of them end or begin as the lines of a verse do. */
    static boolean isVerse(List<String> lines) {
        if (lines.size() < 3
                || lines.size() > LONGEST_STANZA
                || lines.stream()
                        .anyMatch(line -> line.strip().length() > LONGEST_VERSE
                                || NO_VERSE.matcher(line).find()
                                || isQuantity(line))) {
            return false;
        }
        var words = lines.stream().mapToInt(Chunk::words).average().orElse(0);
        var ended = lines.stream()
                .map(String::strip)
                .filter(line -> LINE_END.indexOf(line.charAt(line.length() - 1)) >= 0)
                .count();
        return ended > 0 ? words >= 2 : lines.size() >= 4 && words >= 3.5;
    }

    /** Whether a line of a page stands over others that it leads to. */
    static boolean isBox(List<String> lines) {
        return isFurniture(lines.getFirst().strip())
                && lines.stream()
                        .skip(1)
                        .map(String::strip)
                        .allMatch(line -> Chunk.words(line) <= LONGEST_HEAD
                                && !Sentences.isEnded(line)
                                && !CreditLines.isPictureCredit(line));
    }

    private Kind kind(String line) {
        var bare = line.strip();
        var words = Chunk.words(bare);
        if (bare.length() > LONGEST_LINE) {
            return Kind.PARAGRAPH;
        }
        if (CreditLines.isPictureCredit(bare)) {
            return Kind.CREDIT;
        }
        var known = isFurniture(bare)
                || CreditLines.tail(bare).isPresent()
                || CreditLines.isVia(bare)
                || (words <= 4 && LABEL.matcher(bare).matches());
        var ofHead = place != Place.TEXT
                && bare.length() <= 2 * LONGEST_LINE
                && words <= LONGEST_HEAD
                && (Bylines.isLed(bare) || Dates.in(bare).isPresent());
        return known || ofHead ? Kind.ALONE : Kind.OTHER;
    }

    private static boolean isFurniture(String line) {
        return !Furniture.why(line, Chunk.words(line)).isEmpty();
    }

    private static boolean isQuantity(String line) {
        return QUANTITY.matcher(line.strip()).matches()
                && !NO_VERSE.matcher(line).find();
    }
}
