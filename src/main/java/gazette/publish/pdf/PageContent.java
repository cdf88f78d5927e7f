package gazette.publish.pdf;

import gazette.font.PlacedGlyphs;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Rectangle;
import gazette.publish.pdf.font.TypeCase;
import gazette.publish.pdf.object.ContentBuffer;
import gazette.publish.pdf.object.Coordinates;
import gazette.publish.pdf.object.Flate;
import gazette.publish.pdf.object.Hex;
import gazette.publish.pdf.survey.Runs;
import gazette.publish.pdf.survey.Sheet;
import gazette.publish.pdf.survey.StandardType;
import gazette.publish.pdf.survey.Survey;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes content streams (ISO 32000-1, 7.8.2), one page after the other. It reads the survey and changes nothing, so that
 * several may work side by side.
 *
 * <p>Positions are whole thousandths of a point, so that no error adds up. Font, colour and scale are written where they
 * change. Each run of a part is one marked sequence with one text object in it, since the two may not overlap.
 */
final class PageContent {
    private static final int THOUSAND = 1000;

    /** Adjustments smaller than this part of a unit (1/1000 em) are left to the next glyph: nobody sees them. */
    private static final double LEAST_ADJUSTMENT = .75;

    /** What poppler takes for a space, in thousandths of an em, is 100. */
    private static final int GREATEST_GAP = 60;

    private static final int GREATEST_OVERLAP = 300;

    private final Survey survey;
    private final ContentBuffer out = new ContentBuffer();

    private Runs runs = new Runs();
    private long pageHeight;
    private int contents;
    private boolean isMarked;
    private boolean isText;
    private boolean isPath;
    /** Inside an array of strings and adjustments, and inside one of its strings. */
    private boolean isShow;

    private boolean isString;
    private boolean isSpan;

    private Color color = Color.BLACK;
    private Optional<TypeCase> typeCase = Optional.empty();
    private long size;
    private long scale;
    private long rise;
    /** Where the text line begins, in thousandths of a point. */
    private long lineX;

    private long lineY;

    PageContent(Survey survey) {
        this.survey = survey;
    }

    /** The content stream of a page, deflated. */
    byte[] write(Sheet sheet, Flate flate) {
        begin(sheet);
        for (var item : sheet.page().items()) {
            if (Runs.draws(item)) {
                draw(item, sheet);
            }
        }
        endMarked();
        return flate.pack(out.bytes(), out.length());
    }

    private void begin(Sheet sheet) {
        out.clear();
        runs = new Runs();
        pageHeight = Coordinates.thousandths(sheet.page().size().height());
        contents = 0;
        isMarked = false;
        color = Color.BLACK;
        typeCase = Optional.empty();
        size = 0;
        scale = 100 * THOUSAND;
        rise = 0;
    }

    private void draw(Item item, Sheet sheet) {
        if (runs.startsWith(item)) {
            endMarked();
            if (Runs.isRead(item)) {
                var tag = sheet.content().get(contents);
                out.put("/")
                        .put(StandardType.of(tag.part()))
                        .put("<</MCID ")
                        .number(contents++)
                        .put(">>BDC\n");
            } else {
                out.put("/Artifact BMC\n");
            }
            isMarked = true;
        }
        switch (item) {
            case Item.Words words -> words(words);
            case Item.Fill fill -> fill(fill);
            case Item.PlacedPicture picture -> picture(picture);
            case Item.LinkArea link -> {}
            case Item.Anchor anchor -> {}
            case Item.Blank blank -> {}
        }
    }

    private void endMarked() {
        endText();
        endPath();
        if (isMarked) {
            out.put("EMC\n");
            isMarked = false;
        }
    }

    private void endText() {
        if (isText) {
            out.put("ET\n");
            isText = false;
        }
    }

    private void endPath() {
        if (isPath) {
            out.put("f\n");
            isPath = false;
        }
    }

