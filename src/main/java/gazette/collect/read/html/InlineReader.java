package gazette.collect.read.html;

import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.collect.read.Desk;
import gazette.collect.read.Text;
import gazette.language.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what flows within a line. */
final class InlineReader {
    /** Mark-up deeper than this means nothing; its text is kept. */
    static final int DEEPEST = 100;

    private static final Pattern SMALL_CAPS = Pattern.compile("(?:^|\\s)(?:small-?caps|sc|caps)(?:$|\\s)");

    private final Desk desk;
    private final Map<String, String> notes;

    /** A reader that knows the notes of the text: their labels by id. */
    InlineReader(Desk desk, Map<String, String> notes) {
        this.desk = desk;
        this.notes = notes;
    }

    /** The inlines of an element, tidied. */
    List<Inline> read(Element element, Language around) {
        return read(element.childNodes(), around);
    }

    /** The inlines of nodes in a row, tidied. */
    List<Inline> read(List<Node> nodes, Language around) {
        return Text.unindented(readIndented(nodes, around));
    }

    /** The same with the white that may stand before the first word. */
    List<Inline> readIndented(List<Node> nodes, Language around) {
        var run = new ArrayList<Inline>();
        nodes.forEach(node -> add(node, around, run, 0));
        return Text.tidy(run);
    }

    private void add(Node node, Language around, List<Inline> run, int depth) {
        if (node instanceof TextNode text) {
            run.addAll(Inlines.of(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element, around, run, depth);
        }
    }

    private void element(Element element, Language around, List<Inline> run, int depth) {
        if (depth > DEEPEST) {
            run.addAll(Inlines.of(element.text()));
            return;
        }
        var language = Languages.of(element).filter(own -> !own.equals(around));
        var inside = new ArrayList<Inline>();
        inner(element, language.orElse(around), inside, depth + 1);
        if (language.isPresent() && !Text.isBlank(inside)) {
            run.add(new Inline.Foreign(language.get(), inside));
        } else {
            run.addAll(inside);
        }
    }

    private void inner(Element element, Language around, List<Inline> run, int depth) {
        switch (element.normalName()) {
            case "br" -> run.add(new Inline.LineBreak());
            case "code", "kbd", "samp", "tt" -> run.add(new Inline.Code(element.wholeText()));
            case "img", "picture", "svg", "video", "audio", "iframe", "object", "canvas" -> drop(element);
            case "math" -> run.addAll(FormulaReader.read(element));
            case "script", "style", "template", "input", "button", "select", "textarea", "noscript" -> drop(element);
            case "a" -> link(element, around, run, depth);
            case "q" -> quoted(element, around, run, depth);
            case "p", "div", "li" -> {
                run.add(new Inline.Text(" "));
                children(element, around, run, depth);
                run.add(new Inline.Text(" "));
            }
            default -> styled(element, around, run, depth);
        }
    }

    private void styled(Element element, Language around, List<Inline> run, int depth) {
        var content = new ArrayList<Inline>();
        children(element, around, content, depth);
        if (content.isEmpty()) {
            return;
        }
        switch (element.normalName()) {
            case "em", "i", "dfn", "var" -> run.add(new Inline.Emphasis(content));
            case "cite" -> cited(element, content, run);
            case "strong", "b" -> run.add(new Inline.Strong(content));
            case "sub" -> run.add(new Inline.Sub(content));
            case "sup" -> sup(content, run);
            default -> {
                if (SMALL_CAPS.matcher(element.className()).find()) {
                    run.add(new Inline.SmallCaps(content));
                } else {
                    run.addAll(content);
                }
            }
        }
    }

    /** The title of a work; where the title is marked in it, it is a whole reference. */
    private static void cited(Element element, List<Inline> content, List<Inline> run) {
        if (!Tree.has(element, "i, em")) {
            run.add(new Inline.Emphasis(content));
        } else {
            run.addAll(content);
        }
    }

    private void children(Element element, Language around, List<Inline> run, int depth) {
        element.childNodes().forEach(child -> add(child, around, run, depth));
    }

    /** The mark of a note is raised by the setter. */
    private static void sup(List<Inline> content, List<Inline> run) {
        if (content.stream().anyMatch(inline -> inline instanceof Inline.NoteMark)) {
            run.addAll(content);
        } else {
            run.add(new Inline.Sup(content));
        }
    }

    /** Browsers print the marks of a {@code q}; {@code punctuate} makes them those of the language. */
    private void quoted(Element element, Language around, List<Inline> run, int depth) {
        // The marks are to be left to the reader; many write them all the same.
        if (QuotedWords.areMarked(element)) {
            children(element, around, run, depth);
            return;
        }
        run.add(new Inline.Text("\""));
        children(element, around, run, depth);
        run.add(new Inline.Text("\""));
    }

    private void link(Element element, Language around, List<Inline> run, int depth) {
        var href = element.attr("href").strip();
        var label = href.startsWith("#") ? notes.get(href.substring(1)) : null;
        if (label != null) {
            run.add(new Inline.NoteMark(href.substring(1), label));
            return;
        }
        if (isWayBack(element) || isAnchor(element)) {
            return;
        }
        var content = new ArrayList<Inline>();
        children(element, around, content, depth);
        var target = target(href);
        if (target.isPresent() && !Text.isBlank(content)) {
            run.add(new Inline.Link(target.get(), content));
        } else {
            run.addAll(content);
        }
    }

    /** The arrow from a note to its call is made anew by the setter. */
    private static boolean isWayBack(Element element) {
        return element.attr("role").equals("doc-backlink")
                || element.className().contains("backref")
                || element.className().contains("footnote-back")
                || element.text().matches("[↩↵⏎\\uFE0E^]+");
    }

    /** The sign by which a page lends the address of a heading. */
    private static boolean isAnchor(Element element) {
        return element.text().matches("[¶#§🔗\\s]+") && Tree.isIn(element, "h1, h2, h3, h4, h5, h6");
    }

    /** An address that a reader of the issue can follow; empty for places inside the page and for scripts. */
    static Optional<URI> target(String href) {
        try {
            var uri = new URI(href.strip().replace(" ", "%20"));
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "http", "https" -> uri.getHost() == null ? Optional.empty() : Optional.of(uri);
                case "mailto", "tel" -> Optional.of(uri);
                default -> Optional.empty();
            };
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private void drop(Element element) {
        var said = element.attr("alt").isBlank() ? element.text() : element.attr("alt");
        var name = element.normalName();
        if (name.equals("img") || !said.isBlank()) {
            desk.findings().drop(said.isBlank() ? element.attr("src") : said, "<" + name + "> within a line");
        }
    }
}
