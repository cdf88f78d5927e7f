package gazette.cli;

import gazette.progress.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Says in one line how a stage gets on, and in another what came of it. */
final class StageLine {
    /** Fewer letters of a host say nothing. */
    private static final int SHORTEST_HOST = 8;

    private static final String BETWEEN = " · ";

    private StageLine() {}

    /**
     * How a stage gets on: "Collecting   37 of 200 sources · 412 articles · waiting for slow.example (12 s)".
     *
     * @param width in columns; what matters least goes first where it is narrow
     */
    static String live(Standing standing, int width) {
        var lines = new ArrayList<String>();
        var head = head(standing);
        var slow = standing.slow();
        var articles = standing.articles() == 0 ? "" : BETWEEN + Summary.count(standing.articles(), "article");
        var failed = standing.failed() == 0 ? "" : BETWEEN + standing.failed() + " failed";
        if (!slow.isEmpty()) {
            var name = slow.getFirst().host();
            lines.add(head + articles + failed + BETWEEN + waiting(slow, name));
            lines.add(head + failed + BETWEEN + waiting(slow, name));
            lines.add(head + BETWEEN + waiting(slow, name));
            lines.addAll(tight(name, less -> head + BETWEEN + waiting(slow, less)));
            var count = standing.done() + "/" + standing.whole() + BETWEEN;
            var time = " (" + said(slow.getFirst().since()) + ")";
            lines.add(count + name + time);
            lines.addAll(tight(name, less -> count + less + time));
        }
        lines.add(head + articles + failed);
        lines.add(head + failed);
        lines.add(head);
        return lines.stream()
                .filter(line -> line.length() <= width)
                .findFirst()
                .orElseGet(() -> head.substring(0, Math.max(0, Math.min(width, head.length()))));
    }

    /** Where it stood when it was given up: the same without what we wait for. */
    static String left(Standing standing) {
        var still = new Standing(
                standing.stage(),
                standing.done(),
                standing.whole(),
                standing.articles(),
                standing.failed(),
                List.of(),
                standing.since());
        return live(still, Integer.MAX_VALUE);
    }

    /**
     * What came of a stage: "Collected    412 articles from 200 sources · 2 failed".
     *
     * @param whole how many things went in
     * @param made how many came out
     * @param failed sources of which something is missing
     */
    static String last(Stage stage, int whole, int made, int failed) {
        return switch (stage) {
            case COLLECT ->
                named("Collected")
                        + Summary.count(made, "article") + " from " + Summary.count(whole, "source")
                        + (failed == 0 ? "" : BETWEEN + failed + " failed");
            case EDIT ->
                named("Edited")
                        + Summary.count(made, "article")
                        + (made == whole ? "" : BETWEEN + (whole - made) + " left out");
            case COMPOSE -> named("Composed") + Summary.count(made, "document");
            case TYPESET -> named("Typeset") + Summary.count(made, "page");
            case PUBLISH -> named("Published") + Summary.count(made, "file");
        };
    }

    /** How long it took, to be said behind the rest; empty where nobody could have noticed. */
    static String took(Duration time) {
        return time.toSeconds() == 0 ? "" : BETWEEN + said(time);
    }

    private static String head(Standing standing) {
        return switch (standing.stage()) {
            case COLLECT -> named("Collecting") + of(standing, "source");
            case EDIT -> named("Editing") + Summary.count(standing.whole(), "article");
            case COMPOSE -> named("Composing") + Summary.count(standing.whole(), "article");
            case TYPESET -> named("Typesetting") + of(standing, "document");
            case PUBLISH -> named("Publishing") + of(standing, "file");
        };
    }

    /** All names take the same room, so that the counts stand under one another. */
    private static String named(String name) {
        return String.format("%-13s", name);
    }

    private static String of(Standing standing, String what) {
        return standing.done() + " of " + Summary.count(standing.whole(), what);
    }

    private static String waiting(List<Standing.Wait> slow, String name) {
        var others = slow.size() == 1 ? "" : " and " + Summary.count(slow.size() - 1, "other");
        return "waiting for " + name + others + " (" + said(slow.getFirst().since()) + ")";
    }

    /** The same with less and less of a host. Its end says more than its beginning: it is the part that somebody owns. */
    private static List<String> tight(String host, UnaryOperator<String> line) {
        return IntStream.rangeClosed(1, Math.max(0, host.length() - SHORTEST_HOST))
                .mapToObj(cut -> line.apply("…" + host.substring(cut + 1)))
                .toList();
    }

    private static String said(Duration time) {
        return time.toSeconds() < 60
                ? time.toSeconds() + " s"
                : time.toMinutes() + " min" + (time.toSecondsPart() == 0 ? "" : " " + time.toSecondsPart() + " s");
    }
}
