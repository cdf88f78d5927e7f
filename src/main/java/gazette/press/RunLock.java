package gazette.press;

import gazette.archive.Archive;
import gazette.diagnostic.Noted;
import gazette.diagnostic.PressException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Sees to it that one run at a time works with a state folder. The system holds the lock, so that it goes with the run,
 * however that ends; the file only says whose it is.
 */
final class RunLock implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private RunLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, which is made if it is not there.
     *
     * @throws PressException if another run has it, or the disk does not let us
     */
    static RunLock take(Path folder, Instant now) {
        var file = folder.resolve("lock");
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isTaken(channel)) {
                var holder = Files.readString(file).strip();
                channel.close();
                throw PressException.busy(
                        folder.toString(),
                        "another run is at work here" + (holder.isEmpty() ? "" : " (" + holder + ")"),
                        "let it finish, or give this one a folder of its own with --state");
            }
            sign(channel, now);
            return new RunLock(folder, channel);
        } catch (IOException e) {
            throw PressException.world(
                    folder.toString(),
                    "cannot write here: " + OutTray.reason(e),
                    "make the folder writable, make room on its disk, or name another one with --state");
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProgram) {
            return false;
        }
    }

    private static void sign(FileChannel channel, Instant now) throws IOException {
        var line =
                "process %d, since %s\n".formatted(ProcessHandle.current().pid(), now.truncatedTo(ChronoUnit.SECONDS));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    /** The archive of the folder, which nobody else has open now. */
    Noted<Archive> archive() {
        return Archive.open(folder);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException released) {
            // The lock is gone with the channel, whatever the disk says.
            return;
        }
    }
}
