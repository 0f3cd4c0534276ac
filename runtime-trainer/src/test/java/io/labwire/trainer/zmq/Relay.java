package io.labwire.trainer.zmq;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port at which first the test itself accepts connections, and then somebody else does. */
public final class Relay implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final ServerSocket listening;
    private final List<Socket> carried = new CopyOnWriteArrayList<>();

    /** At a port that the system chooses. */
    public Relay() throws IOException {
        listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        listening.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Where it listens. */
    public int port() {
        return listening.getLocalPort();
    }

    /** The next connection. */
    public Socket accept() throws IOException {
        return listening.accept();
    }

    /** All further connections go to another port of this machine. */
    public void carry(int port) {
        start(() -> {
            while (true) {
                Socket from = accept();
                Socket to = new Socket(InetAddress.getLoopbackAddress(), port);
                carried.addAll(List.of(from, to));
                start(() -> pour(from, to));
                start(() -> pour(to, from));
            }
        });
    }

    private static void pour(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream bytes = from.getInputStream();
            bytes.transferTo(to.getOutputStream());
        }
    }

    private interface Carrying {
        void run() throws IOException;
    }

    private static void start(Carrying task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException ended) {
                        return; // with the test
                    }
                },
                "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket each : carried) {
            each.close();
        }
    }
}
