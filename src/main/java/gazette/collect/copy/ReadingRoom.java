package gazette.collect.copy;

import gazette.article.Article;
import gazette.collect.read.Manuscript;
import gazette.collect.read.markdown.Markdown;
import gazette.collect.read.plain.PlainText;
import gazette.collect.read.web.HtmlFile;
import gazette.diagnostic.Noted;

/** Hands every manuscript to the reader of its kind. */
public final class ReadingRoom {
    private ReadingRoom() {}

    /**
     * Understands a text as an article.
     *
     * <p>Whatever the text holds, an article comes back, if perhaps one {@linkplain #hasWords without words}. What a person
     * should know about it is noted; what was concluded or left out stands in its {@link Article#reading}.
     */
    public static Noted<Article> read(Manuscript manuscript) {
        return understood(manuscript).map(ForeignQuotations::mark);
    }

    private static Noted<Article> understood(Manuscript manuscript) {
        return switch (manuscript.kind()) {
            case PLAIN_TEXT -> PlainText.read(manuscript);
            case MARKDOWN -> Markdown.read(manuscript);
            case HTML -> HtmlFile.read(manuscript);
        };
    }

    /** Whether there is anything to print. */
    public static boolean hasWords(Article article) {
        return !article.body().isEmpty() || !article.title().isBlank();
    }
}
