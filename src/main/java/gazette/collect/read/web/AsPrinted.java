package gazette.collect.read.web;

import gazette.article.Block;
import java.util.List;

/**
 * What a page prints in and round its text, as it stands there: an article has it in other places, or not at all.
 *
 * @param byline the line over the text that tells who wrote it; empty if there is none
 * @param opening the first paragraph; empty if there is none
 * @param over headline and standfirst where they stand at the head of the text itself
 * @param under credits and thanks that stand at its foot
 */
public record AsPrinted(String byline, String opening, List<Block> over, List<Block> under) {
    public AsPrinted {
        over = List.copyOf(over);
        under = List.copyOf(under);
    }
}
