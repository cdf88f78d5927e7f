package gazette.collect.read.plain;

import gazette.article.Block;
import gazette.collect.read.plain.copy.Chunk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets the lines of a program, every space in its place. */
final class Program {
    private Program() {}

    /** One program of chunks that stood one after the other; a blank line parts them. */
    static Block of(List<Chunk> chunks) {
        var margin = chunks.stream()
                .flatMap(chunk -> chunk.indents().stream())
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        var text = chunks.stream().map(chunk -> lines(chunk, margin)).collect(Collectors.joining("\n\n"));
        return new Block.Code(text, Optional.empty());
    }

    private static String lines(Chunk chunk, int margin) {
        var lines = new StringBuilder();
        for (var i = 0; i < chunk.lines().size(); i++) {
            lines.append(i > 0 ? "\n" : "")
                    .append(" ".repeat(chunk.indents().get(i) - margin))
                    .append(chunk.lines().get(i));
        }
        return lines.toString();
    }
}
