package gazette.compose;

import gazette.article.Block;
import java.util.List;
import java.util.stream.Stream;

/** Walks through the blocks of an article. */
final class Blocks {
    private Blocks() {}

    /** These blocks and those inside them, in reading order. */
    static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), all(inside(block))));
    }

    private static List<Block> inside(Block block) {
        return switch (block) {
            case Block.Quotation quotation -> quotation.blocks();
            case Block.Epigraph epigraph -> epigraph.blocks();
            case Block.Exchange exchange ->
                exchange.turns().stream()
                        .flatMap(turn -> turn.blocks().stream())
                        .toList();
            case Block.ItemList list ->
                list.items().stream().flatMap(List::stream).toList();
            case Block.Note note -> note.blocks();
            case Block.Paragraph p -> List.of();
            case Block.Crosshead c -> List.of();
            case Block.PullQuote q -> List.of();
            case Block.Verse v -> List.of();
            case Block.Figure f -> List.of();
            case Block.Code c -> List.of();
            case Block.Table t -> List.of();
            case Block.Divider d -> List.of();
        };
    }
}
