package io.labwire.cli.katcp.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.ThreadFactory;

/**
 * Passes on the bytes between one client and the device.
 *
 * <p>Each direction has a thread and one piece of bytes: who does not read makes the other end wait, and nothing piles up
 * here. The end of a direction is passed on as well, so the other direction may go on.
 */
final class ProxiedConnection implements AutoCloseable {

    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MILLIS = 10_000;

    private final long number;
    private final Socket client;
    private final Socket device;
    private final Witness witness;
    private String reason = "";

    /** Of a client that is connected, and a socket for the device. */
    ProxiedConnection(long number, Socket client, Socket device, Witness witness) {
        this.number = number;
        this.client = client;
        this.device = device;
        this.witness = witness;
    }

    /** Connects to the device; what the client sends meanwhile waits. */
    void connect(SocketAddress address) throws IOException {
        client.setTcpNoDelay(true);
        device.setTcpNoDelay(true);
        device.connect(address, CONNECT_MILLIS);
    }

    /** Passes on until both directions have ended, one of them in a thread of its own. */
    void run(ThreadFactory threads) throws InterruptedException {
        Account toDevice = witness.account(number, Direction.TO_DEVICE);
        Account toClient = witness.account(number, Direction.TO_CLIENT);
        Thread back = threads.newThread(() -> pass(device, client, toClient));
        back.setName("proxy-" + number + "-to-client");
        back.setDaemon(true);
        back.start();
        pass(client, device, toDevice);
        back.join();
        witness.closed(number, reason(), toDevice.bytes(), toClient.bytes());
    }

    private void pass(Socket from, Socket to, Account account) {
        try {
            byte[] piece = new byte[PIECE];
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                // Noted first, so that a request is told before its reply; the bytes do not wait for that.
                account.note(piece, length);
                out.write(piece, 0, length);
            }
            because("closed by the " + account.sender());
            account.end();
            to.shutdownOutput();
        } catch (IOException | OutOfMemoryError broken) {
            because("broken: " + broken.getMessage());
            account.end();
            close();
        }
    }

    /** The first is why. */
    private synchronized void because(String why) {
        reason = reason.isEmpty() ? why : reason;
    }

    private synchronized String reason() {
        return reason;
    }

    /** Ends both directions at once. */
    @Override
    public void close() {
        because("ended by the proxy");
        for (Socket each : new Socket[] {client, device}) {
            try {
                each.close();
            } catch (IOException e) {
                // It is of no more use either way.
            }
        }
    }
}
