package gazette.compose;

import java.io.IOException;
import java.io.Writer;

/** Takes what a template writes, up to more than any document can be. */
final class PageWriter extends Writer {
    /** Characters. A novel has a million; e-readers give up long before this. */
    private static final int MOST = 16_000_000;

    private final StringBuilder text = new StringBuilder(16_384);

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        makeRoom(length);
        text.append(from, offset, length);
    }

    @Override
    public void write(String from, int offset, int length) throws IOException {
        makeRoom(length);
        text.append(from, offset, offset + length);
    }

    private void makeRoom(int length) throws IOException {
        if (text.length() + length > MOST) {
            throw new Overfull();
        }
    }

    @Override
    public void flush() {
        // it is all here already
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A template wrote more than a document can hold. */
    static final class Overfull extends IOException {
        private static final long serialVersionUID = 1;

        Overfull() {
            super("writes more than " + MOST / 1_000_000 + " million characters");
        }
    }
}
