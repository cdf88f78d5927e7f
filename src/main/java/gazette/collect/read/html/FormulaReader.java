package gazette.collect.read.html;

import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Reads formulas in MathML as words in a line: letters that stand for something in italics, raised and lowered ones as such,
 * fractions with a stroke.
 *
 * @see <a href="https://www.w3.org/TR/mathml-core/">MathML Core</a>
 */
final class FormulaReader {
    /** What is there for programs, or stands for nothing that is seen. */
    private static final String UNSEEN = "annotation|annotation-xml|mphantom|mspace|maligngroup|malignmark";

    private final List<Inline> run = new ArrayList<>();

    private FormulaReader() {}

    static List<Inline> read(Element math) {
        var reader = new FormulaReader();
        reader.add(math, 0);
        return reader.run;
    }

    private void add(Element element, int depth) {
        var name = element.normalName();
        var parts = element.children();
        if (depth > InlineReader.DEEPEST || parts.isEmpty()) {
            token(element, name);
            return;
        }
        if (name.matches(UNSEEN)) {
            return;
        }
        switch (name) {
            case "msup", "mover" -> script(parts, 1, true, depth);
            case "msub", "munder" -> script(parts, 1, false, depth);
            case "msubsup", "munderover" -> {
                script(parts, 1, false, depth);
                raise(parts, 2, true, depth);
            }
            case "mfrac" -> {
                grouped(parts.getFirst(), depth);
                text("/");
                rest(parts, 1, depth);
            }
            case "msqrt" -> {
                text("√(");
                parts.forEach(part -> add(part, depth + 1));
                text(")");
            }
            case "mroot" -> {
                raise(parts, 1, true, depth);
                text("√");
                grouped(parts.getFirst(), depth);
            }
            default -> parts.forEach(part -> add(part, depth + 1));
        }
    }

    private void token(Element element, String name) {
        var text = element.text().strip().replaceAll("[\\u2061-\\u2064]", "");
        if (text.isEmpty() || name.matches(UNSEEN)) {
            return;
        }
        boolean variable = name.equals("mi") && text.codePointCount(0, text.length()) == 1;
        if (variable && Character.isLetter(text.codePointAt(0))) {
            run.add(new Inline.Emphasis(Inlines.of(text)));
        } else {
            text(name.equals("mo") && text.matches("[=<>≤≥≠≈≡→∈+−±×·⇒⇔∼-]") ? " " + text + " " : text);
        }
    }

    private void text(String text) {
        run.add(new Inline.Text(text));
    }

    private void script(List<Element> parts, int at, boolean raised, int depth) {
        add(parts.getFirst(), depth + 1);
        raise(parts, at, raised, depth);
    }

    private void raise(List<Element> parts, int at, boolean raised, int depth) {
        if (at < parts.size()) {
            var inner = new FormulaReader();
            inner.add(parts.get(at), depth + 1);
            if (!inner.run.isEmpty()) {
                run.add(raised ? new Inline.Sup(inner.run) : new Inline.Sub(inner.run));
            }
        }
    }

    private void rest(List<Element> parts, int from, int depth) {
        parts.stream().skip(from).forEach(part -> grouped(part, depth));
    }

    /** More than one sign beside a stroke stands in brackets. */
    private void grouped(Element part, int depth) {
        var inner = new FormulaReader();
        inner.add(part, depth + 1);
        boolean several = inner.run.size() > 1;
        text(several ? "(" : "");
        run.addAll(inner.run);
        text(several ? ")" : "");
    }
}
