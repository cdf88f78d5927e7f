package gazette.collect.fetch;

import gazette.collect.fetch.answer.Trouble;
import gazette.collect.fetch.cache.Spool;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Takes in the body of an answer: counted as it comes and as it is unpacked, and never more of it than we want. */
final class Body {
    /** Layers of packing that we take off; nobody means a third one. */
    private static final int LAYERS = 2;

    private Body() {}

    /** More came, or was promised, than we take. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(long largest) {
            super("the answer is larger than " + size(largest));
        }

        private static String size(long bytes) {
            return bytes < 1 << 20 ? (bytes >> 10) + " KiB" : (bytes >> 20) + " MiB";
        }
    }

    /** It is packed in a way that we never asked for. */
    static final class Unpackable extends IOException {
        private static final long serialVersionUID = 1;

        Unpackable(String what) {
            super(what);
        }
    }

    /**
     * Reads a body to its end.
     *
     * @param packing the members of Content-Encoding, in their order
     * @param largest packed and unpacked, in bytes
     */
    static void read(InputStream wire, List<String> packing, long largest, Spool spool) throws IOException {
        var layers = packing.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("identity"))
                .toList();
        if (layers.size() > LAYERS) {
            throw new Unpackable("the answer is packed " + layers.size() + " times over");
        }
        InputStream in = new Counted(wire, largest);
        for (var layer : layers.reversed()) {
            in = unpacked(in, layer);
        }
        var counted = layers.isEmpty() ? in : new Counted(in, largest);
        counted.transferTo(spool);
    }

    private static InputStream unpacked(InputStream in, String packing) throws IOException {
        if (!packing.equals("gzip") && !packing.equals("x-gzip")) {
            throw new Unpackable("the answer is packed as " + Trouble.quote(packing) + ", which we did not ask for");
        }
        var peek = new PushbackInputStream(in, 2);
        var magic = peek.readNBytes(2);
        peek.unread(magic);
        // Some servers put the label on what they never packed; the bytes tell.
        return magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B
                ? new GZIPInputStream(peek, 8192)
                : peek;
    }

    /** Stops where too much has come. */
    private static final class Counted extends FilterInputStream {
        private final long largest;
        private long count;

        Counted(InputStream in, long largest) {
            super(in);
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = super.read(bytes, start, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws TooLarge {
            count += more;
            if (count > largest) {
                throw new TooLarge(largest);
            }
        }
    }
}
