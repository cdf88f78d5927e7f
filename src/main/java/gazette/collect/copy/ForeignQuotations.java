package gazette.collect.copy;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Inlines;
import gazette.article.Reading;
import gazette.collect.read.Findings;
import gazette.language.Language;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Marks block quotations in another language than the article's, so that they are hyphenated, marked and spoken as what they are. */
public final class ForeignQuotations {
    /** A shorter quotation may only look foreign. */
    private static final int WORDS = 8;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Language around;
    private final Findings findings = new Findings();

    private ForeignQuotations(Article article) {
        around = article.language();
    }

    public static Article mark(Article article) {
        var foreign = new ForeignQuotations(article);
        var body = article.body().stream().map(foreign::mark).toList();
        var reading = article.reading();
        var inferred = new ArrayList<>(reading.inferred());
        inferred.addAll(foreign.findings.reading(reading.reader()).inferred());
        return new Article(
                article.head(),
                article.language(),
                body,
                article.credits(),
                article.origin(),
                new Reading(reading.reader(), inferred, reading.dropped()));
    }

    private Block mark(Block block) {
        return block instanceof Block.Quotation quotation
                        && quotation.language().isEmpty()
                ? mark(quotation)
                : block;
    }

    private Block mark(Block.Quotation quotation) {
        var words = words(quotation);
        var shown = SPACES.split(words, -1).length < WORDS
                ? Optional.<Language>empty()
                : Language.identify(words)
                        .filter(language -> !language.primary().equals(around.primary()));
        if (shown.isEmpty()) {
            return quotation;
        }
        findings.infer(words, "a quotation in another language (" + shown.get() + "), by its words");
        return new Block.Quotation(
                quotation.blocks(), quotation.attribution(), quotation.cite(), shown, quotation.inferred());
    }

    private static String words(Block.Quotation quotation) {
        return String.join(
                " ",
                quotation.blocks().stream()
                        .map(block -> block instanceof Block.Paragraph paragraph ? Inlines.text(paragraph.text()) : "")
                        .toList());
    }
}
