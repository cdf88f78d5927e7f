package gazette.collect.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that reads a request and then does as it pleases. */
final class RawServer implements AutoCloseable {
    /** What it pleases to do. */
    interface Whim {
        void answer(OutputStream out, Socket socket) throws Exception;
    }

    final AtomicInteger requests = new AtomicInteger();
    private final ServerSocket server;
    private final boolean isListening;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    RawServer(Whim whim) {
        this(true, whim);
    }

    private RawServer(boolean isListening, Whim whim) {
        this.isListening = isListening;
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(() -> accept(whim));
    }

    /** Answers with these bytes and hangs up. */
    static RawServer saying(String answer) {
        return new RawServer((out, socket) -> {
            out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.close();
        });
    }

    /** Says the same without waiting to be asked. */
    static RawServer blurting(String answer) {
        return new RawServer(false, (out, socket) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void accept(Whim whim) {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                sockets.add(socket);
                Thread.startVirtualThread(() -> serve(socket, whim));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket, Whim whim) {
        try (socket) {
            if (!isListening || readRequest(socket.getInputStream())) {
                requests.incrementAndGet();
                whim.answer(socket.getOutputStream(), socket);
            }
        } catch (Exception e) {
            // The other side has had enough: that is what most of these tests want to see.
            return;
        }
    }

    private static boolean readRequest(InputStream in) throws IOException {
        int last = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            last = last << 8 | b;
            if (last == 0x0D0A0D0A) {
                return true;
            }
        }
        return false;
    }

    int port() {
        return server.getLocalPort();
    }

    String address() {
        return "http://127.0.0.1:" + port() + "/feed";
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
