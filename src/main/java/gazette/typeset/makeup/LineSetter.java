package gazette.typeset.makeup;

import gazette.diagnostic.Diagnostic;
import gazette.font.Font;
import gazette.font.PlacedGlyphs;
import gazette.page.Item;
import gazette.page.LinkTarget;
import gazette.page.Part;
import gazette.page.Rectangle;
import gazette.typeset.box.Box;
import gazette.typeset.box.FontBook;
import gazette.typeset.box.Ink;
import gazette.typeset.css.style.LineStyle;
import gazette.typeset.css.style.TypeStyle;
import gazette.typeset.paragraph.Alternatives;
import gazette.typeset.paragraph.Line;
import gazette.typeset.paragraph.Paragraph;
import gazette.typeset.paragraph.Piece;
import gazette.typeset.paragraph.Setting;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.Setting.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Sets the text of a block and makes items of its lines. Safe to share between threads. */
final class LineSetter {
    /** A link reaches a little further than its letters. */
    private static final double LINK_MARGIN = 0.5;

    /** Demerits of lines in one point of what makeup counts: a line missing at a foot is worth a very uneven paragraph. */
    private static final long DEMERITS = 13_000;

    /** A version worse by this than the best is none. */
    private static final long SPOILT = 60_000_000;

    /** White wider than its natural width by this share looks loose. */
    private static final double LOOSE = 0.45;

    private static final long LOOSE_LINE = 1_000_000;

    /** A measure that no text fills, in pt. */
    private static final double ENDLESS = 500_000;

    private final Paragraph paragraph;
    private final FontBook fonts;
    private final InitialSetter initials;
    private final Set<Integer> missing = new ConcurrentSkipListSet<>();
    private final Set<String> overfull = new ConcurrentSkipListSet<>();
    private final NavigableSet<String> loose = new ConcurrentSkipListSet<>();

    LineSetter(Paragraph paragraph, FontBook fonts) {
        this.paragraph = paragraph;
        this.fonts = fonts;
        this.initials = new InitialSetter(paragraph);
    }

    /**
     * Where the lines of a text stand.
     *
     * @param left edge of the text from the left edge of the column, in pt
     * @param width of the text, in pt
     * @param shape the place of each line, from the left edge of the text
     * @param indent of the first line, if it is not what the style says, in pt
     */
    record Room(double left, double width, LineShape shape, Optional<Double> indent) {
        /** A column of one width. */
        static Room column(double left, double width) {
            return new Room(left, width, LineShape.column(width), Optional.empty());
        }
    }

    /**
     * A set line.
     *
     * @param items x from the left edge of the column, y from the top of the line
     * @param height in pt
     * @param hyphenated whether it ends in a broken word
     * @param turned whether it goes on with a line of the author's for which the one above it was too short
     */
    record SetLine(List<Item> items, List<Mark> marks, double height, boolean hyphenated, boolean turned) {
        SetLine turned(List<Item> sign) {
            var all = new ArrayList<>(sign);
            all.addAll(items);
            return new SetLine(all, marks, height, hyphenated, true);
        }
    }

    /** What lines of one style have in common, in pt. */
    private record Strut(double leading, double baseline, double ascent, double descent) {}

    /** One way to set the text of a block; the cost is 0 for the best, in the measure of {@link Gap#penalty}. */
    record SetLines(List<SetLine> lines, int cost) {}

    /**
     * Sets the text of a block as well as it can be.
     *
     * @param left from the left edge of the column to the left edge of the lines, in pt
     * @param width of the lines, in pt
     */
    List<SetLine> set(Box.Lines lines, double left, double width) {
        return set(lines.withoutInitial(), Room.column(left, width));
    }

    private List<SetLine> set(Box.Lines lines, Room room) {
        if (TurnedOver.isWanted(lines)) {
            return TurnedOver.set(lines, room, this);
        }
        var first = FirstLine.of(paragraph, lines, setting(lines.style().lines(), room));
        return lines(first.and(paragraph.set(first.rest(), first.setting())), lines, room.left);
    }

    /** The initial of a text of this width, in pt, if it has one. */
    Optional<InitialSetter.SetInitial> initial(Box.Lines lines, double width) {
        return initials.set(lines, fonts.first(lines.style().type()), strut(lines).leading, width);
    }

