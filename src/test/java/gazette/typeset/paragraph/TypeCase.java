package gazette.typeset.paragraph;

import gazette.font.Font;
import gazette.font.FontShelf;
import gazette.language.Language;
import gazette.typeset.paragraph.Setting.Align;
import gazette.typeset.paragraph.Setting.Hang;
import gazette.typeset.paragraph.Setting.Limits;
import gazette.typeset.paragraph.Setting.LineShape;
import gazette.typeset.paragraph.TextStyle.Hyphenation;
import gazette.typeset.shape.Features;
import gazette.typeset.shape.Shaper;
import java.util.List;

/** What the tests of this room set with. */
final class TypeCase {
    static final Font ROMAN = font("literata/Literata-Regular");
    static final Font ITALIC = font("literata/Literata-Italic");
    static final Font ARABIC = font("noto-naskh-arabic/NotoNaskhArabic-Regular");
    static final Paragraph PARAGRAPH = new Paragraph(new Shaper());

    private TypeCase() {}

    private static Font font(String name) {
        return FontShelf.of(List.of()).find("fonts/" + name + ".ttf").orElseThrow();
    }

    static TextStyle style(String language) {
        return style(ROMAN, language, Hyphenation.AUTO);
    }

    static TextStyle style(Font font, String language, Hyphenation hyphenation) {
        return new TextStyle(
                List.of(font, ARABIC),
                10,
                Features.USUAL,
                Language.of(language),
                0,
                0,
                hyphenation,
                TextStyle.Wrap.WORDS);
    }

    static Piece words(String text) {
        return new Piece.Words(text, style("en"), 1);
    }

    static Setting justified(double measure) {
        return setting(Align.JUSTIFY, measure);
    }

    static Setting setting(Align align, double measure) {
        return setting(align, LineShape.column(measure), Limits.USUAL, Hang.NONE);
    }

    static Setting setting(Align align, LineShape shape, Limits limits, Hang hang) {
        return new Setting(align, align == Align.JUSTIFY ? Align.START : align, false, 0, shape, limits, hang, false);
    }

    static Setting indented(Setting setting, double indent) {
        return new Setting(
                setting.align(),
                setting.alignLast(),
                setting.rightToLeft(),
                indent,
                setting.shape(),
                setting.limits(),
                setting.hang(),
                setting.balance());
    }

    static Setting toTheLeft(Setting setting) {
        return new Setting(
                setting.align(),
                setting.alignLast(),
                true,
                setting.indent(),
                setting.shape(),
                setting.limits(),
                setting.hang(),
                setting.balance());
    }

    static Setting balanced(Setting setting) {
        return new Setting(
                setting.align(),
                setting.alignLast(),
                setting.rightToLeft(),
                setting.indent(),
                setting.shape(),
                setting.limits(),
                setting.hang(),
                true);
    }

    static List<Line> set(String text, Setting setting) {
        return PARAGRAPH.set(List.of(words(text)), setting);
    }

    /** The words of a line as they are read, an inserted hyphen as U+00AD. */
    static String text(Line line) {
        var text = new StringBuilder();
        for (var strip : line.strips()) {
            if (strip instanceof Line.GlyphStrip glyphs) {
                text.append(glyphs.glyphs().text());
            }
        }
        return text.toString();
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(TypeCase::text).toList();
    }

    static double left(Line line) {
        return line.strips().getFirst().x();
    }

    static double right(Line line) {
        return line.strips().getLast().x() + line.strips().getLast().width();
    }
}
