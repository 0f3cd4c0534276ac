package io.labwire.katcp.client;

import io.labwire.katcp.loop.CoreLoop;
import io.netty.channel.Channel;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moves bytes between a client's core and its TCP connections, one after the other, on a thread of its own. Nothing else. */
final class ClientTransport implements AutoCloseable {

    private final ConnectionTransport.Target target;
    private final ClientCore core;
    private final CoreLoop loop;
    private @Nullable ConnectionTransport current;
    private boolean reading = true;
    private volatile @Nullable Throwable lastFailure;

    /**
     * A transport that is not connected yet.
     *
     * @param target where connections are made to
     * @param core makes the core from the transport's end
     */
    ClientTransport(ConnectionTransport.Target target, Function<ClientCore.Link, ClientCore> core) {
        this.target = target;
        this.core = core.apply(new Link());
        this.loop = new CoreLoop("labwire-katcp-client", new Running());
    }

    ClientCore core() {
        return core;
    }

    CoreLoop loop() {
        return loop;
    }

    /** Whether the calling thread is the one that everything waits for. */
    boolean isOwnThread() {
        return loop.eventLoop().inEventLoop();
    }

    /** The present connection, for who looks at how it is set; for the own thread. */
    Optional<Channel> channel() {
        return current == null ? Optional.empty() : current.channel();
    }

    /** Why the last connection was not made, or ended. */
    @Nullable Throwable lastFailure() {
        return lastFailure;
    }

    /** Stops or resumes reading, as it is then to be; may be called by any thread. */
    void reading(BooleanSupplier on) {
        loop.execute(() -> {
            reading = on.getAsBoolean();
            if (current != null) {
                current.reading(reading);
            }
        });
    }

    @Override
    public void close() {
        loop.execute(core::close);
        loop.close();
    }

    /** What the core has closed is heard of no more. */
    private final class Present implements ConnectionTransport.Owner {

        @Override
        public void established(ConnectionTransport connection) {
            if (current == connection) {
                connection.reading(reading);
                core.connected(loop.now());
            } else {
                connection.close();
            }
        }

        @Override
        public void failed(ConnectionTransport connection, Throwable cause) {
            if (current == connection) {
                current = null;
                lastFailure = cause;
                core.connectFailed(String.valueOf(cause.getMessage()), loop.now());
            }
        }

        @Override
        public void received(ConnectionTransport connection, ByteBuffer bytes) {
            if (current == connection) {
                core.receive(bytes, loop.now());
            }
        }

        @Override
        public void faulty(Throwable cause) {
            lastFailure = cause;
        }

        @Override
        public void ended(ConnectionTransport connection, String reason) {
            if (current == connection) {
                current = null;
                core.disconnected(reason, loop.now());
            }
        }
    }

    private final class Link implements ClientCore.Link {

        @Override
        public void connect() {
            ConnectionTransport next = new ConnectionTransport(target, loop, new Present());
            current = next;
            lastFailure = null;
            next.connect();
        }

        @Override
        public void send(ByteBuffer bytes) {
            if (current != null) {
                current.send(bytes);
            }
        }

        @Override
        public long backlog() {
            return current == null ? 0 : current.backlog();
        }

        @Override
        public void close() {
            ConnectionTransport last = current;
            current = null;
            if (last != null) {
                last.close();
            }
        }
    }

    private final class Running implements CoreLoop.Core {

        @Override
        public long nextDeadline() {
            return core.nextDeadline();
        }

        @Override
        public void onTime(long now) {
            core.onTime(now);
        }

        @Override
        public void flush() {
            if (current != null) {
                current.flush();
            }
        }

        /** The connection begins anew, and what is pending fails: nobody can tell what was lost in the middle. */
        @Override
        public void broken(Error error) {
            ConnectionTransport last = current;
            current = null;
            lastFailure = error;
            core.disconnected("a fault of the client: " + error, loop.now());
            if (last != null) {
                last.close();
            }
        }
    }
}
