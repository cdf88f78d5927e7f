package gazette.collect.read.markdown;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Reading;
import gazette.collect.read.Desk;
import gazette.collect.read.Headlines;
import gazette.collect.read.Manuscript;
import gazette.diagnostic.Noted;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark with tables, notes, front matter, and containers for what Markdown lacks.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .customInlineContentParserFactory(new AngleBrackets.Factory())
            .customBlockParserFactory(new ContainerParser.Factory())
            .build();

    /**
     * Of a line that is set in deeper than anything means, that much. The parser measures what is left of it anew at each
     * list that the line stands in.
     */
    private static final Pattern FAR_IN = Pattern.compile("(?m)^([ \\t]{480})[ \\t]++");

    private Markdown() {}

    /**
     * Understands a text in Markdown. What the front matter says comes before what the text says; a key that we do not know
     * is noted, with the one that was perhaps meant.
     */
    public static Noted<Article> read(Manuscript manuscript) {
        var desk = new Desk(manuscript);
        var front = FrontMatter.of(desk);
        var document = PARSER.parse(FAR_IN.matcher(front.rest()).replaceAll("$1"));
        var language = front.language().orElseGet(() -> manuscript.languageOf(front.rest()));
        var title = title(document, front);
        var blocks = new BlockReader(desk, language, levelOfCrossheads(document));
        var headline = title.isPresent()
                ? blocks.inlines(title.get())
                : front.title().map(Markdown::inlines).orElse(List.of());
        title.ifPresent(Node::unlink);
        var body = blocks.body(document);
        return desk.handOver(new Article(
                front.head(named(headline, body, desk)),
                language,
                body,
                front.credits(),
                front.origin(),
                desk.findings().reading(Reading.Reader.MARKDOWN)));
    }

    /** The words of a value in the front matter, with their emphasis and links. */
    static List<Inline> inlines(String text) {
        var document = PARSER.parse(text);
        var only = document.getFirstChild();
        return only instanceof Paragraph && only.getNext() == null ? InlineReader.plain(only) : Inlines.of(text);
    }

    /** The first heading of the highest level, if the front matter has no title, or the same. */
    private static Optional<Heading> title(Node document, FrontMatter front) {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                var text = Inlines.text(InlineReader.plain(heading));
                var isNew = front.title()
                        .map(title -> Inlines.text(inlines(title)))
                        .filter(title -> !title.equals(text))
                        .isPresent();
                return isNew ? Optional.empty() : Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** The highest level that is left for crossheads, once the title is out. */
    private static int levelOfCrossheads(Node document) {
        var level = 6;
        var ones = 0;
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                ones += heading.getLevel() == 1 ? 1 : 0;
                level = heading.getLevel() == 1 ? level : Math.min(level, heading.getLevel());
            }
        }
        return ones > 1 ? 1 : level;
    }

    private static List<Inline> named(List<Inline> headline, List<Block> body, Desk desk) {
        if (!headline.isEmpty() || body.isEmpty()) {
            return headline;
        }
        var standIn = Headlines.standIn(
                desk.manuscript().input(),
                () -> body.getFirst() instanceof Block.Paragraph p ? Inlines.text(p.text()) : "");
        desk.findings().infer(standIn, "stands in for a title, since there is none");
        return Inlines.of(standIn);
    }
}
