package gazette.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gazette.diagnostic.PressException;
import gazette.edition.Format;
import gazette.edition.Specification;
import gazette.progress.Event;
import gazette.progress.Event.Advanced;
import gazette.progress.Event.ArticleRead;
import gazette.progress.Event.Begun;
import gazette.progress.Event.Ended;
import gazette.progress.Event.Noticed;
import gazette.progress.Event.SourceBegun;
import gazette.progress.Event.SourceEnded;
import gazette.progress.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells while it is under way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final List<Event> events = new CopyOnWriteArrayList<>();

    @Test
    void stages_follow_one_another_with_what_goes_in_and_what_comes_out() throws IOException {
        var letter = write("letter.txt", "A Letter From The Quay\n\nThe boats went out at five.\n");
        var same = write("same.txt", "A Letter From The Quay\n\nThe boats went out at five.\n");

        print(List.of(Format.EPUB, Format.PDF), letter, same);

        assertThat(events.stream()
                        .filter(event -> event instanceof Begun || event instanceof Ended)
                        .map(ProgressTest::shape))
                .containsExactly(
                        "COLLECT of 2", "COLLECT made 2",
                        "EDIT of 2", "EDIT made 1",
                        "COMPOSE of 1", "COMPOSE made 4",
                        "TYPESET of 4", "TYPESET made 4",
                        "PUBLISH of 2", "PUBLISH made 2");
    }

    @Test
    void in_a_stage_each_thing_that_is_done_counts_once() throws IOException {
        print(List.of(Format.PDF, Format.EPUB), write("letter.txt", "A Letter\n\nThe boats went out at five.\n"));

        assertThat(events).filteredOn(new Advanced(Stage.TYPESET)::equals).hasSize(4);
        assertThat(events).filteredOn(new Advanced(Stage.PUBLISH)::equals).hasSize(2);
    }

    @Test
    void without_pages_nothing_is_typeset() throws IOException {
        print(List.of(Format.EPUB), write("letter.txt", "A Letter\n\nThe boats went out at five.\n"));

        assertThat(events).doesNotContain(new Advanced(Stage.TYPESET)).contains(new Begun(Stage.PUBLISH, 1));
    }

    @Test
    void a_source_is_told_from_its_beginning_to_its_end() throws IOException {
        write("letters/a.txt", "A Letter\n\nThe boats went out at five.\n");
        write("letters/b.txt", "Another\n\nThey came back at nine.\n");
        write("letters/c.txt", "");

        print(List.of(Format.EPUB), folder.resolve("letters"));

        var source = folder.resolve("letters").toString();
        assertThat(events)
                .containsSubsequence(
                        new Begun(Stage.COLLECT, 1),
                        new SourceBegun(source),
                        new ArticleRead(source),
                        new ArticleRead(source),
                        new SourceEnded(source, 2, true, 0),
                        new Ended(Stage.COLLECT, 2));
        assertThat(events).filteredOn(Noticed.class::isInstance).hasSize(1);
    }

    @Test
    void what_is_noticed_again_and_again_is_told_once() throws IOException {
        var page = write(
                "page.html",
                "<p>The boats went out at five, as they do when the wind is in the west.</p>"
                        + "<img src=lost.png><img src=gone.png>".repeat(30));

        print(List.of(Format.EPUB), page);

        assertThat(events.stream()
                        .filter(Noticed.class::isInstance)
                        .map(event -> ((Noticed) event).note().what()))
                .containsExactly("there is no picture lost.png", "there is no picture gone.png");
    }

    @Test
    void a_run_that_fails_ends_in_the_middle() throws IOException {
        var empty = write("empty.txt", "");

        assertThatThrownBy(() -> print(List.of(Format.EPUB), empty)).isInstanceOf(PressException.class);

        assertThat(events.getLast()).isEqualTo(new SourceEnded(empty.toString(), 0, true, 0));
    }

    private static String shape(Event event) {
        return switch (event) {
            case Begun begun -> begun.stage() + " of " + begun.whole();
            case Ended ended -> ended.stage() + " made " + ended.made();
            default -> "";
        };
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        return Files.writeString(file, text);
    }

    private void print(List<Format> formats, Path... inputs) {
        var reach = new Reach(folder.resolve("state"), List.of(), true, new Reach.Logins.None(), "", Map.of());
        new Press(CLOCK, events::add)
                .print(new Commission(
                        Arrays.stream(inputs).map(Path::toString).toList(),
                        () -> new byte[0],
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Specification(
                                Optional.empty(), Optional.empty(), formats, Optional.of(folder.resolve("out"))),
                        false,
                        reach));
    }
}
