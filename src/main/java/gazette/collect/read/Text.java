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

    private static final Pattern OVER_LINE_END = Pattern.compile("[ \\t\\f]*[\\n\\r][ \\t\\n\\r\\f]*");

    /** White by which a page sets in the first line of a paragraph: ideographic spaces, quads. */
    private static final Pattern INDENT =
            Pattern.compile("^[ \\u00A0\\u2002]*[\\u2003\\u3000][ \\u00A0\\u2002\\u2003\\u3000]*");

    private static final Pattern END = Pattern.compile("[ \\u3000]+$");
    private static final Pattern WHITE = Pattern.compile("^[ \\u00A0\\u2002\\u2003\\u3000]+");

    private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--|-)[\\s\\u00A0]*");

    private Text() {}

    /** Every run of white space as one space, or as nothing where it is the end of a line among ideographs. */
    public static String collapse(String text) {
        var single = single(text);
        return single.indexOf('\n') < 0 ? single : LineEnds.joined(single);
    }

    /** Every run of white space as one space, or as one line feed if there is the end of a line in it. */
    private static String single(String text) {
        return isSingle(text) ? text : madeSingle(text);
    }

    private static boolean isSingle(String text) {
        var spaced = false;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            var space = sign == ' ' || sign == '\n';
            if ((space && spaced) || sign == '\t' || sign == '\r' || sign == '\f') {
                return false;
            }
            spaced = space;
        }
        return true;
    }

    private static String madeSingle(String text) {
        var lined = text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : OVER_LINE_END.matcher(text).replaceAll("\n");
        return SPACE.matcher(lined).replaceAll(white -> white.group().equals("\n") ? "\n" : " ");
    }

    /** The run without empty parts, with single spaces also where mark-up begins or ends, and none at its ends. */
    public static List<Inline> tidy(List<Inline> run) {
        var tidier = new Tidier();
        var tidy = tidier.tidy(run);
        trimEnd(tidy);
        return tidy;
    }

    /** The run without the white that set it in where it was found: how far anything is set in is for our sheets to say. */
    public static List<Inline> unindented(List<Inline> run) {
        return without(INDENT, run);
    }

    /** The run without any white before its first word. */
    public static List<Inline> flush(List<Inline> run) {
        return without(WHITE, run);
    }

    private static List<Inline> without(Pattern white, List<Inline> run) {
        if (run.isEmpty()) {
            return run;
        }
        if (run.getFirst() instanceof Inline.Text first && !beginsWhite(first.text())) {
            return run;
        }
        var rest = new ArrayList<Inline>();
        switch (run.getFirst()) {
            case Inline.Text t -> {
                var bare = white.matcher(t.text()).replaceFirst("");
                if (bare.isEmpty()) {
                    return without(white, run.subList(1, run.size()));
                }
                rest.add(bare.length() == t.text().length() ? t : new Inline.Text(bare));
            }
            case Inline.Emphasis e -> rest.add(new Inline.Emphasis(without(white, e.content())));
            case Inline.Strong s -> rest.add(new Inline.Strong(without(white, s.content())));
            case Inline.SmallCaps s -> rest.add(new Inline.SmallCaps(without(white, s.content())));
            case Inline.Link l -> rest.add(new Inline.Link(l.target(), without(white, l.content())));
            case Inline.Foreign f -> rest.add(new Inline.Foreign(f.language(), without(white, f.content())));
            case Inline.Sub s -> rest.add(s);
            case Inline.Sup s -> rest.add(s);
            case Inline.Code c -> rest.add(c);
            case Inline.NoteMark n -> rest.add(n);
            case Inline.LineBreak b -> rest.add(b);
        }
        rest.addAll(run.subList(1, run.size()));
        return rest;
    }

    /** No run of the white that we take away begins with anything else. */
    private static boolean beginsWhite(String text) {
        return text.isEmpty() || " \u00A0\u2002\u2003\u3000".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether there is nothing to print in it. */
    public static boolean isBlank(List<Inline> run) {
        return Inlines.isBlank(run) && run.stream().noneMatch(inline -> inline instanceof Inline.NoteMark);
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

    private static void trimEnd(List<Inline> run) {
        while (!run.isEmpty()) {
            switch (run.getLast()) {
                case Inline.LineBreak end -> run.removeLast();
                case Inline.Text text -> {
                    run.removeLast();
                    var bare = endsBare(text.text())
                            ? text.text()
                            : END.matcher(text.text()).replaceFirst("");
                    if (!bare.isEmpty()) {
                        run.add(bare.length() == text.text().length() ? text : new Inline.Text(bare));
                        return;
                    }
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** Whether the last character is none with which a pattern could find an end; the end of a line may follow the white. */
    private static boolean endsBare(String text) {
        return !text.isEmpty() && " \n\r\u0085\u2028\u2029\u3000".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Remembers, across the borders of mark-up, whether a space would be the second in a row. */
    private static final class Tidier {
        private boolean spaced = true;

        List<Inline> tidy(List<Inline> run) {
            var line = new Line();
            for (var inline : run) {
                switch (inline) {
                    case Inline.Text t -> text(t.text(), line);
                    case Inline.Emphasis e -> line.add(tidy(e.content()), Inline.Emphasis::new);
                    case Inline.Strong s -> line.add(tidy(s.content()), Inline.Strong::new);
                    case Inline.SmallCaps s -> line.add(tidy(s.content()), Inline.SmallCaps::new);
                    case Inline.Link l -> line.add(tidy(l.content()), content -> new Inline.Link(l.target(), content));
                    case Inline.Foreign f ->
                        line.add(tidy(f.content()), content -> new Inline.Foreign(f.language(), content));
                    case Inline.Sub s -> line.add(tidy(s.content()), Inline.Sub::new);
                    case Inline.Sup s -> line.add(tidy(s.content()), Inline.Sup::new);
                    case Inline.Code c -> whole(c, line);
                    case Inline.NoteMark n -> whole(n, line);
                    case Inline.LineBreak b -> {
                        line.end(b);
                        spaced = true;
                    }
                }
            }
            return line.inlines();
        }

        private void text(String text, Line line) {
            var single = single(text);
            if (spaced && (single.startsWith(" ") || single.startsWith("\n"))) {
                single = single.substring(1);
            }
            if (!single.isEmpty()) {
                spaced = single.endsWith(" ") || single.endsWith("\n");
                line.add(single);
            }
        }

        private void whole(Inline inline, Line line) {
            line.add(List.of(inline), one -> inline);
            spaced = false;
        }
    }

    /** A run as it grows; pieces of text are gathered and joined once, since a paragraph may come in a million of them. */
    private static final class Line {
        private final List<Inline> tidy = new ArrayList<>(2);

        /** A piece that is alone so far, as most remain; it moves to the words when another joins it. */
        private String alone = "";

        private final StringBuilder words = new StringBuilder(0);

        List<Inline> inlines() {
            flush();
            return tidy;
        }

        void add(List<Inline> content, java.util.function.Function<List<Inline>, Inline> wrap) {
            if (!content.isEmpty()) {
                flush();
                tidy.add(wrap.apply(content));
            }
        }

        void add(String piece) {
            if (alone.isEmpty() && words.isEmpty()) {
                alone = piece;
            } else {
                join();
                words.append(piece);
            }
        }

        private void join() {
            words.append(alone);
            alone = "";
        }

        /** A break stands between two things, and after no space. */
        void end(Inline.LineBreak lineBreak) {
            join();
            while (!words.isEmpty() && " \n".indexOf(words.charAt(words.length() - 1)) >= 0) {
                words.setLength(words.length() - 1);
            }
            flush();
            if (!tidy.isEmpty()) {
                tidy.add(lineBreak);
            }
        }

        private void flush() {
            var text = alone.isEmpty() ? words.toString() : alone;
            if (!text.isEmpty()) {
                tidy.add(new Inline.Text(text.indexOf('\n') < 0 ? text : LineEnds.joined(text)));
                alone = "";
                words.setLength(0);
            }
        }
    }
}
