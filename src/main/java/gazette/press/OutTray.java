package gazette.press;

import gazette.archive.Placing;
import gazette.diagnostic.PressException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The folder in which an issue appears, whole or not at all. Files are written beside their places under hidden names and
 * go to their places together; if that fails half way, what was there before comes back. A tray that is closed without
 * {@link #publish}, or that the end of the program finds open, leaves nothing behind.
 */
final class OutTray implements AutoCloseable {
    private final Path folder;
    private final List<Draft> drafts = new ArrayList<>();
    private final Thread cleaner = new Thread(this::clear, "out tray");
    private boolean isClosed;

    private OutTray(Path folder) {
        this.folder = folder;
    }

    /**
     * The tray for a folder, which is made if it is not there.
     *
     * @throws PressException if nothing can be written there
     */
    static OutTray in(Path folder) {
        var tray = new OutTray(folder);
        tray.guard(() -> Files.createDirectories(folder));
        Leftovers.sweep(folder);
        Runtime.getRuntime().addShutdownHook(tray.cleaner);
        return tray;
    }

    /** The folder. */
    Path folder() {
        return folder;
    }

    /**
     * Writes one of the files, out of sight.
     *
     * @return what the writer hands on
     * @throws PressException if it cannot be written
     */
    <T> T write(String name, Draft.Writing<T> writing) {
        var draft = guard(() -> open(name));
        return guard(() -> draft.write(writing));
    }

    /**
     * Puts all files in their places.
     *
     * @throws PressException if one of them cannot be put there; then all is as it was
     */
    synchronized void publish(Ledger ledger) {
        if (isClosed) {
            throw new IllegalStateException("the tray is closed");
        }
        guard(this::prepare);
        ledger.record(drafts.stream().map(Draft::placing).map(this::absolute).toList());
        try {
            guard(this::place);
        } catch (PressException e) {
            ledger.withdraw();
            throw e;
        }
        ledger.settle();
        clear();
    }

    private Placing absolute(Placing placing) {
        return new Placing(
                placing.draft().toAbsolutePath(),
                placing.place().toAbsolutePath(),
                placing.old().toAbsolutePath());
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException ending) {
            // The program is ending, and the hook is running already.
            return;
        }
    }

    private synchronized Draft open(String name) throws IOException {
        if (isClosed) {
            throw new IOException("the program is ending");
        }
        var draft = Draft.of(folder.resolve(name));
        drafts.add(draft);
        return draft;
    }

    private boolean prepare() throws IOException {
        for (var draft : drafts) {
            draft.keepOld();
        }
        return sync(folder);
    }

    private boolean place() throws IOException {
        var placed = new ArrayList<Draft>();
        try {
            for (var draft : drafts) {
                placed.add(draft);
                draft.moveIn();
            }
        } catch (IOException e) {
            for (var draft : placed) {
                draft.moveOut();
            }
            throw e;
        }
        return sync(folder);
    }

    private synchronized void clear() {
        isClosed = true;
        drafts.forEach(Draft::close);
        drafts.clear();
    }

    /** Waits until the disk knows the names. Folders can be opened for that on some systems only. */
    static boolean sync(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
            return true;
        } catch (IOException notHere) {
            return false;
        }
    }

    private <T> T guard(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw refusal(e);
        } catch (UncheckedIOException e) {
            throw refusal(Objects.requireNonNull(e.getCause()));
        }
    }

    private PressException refusal(IOException e) {
        var hint = "make the folder writable, make room on its disk, or choose another one with -o";
        return PressException.world(folder.toString(), "cannot write here: " + reason(e), hint);
    }

    /** Why the disk did not let us, in a few words. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access denied";
            case FileAlreadyExistsException there -> there.getFile() + " is not a folder";
            case NoSuchFileException missing -> missing.getFile() + " is not there";
            case FileSystemException other ->
                Objects.requireNonNullElse(other.getReason(), "the system gives no reason");
            default -> Objects.requireNonNullElse(e.getMessage(), "the system gives no reason");
        };
    }

    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }
}
