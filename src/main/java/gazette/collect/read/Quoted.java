package gazette.collect.read;

import gazette.article.Block;
import gazette.article.Inline;
import gazette.language.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of another and, apart, whose they are. Nothing can be made of it where there are no words.
 *
 * @param blocks the words
 * @param attribution whose they are, without a dash; may be empty
 */
public record Quoted(List<Block> blocks, List<Inline> attribution) {
    public Quoted {
        blocks = List.copyOf(blocks);
        attribution = List.copyOf(attribution);
    }

    /** Words that somebody brings in, marked as such. */
    public Optional<Block> quotation(Optional<URI> cite, Optional<Language> language) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Quotation(blocks, attribution, cite, language, false));
    }

    /** Words that stand over a text. */
    public Optional<Block> epigraph() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Block.Epigraph(blocks, attribution));
    }

    /** Words set large: their paragraphs are its lines. */
    public Optional<Block> pullQuote() {
        var text = new ArrayList<Inline>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!text.isEmpty()) {
                    text.add(new Inline.LineBreak());
                }
                text.addAll(paragraph.text());
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.PullQuote(text, attribution));
    }
}
