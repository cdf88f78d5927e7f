package gazette.collect.read;

import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.ArrayList;
import java.util.List;

/** A run of inlines in two parts; mark-up that goes over the cut is in both. */
record Cut(List<Inline> before, List<Inline> after) {
    /**
     * Cuts a run.
     *
     * @param at how many characters of {@link Inlines#text} stand before the cut
     */
    static Cut of(List<Inline> run, int at) {
        var before = new ArrayList<Inline>();
        var after = new ArrayList<Inline>();
        var left = at;
        for (var inline : run) {
            var length = Inlines.text(List.of(inline)).length();
            if (length <= left) {
                before.add(inline);
            } else if (left <= 0) {
                after.add(inline);
            } else {
                cut(inline, left, before, after);
            }
            left -= length;
        }
        return new Cut(before, after);
    }

    private static void cut(Inline inline, int at, List<Inline> before, List<Inline> after) {
        switch (inline) {
            case Inline.Text t -> {
                before.add(new Inline.Text(t.text().substring(0, at)));
                after.add(new Inline.Text(t.text().substring(at)));
            }
            case Inline.Code c -> {
                before.add(new Inline.Code(c.text().substring(0, at)));
                after.add(new Inline.Code(c.text().substring(at)));
            }
            case Inline.Emphasis e -> both(e.content(), at, Inline.Emphasis::new, before, after);
            case Inline.Strong s -> both(s.content(), at, Inline.Strong::new, before, after);
            case Inline.SmallCaps s -> both(s.content(), at, Inline.SmallCaps::new, before, after);
            case Inline.Link l -> both(l.content(), at, part -> new Inline.Link(l.target(), part), before, after);
            case Inline.Foreign f ->
                both(f.content(), at, part -> new Inline.Foreign(f.language(), part), before, after);
            case Inline.Sub s -> both(s.content(), at, Inline.Sub::new, before, after);
            case Inline.Sup s -> both(s.content(), at, Inline.Sup::new, before, after);
            case Inline.LineBreak b -> after.add(b);
            case Inline.NoteMark n -> before.add(n);
        }
    }

    @FunctionalInterface
    private interface Wrap {
        Inline around(List<Inline> content);
    }

    private static void both(List<Inline> content, int at, Wrap wrap, List<Inline> before, List<Inline> after) {
        var cut = of(content, at);
        before.add(wrap.around(cut.before));
        after.add(wrap.around(cut.after));
    }
}
