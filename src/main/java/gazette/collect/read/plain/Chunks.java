package gazette.collect.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a text into chunks, whatever its habits: paragraphs parted by blank lines or not, lines broken by a program or by
 * the writer, first lines indented or not.
 */
final class Chunks {
    /** Lines that a program broke are all about as long as its measure, and hardly one is longer than this. */
    private static final int WIDEST_MEASURE = 100;

    private static final int NARROWEST_MEASURE = 50;
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200E\\u200F\\uFEFF\\u00AD\\p{Z}\\s]*");

    private Chunks() {}

    /** The chunks of a text in order, without those that show nothing. */
    static List<Chunk> of(String text) {
        var lines =
                text.lines().map(line -> TAB.matcher(line).replaceAll("    ")).toList();
        var unparted = isUnparted(lines);
        return parted(lines).stream()
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

    private static boolean isBlank(String line) {
        return INVISIBLE.matcher(line).matches();
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

    /** Whether a program broke these lines: each but the last would have been too long with the next line's first word. */
    private static boolean isWrapped(List<String> group) {
        if (group.size() < 2) {
            return false;
        }
        var measure = group.stream().mapToInt(String::length).max().orElse(0);
        if (measure < NARROWEST_MEASURE || measure > WIDEST_MEASURE) {
            return false;
        }
        for (var i = 0; i + 1 < group.size(); i++) {
            var next = group.get(i + 1).strip().split("\\s", 2)[0];
            if (group.get(i).length() + 1 + next.length() < measure - 4) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsSentence(String line) {
        return line.stripTrailing().matches(".*[.!?:…][\"”’»)]*");
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
