package gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import gazette.press.Reach;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the program as a person would, on 23 November 2026, and keeps what it said. */
final class Terminal {
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T05:30:00Z"), ZoneOffset.UTC);

    /** The reach of somebody who asks for nothing on the web. */
    static final Reach NOWHERE =
            new Reach(Path.of("never made"), List.of(), true, new Reach.Logins.None(), "", Map.of());

    private final int exitCode;
    private final String out;
    private final String err;

    private Terminal(int exitCode, String out, String err) {
        this.exitCode = exitCode;
        this.out = out;
        this.err = err;
    }

    private static Terminal run(byte[] input, Map<String, String> environment, Set<String> terminals, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var around = new Surroundings(
                new ByteArrayInputStream(input),
                new PrintWriter(out),
                new PrintWriter(err),
                TODAY,
                environment,
                terminals,
                80);
        int exitCode = Gazette.run(around, args);
        return new Terminal(exitCode, out.toString(), err.toString());
    }

    static Terminal run(String... args) {
        return run(new byte[0], Map.of(), Set.of(), args);
    }

    static Terminal pipe(String input, String... args) {
        return pipe(input.getBytes(UTF_8), args);
    }

    static Terminal pipe(byte[] input, String... args) {
        return run(input, Map.of(), Set.of(), args);
    }

    static Terminal watched(Map<String, String> environment, String... args) {
        return run(new byte[0], environment, Set.of("out", "err"), args);
    }

    /** Runs it in a process to which the rights of files apply, even if the tests are run by one whom nothing binds. */
    static Terminal bound(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            var rights = "-dac_override,-dac_read_search";
            command.addAll(List.of("setpriv", "--bounding-set=" + rights, "--inh-caps=" + rights));
        }
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Gazette.class.getName()));
        command.addAll(List.of(args));
        var said = Files.createTempFile("said", ".txt");
        try {
            var process =
                    new ProcessBuilder(command).redirectError(said.toFile()).start();
            process.getOutputStream().close();
            var out = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Terminal(process.waitFor(), out, Files.readString(said));
        } finally {
            Files.delete(said);
        }
    }

    /** Runs it for somebody who hears also of what is well, on a terminal that can only be written to. */
    static Terminal observed(String... args) {
        return watched(Map.of("NO_COLOR", "1"), args);
    }

    /** What was said beside the stages and the summary. */
    List<String> complaints() {
        return err.lines()
                .filter(line ->
                        !line.matches("(Collected|Edited|Composed|Typeset|Published)  .*|.*: \\d+ articles?(, .*)?"))
                .toList();
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }
}
