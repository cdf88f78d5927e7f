package gazette.collect.read;

import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Works on runs of inlines without touching a word. */
public final class Text {
    /** White space that mark-up does not mean; no-break spaces are meant. */
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

    private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--|-)[\\s\\u00A0]*");

    private Text() {}

    /** Every run of white space as one space. */
    public static String collapse(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** The run without empty parts, with single spaces also where mark-up begins or ends, and none at its ends. */
    public static List<Inline> tidy(List<Inline> run) {
        var tidier = new Tidier();
        return trimEnd(tidier.tidy(run));
    }

    /** Whether there is nothing to print in it. */
    public static boolean isBlank(List<Inline> run) {
        return Inlines.text(run).isBlank() && run.stream().noneMatch(inline -> inline instanceof Inline.NoteMark);
    }

    /** Whether the words begin with the dash of an attribution. */
    public static boolean beginsWithDash(List<Inline> run) {
        return DASH.matcher(Inlines.text(run)).lookingAt();
    }

    /** The words without the dash before them, which the setter puts there again. */
    public static List<Inline> withoutDash(List<Inline> run) {
        if (run.isEmpty() || !(run.getFirst() instanceof Inline.Text first)) {
            return run;
        }
        var bare = new ArrayList<Inline>(Inlines.of(DASH.matcher(first.text()).replaceFirst("")));
        bare.addAll(run.subList(1, run.size()));
        return bare;
    }

    /** The run parted at its line breaks; one element if there is none. */
    public static List<List<Inline>> lines(List<Inline> run) {
        var lines = new ArrayList<List<Inline>>();
        var line = new ArrayList<Inline>();
        for (var inline : run) {
            if (inline instanceof Inline.LineBreak) {
                lines.add(List.copyOf(line));
                line.clear();
            } else {
                line.add(inline);
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    private static List<Inline> trimEnd(List<Inline> run) {
        var trimmed = new ArrayList<>(run);
        while (!trimmed.isEmpty()) {
            var last = trimmed.removeLast();
            if (last instanceof Inline.LineBreak) {
                continue;
            }
            if (last instanceof Inline.Text text) {
                var bare = text.text().replaceFirst(" +$", "");
                if (bare.isEmpty()) {
                    continue;
                }
                trimmed.add(new Inline.Text(bare));
                return trimmed;
            }
            trimmed.add(last);
            return trimmed;
        }
        return trimmed;
    }

    /** Remembers, across the borders of mark-up, whether a space would be the second in a row. */
    private static final class Tidier {
        private boolean spaced = true;

        List<Inline> tidy(List<Inline> run) {
            var tidy = new ArrayList<Inline>();
            for (var inline : run) {
                switch (inline) {
                    case Inline.Text t -> text(t.text(), tidy);
                    case Inline.Emphasis e -> add(tidy, tidy(e.content()), Inline.Emphasis::new);
                    case Inline.Strong s -> add(tidy, tidy(s.content()), Inline.Strong::new);
                    case Inline.SmallCaps s -> add(tidy, tidy(s.content()), Inline.SmallCaps::new);
                    case Inline.Link l -> add(tidy, tidy(l.content()), content -> new Inline.Link(l.target(), content));
                    case Inline.Foreign f ->
                        add(tidy, tidy(f.content()), content -> new Inline.Foreign(f.language(), content));
                    case Inline.Sub s -> add(tidy, tidy(s.content()), Inline.Sub::new);
                    case Inline.Sup s -> add(tidy, tidy(s.content()), Inline.Sup::new);
                    case Inline.Code c -> whole(c, tidy);
                    case Inline.NoteMark n -> whole(n, tidy);
                    case Inline.LineBreak b -> lineBreak(b, tidy);
                }
            }
            return tidy;
        }

        private static void add(
                List<Inline> tidy, List<Inline> content, java.util.function.Function<List<Inline>, Inline> wrap) {
            if (!content.isEmpty()) {
                tidy.add(wrap.apply(content));
            }
        }

        private void text(String text, List<Inline> tidy) {
            var single = collapse(text);
            if (spaced && single.startsWith(" ")) {
                single = single.substring(1);
            }
            if (single.isEmpty()) {
                return;
            }
            spaced = single.endsWith(" ");
            if (!tidy.isEmpty() && tidy.getLast() instanceof Inline.Text before) {
                tidy.removeLast();
                tidy.add(new Inline.Text(before.text() + single));
            } else {
                tidy.add(new Inline.Text(single));
            }
        }

        private void whole(Inline inline, List<Inline> tidy) {
            tidy.add(inline);
            spaced = false;
        }

        private void lineBreak(Inline.LineBreak lineBreak, List<Inline> tidy) {
            if (!tidy.isEmpty()
                    && tidy.getLast() instanceof Inline.Text before
                    && before.text().endsWith(" ")) {
                tidy.removeLast();
                tidy.addAll(Inlines.of(before.text().stripTrailing()));
            }
            if (!tidy.isEmpty()) {
                tidy.add(lineBreak);
            }
            spaced = true;
        }
    }
}
