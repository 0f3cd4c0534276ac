package io.labwire.opentelemetry.trainer;

import io.labwire.core.Bytes;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.DeviceListener;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.WritableAnswer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.time.Duration;

/**
 * A device's commands as spans, and what it does as metrics: {@code settings.listener(new DeviceTelemetry(openTelemetry))}.
 *
 * <p>The span of a command is the current one while the delegate does it, so that spans of the user's own are its children. It has no
 * parent: requests carry no trace.
 *
 * <ul>
 *   <li>spans {@code command 300}, of the kind server, with the command's number, its result, and the exception if it broke off
 *   <li>{@code labwire.trainer.device.command.duration}, seconds, by command and result
 *   <li>{@code labwire.trainer.device.unreadable}, frames that are no requests
 *   <li>{@code labwire.trainer.device.published} and {@code labwire.trainer.device.published.size}, messages and the bytes of their
 *       bodies, by topic
 *   <li>{@code labwire.trainer.device.dropped}, messages that are not sent, by topic
 *   <li>{@code labwire.trainer.device.broken}, 1 once ZeroMQ has failed and the device has stopped, by the error's class
 * </ul>
 *
 * <p>One of these is for one device. Any thread may call it.
 */
public final class DeviceTelemetry implements DeviceListener {

    private static final String METRICS = "labwire.trainer.device.";

    /** The span that a thread is in, and what makes it the current one. */
    private record Doing(Span span, Scope scope) {

        static final Doing NOTHING = new Doing(Span.getInvalid(), Scope.noop());
    }

    private final Tracer tracer;
    private final DoubleHistogram duration;
    private final LongCounter unreadable;
    private final LongCounter published;
    private final LongCounter size;
    private final LongCounter dropped;
    private final LongCounter broken;
    private final ThreadLocal<Doing> doing = ThreadLocal.withInitial(() -> Doing.NOTHING);

    /**
     * Tells of a device.
     *
     * @param openTelemetry whom it tells
     */
    public DeviceTelemetry(OpenTelemetry openTelemetry) {
        tracer = openTelemetry.getTracer(Attribute.SCOPE);
        Meter meter = openTelemetry.getMeter(Attribute.SCOPE);
        duration = meter.histogramBuilder(METRICS + "command.duration")
                .setUnit("s")
                .setDescription("how long commands took")
                .setExplicitBucketBoundariesAdvice(Attribute.STEPS)
                .build();
        unreadable = counter(meter, "unreadable", "{frame}", "frames that are no requests");
        published = counter(meter, "published", "{message}", "messages that were taken for sending");
        size = counter(meter, "published.size", "By", "the bodies of the messages that were taken for sending");
        dropped = counter(meter, "dropped", "{message}", "messages that are not sent");
        broken = counter(meter, "broken", "{failure}", "devices that ZeroMQ's failure has stopped");
    }

    private static LongCounter counter(Meter meter, String name, String unit, String description) {
        return meter.counterBuilder(METRICS + name)
                .setUnit(unit)
                .setDescription(description)
                .build();
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // closed by the same thread when it has answered
    public void requestReceived(CommandRequest request) {
        end();
        Span span = tracer.spanBuilder("command " + request.command())
                .setSpanKind(SpanKind.SERVER)
                .setNoParent()
                .setAttribute(Attribute.SYSTEM, Attribute.AUTOTRAINER)
                .setAttribute(Attribute.COMMAND, (long) request.command())
                .startSpan();
        doing.set(new Doing(span, span.makeCurrent()));
    }

    @Override
    public void answered(CommandRequest request, WritableAnswer answer, Duration took) {
        CommandResult result = answer.result();
        duration.record(
                took.toNanos() / 1e9,
                Attributes.of(Attribute.COMMAND, (long) request.command(), Attribute.RESULT, result.toString()));
        Span span = doing.get().span();
        span.setAttribute(Attribute.RESULT, result.toString());
        if (Results.isError(result)) {
            span.setStatus(StatusCode.ERROR, Results.text(answer.errorMessage()));
        }
        end();
    }

    @Override
    public void failed(CommandRequest request, String what, Throwable error) {
        Span span = doing.get().span();
        span.recordException(error);
        span.setStatus(StatusCode.ERROR, what);
    }

    private void end() {
        Doing over = doing.get();
        doing.remove();
        over.scope().close();
        over.span().end();
    }

    @Override
    public void unreadable(Bytes frame, Exception fault) {
        unreadable.add(1);
    }

    @Override
    public void published(Topic topic, int bytes) {
        Attributes attributes = Attributes.of(Attribute.TOPIC, topic.toString());
        published.add(1, attributes);
        size.add(bytes, attributes);
    }

    @Override
    public void dropped(Topic topic, String reason) {
        dropped.add(1, Attributes.of(Attribute.TOPIC, topic.toString()));
    }

    @Override
    public void broken(Throwable error) {
        broken.add(1, Attributes.of(Attribute.ERROR, error.getClass().getName()));
    }
}
