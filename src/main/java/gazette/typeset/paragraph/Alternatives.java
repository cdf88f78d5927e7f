package gazette.typeset.paragraph;

import java.util.List;

/**
 * A paragraph set in as many lines as suit it best and, where that does not spoil it, in a line or two less or more. Page
 * makeup chooses among them to fill its pages.
 *
 * @param others each of another number of lines; may be empty
 */
public record Alternatives(Version best, List<Version> others) {
    /**
     * One way to set the paragraph.
     *
     * @param demerits what is wrong with it in sum: 0 is perfect, and within one paragraph less is better
     */
    public record Version(List<Line> lines, long demerits) {
        public Version {
            lines = List.copyOf(lines);
        }
    }

    public Alternatives {
        others = List.copyOf(others);
    }
}
