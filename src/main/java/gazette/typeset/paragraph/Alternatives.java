package gazette.typeset.paragraph;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph set in as many lines as suit it best and, where that does not spoil it, in one line less and one more. Page
 * makeup chooses among them to fill its pages.
 */
public record Alternatives(Version best, Optional<Version> shorter, Optional<Version> longer) {
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
}
