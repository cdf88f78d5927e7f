package gazette.collect.read.plain.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines that mail marks as another's, with one ">" before each for every time that they were answered.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3676#section-4.5">RFC 3676, section 4.5</a>
 */
final class Depths {
    /** Fewer words than this on a single line may as well be a button with an arrow. */
    private static final int FEWEST_WORDS = 8;

    /** In spaces; farther in, the sign means something else. */
    private static final int FARTHEST = 3;

    private final List<Run> runs = new ArrayList<>();

    /** The lines of the run that is being gathered, and its depth. */
    private final List<String> gathered = new ArrayList<>();

    private int depth;

    private Depths() {}

    /**
     * Lines of one depth that stand together.
     *
     * @param depth 0 for the text itself
     * @param lines without their marks
     */
    record Run(int depth, List<String> lines) {
        Run {
            lines = List.copyOf(lines);
        }
    }

    /** All lines of a text in order, run by run. */
    static List<Run> of(List<String> lines) {
        return lines.stream().anyMatch(Depths::isMarked) ? new Depths().runs(lines) : List.of(new Run(0, lines));
    }

    private List<Run> runs(List<String> lines) {
        for (var from = 0; from < lines.size(); ) {
            var marked = isMarked(lines.get(from));
            var to = from + 1;
            while (to < lines.size() && isMarked(lines.get(to)) == marked) {
                to++;
            }
            var block = lines.subList(from, to);
            var quoted = marked && isQuoted(block);
            block.forEach(line -> gather(quoted ? endOfMarks(line) : 0, line));
            from = to;
        }
        end();
        return runs;
    }

    /** Adds a line to those before it, or begins anew if it is of another depth; a blank line is of any. */
    private void gather(int marks, String line) {
        var words = line.substring(marks);
        var now = (int) line.substring(0, marks).chars().filter(c -> c == '>').count();
        if (now != depth && !(now > 0 && depth > 0 && Line.isBlank(words))) {
            end();
            depth = now;
        }
        gathered.add(words);
    }

    private void end() {
        if (!gathered.isEmpty()) {
            runs.add(new Run(depth, gathered));
            gathered.clear();
        }
    }

    /** Where the marks at the head of a line end, with a space after each; 0 if there are none. */
    private static int endOfMarks(String line) {
        var end = 0;
        for (var at = Line.indent(line); at < line.length() && line.charAt(at) == '>'; ) {
            at++;
            at += at < line.length() && line.charAt(at) == ' ' ? 1 : 0;
            end = at;
        }
        return end;
    }

    private static boolean isMarked(String line) {
        return line.indexOf('>') >= 0 && Line.indent(line) <= FARTHEST && endOfMarks(line) > 0;
    }

    /** Some programs ask for the next line with such marks. */
    private static boolean isQuoted(List<String> block) {
        if (block.stream().allMatch(line -> line.startsWith(">>> ") && Programs.hasSign(line))) {
            return false;
        }
        return block.size() > 1 || Line.endsSentence(block.getFirst()) || Chunk.words(block.getFirst()) >= FEWEST_WORDS;
    }
}
