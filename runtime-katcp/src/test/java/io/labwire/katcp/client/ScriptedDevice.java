package io.labwire.katcp.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A device that greets whoever comes, and else does what a test tells it to. */
final class ScriptedDevice implements AutoCloseable {

    private final ServerSocket listening;
    private final Thread greeting;
    private final BlockingQueue<Peer> peers = new LinkedBlockingQueue<>();

    /** Also those that a test has taken and thrown away: a socket that nobody knows is closed by the collector. */
    private final Queue<Peer> all = new ConcurrentLinkedQueue<>();

    ScriptedDevice(String greeting) throws IOException {
        this(greeting, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }

    static ScriptedDevice onIpVersion6(String greeting) throws IOException {
        byte[] loopback = new byte[16];
        loopback[15] = 1;
        return new ScriptedDevice(greeting, InetAddress.getByAddress(loopback));
    }

    private ScriptedDevice(String greeting, InetAddress address) throws IOException {
        listening = new ServerSocket(0, 50, address);
        this.greeting = new Thread(() -> greetAll(greeting), "scripted-device");
        this.greeting.setDaemon(true);
        this.greeting.start();
    }

    private void greetAll(String greeting) {
        try {
            while (true) {
                Peer peer = new Peer(listening.accept());
                all.add(peer);
                peer.send(greeting);
                peers.add(peer);
            }
        } catch (IOException closed) {
            return;
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    /** The next client that has come. */
    Peer accept() throws InterruptedException, IOException {
        Peer peer = peers.poll(30, TimeUnit.SECONDS);
        if (peer == null) {
            throw new IOException("nobody came");
        }
        return peer;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        try {
            greeting.join(); // it may still take whoever comes while it wakes
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        for (Peer peer : all) {
            peer.close();
        }
    }

    /** The other end of a client's connection. */
    static final class Peer implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;

        Peer(Socket socket) throws IOException {
            this.socket = socket;
            this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String line() throws IOException {
            String line = lines.readLine();
            return line == null ? "end" : line;
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Answers each request with the same, with its number in the place of each {@code %d}. */
        void answerEverything(String text) {
            var unused = CompletableFuture.runAsync(() -> {
                try {
                    for (int id = 1; !line().equals("end"); id++) {
                        send(text.replace("%d", Integer.toString(id)));
                    }
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
