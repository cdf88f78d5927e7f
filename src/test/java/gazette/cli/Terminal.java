package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** Runs the program as a person would, on 23 November 2026, and keeps what it said. */
final class Terminal {
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T05:30:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int exitCode;

    private Terminal(String input, Map<String, String> environment, Set<String> terminals, String... args) {
        var around = new Surroundings(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                TODAY,
                environment,
                terminals);
        exitCode = Gazette.run(around, args);
    }

    static Terminal run(String... args) {
        return new Terminal("", Map.of(), Set.of(), args);
    }

    static Terminal pipe(String input, String... args) {
        return new Terminal(input, Map.of(), Set.of(), args);
    }

    static Terminal watched(Map<String, String> environment, String... args) {
        return new Terminal("", environment, Set.of("out", "err"), args);
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
