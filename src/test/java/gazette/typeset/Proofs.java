package gazette.typeset;

import gazette.Proof;
import gazette.article.Picture;
import gazette.diagnostic.Noted;
import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.font.FontShelf;
import gazette.language.Language;
import gazette.markup.Document;
import gazette.markup.Element;
import gazette.markup.StyleSheet;
import gazette.markup.Xhtml;
import gazette.measure.PageSize;
import gazette.page.Item;
import gazette.page.Page;
import gazette.page.Pages;
import gazette.progress.Listener;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Sets small documents and tells what came to stand where. */
final class Proofs {
    /** Pictures are called by their size. */
    private static final Pattern PICTURE = Pattern.compile("(\\d+)x(\\d+)\\.png");

    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final StringBuilder sheet = new StringBuilder();
    private Optional<PageSize> size = Optional.empty();
    private String title = "The Test";

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

    /** Documents in this sheet and no other. */
    static Proofs bare(String css) {
        var proofs = new Proofs();
        proofs.sheet.append(css);
        return proofs;
    }

    /** Adds a document and the pictures it shows, which are called by their size. */
    Proofs withSized(String body) {
        with(body);
        showPictures(documents.getLast().html());
        return this;
    }

    /**
     * The specimen {@code room/name.html}: a document with its sheet in its head. A picture called {@code 40x20.png} is of so
     * many pixels.
     */
    static Proofs specimen(String room, String name) {
        try {
            var html = Xhtml.read(Files.readString(Proof.specimen(room, name + ".html")), name + ".html");
            var proofs = of(inside(html, "style").map(Element::text).orElse(""));
            inside(html, "title").ifPresent(title -> proofs.title = title.text());
            proofs.documents.add(new Document("1.xhtml", Document.Kind.ARTICLE, proofs.title, html));
            proofs.showPictures(html);
            return proofs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Element> inside(Element element, String name) {
        if (element.name().equals(name)) {
            return Optional.of(element);
        }
        return element.children().stream()
                .filter(Element.class::isInstance)
                .flatMap(child -> inside((Element) child, name).stream())
                .findFirst();
    }

    private void showPictures(Element element) {
        var size = PICTURE.matcher(element.attributes().getOrDefault("src", ""));
        if (size.matches()) {
            showing(size.group(), Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        }
        for (var child : element.children()) {
            if (child instanceof Element inner) {
                showPictures(inner);
            }
        }
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
        pictures.put(href, new Picture(href, Picture.Format.PNG, width, height, () -> painted(width, height)));
        return this;
    }

    /** A sky that darkens towards the top. */
    private static byte[] painted(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            int grey = 120 + 120 * y / height;
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    Proofs on(PageSize ordered) {
        size = Optional.of(ordered);
        return this;
    }

    Noted<Pages> set() {
        return Typesetter.set(publication(), new PrintOrder(size), Listener.NOBODY);
    }

    Publication publication() {
        var issue = new Issue(title, Language.of("en"), LocalDate.of(2026, 11, 23), List.of());
        var print = new StyleSheet("test/print.css", sheet.toString());
        return new Publication(
                issue, documents, print, new StyleSheet("test/epub.css", ""), pictures, FontShelf.of(List.of()));
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
