package gazette.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the program finds around it.
 *
 * @param in the standard input
 * @param out for what was asked for: paths, lists
 * @param err for everything else
 * @param clock the only one there is
 * @param environment by name
 * @param terminals the streams that a person is looking at: {@code out}, {@code err}
 * @param columns how wide their terminal is
 */
record Surroundings(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        Map<String, String> environment,
        Set<String> terminals,
        int columns) {
    /** Where nobody says how wide it is. */
    private static final int USUAL_COLUMNS = 80;

    /** The real ones. Text is UTF-8 whatever the locale, so that a log reads alike under cron and in a terminal. */
    static Surroundings real() {
        var environment = System.getenv();
        return new Surroundings(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                clock(environment),
                environment,
                Set.copyOf(List.of(System.getProperty("gazette.terminals", "").split(",", -1))),
                columns(System.getProperty("gazette.columns", "")));
    }

    private static int columns(String said) {
        return said.matches("[1-9]\\d{0,4}") ? Integer.parseInt(said) : USUAL_COLUMNS;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /**
     * The machine's clock, or one that stands still where builds have to be the same every time.
     *
     * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
     */
    static Clock clock(Map<String, String> environment) {
        var epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        return epoch.matches("\\d{1,12}")
                ? Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
                : Clock.system(ZoneId.systemDefault());
    }

    /** All of the standard input. */
    byte[] standardInput() {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a person watches what goes to the error stream. */
    boolean isWatched() {
        return terminals.contains("err");
    }

    /** Whether a line that stands on that person's terminal can be drawn anew. */
    boolean isRedrawn() {
        var kind = environment.getOrDefault("TERM", "");
        return isWatched() && !kind.isEmpty() && !kind.equals("dumb");
    }

    /**
     * Whether what goes to a stream, {@code out} or {@code err}, is in colour.
     *
     * @see <a href="https://no-color.org">NO_COLOR</a>
     */
    boolean wantsColor(String stream) {
        if (isSet("NO_COLOR")) {
            return false;
        }
        if (isSet("FORCE_COLOR")) {
            return true;
        }
        return terminals.contains(stream)
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
