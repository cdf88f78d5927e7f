package gazette.collect.read.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/**
 * Takes the sign {@code <} for what it is where it cannot begin a tag or an address, or where so many of them were followed
 * so far that no writer can have meant it: each looks for its end through all that comes after it.
 */
final class AngleBrackets implements InlineContentParser {
    /** How far all the signs of one paragraph may look for their ends, in characters. */
    private static final int FARTHEST = 4_000_000;

    private int looked;
    private boolean closed = true;

    /** Makes one for each paragraph. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleBrackets();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        scanner.next();
        var after = scanner.position();
        if (closed && looked < FARTHEST) {
            // Comments and the like end in more than this one sign, and may look through all of the text for it.
            var toTheEnd = scanner.peek() == '!' || scanner.peek() == '?';
            var found = scanner.find('>');
            closed = found >= 0;
            looked += found;
            while (toTheEnd && looked < FARTHEST && scanner.hasNext()) {
                scanner.next();
                looked++;
            }
        }
        scanner.setPosition(after);
        return closed && looked < FARTHEST ? ParsedInline.none() : ParsedInline.of(new Text("<"), after);
    }
}
