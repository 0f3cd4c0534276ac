package io.labwire.katcp.client;

import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says how a client deals with its device, beside where that is.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ClientOptions<B extends ClientOptions<B>> extends DevicePlace<B>
        permits KatcpClient.Builder {

    ClientLimits limits = ClientLimits.DEFAULT;

    @Nullable Executor executor;

    @Nullable ProtocolFlags preset;

    Reconnection reconnection = Reconnection.fixed(Duration.ofMillis(500));
    Optional<Duration> watchdog = Optional.empty();
    boolean timeoutHints;

    final List<Consumer<? super Message>> informListeners = new ArrayList<>();
    final List<Consumer<? super ConnectionChange>> stateListeners = new ArrayList<>();

    ClientOptions() {}

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
     * Sets how long to wait before connecting again; 0.5 s, for ever, if not set.
     *
     * @param policy such as {@link Reconnection#exponential} or {@link Reconnection#never}
     * @return this builder
     */
    public final B reconnection(Reconnection policy) {
        this.reconnection = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /**
     * Has the device asked {@code ?watchdog} every so often, and the connection given up if nothing at all comes back
     * within the request time-out: the only way to notice that the other end vanished without a word. Not asked if not set.
     *
     * @param every the time between a sign of life and the next question, above 0
     * @return this builder
     */
    public final B watchdog(Duration every) {
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("the time between two signs of life is positive");
        }
        this.watchdog = Optional.of(every);
        return self();
    }

    /**
     * Has the device asked how long its requests take, {@code ?request-timeout-hint}, if it can tell. A request whose
     * hint is longer than the request time-out, and that is given no time-out of its own, is waited for as long.
     *
     * @return this builder
     */
    public final B timeoutHints() {
        this.timeoutHints = true;
        return self();
    }

    /**
     * Has a listener told of each change of the connection from the first on; see {@link KatcpClient#onState}.
     *
     * @param listener is called by the thread that reads, and must not block
     * @return this builder
     */
    public final B onState(Consumer<? super ConnectionChange> listener) {
        stateListeners.add(Objects.requireNonNull(listener, "listener"));
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

    ClientSettings settings() {
        return new ClientSettings(
                device(),
                limits,
                Optional.ofNullable(preset),
                reconnection,
                () -> ThreadLocalRandom.current().nextDouble(),
                watchdog,
                timeoutHints);
    }
}
