package gazette.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Head;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Picture;
import gazette.article.Reading;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import gazette.edition.Edition;
import gazette.edition.Gathered;
import gazette.edition.Issue;
import gazette.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskTest {
    private static final Language ENGLISH = Language.of("en");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_issue_keeps_the_order_of_the_edition() {
        var issue = edit(section("World", article("w2"), article("w1")), section("Arts", article("a")))
                .work();

        assertThat(issue.sections()).extracting(Issue.Section::name).containsExactly("World", "Arts");
        assertThat(issue.articles()).extracting(Article::title).containsExactly("w2", "w1", "a");
    }

    @Test
    void an_article_that_came_in_twice_is_printed_where_it_came_first() {
        var edited = edit(section("World", article("storm")), section("Local", article("storm"), article("fair")));

        assertThat(edited.work().articles()).extracting(Article::title).containsExactly("storm", "fair");
        assertThat(edited.notes()).hasToString("[storm.txt: note: left out: it is listed twice]");
    }

    @Test
    void a_copy_under_another_name_is_told_with_both_names() {
        var edited = edit(section("", article("storm"), renamed(article("storm"), "copy.txt")));

        assertThat(edited.notes()).hasToString("[copy.txt: note: left out: the same article as storm.txt]");
    }

    @Test
    void two_articles_under_one_headline_are_both_printed() {
        var other = article("storm").withBody(List.of(new Block.Paragraph(Inlines.of("Another storm."))));

        assertThat(edit(section("", article("storm"), other)).work().articles()).hasSize(2);
    }

    @Test
    void a_picture_read_twice_does_not_make_two_articles() {
        var once = article("storm").withBody(List.of(picture()));
        var twice = article("storm").withBody(List.of(picture()));

        assertThat(edit(section("", once, twice)).work().articles()).hasSize(1);
    }

    @Test
    void an_empty_section_is_dropped() {
        var issue = edit(section("World"), section("Arts", article("a"))).work();

        assertThat(issue.sections()).extracting(Issue.Section::name).containsExactly("Arts");
    }

    @Test
    void an_issue_without_articles_is_refused() {
        var refusal = catchThrowableOfType(PressException.class, () -> edit(section("World")));

        assertThat(refusal.blame()).isEqualTo(PressException.Cause.WORLD);
        assertThat(refusal.diagnostic().what()).isEqualTo("there is nothing to print");
    }

    @Test
    void the_day_is_the_editions_own_or_else_today() {
        var dated = new Edition("Post", ENGLISH, Optional.of(LocalDate.of(2001, 2, 3)), List.of(), List.of());

        assertThat(Desk.edit(dated, TODAY, List.of(section("", article("a"))))
                        .work()
                        .date())
                .isEqualTo(LocalDate.of(2001, 2, 3));
        assertThat(edit(section("", article("a"))).work().date()).isEqualTo(TODAY);
    }

    private static Noted<Issue> edit(Gathered... gathered) {
        return Desk.edit(
                new Edition("Post", ENGLISH, Optional.empty(), List.of(), List.of()), TODAY, List.of(gathered));
    }

    private static Gathered section(String name, Article... articles) {
        return new Gathered(name, List.of(articles));
    }

    private static Article article(String title) {
        return new Article(
                Head.of(Inlines.of(title)),
                ENGLISH,
                List.of(new Block.Paragraph(Inlines.of("The " + title + "."))),
                List.of(),
                new Origin(Optional.empty(), Optional.empty(), List.of(), title + ".txt"),
                Reading.stated(Reading.Reader.PLAIN_TEXT));
    }

    private static Article renamed(Article article, String input) {
        var origin = new Origin(Optional.empty(), Optional.empty(), List.of(), input);
        return new Article(
                article.head(), article.language(), article.body(), article.credits(), origin, article.reading());
    }

    private static Block picture() {
        var bytes = new byte[] {1, 2, 3};
        var picture = new Picture("p.png", Picture.Format.PNG, 1, 1, () -> bytes);
        return new Block.Figure(
                Optional.of(picture), Optional.empty(), Optional.empty(), "", List.of(), Optional.empty());
    }
}
