package gazette.press;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What runs that were killed have left in an output folder: drafts that nobody works on any more. */
final class Leftovers {
    private static final String PREFIX = ".gazette-";
    private static final String DRAFT = ".part";
    private static final String OLD = ".old";

    private Leftovers() {}

    /** The hidden name of a draft; nobody else uses it at the same time. */
    static String name(int serial) {
        return PREFIX + ProcessHandle.current().pid() + "-" + serial + DRAFT;
    }

    /** The second name for what stood in the place of a draft. */
    static Path old(Path draft) {
        return draft.resolveSibling(draft.getFileName() + OLD);
    }

    /** Removes them. Nothing depends on it: a leftover is hidden and small harm. */
    static void sweep(Path folder) {
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*" + DRAFT + "{," + OLD + "}")) {
            for (var file : files) {
                if (isLeft(file)) {
                    delete(file);
                }
            }
        } catch (IOException unreadable) {
            return;
        }
    }

    /** A second name goes with its draft. */
    private static boolean isLeft(Path file) {
        var name = String.valueOf(file.getFileName());
        if (name.endsWith(OLD)) {
            var draft = file.resolveSibling(name.substring(0, name.length() - OLD.length()));
            return Files.notExists(draft) || isLeft(draft);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException ours) {
            return false;
        }
    }

    /** Removes one of them, if it is there. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }
}
