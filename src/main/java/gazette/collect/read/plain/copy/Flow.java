package gazette.collect.read.plain.copy;

import gazette.collect.read.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds lines that a program broke at a measure, and the paragraphs that they were. */
final class Flow {
    /** Lines that a program broke are all about as long as its measure, and hardly one is longer than this. */
    private static final int WIDEST_MEASURE = 100;

    private static final int NARROWEST_MEASURE = 50;
    /** The mark of items in Japanese. */
    private static final String MIDDLE_DOT = "・";

    private static final char IDEOGRAPHIC = '\u2E80';

    private static final Pattern SMALL = Pattern.compile("\\s*\\p{Ll}");

    private Flow() {}

    /** Whether lines are longer than any measure at which a program would have broken them. */
    static boolean isUnbroken(List<String> lines) {
        return lines.stream().anyMatch(line -> line.length() > WIDEST_MEASURE + 20);
    }

    /** Whether every line is a paragraph of its own: hardly a blank line, and lines longer than any measure. */
    static boolean isUnparted(List<String> lines) {
        var written = lines.stream().filter(line -> !Line.isBlank(line)).toList();
        var blank = lines.size() - written.size();
        var longest = written.stream().mapToInt(String::length).max().orElse(0);
        return written.size() > 3 && blank * 5 < written.size() && longest > 2 * WIDEST_MEASURE;
    }

    /**
     * The paragraphs of lines that stand together, if a program broke them; none if the writer did.
     *
     * @param unbroken whether lines of the same text are unbroken: then two lines alone are two things, unless a sentence goes on
     */
    static List<List<String>> paragraphs(List<String> group, boolean unbroken) {
        if (isWrapped(group)) {
            return group.size() == 2 && areApart(group.getFirst(), group.getLast(), unbroken)
                    ? List.of()
                    : parted(group, false);
        }
        return isManyWrapped(group) ? parted(group, true) : List.of();
    }

    /** Whether two lines are two things: a sentence that is over, and a line that is none. */
    private static boolean areApart(String line, String next, boolean unbroken) {
        return !SMALL.matcher(next).lookingAt() && (unbroken || (Line.endsSentence(line) && !Line.endsSentence(next)));
    }

    /** A new paragraph where a line stands in after a sentence, or where there would have been room for more. */
    private static List<List<String>> parted(List<String> group, boolean atRoom) {
        var margin = group.stream().mapToInt(Line::indent).min().orElse(0);
        var measure = measure(group);
        var paragraphs = new ArrayList<List<String>>();
        var paragraph = new ArrayList<String>();
        for (var line : group) {
            if (!paragraph.isEmpty()) {
                var before = paragraph.getLast();
                var setIn = Line.indent(line) > margin + 1 && Line.endsSentence(before);
                if (setIn || (atRoom && hasRoom(before, line, measure))) {
                    paragraphs.add(List.copyOf(paragraph));
                    paragraph.clear();
                }
            }
            paragraph.add(line);
        }
        paragraphs.add(List.copyOf(paragraph));
        return paragraphs;
    }

    private static int measure(List<String> group) {
        return group.stream().mapToInt(LineEnds::columns).max().orElse(0);
    }

    private static boolean hasRoom(String line, String next, int measure) {
        return LineEnds.columns(line) + 1 + firstWord(next) < measure - 4;
    }

    /**
     * Whether a program broke several paragraphs with no white between them: most lines are full, some sentence runs over a
     * full line's end, and each line that is not full ends a sentence before another begins.
     */
    private static boolean isManyWrapped(List<String> group) {
        var measure = measure(group);
        if (group.size() < 4 || measure < NARROWEST_MEASURE || measure > WIDEST_MEASURE) {
            return false;
        }
        var full = 0;
        var running = 0;
        for (var i = 0; i + 1 < group.size(); i++) {
            var line = group.get(i);
            var next = group.get(i + 1);
            if (hasRoom(line, next, measure)) {
                if (!Line.endsSentence(line) || SMALL.matcher(next).lookingAt()) {
                    return false;
                }
            } else {
                full++;
                running += Line.endsSentence(line) ? 0 : 1;
            }
        }
        return full * 2 >= group.size() - 1 && running >= 2;
    }

    /** Whether a program broke these lines: each but the last would have been too long with the next line's first word. */
    static boolean isWrapped(List<String> group) {
        if (group.size() < 2) {
            return false;
        }
        var measure = measure(group);
        if (measure < NARROWEST_MEASURE || measure > WIDEST_MEASURE) {
            return false;
        }
        for (var i = 0; i + 1 < group.size(); i++) {
            if (hasRoom(group.get(i), group.get(i + 1), measure)) {
                return false;
            }
        }
        return !isOneByOne(group);
    }

    /** Whether lines of ideographs are whole sentences or items, each set on its line by the writer. */
    private static boolean isOneByOne(List<String> group) {
        if (group.stream().noneMatch(line -> LineEnds.columns(line) > line.length())) {
            return false;
        }
        var broken = group.subList(0, group.size() - 1);
        return broken.stream().allMatch(Line::endsSentence)
                || group.stream().skip(1).anyMatch(line -> line.strip().startsWith(MIDDLE_DOT));
    }

    /** The length of the first word of a line, in columns; of what is written without spaces, that of a character. */
    private static int firstWord(String line) {
        var words = line.strip();
        var end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            if (words.charAt(end) >= IDEOGRAPHIC && LineEnds.columns(words.codePointAt(end)) == 2) {
                return Math.max(end, 2);
            }
            end++;
        }
        return end;
    }
}