    private void fill(Item.Fill fill) {
        endText();
        if (!fill.color().equals(color)) {
            endPath(); // rectangles of one colour are filled together
            ink(fill.color());
        }
        var area = fill.area();
        long left = Coordinates.thousandths(area.x());
        long bottom = Coordinates.thousandths(area.bottom());
        out.thousandths(left)
                .thousandths(pageHeight - bottom)
                .thousandths(Math.max(1, Coordinates.thousandths(area.right()) - left))
                .thousandths(Math.max(1, bottom - Coordinates.thousandths(area.y())))
                .put("re\n");
        isPath = true;
    }

    private void picture(Item.PlacedPicture placed) {
        endText();
        endPath();
        Rectangle area = placed.area();
        out.put("q ")
                .thousandths(Coordinates.thousandths(area.width()))
                .put("0 0 ")
                .thousandths(Coordinates.thousandths(area.height()))
                .thousandths(Coordinates.thousandths(area.x()))
                .thousandths(pageHeight - Coordinates.thousandths(area.bottom()))
                .put("cm/")
                .put(survey.picture(placed.href()).resource())
                .put(" Do Q\n");
    }

    private void words(Item.Words words) {
        endPath();
        if (!isText) {
            out.put("BT\n");
            isText = true;
            lineX = 0;
            lineY = 0;
        }
        var face = survey.typeCase(words);
        ink(words.color());
        set(face, words);
        moveTo(Coordinates.thousandths(words.x()), pageHeight - Coordinates.thousandths(words.baseline()));
        show(words.glyphs(), face, words.size() * words.scale());
    }

    private void set(TypeCase face, Item.Words words) {
        long wanted = Coordinates.thousandths(words.size());
        if (size != wanted || typeCase.isEmpty() || !Objects.equals(typeCase.get(), face)) {
            out.put("/").put(face.resource()).put(" ").thousandths(wanted).put("Tf\n");
            typeCase = Optional.of(face);
            size = wanted;
        }
        long wantedScale = Coordinates.thousandths(100 * words.scale());
        if (scale != wantedScale) {
            out.thousandths(wantedScale).put("Tz\n");
            scale = wantedScale;
        }
    }

    private void moveTo(long x, long y) {
        out.thousandths(x - lineX).thousandths(y - lineY).put("Td\n");
        lineX = x;
        lineY = y;
    }

    /**
     * Shows glyphs from the beginning of the text line, in the order of reading: what runs from right to left is drawn so.
     *
     * @param unit what an adjustment of 1 moves the pen by, in thousandths of a point
     */
    private void show(PlacedGlyphs glyphs, TypeCase face, double unit) {
        boolean isReversed = glyphs.rightToLeft();
        int explained = 0; // up to which glyph all has been said
        double pen = isReversed ? glyphs.width() : 0; // where the words want the pen
        double reached = 0; // where the viewer has it
        for (int n = 0; n < glyphs.count(); n++) {
            int i = isReversed ? glyphs.count() - 1 - n : n;
            if (isReversed) {
                pen -= glyphs.advances()[i];
            }
            raise(glyphs.dy()[i]);
            int code = face.code(glyphs.ids()[i], glyphs.texts()[i]);
            if (n >= explained) {
                explained = isReversed ? n + 1 : endOfCharacters(glyphs, i, unit, face);
                explain(face, code, isReversed ? "" : words(glyphs, i, explained));
            }
            double off = (pen + glyphs.dx()[i] - reached) / unit;
            if (Math.abs(off) >= LEAST_ADJUSTMENT) {
                long adjustment = Math.round(off);
                adjust(adjustment);
                reached += adjustment * unit;
            }
            code(code);
            reached += face.width(code) * unit / THOUSAND;
            if (!isReversed) {
                pen += glyphs.advances()[i];
            }
        }
        endShow();
        endSpan();
    }

