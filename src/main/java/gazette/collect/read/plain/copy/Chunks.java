package gazette.collect.read.plain.copy;

import gazette.collect.read.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a text into chunks, whatever its habits: paragraphs parted by blank lines or not, lines broken by a program or by
 * the writer, first lines indented or not.
 */
public final class Chunks {
    /** Lines that a program broke are all about as long as its measure, and hardly one is longer than this. */
    private static final int WIDEST_MEASURE = 100;

    private static final int NARROWEST_MEASURE = 50;
    private static final String INVISIBLE = "\u200B\u200E\u200F\uFEFF\u00AD";

    /** The marks of items, and the dash of speech, which may touch its first word. */
    private static final Pattern MARKED =
            Pattern.compile("[•·▪◦‣●○■□➢►✓✔*+–-]\\s+\\S|[—―]\\s*\\S|--\\s*\\p{L}|[–-][¿¡\\p{Lu}]|\\d{1,2}[.)]\\s+\\S");

    private static final Pattern BEGINNING = Pattern.compile("\\s*[\"“„«¿¡(]?\\p{Lu}");

    private static final String IDEOGRAPHIC_SPACE = "\u3000";
    /** The mark of items in Japanese. */
    private static final String MIDDLE_DOT = "・";

    private static final char IDEOGRAPHIC = '\u2E80';

    /** In characters, of which each is as wide as two of ours. */
    private static final int LONGEST_VERSE = 24;

    private Chunks() {}

    /** The chunks of a text in order, without those that show nothing. */
    public static List<Chunk> of(String text) {
        var lines = text.lines().map(line -> line.replace("\t", "    ")).toList();
        var unparted = isUnparted(lines);
        var speakers = Speakers.of(lines.stream().map(String::strip).toList());
        return parted(lines).stream()
                .flatMap(group -> turns(group, speakers).stream())
                .flatMap(group -> chunks(group, unparted).stream())
                .toList();
    }