    /** How far below the top of a text its capitals begin, in pt. */
    double capitals(Box.Lines lines) {
        var type = lines.style().type();
        var font = fonts.first(type);
        return strut(lines).baseline - font.capHeight() * type.size() / font.unitsPerEm();
    }

    /** The distance of the lines of a text, in pt. */
    double leading(Box.Lines lines) {
        return strut(lines).leading;
    }

    /**
     * Sets the text of a block in all the ways that page makeup may choose from, the best first; none if it is empty. Only
     * justified text has more than one: there a line more or less hardly shows.
     */
    List<SetLines> versions(Box.Lines lines, Room room) {
        var setting = setting(lines.style().lines(), room);
        if (setting.align() != Align.JUSTIFY) {
            var set = set(lines, room);
            return set.isEmpty() ? List.of() : List.of(new SetLines(set, 0));
        }
        double left = room.left;
        var first = FirstLine.of(paragraph, lines, setting);
        var alternatives = paragraph.alternatives(first.rest(), first.setting(), SPOILT);
        var best = alternatives.best();
        if (best.lines().isEmpty()) {
            return List.of();
        }
        var versions = new ArrayList<SetLines>();
        versions.add(new SetLines(lines(first.and(best.lines()), lines, left), 0));
        for (var other : alternatives.others()) {
            versions.add(new SetLines(lines(first.and(other.lines()), lines, left), cost(other, best)));
        }
        return versions;
    }

    /** Sets a paragraph in so many lines, one of which does not end in a hyphen; empty if that would spoil it. */
    Optional<SetLines> unbroken(Box.Lines lines, Room room, int count, int whole) {
        var setting = setting(lines.style().lines(), room);
        var best = paragraph.alternatives(lines.pieces(), setting, 0).best();
        return paragraph
                .unbroken(lines.pieces(), setting, count, whole)
                .filter(version -> version.demerits() - best.demerits() < SPOILT)
                .map(version -> new SetLines(lines(version.lines(), lines, room.left), cost(version, best)));
    }

    /** What a version spoils; lines that look loose weigh more than in their paragraph, since the reader sees the page. */
    private static int cost(Alternatives.Version version, Alternatives.Version best) {
        long loose = (loose(version) - loose(best)) * LOOSE_LINE;
        return (int) Math.max(1, (version.demerits() - best.demerits() + loose) / DEMERITS);
    }

    private static long loose(Alternatives.Version version) {
        return version.lines().stream()
                .filter(line -> line.loose() || line.ratio() > LOOSE)
                .count();
    }

    /** What has happened already in the lines of a text: each place begins once, each note is called once. */
    record Past(Set<String> named, Set<String> called) {
        Past() {
            this(new HashSet<>(), new HashSet<>());
        }
    }

    private List<SetLine> lines(List<Line> set, Box.Lines lines, double left) {
        return lines(set, lines, left, new Past());
    }

    private List<SetLine> lines(List<Line> set, Box.Lines lines, double left, Past past) {
        var strut = strut(lines);
        var result = new ArrayList<SetLine>();
        for (var line : set) {
            line.missing().codePoints().forEach(missing::add);
            if (line.loose()) {
                loose.add(words(line));
            }
            if (line.overfull()) {
                overfull.add(words(line));
            }
            result.add(line(line, lines, strut, left, past));
        }
        return result;
    }

    /** Sets one of the lines that an author has ended, over as many as it takes; none if there is nothing in it. */
    List<SetLine> portion(List<Piece> pieces, Box.Lines lines, Room room, Past past) {
        return lines(paragraph.set(pieces, setting(lines.style().lines(), room)), lines, room.left, past);
    }

    /** A line in which nothing stands. */
    SetLine blank(Box.Lines lines) {
        return new SetLine(List.of(), List.of(), strut(lines).leading, false, false);
    }

