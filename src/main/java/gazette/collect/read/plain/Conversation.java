package gazette.collect.read.plain;

import gazette.article.Block;
import gazette.article.Inlines;
import gazette.collect.read.plain.label.Label;
import gazette.collect.read.plain.label.Labelled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets a conversation turn by turn; who asks is known by the marks of questions. */
final class Conversation {
    /** As many paragraphs may one person speak before we doubt that it is still this person. */
    private static final int LONGEST_TURN = 12;

    private Conversation() {}

    /** Where the conversation ends that begins with a turn: after the last turn with nothing but paragraphs between. */
    static int end(List<Labelled> copy, int first) {
        var end = first + 1;
        for (var i = end; i < copy.size() && i - end <= LONGEST_TURN; i++) {
            if (copy.get(i).label() == Label.TURN) {
                end = i + 1;
            } else if (copy.get(i).label() != Label.PARAGRAPH) {
                break;
            }
        }
        return end;
    }

    /** The turns of chunks of which the first is one. */
    static Block of(List<Labelled> chunks) {
        var asks = asks(chunks);
        var turns = new ArrayList<Block.Exchange.Turn>();
        for (var i = 0; i < chunks.size(); ) {
            var turn = chunks.get(i);
            var blocks = new ArrayList<Block>();
            said(turn, blocks);
            for (i++; i < chunks.size() && chunks.get(i).label() != Label.TURN; i++) {
                var chunk = chunks.get(i).chunk();
                blocks.add(new Block.Paragraph(Setting.inlines(chunk.lines(), chunk.wrapped())));
            }
            turns.add(
                    new Block.Exchange.Turn(Inlines.of(turn.speaker()), asks.getOrDefault(name(turn), false), blocks));
        }
        return new Block.Exchange(turns);
    }

    private static void said(Labelled turn, List<Block> blocks) {
        var lines = new ArrayList<>(turn.chunk().lines());
        var first = lines.getFirst()
                .substring(Math.min(turn.speaker().length(), lines.getFirst().length()))
                .strip();
        if (first.isEmpty()) {
            lines.removeFirst();
        } else {
            lines.set(0, first);
        }
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(Setting.inlines(lines, turn.chunk().wrapped())));
        }
    }

    /** For each name whether at least half of what it says ends in the mark of a question. */
    private static Map<String, Boolean> asks(List<Labelled> chunks) {
        var questions = new LinkedHashMap<String, Integer>();
        for (var turn : chunks) {
            if (turn.label() == Label.TURN) {
                var text = turn.chunk().text();
                questions.merge(name(turn), text.endsWith("?") || text.endsWith("？") ? 1 : -1, Integer::sum);
            }
        }
        var asks = new LinkedHashMap<String, Boolean>();
        questions.forEach((name, more) -> asks.put(name, more >= 0));
        return asks;
    }

    /** Without the time, which changes. */
    private static String name(Labelled turn) {
        return turn.speaker().replaceAll("[\\d:\\[\\]()\\s]+", " ").strip();
    }
}
