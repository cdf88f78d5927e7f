package gazette.compose;

import gazette.article.Article;
import gazette.article.Block;
import gazette.article.Block.Paragraph;
import gazette.article.Byline;
import gazette.article.Head;
import gazette.article.Inline;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Picture;
import gazette.article.Publication;
import gazette.article.Reading;
import gazette.edition.Issue;
import gazette.language.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles and issues to compose in tests. */
final class Specimens {
    static final Language ENGLISH = Language.of("en");

    private Specimens() {}

    static Issue issue(Article... articles) {
        return issue(List.of(new Issue.Section("", List.of(articles))));
    }

    static Issue issue(List<Issue.Section> sections) {
        return new Issue("The Harbour Gazette", ENGLISH, LocalDate.of(2026, 11, 23), sections);
    }

    static Article article(String headline, Block... body) {
        return new Article(
                Head.of(Inlines.of(headline)),
                ENGLISH,
                List.of(body),
                List.of(),
                origin(),
                Reading.stated(Reading.Reader.MARKDOWN));
    }

    static Origin origin() {
        return new Origin(Optional.empty(), Optional.empty(), List.of(), "specimen.md");
    }

    /** An article whose head and origin say everything that they can. */
    static Article signed(String headline) {
        var head = new Head(
                List.of(),
                Inlines.of(headline),
                Inlines.of("What the standfirst says."),
                new Byline("By Ada Marlow", List.of("Ada Marlow")),
                Optional.of(new Publication("", Optional.of(LocalDate.of(2026, 11, 21)))));
        var origin = new Origin(
                Optional.of("The Pier Review"),
                Optional.of(URI.create("https://pier.example/story/")),
                Inlines.of("(Via The Evening Post)"),
                "specimen.md");
        return new Article(
                head, ENGLISH, List.of(paragraph("Text.")), List.of(), origin, Reading.stated(Reading.Reader.HTML));
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(Inlines.of(text));
    }

    static Picture picture(String name) {
        return new Picture(name, Picture.Format.PNG, 1200, 800, () -> new byte[0]);
    }

    /** Long articles as they come in a full issue: paragraphs of a hundred words with some marked up. */
    static Issue fullIssue(int articles) {
        var all = new ArrayList<Article>();
        for (int n = 1; n <= articles; n++) {
            var blocks = new ArrayList<Block>();
            for (int p = 0; p < 15; p++) {
                blocks.add(new Paragraph(List.of(
                        new Inline.Text("The tide went out and came back in. ".repeat(6)),
                        new Inline.Emphasis(Inlines.of("Slowly")),
                        new Inline.Text(", as the keeper wrote. " + "Nothing else moved that day. ".repeat(10)))));
            }
            blocks.add(new Block.Quotation(
                    List.of(paragraph("“It is late,” he said.")),
                    Inlines.of("The keeper"),
                    Optional.empty(),
                    Optional.empty(),
                    false));
            all.add(article("Headline " + n, blocks.toArray(Block[]::new)));
        }
        return issue(all.toArray(Article[]::new));
    }
}
