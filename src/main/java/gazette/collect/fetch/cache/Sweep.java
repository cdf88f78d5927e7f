package gazette.collect.fetch.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes room: removes what was used longest ago, and drafts that a run left behind when it was cut short. */
final class Sweep {
    /** A draft that is older than this belongs to no run. */
    private static final Duration STALE = Duration.ofDays(1);

    private record Kept(Path path, long bytes, Instant used) {}

    private Sweep() {}

    static void to(Path folder, long capacity, Instant now) {
        var kept = new ArrayList<Kept>();
        try {
            Files.walkFileTree(folder, new Finder(kept));
            long bytes = kept.stream().mapToLong(Kept::bytes).sum();
            kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::path));
            for (var one : kept) {
                var isStale = one.path.toString().endsWith(".tmp");
                if (isStale ? one.used.isBefore(now.minus(STALE)) : bytes > capacity) {
                    Files.deleteIfExists(one.path);
                    bytes -= one.bytes;
                }
            }
        } catch (IOException e) {
            // What could not be removed now is removed next time.
            return;
        }
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final List<Kept> kept;

        Finder(List<Kept> kept) {
            this.kept = kept;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            kept.add(new Kept(file, is.size(), is.lastModifiedTime().toInstant()));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
