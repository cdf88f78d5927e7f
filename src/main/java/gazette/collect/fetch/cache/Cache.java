package gazette.collect.fetch.cache;

import gazette.json.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers on disk: one file each, a line about it and then the body. A file is whole or not there; one that has been damaged is
 * not there either. Several runs may use one folder. What the disk does not take is not kept, and that harms nothing.
 */
public final class Cache implements AutoCloseable {
    /** Longer than this no line about an answer is. */
    private static final int LONGEST_LINE = 256 * 1024;

    private final Path folder;
    private final Path drafts;
    private final long capacity;
    private final InstantSource clock;
    private final AtomicLong written = new AtomicLong();
    private volatile boolean isUsable;

    /**
     * Opens the cache.
     *
     * @param folder made if it is not there
     * @param capacity how much may be kept beyond a run, in bytes
     */
    public Cache(Path folder, long capacity, InstantSource clock) {
        this.folder = folder;
        this.drafts = folder.resolve("drafts");
        this.capacity = capacity;
        this.clock = clock;
        try {
            Files.createDirectories(drafts);
            isUsable = Files.isWritable(drafts);
        } catch (IOException e) {
            isUsable = false;
        }
    }

    /** Whether everything that was to be kept could be kept. */
    public boolean isUsable() {
        return isUsable;
    }

    /** Room for a body that is on its way. */
    public Spool spool() {
        return new Spool(drafts);
    }

    /** What is known about the answer, if its file looks whole. */
    public Optional<Entry> find(Key key) {
        var path = path(key);
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            var line = line(in);
            return Json.read(line)
                    .flatMap(Entry::of)
                    .filter(entry -> entry.address().equals(key.address()))
                    .filter(entry -> isWhole(path, line, entry));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The body of an answer that was found, if each of its bytes is as it was; whoever asks closes it. Counts as a use.
     */
    public Optional<Spool> body(Key key, Entry entry) {
        var path = path(key);
        var spool = spool();
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            line(in);
            in.transferTo(spool);
            if (spool.length() == entry.length() && spool.checksum() == entry.checksum()) {
                Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
                return Optional.of(spool);
            }
        } catch (IOException e) {
            spool.close();
            return Optional.empty();
        }
        spool.close();
        return Optional.empty();
    }

    /** Keeps an answer in the place of an earlier one. */
    public void keep(Key key, Entry entry, Spool body) {
        var whole = new Entry(
                entry.address(),
                entry.status(),
                entry.fields(),
                entry.sent(),
                entry.came(),
                body.length(),
                body.checksum());
        var line = (whole.json() + "\n").getBytes(StandardCharsets.UTF_8);
        if (line.length > LONGEST_LINE) {
            return;
        }
        try {
            var draft = Files.createTempFile(drafts, "answer", ".tmp");
            try {
                try (var out = Files.newOutputStream(draft)) {
                    out.write(line);
                    body.copyTo(out);
                }
                Files.setLastModifiedTime(draft, FileTime.from(clock.instant()));
                var path = path(key);
                Files.createDirectories(path.getParent());
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            if (written.addAndGet(line.length + body.length()) > capacity / 4) {
                written.set(0);
                sweep();
            }
        } catch (IOException e) {
            isUsable = false;
        }
    }

    /** Forgets an answer. */
    public void drop(Key key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException e) {
            isUsable = false;
        }
    }

    private synchronized void sweep() {
        Sweep.to(folder, capacity, clock.instant());
    }

    @Override
    public void close() {
        sweep();
    }

    private Path path(Key key) {
        var name = key.digest();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() > LONGEST_LINE) {
                throw new IOException("no line about an answer");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static boolean isWhole(Path path, String line, Entry entry) {
        try {
            return entry.length() >= 0
                    && Files.size(path) == line.getBytes(StandardCharsets.UTF_8).length + 1 + entry.length();
        } catch (IOException e) {
            return false;
        }
    }
}
