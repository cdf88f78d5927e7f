package gazette.cli;

import gazette.diagnostic.Diagnostic;
import gazette.press.Outcome;
import gazette.progress.Event;
import gazette.progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Speaks to a person, on the error stream; what was asked for goes to the standard output. A person who watches is told how the
 * work gets on; where nobody does, as under cron, silence means that all is well.
 */
final class Words implements Voice {
    private static final Duration FRAME = Duration.ofMillis(100);

    private final Surroundings around;
    private final Volume volume;
    private final boolean color;
    private final boolean isProduction;

    /** Whether also what is well is told. */
    private final boolean isTalkative;

    private final Tally tally = new Tally(System::nanoTime);
    private final ReentrantLock lock = new ReentrantLock();
    private final LiveLine line;
    private final Digest digest = new Digest();
    private Optional<LastWords> lastWords = Optional.empty();
    private Optional<Pulse> pulse = Optional.empty();
    private boolean hasEnded;

    /**
     * A voice for one command.
     *
     * @param isProduction whether the command makes something, so that somebody who watches wants to read afterwards how it went
     */
    Words(Surroundings around, Volume volume, boolean color, boolean isProduction) {
        this.around = around;
        this.volume = volume;
        this.color = color;
        this.isProduction = isProduction;
        this.isTalkative = volume == Volume.VERBOSE || (volume == Volume.NORMAL && around.isWatched());
        this.line = new LiveLine(around.err());
    }

    @Override
    public void hear(Event event) {
        tally.hear(event);
        locked(() -> {
            switch (event) {
                case Event.Begun begun -> begin();
                case Event.Ended ended -> {
                    digest.rest().forEach(this::say);
                    stage(ended.stage(), ended.made());
                }
                case Event.SourceEnded ended -> source(ended);
                case Event.Noticed noticed -> note(noticed.note());
                case Event.Advanced one -> {}
                case Event.SourceBegun one -> {}
                case Event.SourceListed one -> {}
                case Event.ArticleRead one -> {}
                case Event.Asked one -> {}
                case Event.Answered one -> {}
            }
        });
    }

    /** Short stages are over before the first frame. */
    private void begin() {
        if (lastWords.isEmpty()) {
            lastWords = Optional.of(new LastWords(this::interrupted));
        }
        if (pulse.isEmpty() && around.isRedrawn() && volume != Volume.QUIET) {
            pulse = Optional.of(new Pulse(FRAME, () -> locked(this::draw)));
        }
    }

    private void draw() {
        tally.standing().ifPresent(standing -> line.draw(tinted(StageLine.live(standing, around.columns() - 1))));
    }

    private void stage(Stage stage, int made) {
        line.erase();
        if (isProduction && isTalkative) {
            var said = StageLine.last(stage, tally.whole(), made, stage == Stage.COLLECT ? tally.failed() : 0);
            var took = around.isWatched() ? StageLine.took(tally.sinceStage()) : "";
            around.err().println(tinted(said + took));
        }
    }

    /** The name of the stage stands out. */
    private String tinted(String said) {
        int end = said.indexOf(' ');
        return color && end > 0 ? Tint.NAME.on(said.substring(0, end)) + said.substring(end) : said;
    }

    /** A source that failed is told by its diagnostic. */
    private void source(Event.SourceEnded source) {
        if (volume == Volume.VERBOSE && !source.hasFailed()) {
            line.above(harmless(source.source()) + ": " + Summary.count(source.articles(), "article"));
        }
    }

    private void note(Diagnostic note) {
        var isSaid = switch (note.severity()) {
            case ERROR -> true;
            case WARNING -> volume != Volume.QUIET;
            case NOTE -> isTalkative;
        };
        if (isSaid && (volume == Volume.VERBOSE || digest.takes(note))) {
            say(note);
        }
    }

    private void say(Diagnostic note) {
        var plain = new Diagnostic(
                note.severity(),
                harmless(note.where()),
                harmless(note.what()),
                note.hint().map(Words::harmless));
        line.above(color ? colored(plain) : plain.toString());
    }

    private static String colored(Diagnostic note) {
        var tint = switch (note.severity()) {
            case ERROR -> Tint.ERROR;
            case WARNING -> Tint.WARNING;
            case NOTE -> Tint.NOTE;
        };
        var bare = new Diagnostic(note.severity(), "", note.what(), note.hint()).toString();
        // ": warning: what" with the word between the colons tinted.
        int colon = bare.indexOf(':', 2);
        return note.where() + ": " + tint.on(bare.substring(2, colon)) + bare.substring(colon);
    }

    /** What a stranger wrote must not move the cursor, or turn the line around. */
    static String harmless(String said) {
        for (int i = 0; i < said.length(); i++) {
            if (isHarmful(said.charAt(i))) {
                return marked(said, i);
            }
        }
        return said;
    }

    private static String marked(String said, int first) {
        var signs = said.toCharArray();
        for (int i = first; i < signs.length; i++) {
            signs[i] = isHarmful(signs[i]) ? '\uFFFD' : signs[i];
        }
        return new String(signs);
    }

    private static boolean isHarmful(char sign) {
        return sign < ' '
                || (sign >= '\u007F' && sign <= '\u009F')
                || (sign >= '\u2028' && sign <= '\u202E')
                || (sign >= '\u2066' && sign <= '\u2069');
    }

    @Override
    public void trace(Throwable mistake) {
        if (volume == Volume.VERBOSE) {
            var lines = new StringWriter();
            mistake.printStackTrace(new PrintWriter(lines));
            locked(() -> line.above(lines.toString().stripTrailing()));
        }
    }

    @Override
    public boolean isVerbose() {
        return volume == Volume.VERBOSE;
    }

    @Override
    public void came(Outcome outcome) {
        var lines = Summary.of(outcome, tally).stream().map(Words::harmless).toList();
        locked(() -> {
            if (outcome instanceof Outcome.Planned) {
                lines.forEach(around.out()::println);
                return;
            }
            if (outcome instanceof Outcome.Made made && volume != Volume.QUIET) {
                made.files().forEach(around.out()::println);
            }
            if (isTalkative || (tally.errors() > 0 && volume != Volume.QUIET)) {
                lines.forEach(around.err()::println);
            }
        });
    }

    @Override
    public boolean hasErrors() {
        return tally.errors() > 0;
    }

    @Override
    public void end(int exitCode) {
        lastWords.ifPresent(LastWords::close);
        locked(() -> {
            leave("");
            digest.rest().forEach(this::say);
            if (isProduction && exitCode == ExitCode.FAILED && volume != Volume.QUIET) {
                around.err().println("Nothing was published.");
            }
            hasEnded = true;
        });
    }

    private void interrupted() {
        locked(() -> {
            leave(" · interrupted");
            digest.rest().forEach(this::say);
            around.err().flush();
            hasEnded = true;
        });
    }

    /** A stage that did not come to its end leaves a line that says how far it came. */
    private void leave(String why) {
        pulse.ifPresent(Pulse::close);
        line.erase();
        if (isProduction && isTalkative) {
            tally.standing().ifPresent(standing -> around.err().println(tinted(StageLine.left(standing)) + why));
        }
    }

    private void locked(Runnable words) {
        lock.lock();
        try {
            if (!hasEnded) {
                words.run();
            }
        } finally {
            lock.unlock();
        }
    }
}
