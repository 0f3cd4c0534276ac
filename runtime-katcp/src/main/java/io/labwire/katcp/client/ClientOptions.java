package io.labwire.katcp.client;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says which device a client connects to, and how.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ClientOptions<B extends ClientOptions<B>> permits KatcpClient.Builder {

    String host = "127.0.0.1";
    int port;
    Duration connectTimeout = Duration.ofSeconds(5);
    ClientLimits limits = ClientLimits.DEFAULT;

    @Nullable Executor executor;

    @Nullable ProtocolFlags preset;

    final List<Consumer<? super Message>> informListeners = new ArrayList<>();

    ClientOptions() {}

    /**
     * Sets the device's host; this machine if not set.
     *
     * @param nameOrAddress a name or an IP address, without brackets
     * @return this builder
     */
    public final B host(String nameOrAddress) {
        this.host = Objects.requireNonNull(nameOrAddress, "nameOrAddress");
        return self();
    }

    /**
     * Sets the device's port.
     *
     * @param number 1 to 65535
     * @return this builder
     */
    public final B port(int number) {
        if (number < 1 || number > 65535) {
            throw new IllegalArgumentException("no port is " + number);
        }
        this.port = number;
        return self();
    }

    /**
     * Sets how long to wait for the connection, and after that for the greeting; 5 s if not set.
     *
     * @param timeout a positive time
     * @return this builder
     */
    public final B connectTimeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a timeout is positive");
        }
        this.connectTimeout = timeout;
        return self();
    }

    /**
     * Sets how long to wait for a reply; 5 s if not set.
     *
     * @param timeout a positive time
     * @return this builder
     */
    public final B requestTimeout(Duration timeout) {
        this.limits = limits.withRequestTimeout(timeout);
        return self();
    }

    /**
     * Sets the most bytes of a received line, its end included; 16 MiB if not set.
     *
     * @param bytes a positive number
     * @return this builder
     */
    public final B maxLine(int bytes) {
        this.limits = limits.withMaxLine(bytes);
        return self();
    }

    /**
     * Sets all bounds at once.
     *
     * @param newLimits the bounds
     * @return this builder
     */
    public final B limits(ClientLimits newLimits) {
        this.limits = Objects.requireNonNull(newLimits, "newLimits");
        return self();
    }

    /**
     * Sets what runs callbacks and completes futures; a daemon thread of the client if not set.
     *
     * @param callbacks runs them elsewhere than in the calling thread; if it refuses, the thread that reads runs them
     * @return this builder
     */
    public final B executor(Executor callbacks) {
        this.executor = Objects.requireNonNull(callbacks, "callbacks");
        return self();
    }

    /**
     * Fixes the protocol, whatever the device announces (specification, section 12.1).
     *
     * @param flags the protocol to assume
     * @return this builder
     */
    public final B presetProtocol(ProtocolFlags flags) {
        this.preset = Objects.requireNonNull(flags, "flags");
        return self();
    }

    /**
     * Has a listener told of each inform that belongs to no request, from the greeting on.
     *
     * @param listener is called by the callbacks' thread, in order
     * @return this builder
     */
    public final B onInform(Consumer<? super Message> listener) {
        informListeners.add(Objects.requireNonNull(listener, "listener"));
        return self();
    }

    String device() {
        return new Address(host, port).text();
    }

    abstract B self();
}
