package gazette.compose;

import static gazette.compose.Specimens.article;
import static gazette.compose.Specimens.issue;
import static gazette.compose.Specimens.paragraph;
import static gazette.compose.Specimens.signed;
import static org.assertj.core.api.Assertions.assertThat;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Credit;
import gazette.article.Inlines;
import gazette.diagnostic.Diagnostic;
import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.language.Language;
import gazette.markup.Document;
import gazette.markup.Xhtml;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposerTest {
    @Test
    void an_issue_becomes_cover_contents_articles_and_credits() {
        var documents = compose(issue(article("One"), article("Two"))).documents();

        assertThat(documents)
                .extracting(Document::href)
                .containsExactly(
                        "cover.xhtml", "contents.xhtml", "article-001.xhtml", "article-002.xhtml", "credits.xhtml");
        assertThat(documents)
                .extracting(Document::title)
                .containsExactly("The Harbour Gazette", "Contents", "One", "Two", "Credits");
        assertThat(documents)
                .extracting(Document::kind)
                .containsExactly(
                        Document.Kind.COVER,
                        Document.Kind.CONTENTS,
                        Document.Kind.ARTICLE,
                        Document.Kind.ARTICLE,
                        Document.Kind.CREDITS);
    }

    @Test
    void the_cover_shows_name_day_and_the_article_that_leads() {
        var cover = text(compose(issue(signed("The light comes on"), article("The road is mended"))), "cover.xhtml");

        assertThat(cover)
                .contains("<h1 class=\"paper\">The Harbour Gazette</h1>")
                .contains("<p class=\"day\">Monday, 23 November 2026</p>")
                .contains("<h2><a href=\"article-001.xhtml\">The light comes on</a></h2>")
                .contains("<p class=\"standfirst\">What the standfirst says.</p>")
                .contains("The road is mended");
    }

    @Test
    void every_section_leads_with_its_first_article_before_any_second_one() {
        var cover = text(
                compose(issue(List.of(
                        new Issue.Section("News", List.of(article("N1"), article("N2"))),
                        new Issue.Section("Arts", List.of(article("A1")))))),
                "cover.xhtml");

        assertThat(cover.indexOf("A1")).isBetween(cover.indexOf("N1"), cover.indexOf("N2"));
    }

    @Test
    void the_contents_list_sections_with_their_articles_and_minutes() {
        var contents = text(
                compose(issue(List.of(
                        new Issue.Section("News", List.of(signed("One"))),
                        new Issue.Section("Arts", List.of(article("Two")))))),
                "contents.xhtml");

        assertThat(contents)
                .containsSubsequence(
                        "<h2>News</h2>",
                        "<a href=\"article-001.xhtml\">One</a>",
                        "What the standfirst says.",
                        "1\u00a0min",
                        "<h2>Arts</h2>",
                        "<a href=\"article-002.xhtml\">Two</a>");
    }

    @Test
    void an_article_opens_with_section_headline_standfirst_byline_and_date() {
        var page =
                text(compose(issue(List.of(new Issue.Section("News", List.of(signed("One")))))), "article-001.xhtml");

        assertThat(page)
                .containsSubsequence(
                        "<p class=\"kicker\">News</p>",
                        "<h1 id=\"headline\">One</h1>",
                        "<p class=\"standfirst\">What the standfirst says.</p>",
                        "<p class=\"byline\">By Ada\u00A0Marlow</p>",
                        "The Pier Review</span> · 21 November 2026</p>",
                        "<p class=\"flush\">Text.</p>",
                        "<p class=\"via\">(Via The Evening Post)</p>");
    }

    @Test
    void the_credit_of_a_missing_picture_stands_under_the_head_and_the_others_at_the_end() {
        var bare = article("One", paragraph("Text."));
        var credited = new Article(
                bare.head(),
                bare.language(),
                bare.body(),
                List.of(
                        new Credit(Credit.Kind.RIGHTS, Inlines.of("Copyright the Review")),
                        new Credit(Credit.Kind.PICTURE, Inlines.of("Harbour Image"))),
                bare.origin(),
                bare.reading());

        var page = text(compose(issue(credited)), "article-001.xhtml");

        assertThat(page)
                .containsSubsequence(
                        "<p class=\"picture-credit\">Harbour\u00A0Image</p>",
                        "<p class=\"flush\">Text.</p>",
                        "<p class=\"rights-credit\">Copyright the Review</p>");
    }

    @Test
    void an_article_leads_to_its_neighbours_and_the_contents() {
        var published = compose(issue(article("One"), article("Two"), article("Three")));

        assertThat(text(published, "article-002.xhtml"))
                .containsSubsequence("<nav class=\"turn\"", "article-001.xhtml", "contents.xhtml", "article-003.xhtml");
        assertThat(text(published, "article-001.xhtml")).doesNotContain("Previous");
        assertThat(text(published, "article-003.xhtml")).doesNotContain("Next");
    }

    @Test
    void the_credits_name_every_article_with_its_writer_publication_and_address() {
        var credits = text(compose(issue(signed("One"), article("Two"))), "credits.xhtml");

        assertThat(credits)
                .containsSubsequence(
                        "One",
                        "By Ada\u00A0Marlow",
                        "The Pier Review",
                        "21 November 2026",
                        "<a class=\"address\" href=\"https://pier.example/story/\">pier.example/story</a>",
                        "(Via The Evening Post)",
                        "Two");
    }

    @Test
    void the_credits_name_every_picture_and_the_one_that_is_missing() {
        var credit = Optional.of(new Credit(Credit.Kind.PICTURE, Inlines.of("Photograph: T. Reed")));
        var there = new Block.Figure(
                Optional.of(Specimens.picture("pier.png")),
                Optional.empty(),
                Optional.empty(),
                "",
                Inlines.of("The pier."),
                credit);
        var quoted = new Block.Quotation(List.of(there), List.of(), Optional.empty(), Optional.empty(), false);

        var credits = text(compose(issue(article("One", quoted))), "credits.xhtml");

        assertThat(credits).containsSubsequence("Pictures", "The pier.", "Photograph: T.\u00A0Reed");
    }

    @Test
    void the_papers_own_words_and_dates_are_in_its_language() {
        var issue = new Issue(
                "Der Kurier",
                Language.of("de-AT"),
                LocalDate.of(2026, 3, 1),
                issue(article("Eins")).sections());

        var published = compose(issue);

        assertThat(text(published, "cover.xhtml")).contains("Sonntag, 1. März 2026");
        assertThat(text(published, "contents.xhtml")).contains("<h1 id=\"title\">Inhalt</h1>");
    }

    @Test
    void words_of_the_paper_inside_a_foreign_article_say_their_language() {
        var german = new Article(
                article("Eins").head(),
                Language.of("de"),
                List.of(paragraph("Text.")),
                List.of(),
                Specimens.origin(),
                article("Eins").reading());

        var page = text(compose(issue(german)), "article-001.xhtml");

        assertThat(page)
                .contains("xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"de\" xml:lang=\"de\"")
                .contains("<nav class=\"turn\" aria-label=\"Turn the page\" lang=\"en\" xml:lang=\"en\">");
    }

    @Test
    void an_article_that_runs_from_right_to_left_says_so() {
        var hebrew = new Article(
                article("כותרת").head(),
                Language.of("he"),
                List.of(paragraph("שלום")),
                List.of(),
                Specimens.origin(),
                article("x").reading());

        var page = text(compose(issue(hebrew)), "article-001.xhtml");

        assertThat(page)
                .contains("lang=\"he\" xml:lang=\"he\" dir=\"rtl\"")
                .contains("<nav class=\"turn\" aria-label=\"Turn the page\" lang=\"en\" xml:lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void a_language_without_words_is_noted_and_falls_back_to_English() {
        var issue = new Issue(
                "Y Papur",
                Language.of("cy"),
                LocalDate.of(2026, 3, 1),
                issue(article("Un")).sections());

        var noted = Composer.compose(issue, Theme.GAZETTE);

        assertThat(noted.notes()).extracting(Diagnostic::where).containsExactly("words/cy.properties");
        assertThat(text(noted.work(), "contents.xhtml")).contains("<span lang=\"en\" xml:lang=\"en\">Contents</span>");
        assertThat(text(noted.work(), "cover.xhtml")).contains("Sunday, 1 March 2026");
    }

    @Test
    void characters_that_no_xml_may_hold_are_left_out() {
        var page = text(compose(issue(article("A\u0000B\uD800C <&> \uD83D\uDE00"))), "article-001.xhtml");

        assertThat(page).contains("<h1 id=\"headline\">ABC &lt;&amp;&gt; \uD83D\uDE00</h1>");
    }

    @Test
    void the_same_issue_is_the_same_on_every_machine() {
        var before = Locale.getDefault();
        var here = compose(issue(signed("One"))).documents();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(compose(issue(signed("One"))).documents()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    static Publication compose(Issue issue) {
        return Composer.compose(issue, Theme.GAZETTE).work();
    }

    static String text(Publication publication, String href) {
        return publication.documents().stream()
                .filter(document -> document.href().equals(href))
                .map(document -> Xhtml.write(document.html()))
                .findFirst()
                .orElseThrow();
    }
}
