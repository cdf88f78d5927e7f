package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.font.FontShelf;
import gazette.language.Language;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.shape.Features;
import gazette.typeset.shape.Shaper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how even the lines are and how fast they come. Arguments: a text file with a paragraph a line, its language, the
 * measure and the size in pt, how often to repeat. Prints, for the full lines, the spread of the word space over its natural
 * width and what else a reader sees.
 */
final class LinesBench {
    private LinesBench() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var texts = Files.readAllLines(Path.of(arguments[0]));
        var language = Language.of(arguments.length > 1 ? arguments[1] : "en-US");
        var measure = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 328.8;
        var size = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 10.5;
        var rounds = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1;
        Font font = FontShelf.of(List.of())
                .find("fonts/literata/Literata-Regular.ttf")
                .orElseThrow();
        var style = new TextStyle(
                List.of(font), size, Features.USUAL, language, 0, 0, TextStyle.Hyphenation.AUTO, TextStyle.Wrap.WORDS);
        var setting = new Setting(
                Align.JUSTIFY,
                Align.START,
                false,
                1.2 * size,
                LineShape.column(measure),
                Setting.Limits.USUAL,
                Hang.EDGES,
                false);
        var paragraph = new Paragraph(new Shaper());
        for (var round = 0; round < rounds; round++) {
            var set = new ArrayList<List<Line>>();
            var begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (var text : texts) {
                set.add(paragraph.set(List.of(new Piece.Words(text, style, 0)), setting));
            }
            var nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            out.println(report(set, measure) + String.format(Locale.ROOT, " | %.0f ms of CPU", nanos / 1e6));
        }
        out.flush();
    }

    private static String report(List<List<Line>> paragraphs, double measure) {
        var full = 0;
        var sum = 0.0;
        var squares = 0.0;
        int wide = 0, wider = 0, narrow = 0, hyphens = 0, ladders = 0, runts = 0, several = 0, loose = 0, over = 0;
        var neighbours = 0.0;
        for (var lines : paragraphs) {
            var run = 0;
            var above = Double.NaN;
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var text = text(line);
                var hyphen = line.hyphenated() || text.endsWith("-");
                run = hyphen ? run + 1 : 0;
                ladders += run == 3 ? 1 : 0;
                loose += line.loose() ? 1 : 0;
                over += line.overfull() ? 1 : 0;
                if (i < lines.size() - 1) {
                    full++;
                    var ratio = 1 + line.ratio();
                    sum += ratio;
                    squares += ratio * ratio;
                    wide += ratio > 1.5 ? 1 : 0;
                    wider += ratio > 2 ? 1 : 0;
                    narrow += ratio < .8 ? 1 : 0;
                    hyphens += hyphen ? 1 : 0;
                    if (!Double.isNaN(above)) {
                        neighbours += Math.abs(above - ratio);
                    }
                    above = ratio;
                } else if (lines.size() > 1) {
                    several++;
                    runts += text.length() < 5 ? 1 : 0;
                }
            }
        }
        var mean = sum / full;
        return String.format(
                Locale.ROOT,
                "%d paragraphs, %d full lines at %.0f pt: mean %.3f sd %.3f, >1.5 %.2f %%, >2 %.2f %%, <.8 %.2f %%, hyphens %.1f %%, "
                        + "ladders %d, runts %.2f %%, neighbours %.3f, loose %d, overfull %d",
                paragraphs.size(),
                full,
                measure,
                mean,
                Math.sqrt(squares / full - mean * mean),
                100.0 * wide / full,
                100.0 * wider / full,
                100.0 * narrow / full,
                100.0 * hyphens / full,
                ladders,
                100.0 * runts / several,
                neighbours / full,
                loose,
                over);
    }

    private static String text(Line line) {
        var text = new StringBuilder();
        for (var strip : line.strips()) {
            if (strip instanceof Line.GlyphStrip glyphs) {
                text.append(glyphs.glyphs().text());
            }
        }
        return text.toString();
    }
}
