package gazette.press;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Head;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Reading;
import gazette.compose.Composer;
import gazette.compose.Theme;
import gazette.edition.Issue;
import gazette.language.Language;
import gazette.measure.PageSize;
import gazette.progress.Listener;
import gazette.typeset.PrintOrder;
import gazette.typeset.Typesetter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OurThemeTest {
    @ParameterizedTest(name = "on a page of {0} × {1} mm")
    @CsvSource({"90.8, 122.6", "148, 210", "210, 297"})
    void says_nothing_that_the_typesetter_does_not_know(double width, double height) {
        var publication = Composer.compose(issue(), Theme.GAZETTE).work();

        var pages = Typesetter.set(
                publication, new PrintOrder(Optional.of(PageSize.ofMillimetres(width, height))), Listener.NOBODY);

        assertThat(pages.notes()).isEmpty();
        assertThat(pages.work().pages()).hasSizeGreaterThan(3);
    }

    private static Issue issue() {
        var article = new Article(
                Head.of(Inlines.of("The light comes on")),
                Language.of("en"),
                List.of(new Block.Paragraph(Inlines.of("At four the light came on."))),
                List.of(),
                new Origin(Optional.empty(), Optional.empty(), List.of(), "light.md"),
                Reading.stated(Reading.Reader.MARKDOWN));
        var section = new Issue.Section("News", List.of(article));
        return new Issue("The Morning Post", Language.of("en"), LocalDate.of(2026, 11, 23), List.of(section));
    }
}
