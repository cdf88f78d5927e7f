package gazette.press;

import gazette.article.Article;
import gazette.collect.Collector;
import gazette.collect.Connection;
import gazette.collect.FeedBatch;
import gazette.collect.PageBatch;
import gazette.collect.TextBatch;
import gazette.compose.Composer;
import gazette.compose.Theme;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import gazette.diagnostic.Severity;
import gazette.edit.Desk;
import gazette.edition.Edition;
import gazette.edition.Format;
import gazette.edition.Gathered;
import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.language.Language;
import gazette.order.Order;
import gazette.progress.Event;
import gazette.progress.Listener;
import gazette.progress.Stage;
import gazette.publish.epub.EpubPress;
import gazette.publish.pdf.PdfPress;
import gazette.punctuate.Punctuator;
import gazette.typeset.PrintOrder;
import gazette.typeset.Typesetter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The whole line, from the order to the files. */
public final class Press {
    private static final List<Format> ALL = List.of(Format.PDF, Format.EPUB);

    private final Clock clock;
    private final Listener listener;

    /**
     * A press.
     *
     * @param clock says what day it is where an edition does not
     * @param listener is told what the rooms notice, and how the work gets on
     */
    public Press(Clock clock, Listener listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /** The themes that come with Gazette. */
    public static List<String> themes() {
        return List.of(Theme.GAZETTE.name());
    }

    /**
     * Makes one issue: its files appear together, or none does and those that were there stay.
     *
     * @throws PressException if it cannot be made
     */
    public Made print(Commission commission) {
        var order = Counter.take(commission);
        var theme = Theme.find(order.specification().theme().orElse(Theme.GAZETTE.name()));
        var issue = edit(order, commission.reach());
        var publication = stage(
                Stage.COMPOSE,
                issue.articles().size(),
                () -> heard(Composer.compose(punctuated(issue), theme)),
                composed -> composed.documents().size());
        return publish(publication, order);
    }

    /**
     * What would be in the issue; nothing is written.
     *
     * @throws PressException if there would be none
     */
    public Issue plan(Commission commission) {
        return edit(Counter.take(commission), commission.reach());
    }

    /**
     * The articles behind the inputs of a commission, as they are read, repeats included.
     *
     * @throws PressException if an input is not there
     */
    public List<Article> read(Commission commission) {
        return collect(Counter.take(commission).edition(), commission.reach()).stream()
                .flatMap(gathered -> gathered.articles().stream())
                .toList();
    }

    /** A text with its marks set as its language wants them. */
    public static String punctuate(String text, Language language) {
        return Punctuator.punctuate(text, language);
    }

    /**
     * The same for a piece of HTML in a line of JSON; all other fields stay as they are.
     *
     * @param line {@code {"id": …, "lang": …, "html": …}}
     * @return empty if the line is not such a one
     */
    public static Optional<String> punctuateLine(String line) {
        return Punctuator.punctuateLine(line);
    }

    /**
     * How the plain texts of a folder are read, as lines of JSON.
     *
     * @param lines takes one line a text
     * @throws PressException if there is no such folder
     */
    public void readTexts(Path folder, Consumer<String> lines) {
        if (!Files.isDirectory(folder)) {
            throw PressException.request(folder.toString(), "there is no such folder", "name a folder of .txt files");
        }
        TextBatch.inspect(folder, lines).forEach(this::tell);
    }

    /**
     * Reads the saved pages that a manifest lists, and writes what was found in each.
     *
     * @param manifest JSON lines {@code {"id", "html": path, "url"}}
     * @param folder where {@code id.html}, {@code id.txt} and {@code id.json} are written
     * @throws PressException if there is no such manifest, or the folder cannot be written to
     */
    public void readPages(Path manifest, Path folder) {
        if (!Files.isRegularFile(manifest)) {
            throw PressException.request(manifest.toString(), "there is no such file", "name a file of JSON lines");
        }
        PageBatch.inspect(manifest, folder).forEach(this::tell);
    }

    /**
     * Reads the saved feeds that the manifest of a folder lists.
     *
     * @param folder holds {@code manifest.jsonl}: JSON lines {@code {"file", "url", "content_type", "headers"}}
     * @param lines takes one line a feed
     * @throws PressException if there is no such manifest
     */
    public void readFeeds(Path folder, Consumer<String> lines) {
        FeedBatch.inspect(folder, lines);
    }

    private Issue edit(Order order, Reach reach) {
        var gathered = collect(order.edition(), reach);
        return stage(
                Stage.EDIT,
                articles(gathered),
                () -> heard(Desk.edit(order.edition(), today(order), gathered)),
                issue -> issue.articles().size());
    }

    private static int articles(List<Gathered> gathered) {
        return gathered.stream().mapToInt(section -> section.articles().size()).sum();
    }

    private static Issue punctuated(Issue issue) {
        var sections = issue.sections().stream()
                .map(section -> new Issue.Section(
                        section.name(),
                        section.articles().stream().map(Punctuator::punctuate).toList()))
                .toList();
        return new Issue(issue.title(), issue.language(), issue.date(), sections);
    }

    private LocalDate today(Order order) {
        return LocalDate.ofInstant(clock.instant(), order.zone().orElse(clock.getZone()));
    }

    private List<Gathered> collect(Edition edition, Reach reach) {
        var connection = heard(Switchboard.connect(reach, clock));
        int sources = edition.sections().stream()
                .mapToInt(section -> section.sources().size())
                .sum();
        return stage(Stage.COLLECT, sources, () -> collect(edition, connection), Press::articles);
    }

    /** Where every source fails, the last failure is the reason why there is no issue, and is told as such. */
    private List<Gathered> collect(Edition edition, Connection connection) {
        var collected = Collector.collect(edition, connection, listener);
        boolean isEmpty =
                collected.work().stream().allMatch(section -> section.articles().isEmpty());
        var others = new ArrayList<>(collected.notes());
        int last = isEmpty ? others.size() - 1 : -1;
        while (last >= 0 && others.get(last).severity() != Severity.ERROR) {
            last--;
        }
        if (last >= 0) {
            var reason = others.remove(last);
            others.forEach(this::tell);
            throw PressException.world(
                    reason.where(), reason.what(), reason.hint().orElse("name another source"));
        }
        return heard(collected);
    }

    private Made publish(Publication publication, Order order) {
        var issue = publication.issue();
        var formats = order.specification().formats().isEmpty()
                ? ALL
                : order.specification().formats();
        var name = FileName.of(issue.title(), issue.date());
        try (var tray = OutTray.in(order.specification().output().orElse(Path.of("")))) {
            // Pages first: they are the largest thing that there is, and gone before anything else is made.
            int pages = 0;
            if (formats.contains(Format.PDF)) {
                pages = print(publication, order, tray, formats.size(), name);
            } else {
                listener.hear(new Event.Begun(Stage.PUBLISH, formats.size()));
            }
            for (var format : formats) {
                switch (format) {
                    case PDF -> {} // is there
                    case EPUB -> write(tray, name + "." + format, out -> EpubPress.write(publication, out));
                }
            }
            tray.publish(Ledger.NONE);
            listener.hear(new Event.Ended(Stage.PUBLISH, formats.size()));
            var files = formats.stream()
                    .map(format -> tray.folder().resolve(name + "." + format))
                    .toList();
            return new Made(issue, pages, files);
        }
    }

    /** Sets the pages and prints them, as the first of so many files. */
    private int print(Publication publication, Order order, OutTray tray, int files, String name) {
        var size = order.specification().page();
        var pages = stage(
                Stage.TYPESET,
                publication.documents().size(),
                () -> heard(Typesetter.set(publication, new PrintOrder(size), listener)),
                set -> set.pages().size());
        listener.hear(new Event.Begun(Stage.PUBLISH, files));
        write(tray, name + "." + Format.PDF, out -> PdfPress.write(pages, Facts.of(publication.issue()), out));
        return pages.pages().size();
    }

    private void write(OutTray tray, String file, OutTray.Writing writing) {
        tray.write(file, writing).forEach(this::tell);
        listener.hear(new Event.Advanced(Stage.PUBLISH));
    }

    /** One stage, told from its beginning to its end. */
    private <T> T stage(Stage stage, int whole, Supplier<T> work, ToIntFunction<T> made) {
        listener.hear(new Event.Begun(stage, whole));
        var done = work.get();
        listener.hear(new Event.Ended(stage, made.applyAsInt(done)));
        return done;
    }

    private <T> T heard(Noted<T> noted) {
        noted.notes().forEach(this::tell);
        return noted.work();
    }

    private void tell(Diagnostic note) {
        listener.hear(new Event.Noticed(note));
    }
}
