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
 * @param number counts the issues of that day, from 1
 * @param sections in the order of printing; none is empty
 */
public record Issue(String title, Language language, LocalDate date, int number, List<Section> sections) {
    public Issue {
        sections = List.copyOf(sections);
    }

    /** The first issue of a day, which most often is the only one. */
    public Issue(String title, Language language, LocalDate date, List<Section> sections) {
        this(title, language, date, 1, sections);
    }

    /** The same with other sections. */
    public Issue withSections(List<Section> other) {
        return new Issue(title, language, date, number, other);
    }

    /** The same under another number. */
    public Issue numbered(int other) {
        return new Issue(title, language, date, other, sections);
    }

    /** The same without what stands under the heads of its articles, for those who do not print it. */
    public Issue withoutTexts() {
        return withSections(sections.stream()
                .map(section -> new Section(
                        section.name,
                        section.articles.stream().map(Article::withoutText).toList()))
                .toList());
    }

    /** What tells it from the issues of the same day before it: " (2)"; nothing for the first. */
    public String ordinal() {
        return number == 1 ? "" : " (" + number + ")";
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
