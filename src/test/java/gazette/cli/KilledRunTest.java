package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes, ended by the system in the middle of their work: no half file, no article lost or printed twice. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledRunTest {
    private static final int ARTICLES = 12;
    private static final Pattern HEADLINE = Pattern.compile("Piece (\\d+) of the day");

    @TempDir
    Path folder;

    @RegisterExtension
    final Site site = new Site();

    @BeforeEach
    void publish() {
        var entries = IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(n -> "<item><guid>" + n + "</guid><title>Piece " + n + " of the day</title><description>"
                        + "The pilots waited for the wind to turn. ".repeat(30) + "</description></item>")
                .collect(Collectors.joining());
        site.put("/feed", "<rss version='2.0'><channel><title>Harbour Courier</title>" + entries + "</channel></rss>");
    }

    /** Each moment several times, with a little more or less patience, since what matters happens within milliseconds. */
    @ParameterizedTest(name = "when there is {1} in {0}, try {2}")
    @CsvSource({
        "state, lock, 1",
        "state, archive.db, 1",
        "out, .part, 1",
        "state, archive.db-journal, 1",
        "out, .pdf, 1",
        "out, .pdf, 2",
        "out, .epub, 1",
        "out, .epub, 2",
        "state, archive.copy.db.part, 1",
    })
    void whenever_a_run_is_killed_the_next_one_makes_it_good(String place, String sign, int patience)
            throws IOException, InterruptedException {
        var killed = start();
        var random = new Random(patience);
        while (killed.isAlive() && !isThere(folder.resolve(place), sign)) {
            Thread.onSpinWait();
        }
        for (int spins = random.nextInt(patience * 100_000); spins > 0; spins--) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly().waitFor();

        assertThat(start().waitFor()).isZero();

        assertThat(names(folder.resolve("out"))).noneMatch(name -> name.startsWith("."));
        assertThat(printed(".pdf")).containsExactlyInAnyOrderElementsOf(all());
        assertThat(printed(".epub")).containsExactlyInAnyOrderElementsOf(all());
    }

    private Process start() throws IOException {
        var command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Gazette.class.getName(),
                "build",
                site.at("/feed"),
                "--allow",
                site.host(),
                "--state",
                folder.resolve("state").toString(),
                "-o",
                folder.resolve("out").toString());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static boolean isThere(Path folder, String sign) throws IOException {
        return Files.isDirectory(folder) && names(folder).stream().anyMatch(name -> name.endsWith(sign));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> Objects.toString(file.getFileName())).toList();
        }
    }

    /** The numbers of all pieces in all files of a kind, once for each file that has it. */
    private List<Integer> printed(String kind) throws IOException {
        var printed = new ArrayList<Integer>();
        for (var name : names(folder.resolve("out"))) {
            if (name.endsWith(kind)) {
                var file = folder.resolve("out").resolve(name);
                var text = kind.equals(".pdf") ? PdfText.of(file) : EpubText.of(file);
                printed.addAll(HEADLINE.matcher(text)
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .collect(Collectors.toSet()));
            }
        }
        return printed;
    }

    private static List<Integer> all() {
        return IntStream.rangeClosed(1, ARTICLES).boxed().toList();
    }
}
