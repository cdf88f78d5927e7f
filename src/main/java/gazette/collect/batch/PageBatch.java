package gazette.collect.batch;

import gazette.article.Inlines;
import gazette.article.Publication;
import gazette.collect.characters.Characters;
import gazette.collect.file.Reasons;
import gazette.collect.picture.PictureFolder;
import gazette.collect.read.Kind;
import gazette.collect.read.Manuscript;
import gazette.collect.read.web.WebPage;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.PressException;
import gazette.json.Json;
import gazette.language.Language;
import gazette.markup.Xhtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads saved web pages and writes, for each, what was found in it. */
public final class PageBatch {
    private PageBatch() {}

    /**
     * Reads every page of a manifest, in its order.
     *
     * @param manifest JSON lines {@code {"id", "html": path, "url", "content_type"}}, the last two optional
     * @param folder takes {@code id.html}, {@code id.txt} and {@code id.json} for each page; made if it is not there
     * @return a note for each page that could not be read
     */
    public static List<Diagnostic> inspect(Path manifest, Path folder) {
        var notes = new ArrayList<Diagnostic>();
        try {
            Files.createDirectories(folder);
            var lines = Files.readAllLines(manifest);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    page(manifest + ":" + (i + 1), lines.get(i), folder, notes);
                }
            }
        } catch (IOException e) {
            throw PressException.world(folder.toString(), Reasons.of(e), "check the manifest and the folder");
        }
        return notes;
    }

    private static void page(String where, String line, Path folder, List<Diagnostic> notes) throws IOException {
        var fields = Json.read(line).filter(Json.Fields.class::isInstance).map(Json.Fields.class::cast);
        var id = fields.flatMap(f -> f.text("id")).filter(name -> name.matches("[\\w.-]+"));
        var html = fields.flatMap(f -> f.text("html")).map(Path::of).filter(Files::isRegularFile);
        if (id.isEmpty() || html.isEmpty()) {
            notes.add(Diagnostic.error(
                    where, "this line names no page that is there", "write {\"id\": …, \"html\": path, \"url\": …}"));
            return;
        }
        var characters = Characters.ofPage(Files.readAllBytes(html.get()), fields.flatMap(f -> f.text("content_type")));
        if (characters.isEmpty()) {
            notes.add(Diagnostic.error(html.get().toString(), "the file is not text", "leave it out"));
            return;
        }
        var parent = Optional.ofNullable(html.get().getParent()).orElse(Path.of("."));
        var manuscript = new Manuscript(
                html.get().toString(),
                Kind.HTML,
                characters.get().text(),
                Language.UNDETERMINED,
                PictureFolder.of(parent));
        var read = WebPage.read(manuscript, fields.flatMap(f -> f.text("url")).orElse(""));
        var article = read.article().work();
        write(folder.resolve(id.get() + ".html"), Xhtml.write(ArticleMarkup.of(article, read.printed())));
        write(folder.resolve(id.get() + ".txt"), String.join("\n", WebPage.paragraphs(article)) + "\n");
        write(folder.resolve(id.get() + ".json"), facts(read) + "\n");
    }

    private static Json facts(WebPage.Read read) {
        var article = read.article().work();
        var excerpt = read.declared()
                .description()
                .or(() -> Optional.of(read.printed().opening()));
        return Json.fields()
                .with("title", Json.of(read.declared().title().orElse(article.title())))
                .with(
                        "byline",
                        json(read.declared()
                                .byline()
                                .or(() -> Optional.of(read.printed().byline()))))
                .with("published", json(published(read)))
                .with("lang", json(read.declared().language()))
                .with("siteName", json(article.origin().publication()))
                .with("excerpt", json(excerpt))
                .with("standfirst", json(Optional.of(Inlines.text(article.head().standfirst()))))
                .with(
                        "credits",
                        new Json.Row(article.credits().stream()
                                .map(credit -> Json.of(Inlines.text(credit.text())))
                                .toList()))
                .with("via", json(Optional.of(Inlines.text(article.origin().via()))));
    }

    /** As the page has it, since a machine that asks may know more of dates than we do. */
    private static Optional<String> published(WebPage.Read read) {
        return read.declared()
                .published()
                .or(() -> read.article()
                        .work()
                        .head()
                        .published()
                        .flatMap(Publication::date)
                        .map(Object::toString));
    }

    private static Json json(Optional<String> text) {
        return text.filter(t -> !t.isBlank()).map(Json::of).orElseGet(Json.Nothing::new);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }
}
