package gazette.cli;

import gazette.diagnostic.Diagnostic;
import gazette.edition.Issue;
import gazette.json.Json;
import gazette.press.Outcome;
import gazette.progress.Event;
import gazette.progress.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Speaks to a program, on the standard output: a line of JSON for each event, the last one a summary, whatever happens. The
 * fields of each are held to {@code src/docs/events.md}.
 */
final class EventStream implements Voice {
    /** Raised when a field changes its meaning or goes; new ones may come at any time. */
    private static final int SCHEMA = 1;

    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(1);

    private final Surroundings around;
    private final Volume volume;
    private final Tally tally;
    private final ReentrantLock lock = new ReentrantLock();
    private final LastWords lastWords;
    private final Pulse pulse;
    private volatile Json.Fields result = counted(0, 0, List.of());
    private boolean hasEnded;

    /**
     * A voice for one run, of which it tells that it begins.
     *
     * @param nanoseconds a clock that only goes forward
     */
    EventStream(Surroundings around, Volume volume, LongSupplier nanoseconds) {
        this.tally = new Tally(nanoseconds);
        this.around = around;
        this.volume = volume;
        this.lastWords = new LastWords(() -> summary(ExitCode.INTERRUPTED));
        this.pulse = new Pulse(BETWEEN_PROGRESS, this::progress);
        print("run", Json.fields().with("schema", Json.of(SCHEMA)).with("version", Json.of(Gazette.VERSION)));
    }

    @Override
    public void hear(Event event) {
        tally.hear(event);
        switch (event) {
            case Event.Begun begun -> print("stage-begun", staged(begun.stage()).with("whole", Json.of(begun.whole())));
            case Event.Ended ended ->
                print(
                        "stage-ended",
                        staged(ended.stage())
                                .with("made", Json.of(ended.made()))
                                .with("seconds", seconds(tally.sinceStage())));
            case Event.SourceBegun begun -> print("source-begun", sourced(begun.source()));
            case Event.SourceListed list ->
                print("source-listed", sourced(list.source()).with("feeds", Json.of(list.feeds())));
            case Event.SourceEnded ended ->
                print(
                        "source-ended",
                        sourced(ended.source())
                                .with("articles", Json.of(ended.articles()))
                                .with("failed", Json.of(ended.hasFailed()))
                                .with("bytes", Json.of(ended.bytes()))
                                .with("seconds", seconds(tally.since(ended.source()))));
            case Event.Noticed noticed -> print("diagnostic", diagnostic(noticed.note()));
            case Event.Advanced one -> {}
            case Event.ArticleRead one -> {}
            case Event.Asked one -> {}
            case Event.Answered one -> {}
        }
    }

    /** How the stage gets on that is under way, if one is. */
    void progress() {
        tally.standing().ifPresent(standing -> {
            var fields = staged(standing.stage())
                    .with("done", Json.of(standing.done()))
                    .with("whole", Json.of(standing.whole()));
            print(
                    "progress",
                    standing.stage() == Stage.COLLECT
                            ? fields.with("articles", Json.of(standing.articles()))
                                    .with("failed", Json.of(standing.failed()))
                                    .with("waiting", waiting(standing.slow()))
                            : fields);
        });
    }

    private static Json waiting(List<Standing.Wait> waits) {
        return new Json.Row(waits.stream()
                .map(wait ->
                        (Json) Json.fields().with("host", Json.of(wait.host())).with("seconds", seconds(wait.since())))
                .toList());
    }

    private static Json.Fields diagnostic(Diagnostic note) {
        var fields = Json.fields()
                .with("severity", Json.of(name(note.severity())))
                .with("where", Json.of(note.where()))
                .with("what", Json.of(note.what()));
        return note.hint().map(hint -> fields.with("hint", Json.of(hint))).orElse(fields);
    }

    /** Those lines are for people. */
    @Override
    public void trace(Throwable mistake) {
        if (isVerbose()) {
            mistake.printStackTrace(around.err());
        }
    }

    @Override
    public boolean isVerbose() {
        return volume == Volume.VERBOSE;
    }

    @Override
    public void came(Outcome outcome) {
        result = switch (outcome) {
            case Outcome.Made made -> result(made.issue(), made.pages(), made.files());
            case Outcome.Planned planned -> planned(planned.issue());
            case Outcome.NothingNew nothing ->
                Json.fields()
                        .with("title", Json.of(nothing.title()))
                        .with("date", Json.of(nothing.date().toString()))
                        .and(counted(0, 0, List.of()))
                        .with("known", Json.of(nothing.known()));
        };
    }

    private Json.Fields planned(Issue issue) {
        for (var section : issue.sections()) {
            for (var article : section.articles()) {
                var fields = Json.fields().with("section", Json.of(section.name()));
                print(
                        "article",
                        fields.with("headline", Json.of(article.title()))
                                .with("input", Json.of(article.origin().input())));
            }
        }
        return result(issue, 0, List.of());
    }

    private static Json.Fields result(Issue issue, int pages, List<Path> files) {
        return Json.fields()
                .with("title", Json.of(issue.title()))
                .with("date", Json.of(issue.date().toString()))
                .with("number", Json.of(issue.number()))
                .and(counted(issue.articles().size(), pages, files));
    }

    private static Json.Fields counted(int articles, int pages, List<Path> files) {
        var paths = files.stream().map(file -> Json.of(file.toString())).toList();
        return Json.fields()
                .with("articles", Json.of(articles))
                .with("pages", Json.of(pages))
                .with("files", new Json.Row(paths));
    }

    @Override
    public boolean hasErrors() {
        return tally.errors() > 0;
    }

    @Override
    public void end(int exitCode) {
        lastWords.close();
        pulse.close();
        summary(exitCode);
    }

    private void summary(int exitCode) {
        var sources = Json.fields().with("read", Json.of(tally.read())).with("failed", Json.of(tally.failed()));
        print(
                "summary",
                Json.fields()
                        .with("exit", Json.of(exitCode))
                        .and(result)
                        .with("sources", sources)
                        .with("bytes", Json.of(tally.bytes()))
                        .with("errors", Json.of(tally.errors()))
                        .with("warnings", Json.of(tally.warnings())));
    }

    private static Json.Fields staged(Stage stage) {
        return Json.fields().with("stage", Json.of(name(stage)));
    }

    private static Json.Fields sourced(String source) {
        return Json.fields().with("source", Json.of(source));
    }

    /** Nothing follows the summary. */
    private void print(String event, Json.Fields fields) {
        lock.lock();
        try {
            if (hasEnded) {
                return;
            }
            var line = Json.fields().with("event", Json.of(event)).with("at", seconds(tally.elapsed()));
            around.out().println(line.and(fields));
            hasEnded = event.equals("summary");
        } finally {
            lock.unlock();
        }
    }

    private static Json seconds(Duration time) {
        return new Json.Numeral(String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
