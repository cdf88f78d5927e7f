package gazette.publish.epub.cover;

import gazette.font.Font;
import gazette.measure.PageSize;
import gazette.page.Color;
import gazette.page.Item;
import gazette.page.Page;
import gazette.page.Part;
import gazette.page.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the cover: the paper's name between rules, the day, and under them the headlines that fit. */
public final class CoverPicture {
    /** The size that libraries show without scaling it up, in pixels; three to four is the shape of most screens. */
    private static final int WIDTH = 1200;

    private static final PageSize SIZE = new PageSize(300, 400);
    private static final double MARGIN = 24;
    private static final double MEASURE = 300 - 2 * MARGIN;
    private static final double BOTTOM = 400 - MARGIN;
    private static final double THICK = 3.2;
    private static final double THIN = 0.7;
    private static final Color INK = new Color(20, 20, 20);
    private static final Color GREY = new Color(90, 90, 90);

    private static final int MOST_HEADLINES = 5;
    private static final double[] NAME_SIZES = {56, 52, 48, 45, 42, 39, 36, 33.5, 31, 29, 27, 25, 23, 21, 19, 17};
    /** In one line the name is at least so large, in two lines, in three. */
    private static final double[] NAME_LEAST = {29, 23, 17};

    private static final double[] LEAD_SIZES = {42, 37, 32, 28, 25, 22, 19.5};
    private static final double OTHER_SIZE = 13.5;

    private final List<Font> strong;
    private final List<Font> plain;
    private final List<Item> items = new ArrayList<>();
    private double y = MARGIN;

    private CoverPicture(List<Font> strong, List<Font> plain) {
        this.strong = strong;
        this.plain = plain;
    }

    /**
     * The cover as a PNG of 1200 × 1600 pixels, in greys.
     *
     * @param strong fonts for the name and the first headline; the first that has all letters is taken
     * @param plain fonts for the rest, likewise
     * @return nothing if no font can set the paper's name, or its script needs more than letters in a row
     */
    public static Optional<byte[]> draw(Front front, List<Font> strong, List<Font> plain) {
        return Type.forWords(front.paper(), strong)
                .map(name -> Canvas.draw(new CoverPicture(strong, plain).page(front, name), WIDTH));
    }

    private Page page(Front front, Type name) {
        rule(THICK);
        y += 2.2;
        rule(THIN);
        name(front.paper(), name);
        rule(THIN);
        Type.forWords(front.day(), plain).ifPresent(type -> {
            y += 4;
            line(front.day(), type.in(11.5), 15, GREY, true);
            y += 5.5;
        });
        rule(THIN);
        headlines(front.headlines());
        items.add(fill(MARGIN, BOTTOM - THICK, MEASURE, THICK));
        return new Page(SIZE, "", items);
    }

    private void rule(double thickness) {
        items.add(fill(MARGIN, y, MEASURE, thickness));
        y += thickness;
    }

    private static Item.Fill fill(double x, double y, double width, double height) {
        return new Item.Fill(new Rectangle(x, y, width, height), INK, Part.ARTIFACT);
    }

    /** The name in as few lines as let it be large. */
    private void name(String paper, Type face) {
        var type = face.in(NAME_SIZES[NAME_SIZES.length - 1]);
        for (int lines = NAME_LEAST.length; lines > 0; lines--) {
            var largest = largest(paper, face, lines);
            if (largest.size() >= NAME_LEAST[lines - 1]) {
                type = largest;
            }
        }
        y += 9;
        for (var line : type.atMost(NAME_LEAST.length, type.evenLines(paper, MEASURE), MEASURE)) {
            line(line, type, type.size() * 1.06, INK, true);
        }
        y += 8 + type.size() * 0.12;
    }

    /** The largest size in which the name fits so many lines; the smallest of all if none does. */
    private static Type largest(String paper, Type face, int most) {
        for (double size : NAME_SIZES) {
            var type = face.in(size);
            var lines = type.lines(paper, MEASURE);
            if (lines.size() <= most && type.fit(lines, MEASURE)) {
                return type;
            }
        }
        return face.in(NAME_SIZES[NAME_SIZES.length - 1]);
    }

    private void headlines(List<String> all) {
        var headlines = all.stream().limit(MOST_HEADLINES).toList();
        if (headlines.isEmpty()) {
            return;
        }
        y += 16;
        Type.forWords(headlines.getFirst(), strong).ifPresent(face -> lead(headlines, face));
        for (var headline : headlines.subList(1, headlines.size())) {
            Type.forWords(headline, plain).ifPresent(face -> other(headline, face.in(OTHER_SIZE)));
        }
    }

    /** The first headline, in the largest size that leaves room for the others. */
    private void lead(List<String> headlines, Type face) {
        double others = 0;
        for (var headline : headlines.subList(1, headlines.size())) {
            others += Type.forWords(headline, plain)
                    .map(type -> height(otherLines(headline, type.in(OTHER_SIZE))))
                    .orElse(0.0);
        }
        var type = face.in(LEAD_SIZES[LEAD_SIZES.length - 1]);
        for (double size : LEAD_SIZES) {
            var larger = face.in(size);
            var lines = larger.lines(headlines.getFirst(), MEASURE);
            boolean fits = y + lines.size() * size * 1.14 + others + 10 < BOTTOM - THICK;
            if (fits && lines.size() <= 5 && larger.fit(lines, MEASURE)) {
                type = larger;
                break;
            }
        }
        for (var line : type.atMost(5, type.lines(headlines.getFirst(), MEASURE), MEASURE)) {
            line(line, type, type.size() * 1.14, INK, false);
        }
        y += 10;
    }

    private static List<String> otherLines(String headline, Type type) {
        return type.atMost(2, type.lines(headline, MEASURE), MEASURE);
    }

    /** What a headline takes with its rule, in pt. */
    private static double height(List<String> lines) {
        return 14 + lines.size() * OTHER_SIZE * 1.25;
    }

    private void other(String headline, Type type) {
        var lines = otherLines(headline, type);
        if (y + height(lines) > BOTTOM - THICK) {
            return;
        }
        items.add(fill(MARGIN, y, 36, THIN));
        y += 6;
        lines.forEach(line -> line(line, type, OTHER_SIZE * 1.25, INK, false));
        y += 8;
    }

    /** One line; the next one stands {@code leading} pt lower. */
    private void line(String words, Type type, double leading, Color color, boolean centred) {
        var glyphs = type.set(words);
        double width = glyphs.width() / 1000.0;
        double x = centred ? MARGIN + (MEASURE - width) / 2 : MARGIN;
        double baseline = y + (leading + 0.66 * type.size()) / 2;
        items.add(new Item.Words(type.font(), type.size(), 1, x, baseline, color, glyphs, Part.ARTIFACT));
        y += leading;
    }
}
