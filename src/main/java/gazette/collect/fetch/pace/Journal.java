package gazette.collect.fetch.pace;

import gazette.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Marks in a file, a line each, the last one of a place counts: a run that is killed loses at most the line it was writing. */
final class Journal implements AutoCloseable {
    /** A file with more lines than this is written anew when a run ends. */
    private static final int LONG = 2_000;

    /** The latest marks are kept, and no more of them. */
    private static final int MOST = 10_000;

    /** A file beyond this, in bytes, is not one of ours. */
    private static final long LARGEST = 64L << 20;

    /** A failure that long ago says nothing about today. */
    private static final Duration STALE = Duration.ofDays(30);

    private final Path file;
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private int lines;
    private boolean isUsable = true;

    Journal(Path file) {
        this.file = file;
    }

    synchronized Map<String, Mark> read(Instant now) {
        try {
            if (Files.exists(file) && Files.size(file) < LARGEST) {
                // A damaged line may hold any bytes; Latin-1 reads them all, and ours are ASCII.
                for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                    lines++;
                    Json.read(line).flatMap(Mark::of).ifPresent(this::put);
                }
            }
        } catch (IOException e) {
            isUsable = false;
        }
        marks.values().removeIf(mark -> isStale(mark, now));
        return Map.copyOf(marks);
    }

    synchronized void add(Mark mark) {
        put(mark);
        lines++;
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    ascii(mark) + "\n",
                    StandardCharsets.ISO_8859_1,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            isUsable = false;
        }
    }

    private void put(Mark mark) {
        marks.remove(mark.place());
        marks.put(mark.place(), mark);
    }

    private static String ascii(Mark mark) {
        var line = mark.json().toString();
        return line.chars().allMatch(c -> c < 0x80) ? line : line.replaceAll("[^\\x00-\\x7F]", "?");
    }

    private static boolean isStale(Mark mark, Instant now) {
        return mark.kind() == Mark.Kind.FINE
                || (mark.until().isBefore(now) && mark.since().plus(STALE).isBefore(now));
    }

    synchronized boolean isUsable() {
        return isUsable;
    }

    @Override
    public synchronized void close() {
        if (lines <= LONG) {
            return;
        }
        var latest = marks.values().stream()
                .filter(mark -> mark.kind() != Mark.Kind.FINE)
                .sorted(Comparator.comparing(Mark::since).reversed())
                .limit(MOST)
                .map(Journal::ascii)
                .toList();
        try {
            var draft = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(draft, latest, StandardCharsets.ISO_8859_1);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            isUsable = false;
        }
    }
}
