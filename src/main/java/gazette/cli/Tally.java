package gazette.cli;

import gazette.diagnostic.Severity;
import gazette.progress.Event;
import gazette.progress.Stage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.LongSupplier;

/** Counts what is told of a run, and how long it takes. */
final class Tally {
    private final LongSupplier nanoseconds;
    private final long start;

    private Optional<Stage> stage = Optional.empty();
    private long stageStart;
    private int done;
    private int whole;

    private int articles;
    private int read;
    private int failed;
    private int errors;
    private int warnings;
    private long bytes;
    private final Map<String, Long> sourceStarts = new HashMap<>();

    /** When each host that has not answered was asked, the first question first. */
    private final Map<String, Queue<Long>> questions = new LinkedHashMap<>();

    /**
     * An empty tally.
     *
     * @param nanoseconds a clock that only goes forward, as {@link System#nanoTime} does
     */
    Tally(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    synchronized void hear(Event event) {
        switch (event) {
            case Event.Begun begun -> {
                stage = Optional.of(begun.stage());
                stageStart = nanoseconds.getAsLong();
                done = 0;
                whole = begun.whole();
            }
            case Event.Advanced advanced -> done++;
            case Event.Ended ended -> stage = Optional.empty();
            case Event.SourceBegun begun -> sourceStarts.put(begun.source(), nanoseconds.getAsLong());
            case Event.ArticleRead one -> articles++;
            case Event.SourceListed list -> whole += list.feeds() - 1;
            case Event.SourceEnded ended -> {
                done++;
                read += ended.hasFailed() ? 0 : 1;
                failed += ended.hasFailed() ? 1 : 0;
            }
            case Event.Asked asked ->
                questions
                        .computeIfAbsent(asked.host(), host -> new ArrayDeque<>())
                        .add(nanoseconds.getAsLong());
            case Event.Answered answered -> {
                bytes += answered.bytes();
                var open = questions.getOrDefault(answered.host(), new ArrayDeque<>());
                open.poll();
                if (open.isEmpty()) {
                    questions.remove(answered.host());
                }
            }
            case Event.Noticed noticed -> {
                errors += noticed.note().severity() == Severity.ERROR ? 1 : 0;
                warnings += noticed.note().severity() == Severity.WARNING ? 1 : 0;
            }
        }
    }

    /** Where the stage stands that is under way; empty between two of them. */
    synchronized Optional<Standing> standing() {
        return stage.map(now -> new Standing(
                now,
                done,
                whole,
                now == Stage.COLLECT ? articles : 0,
                now == Stage.COLLECT ? failed : 0,
                questions.entrySet().stream()
                        .map(open -> new Standing.Wait(
                                open.getKey(), since(open.getValue().element())))
                        .sorted(Comparator.comparing(Standing.Wait::since).reversed())
                        .collect(java.util.stream.Collectors.toCollection(ArrayList::new)),
                since(stageStart)));
    }

    /** Since the run began. */
    Duration elapsed() {
        return since(start);
    }

    /** Since a source was turned to. */
    synchronized Duration since(String source) {
        return since(sourceStarts.getOrDefault(source, start));
    }

    /** Since the latest stage began. */
    synchronized Duration sinceStage() {
        return since(stageStart);
    }

    private Duration since(long then) {
        return Duration.ofNanos(nanoseconds.getAsLong() - then);
    }

    /** Sources that came whole. */
    synchronized int read() {
        return read;
    }

    /** Sources of which something is missing. */
    synchronized int failed() {
        return failed;
    }

    synchronized int errors() {
        return errors;
    }

    synchronized int warnings() {
        return warnings;
    }

    /** What came over the wire, unpacked. */
    synchronized long bytes() {
        return bytes;
    }

    /** How many things went into the latest stage. */
    synchronized int whole() {
        return whole;
    }
}
