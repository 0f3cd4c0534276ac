package io.labwire.trainer.device;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A device's options under the names that the Python package gives them (specification of AutoTrainer, sections 1 and 10), for
 * configurations that exist. {@link TrainerDevice#create} has all that can be set.
 *
 * @param rpc the device's; null for none
 * @param telemetry carried along; nothing uses it
 */
public record ApiOptions(@Nullable RpcOptions rpc, @Nullable TelemetryOptions telemetry) {

    /**
     * The options of a device.
     *
     * @param enable whether there is to be one
     * @param identifier its name in its heartbeats
     * @param heartbeatInterval the time from a heartbeat to the next
     * @param subscriberPort the port of the publishing socket
     * @param commandPort the port of the commands' socket
     */
    public record RpcOptions(
            boolean enable, String identifier, Duration heartbeatInterval, int subscriberPort, int commandPort) {

        /** The defaults. */
        public static final RpcOptions DEFAULT = new RpcOptions(
                true,
                "autotrainer-device",
                Duration.ofSeconds(5),
                DeviceSettings.SUBSCRIBER_PORT,
                DeviceSettings.COMMAND_PORT);

        /** Checks that nothing is missing. */
        public RpcOptions {
            Objects.requireNonNull(identifier, "identifier");
            Objects.requireNonNull(heartbeatInterval, "heartbeatInterval");
        }
    }

    /**
     * Where measurements would go; nothing goes there yet.
     *
     * @param enable whether they would
     * @param endpoint where to; null for nowhere
     * @param apiKey what they would be let in by
     */
    public record TelemetryOptions(boolean enable, @Nullable String endpoint, String apiKey) {

        /** The defaults. */
        public static final TelemetryOptions DEFAULT = new TelemetryOptions(false, null, "");

        /** Checks that nothing is missing. */
        public TelemetryOptions {
            Objects.requireNonNull(apiKey, "apiKey");
        }
    }

    /**
     * The default options.
     *
     * @return both parts, with the defaults of all
     */
    public static ApiOptions createDefault() {
        return new ApiOptions(RpcOptions.DEFAULT, TelemetryOptions.DEFAULT);
    }

    /**
     * A device of these options, which has not been started.
     *
     * @return the device, empty if there is to be none
     */
    public Optional<TrainerDevice> createService() {
        RpcOptions options = rpc;
        if (options == null || !options.enable()) {
            return Optional.empty();
        }
        return Optional.of(TrainerDevice.create(settings -> settings.identifier(options.identifier())
                .heartbeatInterval(options.heartbeatInterval())
                .subscriberPort(options.subscriberPort())
                .commandPort(options.commandPort())));
    }
}
