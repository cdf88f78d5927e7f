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
        if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Text only) {
            return only.text();
        }
        var text = new StringBuilder();
        collect(inlines, text);
        return text.toString();
    }

    /** Whether the words alone are nothing, or nothing but white. */
    public static boolean isBlank(List<Inline> inlines) {
        for (var inline : inlines) {
            var isBlank = switch (inline) {
                case Inline.Text t -> t.text().isBlank();
                case Inline.Code c -> c.text().isBlank();
                case Inline.Emphasis e -> isBlank(e.content());
                case Inline.Strong s -> isBlank(s.content());
                case Inline.SmallCaps s -> isBlank(s.content());
                case Inline.Link l -> isBlank(l.content());
                case Inline.Foreign f -> isBlank(f.content());
                case Inline.Sub s -> isBlank(s.content());
                case Inline.Sup s -> isBlank(s.content());
                case Inline.LineBreak b -> true;
                case Inline.NoteMark n -> true;
            };
            if (!isBlank) {
                return false;
            }
        }
        return true;
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
