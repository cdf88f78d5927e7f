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

    /** Words set large: their paragraphs and headings are its lines, also those of a quotation in it. */
    public Optional<Block> pullQuote() {
        var text = new ArrayList<Inline>();
        var source = new ArrayList<>(attribution);
        lines(blocks, text, source);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.PullQuote(text, source));
    }

    private static void lines(List<Block> blocks, List<Inline> text, List<Inline> source) {
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                line(paragraph.text(), text);
            } else if (block instanceof Block.Crosshead heading) {
                line(heading.text(), text);
            } else if (block instanceof Block.Quotation inner) {
                lines(inner.blocks(), text, source);
                if (source.isEmpty()) {
                    source.addAll(inner.attribution());
                } else {
                    line(inner.attribution(), text);
                }
            }
        }
    }

    private static void line(List<Inline> line, List<Inline> text) {
        if (!text.isEmpty() && !line.isEmpty()) {
            text.add(new Inline.LineBreak());
        }
        text.addAll(line);
    }
}
