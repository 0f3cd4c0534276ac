package io.labwire.cli.demo;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/**
 * Stands between one client and a device on loopback, passes on every byte, and tells of every line.
 *
 * <p>A line is told before it is passed on, so that lines are told in the order of cause and effect.
 */
final class WireTap implements AutoCloseable {

    /** Which way a line goes. */
    enum Direction {
        TO_DEVICE,
        TO_CLIENT
    }

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final ServerSocket listening;
    private final int devicePort;
    private final BiConsumer<Direction, String> lines;
    private final List<Closeable> open = new CopyOnWriteArrayList<>();
    private final Thread accepting = daemon("wire-tap", this::accept);

    private WireTap(ServerSocket listening, int devicePort, BiConsumer<Direction, String> lines) {
        this.listening = listening;
        this.devicePort = devicePort;
        this.lines = lines;
    }

    /** Listens for one client of the device; {@code lines} is called from the tap's threads. */
    static WireTap before(int devicePort, BiConsumer<Direction, String> lines) throws IOException {
        WireTap tap = new WireTap(new ServerSocket(0, 1, HERE), devicePort, lines);
        tap.accepting.start();
        return tap;
    }

    /** Where the client is to connect. */
    int port() {
        return listening.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Closeable each : open) {
            each.close();
        }
    }

    private void accept() {
        try (Socket client = opened(listening.accept());
                Socket server = opened(new Socket(HERE, devicePort))) {
            Thread back = daemon("wire-tap-back", () -> pass(server, client, Direction.TO_CLIENT));
            back.start();
            pass(client, server, Direction.TO_DEVICE);
            back.join();
        } catch (IOException | InterruptedException ended) {
            // Closed, by an end or by close(): there is nothing more to pass on.
        }
    }

    private Socket opened(Socket socket) {
        open.add(socket);
        return socket;
    }

    private void pass(Socket from, Socket to, Direction direction) {
        byte[] chunk = new byte[8192];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
                tell(chunk, length, line, direction);
                out.write(chunk, 0, length);
            }
            to.shutdownOutput();
        } catch (IOException ended) {
            // As above.
        }
    }

    private void tell(byte[] chunk, int length, ByteArrayOutputStream line, Direction direction) {
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n') {
                lines.accept(direction, readable(line.toByteArray()));
                line.reset();
            } else {
                line.write(chunk[i]);
            }
        }
    }

    /** The line as it is, but for bytes that a terminal would not show as they are. */
    static String readable(byte[] line) {
        StringBuilder text = new StringBuilder(line.length);
        for (byte each : line) {
            if (each >= ' ' && each < 0x7F) {
                text.append((char) each);
            } else {
                text.append(String.format("\\x%02x", each));
            }
        }
        return text.toString();
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
