package gazette.punctuate;

import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries inlines onto a {@link Strip} and back: the characters lose their mark-up, are set, and find it again. So a mark knows
 * its neighbours even where emphasis or a link begins between them.
 */
final class Line {
    private final Strip strip = new Strip();
    private int taken;

    private Line() {}

    /** Sets runs of inlines as one text, one line of it each. */
    static List<List<Inline>> set(Compositor compositor, List<List<Inline>> runs, Language language) {
        var line = new Line();
        for (var run : runs) {
            line.give(run, language);
            line.strip.add("\n", language);
        }
        compositor.set(line.strip);
        var set = new ArrayList<List<Inline>>();
        for (var run : runs) {
            set.add(line.take(run));
            line.taken++;
        }
        return set;
    }

    /** Sets one run of inlines. */
    static List<Inline> set(Compositor compositor, Language language, List<Inline> run) {
        return set(compositor, List.of(run), language).getFirst();
    }

    private void give(List<Inline> run, Language language) {
        for (var inline : run) {
            switch (inline) {
                case Inline.Text t -> strip.add(t.text(), language);
                case Inline.Emphasis e -> give(e.content(), language);
                case Inline.Strong s -> give(s.content(), language);
                case Inline.SmallCaps s -> give(s.content(), language);
                case Inline.Link l -> giveLink(l, language);
                case Inline.Foreign f -> give(f.content(), f.language());
                case Inline.Sub s -> give(s.content(), language);
                case Inline.Sup s -> give(s.content(), language);
                case Inline.Code c -> strip.addOpaque(language);
                case Inline.NoteMark n -> strip.addOpaque(language);
                case Inline.LineBreak b -> strip.add("\n", language);
            }
        }
    }

    private void giveLink(Inline.Link link, Language language) {
        if (showsAddress(link)) {
            strip.addOpaque(language);
        } else {
            give(link.content(), language);
        }
    }

    /** A link may show its own address, which is no text then. */
    private static boolean showsAddress(Inline.Link link) {
        var shown = Inlines.text(link.content());
        return link.target().toString().endsWith(shown) && !shown.isEmpty();
    }

    private List<Inline> take(List<Inline> run) {
        var set = new ArrayList<Inline>();
        for (var inline : run) {
            set.add(
                    switch (inline) {
                        case Inline.Text t -> new Inline.Text(take(t.text().length()));
                        case Inline.Emphasis e -> new Inline.Emphasis(take(e.content()));
                        case Inline.Strong s -> new Inline.Strong(take(s.content()));
                        case Inline.SmallCaps s -> new Inline.SmallCaps(take(s.content()));
                        case Inline.Link l -> takeLink(l);
                        case Inline.Foreign f -> new Inline.Foreign(f.language(), take(f.content()));
                        case Inline.Sub s -> new Inline.Sub(take(s.content()));
                        case Inline.Sup s -> new Inline.Sup(take(s.content()));
                        case Inline.Code c -> passed(c);
                        case Inline.NoteMark n -> passed(n);
                        case Inline.LineBreak b -> passed(b);
                    });
        }
        return set;
    }

    private Inline takeLink(Inline.Link link) {
        return showsAddress(link) ? passed(link) : new Inline.Link(link.target(), take(link.content()));
    }

    private Inline passed(Inline inline) {
        taken++;
        return inline;
    }

    private String take(int length) {
        taken += length;
        return strip.placed(taken - length, taken);
    }
}
