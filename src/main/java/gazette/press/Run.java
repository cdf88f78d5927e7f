package gazette.press;

import gazette.article.Article;
import gazette.collect.Collector;
import gazette.collect.line.Connection;
import gazette.compose.Composer;
import gazette.compose.Theme;
import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.PressException;
import gazette.diagnostic.Severity;
import gazette.edit.Desk;
import gazette.edition.Format;
import gazette.edition.Gathered;
import gazette.edition.Issue;
import gazette.edition.Publication;
import gazette.order.Order;
import gazette.progress.Event;
import gazette.progress.Listener;
import gazette.progress.Stage;
import gazette.publish.epub.EpubPress;
import gazette.publish.pdf.PdfPress;
import gazette.punctuate.Punctuator;
import gazette.typeset.PrintOrder;
import gazette.typeset.Typesetter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * One order on its way through the rooms.
 *
 * @param today says what day it is where the edition does not
 * @param connection how the web is reached
 * @param recollection what was printed before
 * @param listener is told what the rooms notice, and how the work gets on
 */
record Run(Order order, Clock today, Connection connection, Recollection recollection, Listener listener) {
    private static final List<Format> ALL = List.of(Format.PDF, Format.EPUB);

    /** The whole line. */
    Outcome print(Theme theme) {
        return edit().map(entered -> entered.map(issue -> compose(issue, theme)))
                .<Outcome>map(this::publish)
                .orElseGet(this::nothingNew);
    }

    /** The line up to the desk. */
    Outcome plan() {
        return edit().map(Entered::work).<Outcome>map(Outcome.Planned::new).orElseGet(this::nothingNew);
    }

    private Outcome.NothingNew nothingNew() {
        return new Outcome.NothingNew(order.edition().title(), date(), recollection.kept());
    }

    /** The articles of all sources, as they are read. */
    List<Article> read() {
        return collect().stream()
                .flatMap(gathered -> gathered.articles().stream())
                .toList();
    }

    /** What goes into the issue; empty if all of it was printed before. */
    private Optional<Entered<Issue>> edit() {
        var intake = recollection.take(collect());
        if (recollection.kept() > 0 && !intake.hasNews()) {
            return Optional.empty();
        }
        var issue = stage(
                Stage.EDIT,
                articles(intake.gathered()),
                () -> listener.heard(Desk.edit(order.edition(), date(), intake.gathered())),
                edited -> edited.articles().size());
        return Optional.of(recollection.enter(issue, intake, listener::notice));
    }

    private LocalDate date() {
        return order.edition()
                .date()
                .orElseGet(
                        () -> LocalDate.ofInstant(today.instant(), order.zone().orElse(today.getZone())));
    }

    private List<Gathered> collect() {
        int sources = order.edition().sections().stream()
                .mapToInt(section -> section.sources().size())
                .sum();
        return stage(Stage.COLLECT, sources, this::collected, Run::articles);
    }

    /** Where every source fails, the last failure is the reason why there is no issue, and is told as such. */
    private List<Gathered> collected() {
        var collected = Collector.collect(order.edition(), connection, listener);
        boolean isEmpty = articles(collected.work()) == 0 && recollection.kept() == 0;
        var others = new ArrayList<>(collected.notes());
        int last = isEmpty ? others.size() - 1 : -1;
        while (last >= 0 && others.get(last).severity() != Severity.ERROR) {
            last--;
        }
        if (last >= 0) {
            var reason = others.remove(last);
            others.forEach(listener::notice);
            throw PressException.world(
                    reason.where(), reason.what(), reason.hint().orElse("name another source"));
        }
        return listener.heard(collected);
    }

    private static int articles(List<Gathered> gathered) {
        return gathered.stream().mapToInt(section -> section.articles().size()).sum();
    }

    private Publication compose(Issue issue, Theme theme) {
        return stage(
                Stage.COMPOSE,
                issue.articles().size(),
                () -> listener.heard(Composer.compose(punctuated(issue), theme)).withoutTexts(),
                composed -> composed.documents().size());
    }

    private static Issue punctuated(Issue issue) {
        return issue.withSections(issue.sections().stream()
                .map(section -> new Issue.Section(
                        section.name(),
                        section.articles().stream().map(Punctuator::punctuate).toList()))
                .toList());
    }

    private Outcome.Made publish(Entered<Publication> entered) {
        var publication = entered.work();
        var issue = publication.issue();
        var formats = order.specification().formats().isEmpty()
                ? ALL
                : order.specification().formats();
        var name = FileName.of(issue);
        try (var tray = OutTray.in(order.specification().output().orElse(Path.of("")))) {
            // Pages first: they are the largest thing that there is, and gone before anything else is made.
            int pages = 0;
            if (formats.contains(Format.PDF)) {
                pages = set(publication, tray, formats.size(), name);
            } else {
                listener.hear(new Event.Begun(Stage.PUBLISH, formats.size()));
            }
            for (var format : formats) {
                switch (format) {
                    case PDF -> {} // is there
                    case EPUB -> write(tray, name + "." + format, out -> EpubPress.write(publication, out));
                }
            }
            tray.publish(entered.ledger());
            listener.hear(new Event.Ended(Stage.PUBLISH, formats.size()));
            var files = formats.stream()
                    .map(format -> tray.folder().resolve(name + "." + format))
                    .toList();
            return new Outcome.Made(issue, pages, files);
        }
    }

    /** Sets the pages and prints them, as the first of so many files. */
    private int set(Publication publication, OutTray tray, int files, String name) {
        var size = order.specification().page();
        var pages = stage(
                Stage.TYPESET,
                publication.documents().size(),
                () -> listener.heard(Typesetter.set(publication, new PrintOrder(size), listener)),
                set -> set.pages().size());
        listener.hear(new Event.Begun(Stage.PUBLISH, files));
        write(tray, name + "." + Format.PDF, out -> PdfPress.write(pages, Facts.of(publication.issue()), out));
        return pages.pages().size();
    }

    private void write(OutTray tray, String file, Draft.Writing<List<Diagnostic>> writing) {
        tray.write(file, writing).forEach(listener::notice);
        listener.hear(new Event.Advanced(Stage.PUBLISH));
    }

    /** One stage, told from its beginning to its end. */
    private <T> T stage(Stage stage, int whole, Supplier<T> work, ToIntFunction<T> made) {
        listener.hear(new Event.Begun(stage, whole));
        var done = work.get();
        listener.hear(new Event.Ended(stage, made.applyAsInt(done)));
        return done;
    }
}
