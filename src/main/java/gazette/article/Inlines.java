package gazette.article;

import java.util.List;

/** Asks runs of inlines what they say. */
public final class Inlines {
    private Inlines() {}

    /** One run of plain words; empty for no words. */
    public static List<Inline> of(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
    }

    /** The words alone, in reading order; a line break is a space, the mark of a note is left out. */
    public static String text(List<Inline> inlines) {
        var text = new StringBuilder();
        collect(inlines, text);
        return text.toString();
    }

    private static void collect(List<Inline> inlines, StringBuilder text) {
        for (var inline : inlines) {
            switch (inline) {
                case Inline.Text t -> text.append(t.text());
                case Inline.Code c -> text.append(c.text());
                case Inline.Emphasis e -> collect(e.content(), text);
                case Inline.Strong s -> collect(s.content(), text);
                case Inline.SmallCaps s -> collect(s.content(), text);
                case Inline.Link l -> collect(l.content(), text);
                case Inline.Foreign f -> collect(f.content(), text);
                case Inline.Sub s -> collect(s.content(), text);
                case Inline.Sup s -> collect(s.content(), text);
                case Inline.LineBreak b -> text.append(' ');
                case Inline.NoteMark n -> {}
            }
        }
    }
}
