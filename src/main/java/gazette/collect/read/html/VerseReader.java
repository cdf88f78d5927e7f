package gazette.collect.read.html;

import gazette.article.Block;
import gazette.article.Block.Verse;
import gazette.article.Inlines;
import gazette.collect.read.Text;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads verse: stanzas of lines that end in {@code br}, are elements of their own, or stand line by line in {@code pre}. */
final class VerseReader {
    private static final Pattern INDENT = Pattern.compile("(?:^|\\s)(?:indent|in|i)-?(\\d)(?:$|\\s)");
    private static final int DEEPEST = 8;

    private VerseReader() {}

    static Optional<Block> read(Element element, Language inside, InlineReader inlines) {
        var stanzas = new ArrayList<List<Verse.Line>>();
        if (element.normalName().equals("pre")) {
            for (var stanza : element.wholeText().strip().split("\\n[ \\t]*\\n", -1)) {
                add(stanzas, stanza.lines().map(VerseReader::typed).toList());
            }
        } else {
            stanzas(element, inside, inlines, stanzas);
        }
        return stanzas.isEmpty() ? Optional.empty() : Optional.of(new Verse(stanzas));
    }

    private static void stanzas(
            Element element, Language inside, InlineReader inlines, List<List<Verse.Line>> stanzas) {
        var parts = element.children().stream().filter(VerseReader::isStanza).toList();
        if (parts.isEmpty()) {
            add(stanzas, lines(element, inside, inlines));
            return;
        }
        // Paragraphs of one line each are the lines of one stanza.
        if (parts.stream().allMatch(part -> lines(part, inside, inlines).size() == 1) && parts.size() > 1) {
            add(
                    stanzas,
                    parts.stream()
                            .flatMap(part -> lines(part, inside, inlines).stream())
                            .toList());
            return;
        }
        parts.forEach(part -> stanzas(part, inside, inlines, stanzas));
    }

    private static boolean isStanza(Element element) {
        return switch (element.normalName()) {
            case "p", "div", "blockquote", "section" -> !element.hasClass("line");
            default -> false;
        };
    }

    private static List<Verse.Line> lines(Element stanza, Language inside, InlineReader inlines) {
        var marked = stanza.select("> .line, > span.verse, > span");
        if (!marked.isEmpty() && stanza.textNodes().stream().allMatch(text -> text.isBlank())) {
            return marked.stream()
                    .map(line -> line(List.of(line), indent(line), inside, inlines))
                    .toList();
        }
        var lines = new ArrayList<Verse.Line>();
        var nodes = new ArrayList<Node>();
        for (var node : stanza.childNodes()) {
            if (node instanceof Element e && e.normalName().equals("br")) {
                lines.add(line(nodes, indent(stanza), inside, inlines));
                nodes.clear();
            } else {
                nodes.add(node);
            }
        }
        lines.add(line(nodes, indent(stanza), inside, inlines));
        return lines;
    }

    private static Verse.Line line(List<Node> nodes, int indent, Language inside, InlineReader inlines) {
        var text = inlines.readIndented(nodes, inside);
        var bare = Text.flush(text);
        // An ideographic space is as wide as two others.
        var white = Inlines.text(text).replace("\u3000", "\u3000\u3000").length()
                - Inlines.text(bare).replace("\u3000", "\u3000\u3000").length();
        return new Verse.Line(Math.min(DEEPEST, indent + (white + 1) / 2), bare);
    }

    private static Verse.Line typed(String line) {
        var indent = line.length() - line.stripLeading().length();
        return new Verse.Line(Math.min(DEEPEST, (indent + 1) / 2), Inlines.of(line.strip()));
    }

    private static int indent(Element element) {
        var matcher = INDENT.matcher(element.className());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static void add(List<List<Verse.Line>> stanzas, List<Verse.Line> lines) {
        var written = lines.stream().filter(line -> !Text.isBlank(line.text())).toList();
        if (!written.isEmpty()) {
            stanzas.add(written);
        }
    }
}
