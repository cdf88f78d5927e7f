package gazette.collect.read.plain.copy;

import gazette.collect.read.plain.wording.Furniture;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into chunks, whatever its habits: paragraphs parted by blank lines or not, lines broken by a program or by
 * the writer, first lines indented or not.
 */
public final class Chunks {
    private static final String IDEOGRAPHIC_SPACE = "\u3000";

    /** In characters, of which each is as wide as two of ours. */
    private static final int LONGEST_VERSE = 24;

    /** As many groups of lines from the top may hold the head of an article. */
    private static final int HEAD = 6;

    /** As long as a line may be that is underlined. */
    private static final int LONGEST_HEADING = 90;

    private final Speakers speakers;
    private final boolean unparted;
    private final boolean unbroken;
    private final boolean programs;
    private final int margin;
    private final List<Chunk> chunks = new ArrayList<>();
    private int groups;

    private Chunks(List<String> lines) {
        this.speakers = Speakers.of(lines.stream().map(String::strip).toList());
        this.unparted = Flow.isUnparted(lines);
        this.unbroken = Flow.isUnbroken(lines);
        this.margin = lines.stream()
                .filter(line -> !Line.isBlank(line))
                .mapToInt(Line::indent)
                .min()
                .orElse(0);
        this.programs = parted(lines).stream().anyMatch(group -> Programs.is(group, margin));
    }

    /** The chunks of a text in order, without those that show nothing. */
    public static List<Chunk> of(String text) {
        var chunks = new ArrayList<Chunk>();
        for (var run :
                Depths.of(text.lines().map(line -> line.replace("\t", "    ")).toList())) {
            new Chunks(run.lines())
                    .of(run.lines())
                    .forEach(chunk -> chunks.add(run.depth() > 0 ? chunk.at(run.depth()) : chunk));
        }
        return chunks;
    }

    private List<Chunk> of(List<String> lines) {
        for (var group : parted(lines)) {
            for (var turn : turns(group)) {
                underlined(turn);
            }
            groups++;
        }
        return chunks;
    }

    /** Lines that stand together, parted by blank ones. */
    private static List<List<String>> parted(List<String> lines) {
        var groups = new ArrayList<List<String>>();
        var group = new ArrayList<String>();
        for (var line : lines) {
            if (!Line.isBlank(line)) {
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
    private List<List<String>> turns(List<String> group) {
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

    /** A rule under the first line of a group makes a heading of it; any other stands alone. */
    private void underlined(List<String> group) {
        var from = 0;
        for (var i = 0; i < group.size(); i++) {
            if (group.size() > 1 && Line.isRule(group.get(i))) {
                if (i == from + 1 && isAsLong(group.get(from), group.get(i))) {
                    chunks.add(Chunk.of(List.of(group.get(from)), Form.UNDERLINED));
                } else {
                    add(group.subList(from, i));
                    chunks.add(Chunk.of(group.get(i)));
                }
                from = i + 1;
            }
        }
        add(group.subList(from, group.size()));
    }

    private static boolean isAsLong(String heading, String rule) {
        var length = heading.strip().length();
        return length <= LONGEST_HEADING && Math.abs(length - rule.strip().length()) <= 3 + length / 2;
    }

    private void add(List<String> group) {
        if (group.isEmpty()) {
            return;
        }
        if (Programs.is(group, margin) || (programs && Programs.isCommand(group, margin))) {
            chunks.add(Chunk.of(group, Form.CODE));
        } else if (unparted || (groups == 0 && chunks.isEmpty() && MailField.lead(group))) {
            group.forEach(line -> chunks.add(Chunk.of(line)));
        } else if (group.size() == 1) {
            chunks.add(Chunk.of(group, Form.SET));
        } else if (isSetIn(group)) {
            setIn(group).forEach(this::flowed);
        } else if (Marks.isSet(group)) {
            Marks.parts(group).forEach(part -> chunks.add(Chunk.of(part, Form.FLOWED)));
        } else {
            var paragraphs = Flow.paragraphs(group, unbroken);
            paragraphs.forEach(paragraph -> chunks.add(Chunk.of(paragraph, Form.FLOWED)));
            if (paragraphs.isEmpty() && speakers.begins(group.getFirst().strip())) {
                chunks.add(Chunk.of(group, Form.SET));
            } else if (paragraphs.isEmpty()) {
                chunks.addAll(Stack.parts(group, place()));
            }
        }
    }

    private Stack.Place place() {
        if (groups >= HEAD) {
            return Stack.Place.TEXT;
        }
        return chunks.stream()
                        .map(Chunk::text)
                        .allMatch(
                                text -> !Furniture.why(text, Chunk.words(text)).isEmpty())
                ? Stack.Place.TOP
                : Stack.Place.HEAD;
    }

    private void flowed(List<String> paragraph) {
        chunks.add(Chunk.of(paragraph, Flow.isWrapped(paragraph) ? Form.FLOWED : Form.SET));
    }

    /** Whether lines begin as Chinese and Japanese paragraphs do, and are too long to be verse. */
    private static boolean isSetIn(List<String> group) {
        return group.stream().anyMatch(line -> line.startsWith(IDEOGRAPHIC_SPACE))
                && group.stream().mapToInt(String::length).max().orElse(0) > LONGEST_VERSE;
    }

    /** New lines at every one that is set in. */
    private static List<List<String>> setIn(List<String> group) {
        var paragraphs = new ArrayList<List<String>>();
        var paragraph = new ArrayList<String>();
        for (var line : group) {
            if (line.startsWith(IDEOGRAPHIC_SPACE) && !paragraph.isEmpty()) {
                paragraphs.add(List.copyOf(paragraph));
                paragraph.clear();
            }
            paragraph.add(line);
        }
        paragraphs.add(List.copyOf(paragraph));
        return paragraphs;
    }
}
