package gazette.edition;

import gazette.article.Article;
import gazette.language.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * One made copy of an edition.
 *
 * @param title the name of the paper
 * @param language of the paper's own words
 * @param date the day on its front page
 * @param sections in the order of printing; none is empty
 */
public record Issue(String title, Language language, LocalDate date, List<Section> sections) {
    public Issue {
        sections = List.copyOf(sections);
    }

    /** Every article, in the order of printing. */
    public List<Article> articles() {
        return sections.stream().flatMap(section -> section.articles().stream()).toList();
    }

    /**
     * A part of the issue.
     *
     * @param name as printed; empty for an issue without sections
     * @param articles in the order of printing; never empty
     */
    public record Section(String name, List<Article> articles) {
        public Section {
            articles = List.copyOf(articles);
        }
    }
}
