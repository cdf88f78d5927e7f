package gazette.edition;

import gazette.article.Article;
import java.util.List;

/**
 * What came in for one section of the edition.
 *
 * @param section its name; empty for a paper without sections
 * @param articles in the order of the sources, the files of a folder by name; may be empty
 */
public record Gathered(String section, List<Article> articles) {
    public Gathered {
        articles = List.copyOf(articles);
    }
}
