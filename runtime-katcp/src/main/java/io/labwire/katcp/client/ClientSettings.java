package io.labwire.katcp.client;

import io.labwire.katcp.protocol.ProtocolFlags;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * What a client's core is told once and for all.
 *
 * @param device host and port, for error texts
 * @param limits the bounds to keep
 * @param preset the protocol to assume whatever the device announces; empty to believe the device
 * @param reconnection how long to wait before the next connection
 * @param random gives the reconnection numbers from 0 to below 1
 * @param watchdog how often the device is asked for a sign of life, above 0; empty never to ask
 * @param timeoutHints whether the device is asked how long its requests take
 */
public record ClientSettings(
        String device,
        ClientLimits limits,
        Optional<ProtocolFlags> preset,
        Reconnection reconnection,
        DoubleSupplier random,
        Optional<Duration> watchdog,
        boolean timeoutHints) {

    /** Checks that all are there. */
    public ClientSettings {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(preset, "preset");
        Objects.requireNonNull(reconnection, "reconnection");
        Objects.requireNonNull(random, "random");
        if (watchdog.isPresent() && (watchdog.get().isZero() || watchdog.get().isNegative())) {
            throw new IllegalArgumentException("the time between two signs of life is positive");
        }
    }

    /**
     * The settings of a client that believes the device, does not connect again, and asks for nothing by itself.
     *
     * @param device host and port, for error texts
     * @param limits the bounds to keep
     * @return the settings
     */
    public static ClientSettings of(String device, ClientLimits limits) {
        return new ClientSettings(
                device, limits, Optional.empty(), Reconnection.never(), () -> 0, Optional.empty(), false);
    }

    /**
     * The same with a preset protocol.
     *
     * @param protocol the protocol to assume
     * @return the settings
     */
    public ClientSettings withPreset(ProtocolFlags protocol) {
        return new ClientSettings(device, limits, Optional.of(protocol), reconnection, random, watchdog, timeoutHints);
    }

    /**
     * The same with another way to connect again.
     *
     * @param policy how long to wait before the next connection
     * @param numbers gives the policy numbers from 0 to below 1
     * @return the settings
     */
    public ClientSettings withReconnection(Reconnection policy, DoubleSupplier numbers) {
        return new ClientSettings(device, limits, preset, policy, numbers, watchdog, timeoutHints);
    }

    /**
     * The same with a watchdog.
     *
     * @param every how often the device is asked for a sign of life, above 0
     * @return the settings
     */
    public ClientSettings withWatchdog(Duration every) {
        return new ClientSettings(device, limits, preset, reconnection, random, Optional.of(every), timeoutHints);
    }

    /**
     * The same, and the device is asked how long its requests take.
     *
     * @return the settings
     */
    public ClientSettings withTimeoutHints() {
        return new ClientSettings(device, limits, preset, reconnection, random, watchdog, true);
    }
}
