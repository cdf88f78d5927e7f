package gazette.typeset;

import gazette.article.Picture;
import gazette.diagnostic.Noted;
import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.font.FontShelf;
import gazette.language.Language;
import gazette.markup.Document;
import gazette.markup.StyleSheet;
import gazette.markup.Xhtml;
import gazette.measure.PageSize;
import gazette.page.Item;
import gazette.page.Page;
import gazette.page.Pages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sets small documents and tells what came to stand where. */
final class Proofs {
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final StringBuilder sheet = new StringBuilder();
    private Optional<PageSize> size = Optional.empty();

    /** A page of 200 × 300 pt with margins of 20 pt: 160 pt wide, 26 lines of 10 pt high. */
    static Proofs of(String css) {
        var proofs = new Proofs();
        proofs.sheet.append("""
                @page { size: 200pt 300pt; margin: 20pt; }
                html { font: 8pt/10pt Literata; }
                h1, h2, p, ul, ol, blockquote, figure { margin: 0; font-size: 8pt; line-height: 10pt; }
                """);
        proofs.sheet.append(css);
        return proofs;
    }

    /** Adds a document {@code n.xhtml}, n from 1, with this in its body. */
    Proofs with(String body) {
        return with("en", body);
    }

    Proofs with(String language, String body) {
        var html = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>T</title></head><body>%s</body></html>
                """.formatted(language, body);
        var href = documents.size() + 1 + ".xhtml";
        documents.add(new Document(href, Document.Kind.ARTICLE, "Document " + href, Xhtml.read(html, href)));
        return this;
    }

    Proofs showing(String href, int width, int height) {
        pictures.put(href, new Picture(href, Picture.Format.PNG, width, height, () -> new byte[0]));
        return this;
    }

    Proofs on(PageSize ordered) {
        size = Optional.of(ordered);
        return this;
    }

    Noted<Pages> set() {
        var issue = new Issue("The Test", Language.of("en"), LocalDate.of(2026, 11, 23), List.of());
        var print = new StyleSheet("test/print.css", sheet.toString());
        var publication = new Publication(
                issue, documents, print, new StyleSheet("test/epub.css", ""), pictures, FontShelf.of(List.of()));
        return Typesetter.set(publication, new PrintOrder(size));
    }

    List<Page> pages() {
        return set().work().pages();
    }

    /** The text lines of each page, from top to bottom: {@code x y words}, in whole pt, y of the baseline. */
    List<List<String>> lines() {
        return pages().stream().map(Proofs::lines).toList();
    }

    /** The text lines of one page. */
    static List<String> lines(Page page) {
        var lines = new LinkedHashMap<Long, StringBuilder>();
        for (var item : page.items()) {
            if (item instanceof Item.Words words) {
                lines.computeIfAbsent(Math.round(words.baseline() * 10), y -> new StringBuilder(place(words)))
                        .append(words.glyphs().text());
            }
        }
        return lines.values().stream().map(StringBuilder::toString).toList();
    }

    private static String place(Item.Words words) {
        return String.format(Locale.ROOT, "%.0f %.0f ", words.x(), words.baseline());
    }

    /** All items of a kind, in the order of the pages. */
    <T extends Item> List<T> items(Class<T> kind) {
        return pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** So many words, too many for one line. */
    static String words(int count) {
        var text = new StringBuilder("<p>");
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "Word" : " word").append(i);
        }
        return text.append("</p>").toString();
    }
}
