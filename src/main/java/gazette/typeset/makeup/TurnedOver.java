package gazette.typeset.makeup;

import gazette.page.Item;
import gazette.typeset.box.Box;
import gazette.typeset.makeup.LineSetter.Room;
import gazette.typeset.makeup.LineSetter.SetLine;
import gazette.typeset.paragraph.Piece;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.Setting.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets texts whose lines are the author's, as in programs: each by itself, and what is turned over for want of room is set in
 * and has a sign before it, which is seen but not read.
 */
final class TurnedOver {
    /** What is set in leaves at least this share of a line. */
    private static final double LEAST = 0.5;

    /** The white between a sign and its line, in em. */
    private static final double WHITE = 0.3;

    private final Box.Lines text;
    private final Room room;
    private final double indent;
    private final List<Item> sign;
    private final double signWidth;

    private TurnedOver(Box.Lines text, Room room, List<Item> sign) {
        this.text = text;
        this.room = room;
        this.indent = Math.min(text.style().lines().indent().others(room.width()), room.width() * LEAST);
        this.sign = sign;
        this.signWidth = sign.stream().mapToDouble(TurnedOver::right).max().orElse(0);
    }

    private static double right(Item item) {
        return item instanceof Item.Words words
                ? words.x() + Measures.points(words.glyphs().width())
                : 0;
    }

    /** Whether a text is of that kind. */
    static boolean isWanted(Box.Lines text) {
        var lines = text.style().lines();
        return lines.indent().hanging()
                || lines.indent().eachLine()
                || !lines.wrapSign().isEmpty();
    }

    static List<SetLine> set(Box.Lines text, Room room, LineSetter setter) {
        var words = text.style().lines().wrapSign();
        var sign = words.isEmpty() ? List.<Item>of() : setter.sign(words, text);
        return new TurnedOver(text, room, sign).set(setter);
    }

    private List<SetLine> set(LineSetter setter) {
        var set = new ArrayList<SetLine>();
        var past = new LineSetter.Past();
        boolean first = true;
        for (var portion : portions(text.pieces())) {
            double ahead = text.style().lines().indent().first(first, room.width());
            var own = new Room(
                    room.left(),
                    room.width(),
                    shape(set.size()),
                    Optional.of(first ? room.indent().orElse(ahead) : ahead));
            var lines = setter.portion(portion, text, own, past);
            if (lines.isEmpty()) {
                set.add(setter.blank(text));
            }
            for (int i = 0; i < lines.size(); i++) {
                set.add(i == 0 ? lines.get(i) : lines.get(i).turned(signed(set.size())));
            }
            first = false;
        }
        return set;
    }

    private boolean rightToLeft() {
        return text.style().lines().rightToLeft();
    }

    /** The lines from one of this number on, all but the first of them set in. */
    private LineShape shape(int above) {
        var whole = room.shape();
        int regular = Math.max(1, Math.max(0, whole.regularFrom() - above));
        return new LineShape() {
            @Override
            public Span line(int number) {
                var span = whole.line(above + number);
                return number == 0 ? span : setIn(span);
            }

            @Override
            public int regularFrom() {
                return regular;
            }
        };
    }

    private Span setIn(Span span) {
        return new Span(span.left() + (rightToLeft() ? 0 : indent), span.width() - indent);
    }

    /** The sign before a line of this number. */
    private List<Item> signed(int number) {
        var span = setIn(room.shape().line(number));
        double white = WHITE * text.style().type().size();
        double x = room.left() + (rightToLeft() ? span.left() + span.width() + white : span.left() - white - signWidth);
        return sign.stream().map(item -> item.moved(x, 0)).toList();
    }

    /** What stands between the line ends of the author. */
    private static List<List<Piece>> portions(List<Piece> pieces) {
        var portions = new ArrayList<List<Piece>>();
        var open = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece instanceof Piece.LineBreak) {
                portions.add(List.copyOf(open));
                open.clear();
            } else {
                open.add(piece);
            }
        }
        if (!open.isEmpty()) {
            portions.add(open);
        }
        return portions;
    }
}
