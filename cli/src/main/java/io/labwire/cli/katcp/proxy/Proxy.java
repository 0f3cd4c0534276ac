package io.labwire.cli.katcp.proxy;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.katcp.text.HostAndPort;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Listens for clients of a device, and connects each of them to it. */
final class Proxy implements AutoCloseable {

    private static final int BACKLOG = 50;
    private static final long PAUSE_MILLIS = 100;
    private static final long FAREWELL_MILLIS = 1_000;
    private static final String CANNOT_SERVE = "cannot serve it: ";

    private final HostAndPort upstream;
    private final int mostConnections;
    private final Witness witness;
    private final ThreadFactory threads;
    private final ServerSocket listening = new ServerSocket();
    private final Semaphore room;
    private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread accepting = new Thread(this::accept, "proxy-accepting");

    private Proxy(HostAndPort upstream, int mostConnections, Witness witness, ThreadFactory threads)
            throws IOException {
        this.upstream = upstream;
        this.mostConnections = mostConnections;
        this.witness = witness;
        this.threads = threads;
        this.room = new Semaphore(mostConnections);
    }

    /** Listens; clients beyond the most connections are sent away. */
    static Proxy start(
            HostAndPort address, HostAndPort upstream, int mostConnections, Witness witness, ThreadFactory threads)
            throws IOException {
        InetSocketAddress local = new InetSocketAddress(address.host(), address.port());
        if (local.isUnresolved()) {
            throw new UnknownHostException(address.host());
        }
        Proxy proxy = new Proxy(upstream, mostConnections, witness, threads);
        try {
            proxy.listening.bind(local, BACKLOG);
        } catch (IOException e) {
            proxy.listening.close();
            throw e;
        }
        witness.listening(
                new HostAndPort(address.host(), proxy.listening.getLocalPort()).toString(), upstream.toString());
        proxy.accepting.setDaemon(true);
        proxy.accepting.start();
        return proxy;
    }

    /** Waits for {@link #close}. */
    void awaitClose() throws InterruptedException {
        closed.await();
    }

    private void accept() {
        for (long number = 1; !listening.isClosed(); number++) {
            try {
                serve(number, listening.accept());
            } catch (IOException | OutOfMemoryError e) {
                // As when this process may open no more files: that passes, and the connections there are go on.
                if (pausedUntilClosed()) {
                    return;
                }
                witness.refused(number, "cannot accept: " + e.getMessage());
            }
        }
    }

    private boolean pausedUntilClosed() {
        try {
            return closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS) || listening.isClosed();
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void serve(long number, Socket client) {
        ProxiedConnection connection = new ProxiedConnection(number, client, new Socket(), witness);
        witness.opened(number, address(client));
        if (!room.tryAcquire()) {
            witness.refused(number, "there are " + mostConnections + " connections already");
            connection.close();
            return;
        }
        connections.add(connection);
        if (closed.getCount() == 0) {
            connection.close();
        }
        try {
            Thread thread = threads.newThread(() -> connect(number, connection));
            thread.setName("proxy-" + number + "-to-device");
            thread.setDaemon(true);
            thread.start();
        } catch (OutOfMemoryError e) {
            // That there can be no more threads passes as well.
            sendAway(number, connection, e);
        }
    }

    private void sendAway(long number, ProxiedConnection connection, OutOfMemoryError reason) {
        connection.close();
        connections.remove(connection);
        room.release();
        witness.refused(number, CANNOT_SERVE + reason.getMessage());
    }

    private void connect(long number, ProxiedConnection connection) {
        try (connection) {
            connection.connect(new InetSocketAddress(upstream.host(), upstream.port()));
            connection.run(threads);
        } catch (IOException e) {
            CommandFailure unreachable = CommandFailure.because("cannot connect to " + upstream, e);
            witness.refused(number, String.valueOf(unreachable.getMessage()));
        } catch (OutOfMemoryError e) {
            witness.refused(number, CANNOT_SERVE + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.remove(connection);
            room.release();
        }
    }

    private static String address(Socket client) {
        return new HostAndPort(client.getInetAddress().getHostAddress(), client.getPort()).toString();
    }

    /** Closes all connections and listens no more; waits a little for them to end. Twice is fine. */
    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
        } catch (IOException e) {
            // It is of no more use either way.
        }
        connections.forEach(ProxiedConnection::close);
        try {
            // So that the ends of connections are told.
            if (room.tryAcquire(mostConnections, FAREWELL_MILLIS, TimeUnit.MILLISECONDS)) {
                room.release(mostConnections);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
