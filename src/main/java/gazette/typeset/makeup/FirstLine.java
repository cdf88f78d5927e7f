package gazette.typeset.makeup;

import gazette.typeset.box.Box;
import gazette.typeset.paragraph.Line;
import gazette.typeset.paragraph.Paragraph;
import gazette.typeset.paragraph.Piece;
import gazette.typeset.paragraph.Setting;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A text whose first line has letters of its own. What goes into that line depends on its letters, so it is set first and by
 * itself, without hyphens; the rest follows as a text without indent.
 *
 * @param head the first line; empty for a text that has the same letters throughout
 * @param rest the pieces after it
 * @param setting of the rest
 */
record FirstLine(List<Line> head, List<Piece> rest, Setting setting) {
    /** More text than so much goes into no line. */
    private static final int ENOUGH = 2_000;

    /** What a hyphen costs, and a line that stays ragged, in ratios of white. */
    private static final double HYPHEN = 0.2;

    private static final double LOOSE = 10;

    /** Sets the first line of a text apart, if it wants that. */
    static FirstLine of(Paragraph paragraph, Box.Lines lines, Setting setting) {
        var wanted = lines.opening().firstLine();
        if (wanted.isEmpty()) {
            return new FirstLine(List.of(), lines.pieces(), setting);
        }
        var pieces = wanted.get();
        int length = pieces.stream().mapToInt(FirstLine::length).sum();
        var some = part(pieces, 0, Math.min(length, ENOUGH));
        var set = paragraph.set(unbroken(some), setting);
        if (set.size() <= 1) {
            return new FirstLine(List.of(), pieces, setting);
        }
        var best = new Try(0, false, List.of(), Double.MAX_VALUE);
        for (var end : ends(paragraph, some, set.getFirst(), setting)) {
            var tried = attempt(paragraph, part(pieces, 0, end.at), end, setting);
            best = tried.cost < best.cost ? tried : best;
        }
        if (best.lines.isEmpty()) {
            return new FirstLine(List.of(), lines.pieces(), setting);
        }
        var hang = setting.hang() == Hang.EDGES_AND_FIRST ? Hang.EDGES : setting.hang();
        var shape = setting.shape();
        var below = with(setting, setting.alignLast(), 0, line -> shape.line(line + 1), hang);
        return new FirstLine(best.lines, part(lines.pieces(), best.end, length), below);
    }

    /** A place where the first line could end. */
    private record End(int at, boolean hyphen) {}

    /** A first line that ends there; no line if none can. */
    private record Try(int end, boolean hyphen, List<Line> lines, double cost) {}

    /** Where the line ends among others like it, a word earlier, a word later, and with a hyphen. */
    private static List<End> ends(Paragraph paragraph, List<Piece> pieces, Line usual, Setting setting) {
        var ends = new ArrayList<>(List.of(new End(usual.next(), false)));
        boolean ended = part(pieces, 0, usual.next()).getLast() instanceof Piece.LineBreak;
        if (setting.align() != Setting.Align.JUSTIFY || ended) {
            return ends;
        }
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece instanceof Piece.Words words ? words.text() : "\n"));
        int before = text.lastIndexOf(" ", usual.next() - 2);
        int after = text.indexOf(" ", usual.next());
        if (before > 0) {
            ends.add(new End(before + 1, false));
        }
        if (after > 0) {
            ends.add(new End(after + 1, false));
        }
        var broken = paragraph.set(pieces, setting).getFirst();
        if (broken.hyphenated()) {
            ends.add(new End(broken.next(), true));
        }
        return ends;
    }

    private static Try attempt(Paragraph paragraph, List<Piece> upTo, End end, Setting setting) {
        boolean ended = upTo.getLast() instanceof Piece.LineBreak;
        var pieces = trimmed(upTo);
        if (end.hyphen && pieces.getLast() instanceof Piece.Words words) {
            pieces.set(pieces.size() - 1, new Piece.Words(words.text() + "-", words.style(), words.owner()));
        }
        var last = ended ? setting.alignLast() : setting.align();
        var alone = with(setting, last, setting.indent(), setting.shape(), setting.hang());
        var set = paragraph.set(unbroken(pieces), alone);
        if (set.size() != 1 || set.getFirst().overfull()) {
            return new Try(end.at, end.hyphen, List.of(), Double.MAX_VALUE);
        }
        double ratio = set.getFirst().ratio();
        double cost = (ratio < 0 ? -2 * ratio : ratio)
                + (end.hyphen ? HYPHEN : 0)
                + (set.getFirst().loose() ? LOOSE : 0);
        return new Try(end.at, end.hyphen, set, cost);
    }

    /** The first line with the others. */
    List<Line> and(List<Line> others) {
        if (head.isEmpty()) {
            return others;
        }
        var all = new ArrayList<>(head);
        all.addAll(others);
        return all;
    }

    private static Setting with(
            Setting setting, Setting.Align last, double indent, Setting.LineShape shape, Hang hang) {
        return new Setting(
                setting.align(), last, setting.rightToLeft(), indent, shape, setting.limits(), hang, setting.balance());
    }

    private static int length(Piece piece) {
        return piece instanceof Piece.Words words ? words.text().length() : 1;
    }

    private static List<Piece> part(List<Piece> pieces, int from, int to) {
        var part = new ArrayList<Piece>();
        int start = 0;
        for (var piece : pieces) {
            int end = start + length(piece);
            if (start < to && end > from) {
                part.add(
                        piece instanceof Piece.Words words
                                ? new Piece.Words(
                                        words.text().substring(Math.max(0, from - start), Math.min(end, to) - start),
                                        words.style(),
                                        words.owner())
                                : piece);
            }
            start = end;
        }
        return part;
    }

    /** Without the white or the line end that ends the line. */
    private static ArrayList<Piece> trimmed(List<Piece> pieces) {
        var trimmed = new ArrayList<>(pieces);
        if (trimmed.getLast() instanceof Piece.LineBreak) {
            trimmed.removeLast();
        }
        if (!trimmed.isEmpty() && trimmed.getLast() instanceof Piece.Words words) {
            trimmed.set(
                    trimmed.size() - 1, new Piece.Words(words.text().stripTrailing(), words.style(), words.owner()));
        }
        return trimmed;
    }

    private static List<Piece> unbroken(List<Piece> pieces) {
        return pieces.stream().map(FirstLine::unbroken).toList();
    }

    private static Piece unbroken(Piece piece) {
        if (!(piece instanceof Piece.Words words)) {
            return piece;
        }
        var whole = words.style().with(TextStyle.Hyphenation.NONE);
        return new Piece.Words(words.text(), whole, words.owner());
    }
}
