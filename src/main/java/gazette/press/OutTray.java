package gazette.press;

import gazette.diagnostic.Diagnostic;
import gazette.diagnostic.PressException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final List<Slot> slots = new ArrayList<>();
    private final Thread cleaner = new Thread(this::clear, "out tray");
    private boolean isClosed;
    private int serial;

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
     * @return what the writer noticed
     * @throws PressException if it cannot be written
     */
    List<Diagnostic> write(String name, Writing writing) {
        var slot = guard(() -> open(name));
        return guard(() -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(slot.draft), BUFFER)) {
                return writing.to(out);
            } finally {
                sync(slot.draft);
            }
        });
    }

    /** Writes a file and tells what was odd about it. */
    @FunctionalInterface
    interface Writing {
        List<Diagnostic> to(OutputStream out) throws IOException;
    }

    /**
     * Puts all files in their places.
     *
     * @throws PressException if one of them cannot be put there; then all is as it was
     */
    synchronized void publish() {
        if (isClosed) {
            throw new IllegalStateException("the tray is closed");
        }
        guard(this::place);
        clear();
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

    private synchronized Slot open(String name) throws IOException {
        if (isClosed) {
            throw new IOException("the program is ending");
        }
        var place = folder.resolve(name);
        if (Files.isDirectory(place)) {
            throw new FileSystemException(place.toString(), null, "there is a folder of this name: " + name);
        }
        var slot = new Slot(place, draft(), folder.resolve(draftName() + ".old"));
        slots.add(slot);
        return slot;
    }

    /** Not a temporary file of the library's: those may be read by their owner alone, and stay so when they move. */
    private Path draft() throws IOException {
        while (true) {
            try {
                return Files.createFile(folder.resolve(draftName()));
            } catch (FileAlreadyExistsException leftover) {
                serial++;
            }
        }
    }

    private String draftName() {
        return ".gazette-%d-%d-%d.part".formatted(ProcessHandle.current().pid(), slots.size(), serial);
    }

    private boolean place() throws IOException {
        for (var slot : slots) {
            slot.keepOld();
        }
        var placed = new ArrayList<Slot>();
        try {
            for (var slot : slots) {
                placed.add(slot);
                slot.moveIn();
            }
        } catch (IOException e) {
            for (var slot : placed) {
                slot.moveOut();
            }
            throw e;
        }
        return sync(folder);
    }

    private synchronized void clear() {
        isClosed = true;
        for (var slot : slots) {
            delete(slot.draft);
            delete(slot.old);
        }
        slots.clear();
    }

    /** Nothing depends on it: a leftover is hidden and small harm. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }

    /** Waits until the disk has it. Folders can be opened for that on some systems only. */
    private static boolean sync(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        try (var channel = FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
            return true;
        } catch (IOException e) {
            if (isFolder) {
                return false;
            }
            throw e;
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

    private static String reason(IOException e) {
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

    /**
     * One file on its way.
     *
     * @param place where it is to appear
     * @param draft where it is written
     * @param old a second name for what stood at the place before
     */
    private record Slot(Path place, Path draft, Path old) {
        void keepOld() throws IOException {
            if (Files.exists(place)) {
                try {
                    Files.createLink(old, place);
                } catch (UnsupportedOperationException | FileSystemException noLinks) {
                    Files.copy(place, old, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }

        void moveIn() throws IOException {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        void moveOut() throws IOException {
            if (Files.exists(old)) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(place);
            }
        }
    }
}
