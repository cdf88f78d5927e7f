package gazette.press;

import gazette.archive.Archive;
import gazette.article.Article;
import gazette.collect.batch.FeedBatch;
import gazette.collect.batch.PageBatch;
import gazette.collect.batch.TextBatch;
import gazette.collect.characters.Characters;
import gazette.compose.Theme;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import gazette.language.Language;
import gazette.order.Order;
import gazette.progress.Listener;
import gazette.punctuate.Punctuator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The whole line, from the order to the files. */
public final class Press {
    private final Clock clock;
    private final Listener listener;

    /**
     * A press.
     *
     * @param clock says what day it is where an edition does not
     * @param listener is told what the rooms notice, each thing once, and how the work gets on
     */
    public Press(Clock clock, Listener listener) {
        this.clock = clock;
        this.listener = new ToldOnce(listener);
    }

    /** The themes that come with Gazette. */
    public static List<String> themes() {
        return List.of(Theme.GAZETTE.name());
    }

    /**
     * Makes one issue: its files appear together, or none does and those that were there stay. What is printed from feeds is
     * remembered, and not printed again.
     *
     * @throws PressException if it cannot be made, or another run is at work with the same state
     */
    public Outcome print(Commission commission) {
        var order = Counter.take(commission);
        var theme = Theme.find(order.specification().theme().orElse(Theme.GAZETTE.name()));
        if (!order.edition().isOnWeb()) {
            return run(order, commission, Optional.empty()).print(theme);
        }
        try (var lock = RunLock.take(commission.reach().state(), clock.instant());
                var archive = listener.heard(lock.archive())) {
            Recovery.run(archive).forEach(listener::notice);
            return run(order, commission, Optional.of(archive)).print(theme);
        }
    }

    /**
     * What would be in the issue; nothing is written.
     *
     * @throws PressException if there would be none
     */
    public Outcome plan(Commission commission) {
        var order = Counter.take(commission);
        if (!order.edition().isOnWeb()) {
            return run(order, commission, Optional.empty()).plan();
        }
        try (var lock = RunLock.take(commission.reach().state(), clock.instant());
                var archive = listener.heard(lock.archive())) {
            return run(order, commission, Optional.of(archive)).plan();
        }
    }

    private Run run(Order order, Commission commission, Optional<Archive> archive) {
        var recollection = new Recollection(archive, order.edition().title(), commission.isForced());
        var connection = listener.heard(Switchboard.connect(commission.reach(), recollection, clock));
        return new Run(order, clock, connection, recollection, listener);
    }

    /**
     * The articles behind the inputs of a commission, as they are read, repeats and what was printed before included.
     *
     * @throws PressException if an input is not there
     */
    public List<Article> read(Commission commission) {
        return run(Counter.take(commission), commission, Optional.empty()).read();
    }

    /**
     * A text with its marks set as its language wants them, and nothing else changed; it is noted if its character set had to
     * be guessed.
     *
     * @throws PressException if it is no text
     */
    public static Noted<String> punctuate(byte[] bytes, Language language) {
        var text = Characters.asWritten(bytes)
                .orElseThrow(() -> PressException.request("-", "what came in is not text", "send a plain text"));
        return text.noted("-").map(words -> Punctuator.punctuate(words, language));
    }

    /**
     * The same for a piece of HTML in a line of JSON; all other fields stay as they are.
     *
     * @param line {@code {"id": …, "lang": …, "html": …}}
     * @return empty if the line is not such a one
     */
    public static Optional<String> punctuateLine(String line) {
        return Punctuator.punctuateLine(line);
    }

    /**
     * How the plain texts of a folder are read, as lines of JSON.
     *
     * @param lines takes one line a text
     * @throws PressException if there is no such folder
     */
    public void readTexts(Path folder, Consumer<String> lines) {
        if (!Files.isDirectory(folder)) {
            throw PressException.request(folder.toString(), "there is no such folder", "name a folder of .txt files");
        }
        TextBatch.inspect(folder, lines).forEach(listener::notice);
    }

    /**
     * Reads the saved pages that a manifest lists, and writes what was found in each.
     *
     * @param manifest JSON lines {@code {"id", "html": path, "url", "content_type"}}, the last two optional
     * @param folder where {@code id.html}, {@code id.txt} and {@code id.json} are written
     * @throws PressException if there is no such manifest, or the folder cannot be written to
     */
    public void readPages(Path manifest, Path folder) {
        if (!Files.isRegularFile(manifest)) {
            throw PressException.request(manifest.toString(), "there is no such file", "name a file of JSON lines");
        }
        PageBatch.inspect(manifest, folder).forEach(listener::notice);
    }

    /**
     * Reads the saved feeds that the manifest of a folder lists.
     *
     * @param folder holds {@code manifest.jsonl}: JSON lines {@code {"file", "url", "content_type", "headers"}}
     * @param lines takes one line a feed
     * @throws PressException if there is no such manifest
     */
    public void readFeeds(Path folder, Consumer<String> lines) {
        FeedBatch.inspect(folder, lines);
    }
}