    /** Words that no element has, as they stand in a line of a text, to be seen only; x from their left end. */
    List<Item> sign(String words, Box.Lines lines) {
        var type = lines.style().type();
        var piece = new Piece.Words(words, fonts.style(type, words), 0);
        var ink = new Ink(
                Part.ARTIFACT, type.color(), 0, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        var items = new ArrayList<Item>();
        for (var line : paragraph.set(List.of(piece), unbroken())) {
            line.missing().codePoints().forEach(missing::add);
            line.strips().forEach(strip -> draw(strip, ink, 0, strut(lines).baseline, items));
        }
        return items.stream().map(LineSetter::wordless).toList();
    }

    /** The same glyphs, which stand for nothing, so that nobody finds them in a copy of the text. */
    private static Item wordless(Item item) {
        if (!(item instanceof Item.Words w)) {
            return item;
        }
        var glyphs = w.glyphs();
        var texts = new String[glyphs.count()];
        Arrays.fill(texts, "");
        var silent = new PlacedGlyphs(
                glyphs.ids(), glyphs.advances(), glyphs.dx(), glyphs.dy(), texts, glyphs.rightToLeft());
        return new Item.Words(w.font(), w.size(), w.scale(), w.x(), w.baseline(), w.color(), silent, w.part());
    }

    /** What is not as it should be in the lines set so far: a note for each character and each line, one for all short lines. */
    List<Diagnostic> notes() {
        var notes = new ArrayList<Diagnostic>();
        MissingCharacters.notes(missing).forEach(notes::add);
        for (var words : overfull) {
            notes.add(Diagnostic.warning(
                    "“" + words + "”",
                    "this line is wider than its column and cannot be broken",
                    "make the column wider, or the type smaller, in the theme's print.css"));
        }
        if (!loose.isEmpty()) {
            notes.add(Diagnostic.note(
                    "“" + loose.first() + "”",
                    "this line, and any others like it, holds too little to be justified and is left short"));
        }
        return notes;
    }

    private static String words(Line line) {
        var text = new StringBuilder();
        for (var strip : line.strips()) {
            if (strip instanceof Line.GlyphStrip glyphs) {
                text.append(glyphs.glyphs().text());
            }
        }
        return text.length() <= 60 ? text.toString() : text.substring(0, 59) + "…";
    }

    private static Setting setting(LineStyle style, Room room) {
        var limits = style.limits();
        var justified = style.align() == LineStyle.Align.JUSTIFY;
        var first = style.hanging().contains(LineStyle.Hanging.FIRST);
        return new Setting(
                align(style.align()),
                align(style.alignLast()),
                style.rightToLeft(),
                room.indent.orElseGet(() -> style.indent().first(true, room.width)),
                room.shape,
                new Setting.Limits(
                        limits.word(),
                        limits.before(),
                        limits.after(),
                        limits.lines(),
                        limits.last() == LineStyle.Limits.Last.NONE),
                first ? Hang.EDGES_AND_FIRST : justified ? Hang.EDGES : Hang.NONE,
                style.balance());
    }

    private static Align align(LineStyle.Align align) {
        return switch (align) {
            case START -> Align.START;
            case END -> Align.END;
            case CENTER -> Align.CENTER;
            case JUSTIFY -> Align.JUSTIFY;
        };
    }

    /** The width of the text if it is never broken but where the author wants it, in pt. */
    double natural(Box.Lines lines) {
        double widest = 0;
        for (var line : paragraph.set(lines.withoutInitial().pieces(), unbroken())) {
            for (var strip : line.strips()) {
                widest = Math.max(widest, strip.x() + strip.width());
            }
        }
        return widest;
    }

    private static Setting unbroken() {
        return new Setting(
                Align.START,
                Align.START,
                false,
                0,
                line -> new Span(0, ENDLESS),
                Setting.Limits.USUAL,
                Hang.NONE,
                false);
    }

    private Strut strut(Box.Lines lines) {
        var type = lines.style().type();
        var font = fonts.first(type);
        double leading = Measures.leading(lines.style().lines().leading(), type, font);
        double scale = type.size() / font.unitsPerEm();
        return new Strut(
                leading, Measures.baseline(leading, type, font), font.ascender() * scale, -font.descender() * scale);
    }

    private SetLine line(Line line, Box.Lines lines, Strut strut, double left, Past past) {
        double raised = 0;
        for (var strip : line.strips()) {
            var image = lines.inks().get(strip.owner()).image();
            if (image.isPresent()) {
                raised = Math.max(raised, image.get().height() - strut.baseline);
            }
        }
        var items = new ArrayList<Item>();
        var marks = new ArrayList<Mark>();
        double baseline = strut.baseline + raised;
        for (var strip : line.strips()) {
            var ink = lines.inks().get(strip.owner());
            for (var anchor : ink.anchors()) {
                if (past.named.add(anchor)) {
                    marks.add(new Mark.Target(anchor, ink.part()));
                }
            }
            ink.link()
                    .filter(Ink.Hyperlink::callsNote)
                    .map(Ink.Hyperlink::target)
                    .ifPresent(target -> {
                        if (target instanceof LinkTarget.Inside inside && past.called.add(inside.anchor())) {
                            marks.add(new Mark.Call(inside.anchor()));
                        }
                    });
            draw(strip, ink, left, baseline, items);
        }
        links(line, lines, strut, left, baseline, items);
        return new SetLine(items, marks, strut.leading + raised, line.hyphenated(), false);
    }

    private static void draw(Line.Strip strip, Ink ink, double left, double baseline, List<Item> items) {
        double x = left + strip.x();
        double y = baseline - ink.rise();
        switch (strip) {
            case Line.GlyphStrip glyphs -> {
                items.add(new Item.Words(
                        glyphs.font(), glyphs.size(), glyphs.scale(), x, y, ink.color(), glyphs.glyphs(), ink.part()));
                ink.decoration().ifPresent(lines -> decorate(lines, glyphs, x, y, items));
            }
            case Line.AtomStrip atom ->
                ink.image()
                        .ifPresent(image -> items.add(new Item.PlacedPicture(
                                new Rectangle(x, y - image.height(), atom.width(), image.height()),
                                image.href(),
                                image.picture(),
                                ink.part())));
        }
    }

    private static void decorate(
            TypeStyle.Decoration decoration, Line.GlyphStrip strip, double x, double baseline, List<Item> items) {
        var font = strip.font();
        double scale = strip.size() / font.unitsPerEm();
        double thickness = decoration.thickness().orElse(font.underlineThickness() * scale);
        if (decoration.underline()) {
            rule(x, baseline - font.underlinePosition() * scale, strip.width(), thickness, decoration, items);
        }
        if (decoration.overline()) {
            rule(x, baseline - font.ascender() * scale, strip.width(), thickness, decoration, items);
        }
        if (decoration.lineThrough()) {
            rule(x, baseline - font.xHeight() * scale / 2, strip.width(), thickness, decoration, items);
        }
    }

    private static void rule(
            double x, double y, double width, double thickness, TypeStyle.Decoration decoration, List<Item> items) {
        items.add(new Item.Fill(new Rectangle(x, y, width, thickness), decoration.color(), Part.ARTIFACT));
    }

    /** One area for all strips of a link that stand side by side, wherever their words are in the order of reading. */
    private static void links(Line line, Box.Lines lines, Strut strut, double left, double baseline, List<Item> items) {
        Optional<Ink.Hyperlink> open = Optional.empty();
        double from = 0;
        double to = 0;
        for (var strip : fromLeft(line.strips())) {
            var link = lines.inks().get(strip.owner()).link();
            if (open.isPresent() && !link.equals(open)) {
                items.add(area(open.get(), from, to, strut, baseline));
                open = Optional.empty();
            }
            if (link.isPresent()) {
                from = open.isPresent() ? from : left + strip.x();
                to = left + strip.x() + strip.width();
                open = link;
            }
        }
        if (open.isPresent()) {
            items.add(area(open.get(), from, to, strut, baseline));
        }
    }

    private static List<Line.Strip> fromLeft(List<Line.Strip> strips) {
        return strips.stream().sorted(Comparator.comparingDouble(Line.Strip::x)).toList();
    }

    private static Item area(Ink.Hyperlink link, double from, double to, Strut strut, double baseline) {
        var area = new Rectangle(
                from - LINK_MARGIN, baseline - strut.ascent, to - from + 2 * LINK_MARGIN, strut.ascent + strut.descent);
        return new Item.LinkArea(area, link.target(), link.words(), link.part());
    }

    /** The font of a style that gives its lines their height. */
    Font font(TypeStyle type) {
        return fonts.first(type);
    }
}
