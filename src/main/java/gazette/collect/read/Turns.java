package gazette.collect.read;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.article.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts an interview together, turn by turn. A turn begins with a name in bold that ends in a colon, or that stands alone;
 * whoever speaks first is taken to ask, unless the source says who does.
 */
public final class Turns {
    private final List<Turn> turns = new ArrayList<>();
    private boolean told;

    private static final class Turn {
        final List<Inline> speaker;
        final List<Block> blocks = new ArrayList<>();
        boolean question;

        Turn(List<Inline> speaker, boolean question) {
            this.speaker = speaker;
            this.question = question;
        }
    }

    /** A name; what follows is this person's. */
    public void begin(List<Inline> speaker, boolean question) {
        turns.add(new Turn(speaker, question));
        told |= question;
    }

    /** What is said next; a paragraph that begins with a name in bold begins a turn. */
    public void add(Block block, boolean question) {
        if (block instanceof Block.Paragraph paragraph && opens(paragraph.text())) {
            var rest = new ArrayList<>(paragraph.text());
            var name = (Inline.Strong) rest.removeFirst();
            begin(withColon(name.content(), rest), question);
            var said = Text.tidy(rest);
            if (!said.isEmpty()) {
                turns.getLast().blocks.add(new Block.Paragraph(said));
            }
            return;
        }
        if (turns.isEmpty() || changes(turns.getLast(), question)) {
            begin(List.of(), question);
        }
        turns.getLast().blocks.add(block);
    }

    /** Whether somebody else speaks now: a question ends an answer, and an answer a question that nobody signed. */
    private static boolean changes(Turn last, boolean question) {
        return !last.blocks.isEmpty() && (question ? !last.question : last.question && last.speaker.isEmpty());
    }

    /** All turns; empty if nobody said anything. */
    public Optional<Block> exchange() {
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        var asks = folded(turns.getFirst().speaker);
        return Optional.of(new Block.Exchange(turns.stream()
                .map(turn -> new Block.Exchange.Turn(
                        turn.speaker,
                        told ? turn.question : folded(turn.speaker).equals(asks) && !asks.isEmpty(),
                        turn.blocks))
                .toList()));
    }

    private static boolean opens(List<Inline> text) {
        if (text.isEmpty() || !(text.getFirst() instanceof Inline.Strong name)) {
            return false;
        }
        var said = Inlines.text(name.content()).strip();
        return said.endsWith(":")
                || (text.size() > 1 && Inlines.text(text.subList(1, 2)).startsWith(":"));
    }

    /** The colon belongs to the name, wherever the bold type ends. */
    private static List<Inline> withColon(List<Inline> name, List<Inline> rest) {
        if (!rest.isEmpty()
                && rest.getFirst() instanceof Inline.Text text
                && text.text().startsWith(":")) {
            rest.set(0, new Inline.Text(text.text().substring(1)));
            var whole = new ArrayList<>(name);
            whole.add(new Inline.Text(":"));
            return Text.tidy(whole);
        }
        return Text.tidy(name);
    }

    private static String folded(List<Inline> name) {
        return Inlines.text(name).replaceAll("[:\\s]+$", "");
    }
}
