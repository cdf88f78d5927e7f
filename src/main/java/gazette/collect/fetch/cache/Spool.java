package gazette.collect.fetch.cache;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Takes in a body of unknown size and keeps it until this is closed: what is small in memory, the rest in a file. */
public final class Spool extends OutputStream {
    /** How much stays in memory, in bytes: little, since hundreds may wait to be read. */
    private static final int SMALL = 16 * 1024;

    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final CRC32C checksum = new CRC32C();
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1024);
    private Optional<FileChannel> file = Optional.empty();
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
        if (file.isEmpty() && isFolderUsable && memory.size() + count > SMALL) {
            spill();
        }
        if (file.isPresent()) {
            append(file.get(), ByteBuffer.wrap(bytes, start, count));
        } else {
            memory.write(bytes, start, count);
        }
    }

    /** A folder that cannot be written costs memory, not the article. */
    private void spill() throws IOException {
        try {
            // Where the system lets us, the name goes now and the bytes when it is closed: nobody can take them away
            // meanwhile.
            file = Optional.of(FileChannel.open(
                    Files.createTempFile(folder, "body", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            isFolderUsable = false;
            return;
        }
        append(file.get(), ByteBuffer.wrap(memory.toByteArray()));
        memory.reset();
    }

    private static void append(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** How much has come in so far, in bytes. */
    public long length() {
        return length;
    }

    long checksum() {
        return checksum.getValue();
    }

    /** The whole of what has come in, as often as it is asked for. */
    public byte[] bytes() throws IOException {
        if (file.isEmpty()) {
            return memory.toByteArray();
        }
        var bytes = ByteBuffer.allocate(Math.toIntExact(length));
        while (bytes.hasRemaining()) {
            if (file.get().read(bytes, bytes.position()) < 0) {
                throw new EOFException("a body has become shorter on the disk");
            }
        }
        return bytes.array();
    }

    /** Hands on the whole of what has come in, piece by piece. */
    void copyTo(OutputStream out) throws IOException {
        if (file.isEmpty()) {
            memory.writeTo(out);
            return;
        }
        var piece = ByteBuffer.allocate(PIECE);
        for (long at = 0; at < length; at += piece.position()) {
            if (file.get().read(piece.clear(), at) < 0) {
                throw new EOFException("a body has become shorter on the disk");
            }
            out.write(piece.array(), 0, piece.position());
        }
    }

    /** Gives up the body. */
    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException gone) {
            // What could not be removed now is removed with the drafts of earlier runs.
            return;
        }
    }
}
