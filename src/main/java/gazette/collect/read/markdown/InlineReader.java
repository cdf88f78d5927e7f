package gazette.collect.read.markdown;

import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.collect.read.Findings;
import gazette.collect.read.Text;
import gazette.language.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Reads what flows within a line of Markdown, and the few tags that may stand in it. */
final class InlineReader {
    /** Emphasis deeper than this means nothing; its text is kept. */
    private static final int DEEPEST = 60;

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("\\blang\\s*=\\s*[\"']?([A-Za-z0-9-]+)");
    private static final Pattern SMALL_CAPS = Pattern.compile("\\bclass\\s*=\\s*[\"']?[^\"'>]*\\bsmall-?caps\\b");

    private final Findings findings;
    private final Map<String, Integer> notes;

    /** A reader that knows the notes of the text: their numbers by label. */
    InlineReader(Findings findings, Map<String, Integer> notes) {
        this.findings = findings;
        this.notes = notes;
    }

    /** The words of a text without notes. */
    static List<Inline> plain(Node parent) {
        return new InlineReader(new Findings(), Map.of()).read(parent);
    }

    /** The inlines of a block, tidied. */
    List<Inline> read(Node parent) {
        return Text.unindented(Text.tidy(children(parent.getFirstChild(), null, 0)));
    }

    /** The inlines of a row of nodes, from the first to the last, which is not included, tidied. */
    List<Inline> read(Node first, @Nullable Node end) {
        return Text.tidy(children(first, end, 0));
    }

    /** A tag that waits for its end, with what has come since. */
    private record Open(String name, UnaryOperator<List<Inline>> wrap, List<Inline> before) {}

    private List<Inline> children(@Nullable Node first, @Nullable Node end, int depth) {
        if (first instanceof org.commonmark.node.Text only && only.getNext() == null && !only.equals(end)) {
            return Inlines.of(only.getLiteral());
        }
        Deque<Open> open = new ArrayDeque<>();
        List<Inline> run = new ArrayList<>();
        for (var node = first; node != null && !node.equals(end); node = node.getNext()) {
            if (node instanceof HtmlInline html) {
                run = tag(html.getLiteral(), open, run);
            } else {
                add(node, run, depth);
            }
        }
        while (!open.isEmpty()) {
            run = closed(open.pop(), run);
        }
        return run;
    }

    private void add(Node node, List<Inline> run, int above) {
        if (above > DEEPEST) {
            run.addAll(Inlines.of(Tree.text(node)));
            return;
        }
        int depth = above + 1;
        switch (node) {
            case org.commonmark.node.Text text -> run.add(new Inline.Text(text.getLiteral()));
            case Emphasis emphasis -> run.add(new Inline.Emphasis(children(emphasis.getFirstChild(), null, depth)));
            case StrongEmphasis strong -> run.add(new Inline.Strong(children(strong.getFirstChild(), null, depth)));
            case Code code -> run.add(new Inline.Code(code.getLiteral()));
            case Link link -> run.addAll(link(link, depth));
            case SoftLineBreak soft -> run.add(new Inline.Text("\n"));
            case HardLineBreak hard -> run.add(new Inline.LineBreak());
            case Image image -> image(image, depth);
            case FootnoteReference call -> run.add(call(call));
            default -> run.addAll(children(node.getFirstChild(), null, depth));
        }
    }

    private List<Inline> link(Link link, int depth) {
        var content = children(link.getFirstChild(), null, depth);
        return target(link.getDestination())
                .map(target -> List.<Inline>of(new Inline.Link(target, content)))
                .orElse(content);
    }

    /** An address that a reader of the issue can follow. */
    static Optional<URI> target(String destination) {
        try {
            var uri = new URI(destination.strip().replace(" ", "%20"));
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

    private void image(Image image, int depth) {
        var alt = Inlines.text(children(image.getFirstChild(), null, depth));
        findings.drop(alt.isBlank() ? image.getDestination() : alt, "a picture within a line");
    }

    private Inline call(FootnoteReference call) {
        var number = notes.get(call.getLabel());
        return number == null
                ? new Inline.Text("[^" + call.getLabel() + "]")
                : new Inline.NoteMark("note-" + number, Integer.toString(number));
    }

    private List<Inline> tag(String literal, Deque<Open> open, List<Inline> run) {
        var tag = TAG.matcher(literal);
        if (!tag.matches()) {
            return run;
        }
        var name = tag.group(2).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            run.add(new Inline.LineBreak());
            return run;
        }
        if (tag.group(1).isEmpty()) {
            if (open.size() > DEEPEST || literal.endsWith("/>")) {
                return run;
            }
            open.push(new Open(name, wrap(name, tag.group(3)), run));
            return new ArrayList<>();
        }
        if (open.stream().noneMatch(waiting -> waiting.name().equals(name))) {
            return run;
        }
        var closed = run;
        while (true) {
            var last = open.pop();
            closed = closed(last, closed);
            if (last.name().equals(name)) {
                return closed;
            }
        }
    }

    private static List<Inline> closed(Open open, List<Inline> content) {
        var run = new ArrayList<>(open.before());
        run.addAll(content.isEmpty() ? content : open.wrap().apply(content));
        return run;
    }

    private static UnaryOperator<List<Inline>> wrap(String name, String attributes) {
        UnaryOperator<List<Inline>> wrap = switch (name) {
            case "sup" -> content -> List.of(new Inline.Sup(content));
            case "sub" -> content -> List.of(new Inline.Sub(content));
            case "i", "em", "cite" -> content -> List.of(new Inline.Emphasis(content));
            case "b", "strong" -> content -> List.of(new Inline.Strong(content));
            default -> content -> content;
        };
        UnaryOperator<List<Inline>> caps = SMALL_CAPS.matcher(attributes).find()
                ? content -> List.of(new Inline.SmallCaps(wrap.apply(content)))
                : wrap;
        var language = LANGUAGE.matcher(attributes);
        if (!language.find()) {
            return caps;
        }
        var foreign = Language.of(language.group(1));
        return content -> List.of(new Inline.Foreign(foreign, caps.apply(content)));
    }
}
