package io.labwire.trainer.device;

import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.value.NotWritableException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A device's core, and what writes and answers for it, as the service has them, but without sockets and threads. */
public final class DeviceParts {

    private final DeviceCore core;
    private final PublicationWriter writer;
    private final CommandDesk desk;

    public DeviceParts(Clock wall, LongSupplier nanos, Duration heartbeatInterval, int capacity, Overflow overflow) {
        DeviceSettings settings = DeviceSettings.with(with -> with.clocks(wall, nanos)
                .heartbeatInterval(heartbeatInterval)
                .queueCapacity(capacity)
                .overflow(overflow));
        this.writer = new PublicationWriter(settings);
        this.core = new DeviceCore(settings, writer::heartbeat);
        this.desk = new CommandDesk(
                new RequestReader(settings.commands(), settings.requestLimits()),
                new AnswerWriter(settings.wire(), settings.nonFinite(), settings.zone(), settings.level()),
                new ListenerCalls(settings.listener().orElse(null)),
                nanos);
    }

    public DeviceCore core() {
        return core;
    }

    /** One message, or the two of an emergency. */
    public List<Outgoing> written(Topic topic, Object value) {
        try {
            return writer.value(topic, value);
        } catch (NotWritableException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public byte[] answer(byte[] request, @Nullable CommandDelegate delegate) {
        return desk.answer(request, delegate);
    }
}
