package gazette.publish.epub;

import gazette.article.Article;
import gazette.article.Byline;
import gazette.article.Head;
import gazette.article.Inlines;
import gazette.article.Origin;
import gazette.article.Picture;
import gazette.article.Reading;
import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.font.FontShelf;
import gazette.language.Language;
import gazette.markup.Document;
import gazette.markup.Document.Kind;
import gazette.markup.StyleSheet;
import gazette.markup.Xhtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A publication to be bound, put together piece by piece. */
final class Sample {
    private String title = "The Harbour Post";
    private Language language = Language.of("en-GB");
    private String current = "";
    private String sheet = "body { margin: 5%; }";
    private FontShelf shelf = FontShelf.of(List.of());
    private final List<Document> documents = new ArrayList<>();
    private final List<Issue.Section> sections = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    /** Cover and contents, and nothing in it yet. */
    static Sample issue() {
        return bare().document(Kind.COVER, "cover.xhtml", "Cover", "<h1>The Harbour Post</h1>")
                .document(Kind.CONTENTS, "contents.xhtml", "Contents", "<h1>Contents</h1>");
    }

    static Sample bare() {
        return new Sample();
    }

    Sample called(String name) {
        title = name;
        return this;
    }

    Sample in(String tag) {
        language = Language.of(tag);
        return this;
    }

    Sample looking(String css) {
        sheet = css;
        return this;
    }

    Sample withFontsOf(Path folder) {
        shelf = FontShelf.of(List.of(folder));
        return this;
    }

    Sample document(Kind kind, String href, String name, String body) {
        var root = Xhtml.read(page(language.tag(), name, body), href);
        documents.add(new Document(href, kind, name, root));
        return this;
    }

    private static String page(String language, String title, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%s">\
                <head><title>%s</title></head><body>%s</body></html>""".formatted(language, escaped(title), body);
    }

    static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    Sample section(String name) {
        closeSection();
        current = name;
        return document(Kind.SECTION, "section-%03d.xhtml".formatted(sections.size()), name, "<h1>Section</h1>");
    }

    private void closeSection() {
        if (!articles.isEmpty()) {
            sections.add(new Issue.Section(current, articles));
            articles.clear();
        }
    }

    /** An article of one paragraph. */
    Sample article(String headline, String... authors) {
        return article(headline, "<p>The tide came in at seven, and with it the boats.</p>", List.of(authors));
    }

    /** An article of these blocks. */
    Sample article(String headline, String blocks, List<String> authors) {
        int number = sections.stream().mapToInt(s -> s.articles().size()).sum() + articles.size() + 1;
        var head = new Head(
                List.of(),
                Inlines.of(headline),
                List.of(),
                new Byline("By " + String.join(" and ", authors), authors),
                Optional.empty());
        articles.add(new Article(
                head,
                language,
                List.of(),
                List.of(),
                new Origin(Optional.empty(), Optional.empty(), List.of(), "a.txt"),
                Reading.stated(Reading.Reader.PLAIN_TEXT)));
        var body = "<article aria-labelledby=\"headline\"><header><h1 id=\"headline\">%s</h1></header>%s</article>"
                .formatted(escaped(headline), blocks);
        return document(Kind.ARTICLE, "article-%03d.xhtml".formatted(number), headline, body);
    }

    Sample picture(String href, Picture.Format format, Picture.Bytes bytes) {
        pictures.put(href, new Picture(href.substring(href.lastIndexOf('/') + 1), format, 8, 6, bytes));
        return this;
    }

    Publication publication() {
        closeSection();
        var issue = new Issue(title, language, LocalDate.of(2026, 11, 23), sections);
        var print = new StyleSheet("print.css", "");
        return new Publication(issue, documents, print, new StyleSheet("epub.css", sheet), pictures, shelf);
    }

    Bound bind() {
        return bind(publication());
    }

    static Bound bind(Publication publication) {
        var out = new ByteArrayOutputStream();
        try {
            var notes = EpubPress.write(publication, out);
            return new Bound(out.toByteArray(), notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " viewBox=\"0 0 8 6\"><title>A boat</title>" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
