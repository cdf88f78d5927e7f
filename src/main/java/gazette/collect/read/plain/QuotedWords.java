package gazette.collect.read.plain;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.collect.read.plain.copy.Attributions;
import gazette.collect.read.plain.copy.Chunk;
import gazette.collect.read.plain.label.Label;
import gazette.collect.read.plain.label.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chunks of one quotation, set: the words, and apart from them whose they are.
 *
 * @param blocks the words
 * @param attribution whose they are, without a dash; may be empty
 */
record QuotedWords(List<Block> blocks, List<Inline> attribution) {
    QuotedWords {
        blocks = List.copyOf(blocks);
        attribution = List.copyOf(attribution);
    }

    static QuotedWords of(List<Labelled> chunks) {
        var blocks = new ArrayList<Block>();
        List<Inline> attribution = List.of();
        var depth = chunks.stream()
                .mapToInt(labelled -> labelled.chunk().depth())
                .filter(d -> d > 0)
                .min()
                .orElse(0);
        for (var i = 0; i < chunks.size(); ) {
            var chunk = chunks.get(i).chunk();
            if (chunk.depth() > depth) {
                var end = i;
                while (end < chunks.size() && chunks.get(end).chunk().depth() > depth) {
                    end++;
                }
                blocks.add(inner(chunks.subList(i, end)));
                i = end;
                continue;
            }
            if (chunks.get(i).label() == Label.ATTRIBUTION) {
                attribution = Attributions.bare(chunk.text());
            } else if (Attributions.closes(chunk)) {
                blocks.add(
                        paragraph(chunk, chunk.lines().subList(0, chunk.lines().size() - 1)));
                attribution = Attributions.bare(chunk.lines().getLast());
            } else {
                blocks.add(paragraph(chunk, chunk.lines()));
            }
            i++;
        }
        return new QuotedWords(blocks, attribution);
    }

    /** What the quoted one had quoted. */
    private static Block inner(List<Labelled> chunks) {
        var words = of(chunks);
        return new Block.Quotation(words.blocks(), words.attribution(), Optional.empty(), Optional.empty(), false);
    }

    private static Block paragraph(Chunk chunk, List<String> lines) {
        return new Block.Paragraph(Setting.inlines(lines, chunk.wrapped()));
    }
}
