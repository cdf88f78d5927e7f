package gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gazette.diagnostic.Diagnostic;
import gazette.json.Json;
import gazette.press.Outcome;
import gazette.progress.Event.ArticleRead;
import gazette.progress.Event.Asked;
import gazette.progress.Event.Begun;
import gazette.progress.Event.Ended;
import gazette.progress.Event.Noticed;
import gazette.progress.Event.SourceBegun;
import gazette.progress.Event.SourceEnded;
import gazette.progress.Event.SourceListed;
import gazette.progress.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual of events names every event and every field, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventManualTest {
    private static final Pattern SECTION = Pattern.compile("## `([a-z-]+)`");
    private static final Pattern FIELD = Pattern.compile("\\| `([a-z]+)` \\| ([a-z]+)(, may be missing)? \\|.*");

    private record Field(String type, boolean isOptional) {}

    @TempDir
    private Path folder;

    private long now;

    @Test
    void what_is_told_is_as_the_manual_says() throws IOException {
        var told = Stream.of(everything(), dryRun()).flatMap(List::stream).toList();

        assertThat(told).allSatisfy(line -> assertIsAsDescribed(line, manual()));
    }

    @Test
    void what_the_manual_says_is_told() throws IOException {
        var told = new LinkedHashMap<String, Set<String>>();
        Stream.of(everything(), dryRun())
                .flatMap(List::stream)
                .map(EventManualTest::read)
                .forEach(event -> told.merge(
                        event.text("event").orElse(""),
                        event.values().keySet(),
                        (one, other) -> Stream.of(one, other)
                                .flatMap(Set::stream)
                                .collect(java.util.stream.Collectors.toSet())));

        manual().forEach((event, fields) ->
                assertThat(told.getOrDefault(event, Set.of())).as(event).containsAll(fields.keySet()));
    }

    @Test
    void its_example_is_one() throws IOException {
        var example = text().replaceFirst("(?s).*?```json\n(.*?)```.*", "$1");

        assertThat(example.lines()).hasSizeGreaterThan(5).allSatisfy(line -> assertIsAsDescribed(line, manual()));
    }

    private static void assertIsAsDescribed(String line, Map<String, Map<String, Field>> manual) {
        var event = read(line);
        var fields = manual.getOrDefault(event.text("event").orElse(""), Map.of());

        assertThat(fields).as(line).isNotEmpty();
        event.values()
                .forEach((name, value) -> assertThat(fields.getOrDefault(name, new Field("in the manual", true))
                                .type())
                        .as(name + " in " + line)
                        .isEqualTo(type(value)));
        fields.forEach(
                (name, field) -> assertThat(field.isOptional() || event.values().containsKey(name))
                        .as(name + " in " + line)
                        .isTrue());
    }

    private static String type(Json value) {
        return switch (value) {
            case Json.Text text -> "text";
            case Json.Numeral number -> "number";
            case Json.Truth truth -> "truth";
            case Json.Row row -> "list";
            case Json.Fields fields -> "object";
            case Json.Nothing nothing -> "nothing";
        };
    }

    private static Json.Fields read(String line) {
        return (Json.Fields) Json.read(line).orElseThrow(() -> new AssertionError(line));
    }

    /** The fields of every event, those that all have included. */
    private static Map<String, Map<String, Field>> manual() throws IOException {
        var manual = new LinkedHashMap<String, Map<String, Field>>();
        Map<String, Field> common = new LinkedHashMap<>();
        var section = common;
        for (var line : text().lines().toList()) {
            var heading = SECTION.matcher(line);
            var field = FIELD.matcher(line);
            if (heading.matches()) {
                section = new LinkedHashMap<>(common);
                manual.put(heading.group(1), section);
            } else if (field.matches()) {
                section.put(field.group(1), new Field(field.group(2), field.group(3) != null));
            }
        }
        return manual;
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("src/docs/events.md"));
    }

    /** Every event that there is, as they would be told of some run. */
    private List<String> everything() {
        var out = new StringWriter();
        var around = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                Terminal.TODAY,
                Map.of(),
                Set.of(),
                80);
        var stream = new EventStream(around, Voice.Volume.NORMAL, () -> now);
        Stream.of(
                        new Begun(Stage.COLLECT, 2),
                        new SourceBegun("list"),
                        new SourceListed("list", 1),
                        new ArticleRead("feed"),
                        new SourceEnded("feed", 1, false, 0),
                        new Asked("slow.example"))
                .forEach(stream::hear);
        now += Duration.ofSeconds(3).toNanos();
        stream.progress();
        Stream.of(
                        new SourceEnded("page", 0, true, 0),
                        new Noticed(Diagnostic.error("page", "it is gone", "leave it out")),
                        new Noticed(Diagnostic.note("feed", "it is long")),
                        new Ended(Stage.COLLECT, 1),
                        new Begun(Stage.TYPESET, 4))
                .forEach(stream::hear);
        stream.progress();
        stream.came(new Outcome.NothingNew("Courier", LocalDate.EPOCH, 9));
        stream.end(1);
        return out.toString().lines().toList();
    }

    private List<String> dryRun() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "A Letter\n\nThe boats went out at five.\n");
        return new ArrayList<>(Terminal.run("build", "--json", "--dry-run", letter.toString())
                .out()
                .lines()
                .toList());
    }
}
