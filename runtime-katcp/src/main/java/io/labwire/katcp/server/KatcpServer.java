package io.labwire.katcp.server;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.device.ClientConnection;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.log.DeviceLog;
import io.labwire.katcp.loop.Tls;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.text.HostText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * Serves a KATCP device to any number of clients (specification, section 11), in protocol 5.1 with all its flags unless
 * told otherwise.
 *
 * <p>The device's handlers run on the server's executor; requests of one client start in order, those of several clients
 * at the same time. All methods may be called by any thread, also by a handler.
 */
public final class KatcpServer implements DeviceServer, AutoCloseable {

    private final ServerTransport transport;
    private final Address address;

    private KatcpServer(ServerTransport transport, Address address) {
        this.transport = transport;
        this.address = address;
    }

    /**
     * Starts a server.
     *
     * @param configuration sets at least the device
     * @return the server, accepting connections
     * @throws UncheckedIOException if it cannot listen where it should
     */
    public static KatcpServer start(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        configuration.accept(builder);
        return builder.start();
    }

    /**
     * Where the server listens.
     *
     * @return the host, and the port that it really has
     */
    public Address address() {
        return address;
    }

    private DeviceServer desk() {
        return transport.core().deviceServer();
    }

    @Override
    public ProtocolFlags protocol() {
        return desk().protocol();
    }

    @Override
    public DeviceLog log() {
        return desk().log();
    }

    @Override
    public List<ClientConnection> clients() {
        return desk().clients();
    }

    @Override
    public void inform(KatcpInform inform) {
        desk().inform(inform);
    }

    @Override
    public void interfaceChanged(String... what) {
        desk().interfaceChanged(what);
    }

    @Override
    public <T> Sensor<T> addSensor(Sensor<T> sensor) {
        return desk().addSensor(sensor);
    }

    @Override
    public boolean removeSensor(String name) {
        return desk().removeSensor(name);
    }

    @Override
    public void addRequest(RequestHandler handler) {
        desk().addRequest(handler);
    }

    @Override
    public boolean removeRequest(String name) {
        return desk().removeRequest(name);
    }

    /** Begins to halt as if a client had asked for it, and returns at once. Twice is fine. */
    public void halt() {
        transport.execute(transport.core()::halt);
    }

    /**
     * Waits until the server has halted, whoever asked for it.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void awaitHalt() throws InterruptedException {
        transport.awaitHalted();
    }

    /**
     * Waits until the server has halted, but not for ever.
     *
     * @param timeout how long
     * @return whether it has
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean awaitHalt(Duration timeout) throws InterruptedException {
        return transport.awaitHalted(timeout.toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * Waits until the server has halted, and tells whether another is to be started in its place.
     *
     * @return true if it is {@linkplain Builder#restartable restartable} and {@code ?restart} was what made it halt; false after any
     *     other halt
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean awaitRestart() throws InterruptedException {
        transport.awaitHalted();
        return transport.core().isRestarting();
    }

    /** Halts the server if it runs, and ends its threads. Twice is fine. */
    @Override
    public void close() {
        transport.close();
    }

    /** Says what a server serves, and where. */
    public static final class Builder extends ServerOptions<Builder> {

        private String host = "127.0.0.1";
        private int port;
        private @Nullable KatcpDevice device;
        private @Nullable Executor executor;
        private @Nullable Tls tls;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets where to listen; on this machine's loopback address if not set.
         *
         * @param nameOrAddress a name or an IP address of this machine, an IPv6 address also in brackets; {@code 0.0.0.0} or {@code ::}
         *     for all
         * @return this builder
         */
        public Builder host(String nameOrAddress) {
            this.host = HostText.withoutBrackets(nameOrAddress);
            return this;
        }

        /**
         * Sets the port; any free one if not set.
         *
         * @param number 1 to 65535, or 0 for any
         * @return this builder
         */
        public Builder port(int number) {
            if (number < 0 || number > 65535) {
                throw new IllegalArgumentException("no port is " + number);
            }
            this.port = number;
            return this;
        }

        /**
         * Sets what is served.
         *
         * @param served the device
         * @return this builder
         */
        public Builder device(KatcpDevice served) {
            this.device = Objects.requireNonNull(served, "served");
            return this;
        }

        /**
         * Sets what runs the device's handlers; up to 16 daemon threads of the server if not set.
         *
         * @param handlers runs them elsewhere than in the calling thread, unless none of them ever waits; a request that it
         *     refuses fails
         * @return this builder
         */
        public Builder executor(Executor handlers) {
            this.executor = Objects.requireNonNull(handlers, "handlers");
            return this;
        }

        /**
         * Has all connections encrypted; none are if not set. Needs {@code io.netty:netty-handler} beside the jars that labwire brings.
         *
         * @param context the server's key, and whom it trusts
         * @return this builder
         */
        public Builder tls(SSLContext context) {
            this.tls = new Tls(context);
            return this;
        }

        /**
         * Has all connections encrypted; none are if not set. Needs {@code io.netty:netty-handler} beside the jars that labwire brings.
         *
         * @param context the server's key, and whom it trusts
         * @param parameters versions and cipher suites, and whether clients have to show a certificate; who may be a client is
         *     then for {@link #accept} to say, which is given the session
         * @return this builder
         */
        public Builder tls(SSLContext context, SSLParameters parameters) {
            this.tls = new Tls(context, parameters);
            return this;
        }

        private KatcpServer start() {
            if (device == null) {
                throw new IllegalStateException("there is no device to serve");
            }
            HandlerThreads handlers = executor == null ? HandlerThreads.own() : HandlerThreads.of(executor);
            ServerTransport transport = new ServerTransport(device, this, handlers, Optional.ofNullable(tls));
            boolean done = false;
            try {
                Address listening = listen(transport);
                done = true;
                return new KatcpServer(transport, listening);
            } finally {
                if (!done) {
                    transport.close();
                }
            }
        }

        private Address listen(ServerTransport transport) {
            Address where = new Address(host, port);
            try {
                return transport.listen(where);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("interrupted before listening on " + where));
            }
        }
    }
}
