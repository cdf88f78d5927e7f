package gazette.compose;

import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.markup.Document;
import gazette.markup.Packed;
import gazette.markup.StyleSheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The composing room: puts an issue into the documents of a theme. */
public final class Composer {
    /** For one document. A template that is at work on a very long article is done in a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Bytes of stack: enough for quotations inside quotations as deep as a document may be nested. */
    private static final long STACK = 64L << 20;

    private final Theme theme;
    private final Templates templates;
    private final Duration patience;
    private final ExecutorService bench;

    private Composer(Theme theme, Duration patience, ExecutorService bench) {
        this.theme = theme;
        this.templates = new Templates(theme);
        this.patience = patience;
        this.bench = bench;
    }

    /**
     * Lays the issue out: cover, contents, every article with the title page of its section before it if the theme has
     * one, credits.
     *
     * @throws PressException if a template or a word file of the theme is faulty, with its place
     */
    public static Noted<Publication> compose(Issue issue, Theme theme) {
        return compose(issue, theme, PATIENCE);
    }

    static Noted<Publication> compose(Issue issue, Theme theme, Duration patience) {
        var bench = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(null, task, "compose", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            return Words.in(issue.language(), theme)
                    .map(words -> new Composer(theme, patience, bench).publication(issue, words));
        } finally {
            bench.shutdownNow();
        }
    }

    private Publication publication(Issue issue, Words words) {
        var pictures = new Pictures();
        var dummy = new Dummy(issue, words, theme, pictures);
        var documents = new ArrayList<Document>();
        documents.add(set("cover.ftlh", Document.Kind.COVER, Dummy.COVER, issue.title(), dummy.shared()));
        documents.add(
                set("contents.ftlh", Document.Kind.CONTENTS, Dummy.CONTENTS, dummy.word("contents"), dummy.shared()));
        var sectionPages = theme.file("section.ftlh").isPresent();
        for (var section : dummy.sections()) {
            if (sectionPages && !section.name().isEmpty()) {
                documents.add(set(
                        "section.ftlh", Document.Kind.SECTION, section.href(), section.name(), dummy.section(section)));
            }
            for (var place : section.places()) {
                documents.add(set(
                        "article.ftlh",
                        Document.Kind.ARTICLE,
                        place.href(),
                        place.article().title(),
                        dummy.article(place)));
            }
        }
        documents.add(
                set("credits.ftlh", Document.Kind.CREDITS, Dummy.CREDITS, dummy.word("credits"), dummy.credits()));
        return new Publication(
                issue, documents, sheet("print.css"), sheet("epub.css"), pictures.byHref(), theme.fonts());
    }

    private StyleSheet sheet(String file) {
        var leaf = theme.leaf(file);
        return new StyleSheet(leaf.name(), leaf.text());
    }

    /** Fills the template in and reads what it made, on the bench, where it can be stopped. */
    private Document set(String template, Document.Kind kind, String href, String title, Map<String, Object> facts) {
        var made = bench.submit(() -> Packed.of(templates.fill(template, facts), page(template, href)));
        try {
            return new Document(href, kind, title, made.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            made.cancel(true);
            throw TemplateFault.endless(template, theme, Math.max(1, patience.toSeconds()));
        } catch (ExecutionException e) {
            throw unpacked(e);
        } catch (InterruptedException e) {
            made.cancel(true);
            Thread.currentThread().interrupt();
            throw PressException.world(href, "composing was interrupted", "run it again");
        }
    }

    /** How a message names the page that a template wrote: line and column in it are those of the page. */
    private String page(String template, String href) {
        return href + " as written by " + TemplateFault.file(template, theme);
    }

    private static RuntimeException unpacked(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException ours -> ours;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e);
        };
    }
}
