package gazette.collect.read.markdown;

import gazette.collect.read.markdown.Container.VerseLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses containers. One closes at as many colons as it was opened with, so that longer rows can hold shorter ones. */
final class ContainerParser extends AbstractBlockParser {
    /** A name and a value, as in {@code lang=fr} or {@code cite="https://example.org"}. */
    private static final String ATTRIBUTE = "([a-z]+)=(\"[^\"]*\"|[^\\s{}\"]+)";

    private static final Pattern ATTRIBUTES = Pattern.compile(ATTRIBUTE);
    private static final Pattern OPENING =
            Pattern.compile("(:{3,})[ \\t]*\\{?\\.?([A-Za-z][A-Za-z_-]*)\\}?[ \\t]*\\{?((?:[ \\t]*" + ATTRIBUTE
                    + ")*)[ \\t]*\\}?[ \\t]*:*[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile("(:{3,})[ \\t]*");
    private static final int CODE_INDENT = 4;

    /** As far up as we look for containers: what lies deeper is no writing. */
    private static final int FARTHEST = 100;

    /** Containers in containers; what is deeper is a line of words like any other. */
    private static final int DEEPEST = 20;

    private final Container container;
    private final int colons;
    private final boolean verse;
    private final List<SourceLine> lines = new ArrayList<>();

    private ContainerParser(String name, String attributes, int colons) {
        this.container = new Container(name, attributes(attributes));
        this.colons = colons;
        this.verse = name.equals("verse");
    }

    private static Map<String, String> attributes(String written) {
        var attributes = new LinkedHashMap<String, String>();
        ATTRIBUTES
                .matcher(written)
                .results()
                .forEach(each -> attributes.put(each.group(1), each.group(2).replace("\"", "")));
        return attributes;
    }

    @Override
    public Block getBlock() {
        return container;
    }

    @Override
    public boolean isContainer() {
        return !verse;
    }

    @Override
    public boolean canContain(Block child) {
        return !verse;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        var line = state.getLine().getContent();
        var matcher = CLOSING.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
        if (state.getIndent() < CODE_INDENT
                && matcher.matches()
                && matcher.group(1).length() == colons) {
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** Verse is kept line by line, because its indents are the poet's. */
    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser parser) {
        // The first line is what stood after the opening colons.
        for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            var text = line.getContent().toString();
            var indent = text.length() - text.stripLeading().length();
            var verseLine = new VerseLine(indent, text.isBlank());
            container.appendChild(verseLine);
            if (!text.isBlank()) {
                parser.parse(
                        SourceLines.of(
                                line.substring(indent, text.stripTrailing().length())),
                        verseLine);
            }
        }
    }

    /** Recognises the row of colons and a word that opens a container. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine().getContent();
            if (state.getIndent() >= CODE_INDENT
                    || isTooDeep(matched.getMatchedBlockParser().getBlock())) {
                return BlockStart.none();
            }
            var matcher = OPENING.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
            if (!matcher.matches()) {
                return BlockStart.none();
            }
            var name = matcher.group(2).toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
            return BlockStart.of(new ContainerParser(
                            name, matcher.group(3), matcher.group(1).length()))
                    .atIndex(line.length());
        }

        /** Every open container looks at every line. */
        private static boolean isTooDeep(Node block) {
            int containers = 0;
            int depth = 0;
            for (var around = block; around != null && depth < FARTHEST; around = around.getParent()) {
                containers += around instanceof Container ? 1 : 0;
                depth++;
            }
            return containers >= DEEPEST || depth == FARTHEST;
        }
    }
}
