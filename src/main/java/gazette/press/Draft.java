package gazette.press;

import gazette.archive.Placing;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * One file on its way. It is written under a hidden name beside its place, and locked for as long as somebody works on it, so
 * that {@link Leftovers} can be told from work.
 */
final class Draft implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final Placing placing;

    private Draft(FileChannel channel, Placing placing) {
        this.channel = channel;
        this.placing = placing;
    }

    /** A draft beside its place. */
    static Draft of(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new FileSystemException(
                    place.toString(), null, "there is a folder of this name: " + place.getFileName());
        }
        int serial = 0;
        while (true) {
            var path = place.resolveSibling(Leftovers.name(serial));
            try {
                // Not a temporary file of the library's: those may be read by their owner alone, and stay so when they
                // move.
                var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                lock(channel);
                return new Draft(channel, new Placing(path, place, Leftovers.old(path)));
            } catch (FileAlreadyExistsException taken) {
                serial++;
            }
        }
    }

    /** Some file systems know no locks; there a leftover is taken for work, and stays. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException unknownHere) {
            return;
        }
    }

    /** Where it is, where it goes, and where to keep what is there. */
    Placing placing() {
        return placing;
    }

    /** Writes all of it, and waits until the disk has it. */
    <T> T write(Writing<T> writing) throws IOException {
        // Through one channel alone, since closing any other of the same file would give up the lock.
        var stream = Channels.newOutputStream(channel);
        try (var out = new BufferedOutputStream(new Unclosed(stream), BUFFER)) {
            return writing.to(out);
        } finally {
            channel.force(true);
        }
    }

    /** Writes a file, and hands on what there is to say about it. */
    @FunctionalInterface
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    void keepOld() throws IOException {
        if (Files.exists(placing.place())) {
            try {
                Files.createLink(placing.old(), placing.place());
            } catch (UnsupportedOperationException | FileSystemException noLinks) {
                Files.copy(placing.place(), placing.old(), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    void moveIn() throws IOException {
        moveIn(placing);
    }

    static void moveIn(Placing placing) throws IOException {
        Files.move(
                placing.draft(), placing.place(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void moveOut() throws IOException {
        if (Files.exists(placing.old())) {
            Files.move(
                    placing.old(),
                    placing.place(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(placing.place());
        }
    }

    /** Removes what is not in its place. */
    @Override
    public void close() {
        Leftovers.delete(placing.draft());
        Leftovers.delete(placing.old());
        try {
            channel.close();
        } catch (IOException written) {
            // All of it was forced to the disk before; there is nothing left to lose.
            return;
        }
    }

    /** The channel outlives the stream. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
