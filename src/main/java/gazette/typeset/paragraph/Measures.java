package gazette.typeset.paragraph;

/** How wide the lines of a paragraph are, in 1/1000 pt, the indent taken off. */
final class Measures {
    private final int[] widths;
    private final int[] lefts;
    private final int indent;

    Measures(Setting setting) {
        var regular = Math.max(setting.shape().regularFrom(), setting.indent() == 0 ? 0 : 1);
        this.widths = new int[regular + 1];
        this.lefts = new int[regular + 1];
        this.indent = Fount.milli(setting.indent());
        for (var line = 0; line <= regular; line++) {
            var span = setting.shape().line(line);
            widths[line] = Fount.milli(span.width());
            lefts[line] = Fount.milli(span.left());
        }
        widths[0] -= indent;
    }

    /** The first line of those that are all alike. */
    int regularFrom() {
        return widths.length - 1;
    }

    int of(int line) {
        return widths[Math.min(line, widths.length - 1)];
    }

    /** The left edge of a line in the column. */
    int left(int line) {
        return lefts[Math.min(line, lefts.length - 1)];
    }

    /** The right edge of a line in the column. */
    int right(int line) {
        return left(line) + of(line) + indent(line);
    }

    int indent(int line) {
        return line == 0 ? indent : 0;
    }

    int narrowest() {
        var narrowest = Integer.MAX_VALUE;
        for (var width : widths) {
            narrowest = Math.min(narrowest, width);
        }
        return narrowest;
    }
}