    /** Lines that stand together, parted by blank ones. */
    private static List<List<String>> parted(List<String> lines) {
        var groups = new ArrayList<List<String>>();
        var group = new ArrayList<String>();
        for (var line : lines) {
            if (!isBlank(line)) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    /** A new group wherever somebody begins to speak. */
    private static List<List<String>> turns(List<String> group, Speakers speakers) {
        if (speakers.isEmpty()) {
            return List.of(group);
        }
        var turns = new ArrayList<List<String>>();
        var from = 0;
        for (var i = 1; i < group.size(); i++) {
            if (speakers.begins(group.get(i).strip())) {
                turns.add(group.subList(from, i));
                from = i;
            }
        }
        turns.add(group.subList(from, group.size()));
        return turns;
    }

    private static boolean isBlank(String line) {
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && INVISIBLE.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether every line is a paragraph of its own: hardly a blank line, and lines longer than any measure. */
    private static boolean isUnparted(List<String> lines) {
        var written = lines.stream().filter(line -> !isBlank(line)).toList();
        var blank = lines.size() - written.size();
        var longest = written.stream().mapToInt(String::length).max().orElse(0);
        return written.size() > 3 && blank * 5 < written.size() && longest > 2 * WIDEST_MEASURE;
    }

    private static List<Chunk> chunks(List<String> group, boolean unparted) {
        if (unparted) {
            return group.stream().map(Chunk::of).toList();
        }
        if (group.size() == 1) {
            return List.of(new Chunk(List.of(group.getFirst().strip()), List.of(indent(group.getFirst())), false));
        }
        if (isSetIn(group)) {
            return paragraphs(group);
        }
        if (isSet(group)) {
            return parts(group);
        }
        if (!isWrapped(group)) {
            return List.of(chunk(group, false));
        }
        var margin = group.stream().mapToInt(Chunks::indent).min().orElse(0);
        var chunks = new ArrayList<Chunk>();
        var paragraph = new ArrayList<String>();
        for (var line : group) {
            if (indent(line) > margin + 1 && !paragraph.isEmpty() && endsSentence(paragraph.getLast())) {
                chunks.add(chunk(paragraph, true));
                paragraph.clear();
            }
            paragraph.add(line);
        }
        chunks.add(chunk(paragraph, true));
        return chunks;
    }

    /** Whether lines begin as Chinese and Japanese paragraphs do, and are too long to be verse. */
    private static boolean isSetIn(List<String> group) {
        return group.stream().anyMatch(line -> line.startsWith(IDEOGRAPHIC_SPACE))
                && group.stream().mapToInt(String::length).max().orElse(0) > LONGEST_VERSE;
    }

    /** A new chunk at every line that is set in. */
    private static List<Chunk> paragraphs(List<String> group) {
        var chunks = new ArrayList<Chunk>();
        var paragraph = new ArrayList<String>();
        for (var line : group) {
            if (line.startsWith(IDEOGRAPHIC_SPACE) && !paragraph.isEmpty()) {
                chunks.add(chunk(paragraph, isWrapped(paragraph)));
                paragraph.clear();
            }
            paragraph.add(line);
        }
        chunks.add(chunk(paragraph, isWrapped(paragraph)));
        return chunks;
    }

    /** Whether the writer set items or speech one on a line: several lines begin with the same mark, most with some mark. */
    private static boolean isSet(List<String> group) {
        if (group.size() < 2) {
            return false;
        }
        var marks =
                group.stream().map(Chunks::mark).filter(mark -> !mark.isEmpty()).toList();
        return marks.size() >= 2
                && marks.size() * 3 >= group.size()
                && marks.stream().distinct().count() * 2 <= marks.size()
                && (marks.size() > 2 || !isWrapped(group));
    }

    /** The mark with which a line begins as items and speech do; empty if with none, and the same for all numbers. */
    private static String mark(String line) {
        var bare = line.strip();
        if (bare.isEmpty() || Character.isLetter(bare.charAt(0))) {
            return "";
        }
        var matcher = MARKED.matcher(bare);
        if (!matcher.lookingAt()) {
            return "";
        }
        return Character.isDigit(matcher.group().charAt(0))
                ? "1"
                : matcher.group().substring(0, 1);
    }

    /** A new chunk at every mark, and at every line that begins a sentence where the line before ended one. */
    private static List<Chunk> parts(List<String> group) {
        var parts = new ArrayList<Chunk>();
        var part = new ArrayList<String>();
        for (var line : group) {
            var begins = !mark(line).isEmpty()
                    || (!part.isEmpty()
                            && endsSentence(part.getLast())
                            && BEGINNING.matcher(line).lookingAt());
            if (begins && !part.isEmpty()) {
                parts.add(chunk(part, true));
                part.clear();
            }
            part.add(line);
        }
        parts.add(chunk(part, true));
        return parts;
    }

    /** Whether a program broke these lines: each but the last would have been too long with the next line's first word. */
    private static boolean isWrapped(List<String> group) {
        if (group.size() < 2) {
            return false;
        }
        var measure = group.stream().mapToInt(LineEnds::columns).max().orElse(0);
        if (measure < NARROWEST_MEASURE || measure > WIDEST_MEASURE) {
            return false;
        }
        for (var i = 0; i + 1 < group.size(); i++) {
            if (LineEnds.columns(group.get(i)) + 1 + firstWord(group.get(i + 1)) < measure - 4) {
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
        return broken.stream().allMatch(Chunks::endsSentence)
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

    private static boolean endsSentence(String line) {
        var end = line.length();
        while (end > 0
                && (Character.isWhitespace(line.charAt(end - 1)) || "\"”’»)」』）".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0 && ".!?:…。！？".indexOf(line.charAt(end - 1)) >= 0;
    }

    private static Chunk chunk(List<String> lines, boolean wrapped) {
        return new Chunk(
                lines.stream().map(String::strip).toList(),
                lines.stream().map(Chunks::indent).toList(),
                wrapped);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