    /** Draws what follows above the line. */
    private void raise(long wanted) {
        if (rise != wanted) {
            endShow();
            rise = wanted;
            out.thousandths(rise).put("Ts\n");
        }
    }

    /**
     * Says outright what a code stands for where that is nothing, as with the second glyph of a character, or nothing that
     * everybody knows (ISO 19005-2, 6.2.11.7.3).
     *
     * @param words what to say over several glyphs; empty if each speaks for itself
     */
    private void explain(TypeCase face, int code, String words) {
        if (!words.isEmpty()) {
            endSpan();
            beginSpan(words);
        } else if (face.isPlain(code)) {
            endSpan();
        } else if (!isSpan || !face.text(code).isEmpty()) {
            endSpan();
            beginSpan(face.text(code));
        }
    }

    private void beginSpan(String words) {
        endShow();
        out.put("/Span<</ActualText<FEFF").put(Hex.utf16(words)).put(">>>BDC\n");
        isSpan = true;
    }

    /**
     * Behind which glyph the characters end that are to be told over all their glyphs: readers take a glyph without words,
     * and one that goes back over the last, for a gap between words.
     */
    private static int endOfCharacters(PlacedGlyphs glyphs, int from, double unit, TypeCase face) {
        int end = from + 1;
        while (end < glyphs.count()
                && (glyphs.texts()[end].isEmpty()
                        || leavesGap(glyphs, end - 1, unit, face)
                        || overlaps(glyphs, end - 1, unit, face))) {
            end++;
        }
        return end;
    }

    /** Whether the next glyph begins well within this one, as wide marks do that are set close: readers see two lines. */
    private static boolean overlaps(PlacedGlyphs glyphs, int i, double unit, TypeCase face) {
        double width = face.width(face.code(glyphs.ids()[i], glyphs.texts()[i])) * unit / THOUSAND;
        return width - glyphs.advances()[i] > unit * GREATEST_OVERLAP
                && !glyphs.texts()[i].isBlank()
                && !glyphs.texts()[i + 1].isBlank();
    }

    private static boolean leavesGap(PlacedGlyphs glyphs, int i, double unit, TypeCase face) {
        double width = face.width(face.code(glyphs.ids()[i], "")) * unit / THOUSAND;
        return glyphs.texts()[i].isEmpty()
                && !glyphs.texts()[i + 1].isBlank()
                && glyphs.advances()[i] - glyphs.dx()[i] - width > unit * GREATEST_GAP;
    }

    private static String words(PlacedGlyphs glyphs, int from, int to) {
        if (to <= from + 1 || glyphs.texts()[from].isEmpty()) {
            return "";
        }
        return String.join("", Arrays.asList(glyphs.texts()).subList(from, to));
    }

    private void endSpan() {
        if (isSpan) {
            endShow();
            out.put("EMC\n");
            isSpan = false;
        }
    }

    private void adjust(long units) {
        beginShow();
        if (isString) {
            out.put(")");
            isString = false;
        }
        out.digits(-units);
    }

    private void code(int code) {
        beginShow();
        if (!isString) {
            out.put("(");
            isString = true;
        }
        out.code(code);
    }

    private void beginShow() {
        if (!isShow) {
            out.put("[");
            isShow = true;
        }
    }

    private void endShow() {
        if (isString) {
            out.put(")");
        }
        if (isShow) {
            out.put("]TJ\n");
        }
        isString = false;
        isShow = false;
    }

    private void ink(Color wanted) {
        if (color.equals(wanted)) {
            return;
        }
        color = wanted;
        if (wanted.red() == wanted.green() && wanted.green() == wanted.blue()) {
            out.thousandths(share(wanted.red())).put("g\n");
        } else {
            out.thousandths(share(wanted.red()))
                    .thousandths(share(wanted.green()))
                    .thousandths(share(wanted.blue()))
                    .put("rg\n");
        }
    }

    private static long share(int of255) {
        return (of255 * (long) THOUSAND + 127) / 255;
    }
}
