package gazette.typeset.paragraph;

import gazette.Proof;
import gazette.font.Font;
import gazette.language.Language;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.Setting.Limits;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.TextStyle.Hyphenation;
import gazette.typeset.shape.Features;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken paragraphs as text. A specimen says how it is to be set, then, after an empty line, its paragraphs: {@code *italic*},
 * {@code /} at the end of a line for a break, {@code { .}} for a leader. The proof has a line for each strip: how far the
 * white of its line is stretched, where it stands, how wide it is and what it says.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphProofTest {
    static List<String> specimens() {
        return Proof.specimens("paragraph", ".txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void is_broken_as_its_proof_shows(String name) throws IOException {
        var parts = Files.readString(Proof.specimen("paragraph", name + ".txt")).split("\n\n", 2);
        var options = new HashMap<String, String>();
        for (var option : parts[0].lines().toList()) {
            var colon = option.indexOf(": ");
            options.put(option.substring(0, colon), option.substring(colon + 2));
        }

        var proof = new StringBuilder();
        for (var text : parts[1].strip().split("\n\n", -1)) {
            show(TypeCase.PARAGRAPH.set(pieces(text, options), setting(options)), proof);
        }
        Proof.assertMatches(Proof.specimen("paragraph", name + ".proof"), proof.toString());
    }

    private static void show(List<Line> lines, StringBuilder proof) {
        for (var line : lines) {
            proof.append(String.format(Locale.ROOT, "%+.2f%s", line.ratio(), flags(line)));
            for (var strip : line.strips()) {
                var words = strip instanceof Line.GlyphStrip glyphs
                        ? glyphs.glyphs().text()
                        : "";
                var font = strip instanceof Line.GlyphStrip glyphs
                        ? glyphs.font().postScriptName().replaceFirst(".*-", "")
                        : "atom";
                proof.append(String.format(
                        Locale.ROOT,
                        "%n    %7.2f %7.2f %s %s",
                        strip.x(),
                        strip.width(),
                        font,
                        words.replace('\u00AD', '¬')));
            }
            proof.append('\n');
        }
        proof.append('\n');
    }

    private static String flags(Line line) {
        return (line.loose() ? " loose" : "") + (line.overfull() ? " overfull" : "");
    }

    private static List<Piece> pieces(String text, Map<String, String> options) {
        var pieces = new ArrayList<Piece>();
        var roman = style(TypeCase.ROMAN, options);
        var italic = style(TypeCase.ITALIC, options);
        var slanted = false;
        var word = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '*') {
                pieces.add(new Piece.Words(take(word), slanted ? italic : roman, pieces.size()));
                slanted = !slanted;
            } else if (c == '/' && text.startsWith("\n", i + 1)) {
                pieces.add(new Piece.Words(take(word), roman, pieces.size()));
                pieces.add(new Piece.LineBreak());
                i++;
            } else if (c == '{') {
                pieces.add(new Piece.Words(take(word), roman, pieces.size()));
                var end = text.indexOf('}', i);
                pieces.add(new Piece.Leader(text.substring(i + 1, end), roman, pieces.size()));
                i = end;
            } else {
                word.append(c == '\n' ? ' ' : c);
            }
        }
        pieces.add(new Piece.Words(take(word), roman, pieces.size()));
        return pieces;
    }

    private static String take(StringBuilder word) {
        var taken = word.toString();
        word.setLength(0);
        return taken;
    }

    private static TextStyle style(Font font, Map<String, String> options) {
        var hyphenation =
                Hyphenation.valueOf(options.getOrDefault("hyphenation", "auto").toUpperCase(Locale.ROOT));
        var language = Language.of(options.getOrDefault("language", "en-GB"));
        return new TextStyle(
                List.of(font, TypeCase.ARABIC), 10, Features.USUAL, language, 0, 0, hyphenation, TextStyle.Wrap.WORDS);
    }

    private static Setting setting(Map<String, String> options) {
        var align = Align.valueOf(options.getOrDefault("align", "justify").toUpperCase(Locale.ROOT));
        var hang = switch (options.getOrDefault("hang", "none")) {
            case "edges" -> Hang.EDGES;
            case "first" -> Hang.EDGES_AND_FIRST;
            default -> Hang.NONE;
        };
        return new Setting(
                align,
                align == Align.JUSTIFY ? Align.START : align,
                options.containsKey("direction"),
                Double.parseDouble(options.getOrDefault("indent", "0")),
                LineShape.column(Double.parseDouble(options.get("measure"))),
                Limits.USUAL,
                hang,
                options.containsKey("balance"));
    }
}
