package gazette.collect.fetch.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Takes in a body of unknown size: what is small stays in memory, the rest goes to a file that is gone when this is closed. */
public final class Spool extends OutputStream {
    /** How much stays in memory, in bytes. */
    private static final int SMALL = 256 * 1024;

    private final Path folder;
    private final CRC32C checksum = new CRC32C();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(8192);
    private Optional<Path> file = Optional.empty();
    private Optional<OutputStream> out = Optional.empty();
    private boolean isFolderUsable = true;
    private long length;

    Spool(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int count) throws IOException {
        checksum.update(bytes, start, count);
        length += count;
        if (out.isEmpty() && isFolderUsable && memory.size() + count > SMALL) {
            spill();
        }
        if (out.isPresent()) {
            out.get().write(bytes, start, count);
        } else {
            memory.write(bytes, start, count);
        }
    }

    /** A folder that cannot be written costs memory, not the article. */
    private void spill() throws IOException {
        try {
            var spilled = Files.createTempFile(folder, "body", ".tmp");
            file = Optional.of(spilled);
            out = Optional.of(Files.newOutputStream(spilled));
        } catch (IOException e) {
            isFolderUsable = false;
            return;
        }
        memory.writeTo(out.get());
        memory.reset();
    }

    /** How much has come in so far, in bytes. */
    public long length() {
        return length;
    }

    long checksum() {
        return checksum.getValue();
    }

    /** The whole body; nothing may be written after this. */
    public byte[] bytes() throws IOException {
        if (file.isEmpty()) {
            return memory.toByteArray();
        }
        out.orElseThrow().close();
        return Files.readAllBytes(file.get());
    }

    @Override
    public void close() throws IOException {
        if (out.isPresent()) {
            out.get().close();
        }
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }
}
