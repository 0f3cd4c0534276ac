package io.labwire.opentelemetry.trainer;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.remote.CallFailure;
import io.labwire.trainer.remote.Presence;
import io.labwire.trainer.remote.RemoteListener;
import io.labwire.trainer.remote.WatchedCall;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongGauge;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A remote's calls as spans, and what it does as metrics: {@code builder.watch(new RemoteTelemetry(openTelemetry))}.
 *
 * <ul>
 *   <li>spans {@code call 300}, of the kind client, children of the span in which the call is made, from then to its end: with the
 *       command's number and its result, or the reason why there is none, and as events when the request went out and when a notification was announced
 *   <li>{@code labwire.trainer.remote.call.duration}, seconds from request to answer, by command and result
 *   <li>{@code labwire.trainer.remote.call.notified}, seconds from the call to the notification that was announced, by command and result
 *   <li>{@code labwire.trainer.remote.call.failed}, calls that failed, by command and reason, such as {@code timed_out}
 *   <li>{@code labwire.trainer.remote.socket.replaced}, command sockets that were given up
 *   <li>{@code labwire.trainer.remote.broken}, 1 once ZeroMQ has failed and all calls fail, by the error's class
 *   <li>{@code labwire.trainer.remote.presence}, 1 for what the rig is, 0 for what it is not
 * </ul>
 *
 * <p>One of these is for one remote.
 */
public final class RemoteTelemetry implements RemoteListener {

    private static final String METRICS = "labwire.trainer.remote.";

    private final Tracer tracer;
    private final DoubleHistogram duration;
    private final DoubleHistogram notified;
    private final LongCounter failed;
    private final LongCounter replaced;
    private final LongCounter broken;
    private final LongGauge presence;

    /** A call whose end is not told, since too much was, is forgotten with the call. */
    private final Map<WatchedCall, Span> spans = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * Tells of a remote.
     *
     * @param openTelemetry whom it tells
     */
    public RemoteTelemetry(OpenTelemetry openTelemetry) {
        tracer = openTelemetry.getTracer(Attribute.SCOPE);
        Meter meter = openTelemetry.getMeter(Attribute.SCOPE);
        duration = histogram(meter, "call.duration", "how long answers took");
        notified = histogram(meter, "call.notified", "how long commands took that were announced to be notified");
        failed = meter.counterBuilder(METRICS + "call.failed")
                .setUnit("{call}")
                .setDescription("calls that failed")
                .build();
        replaced = meter.counterBuilder(METRICS + "socket.replaced")
                .setUnit("{socket}")
                .setDescription("command sockets that were given up")
                .build();
        broken = meter.counterBuilder(METRICS + "broken")
                .setUnit("{failure}")
                .setDescription("remotes whose calls fail since ZeroMQ has failed")
                .build();
        presence = meter.gaugeBuilder(METRICS + "presence")
                .ofLongs()
                .setDescription("how the rig shows itself")
                .build();
        show(Presence.UNKNOWN);
    }

    private static DoubleHistogram histogram(Meter meter, String name, String description) {
        return meter.histogramBuilder(METRICS + name)
                .setUnit("s")
                .setDescription(description)
                .setExplicitBucketBoundariesAdvice(Attribute.STEPS)
                .build();
    }

    @Override
    public void called(WatchedCall call) {
        Attributes attributes = of(call).build();
        Long command = attributes.get(Attribute.COMMAND);
        Span span = tracer.spanBuilder(command == null ? "call" : "call " + command)
                .setSpanKind(SpanKind.CLIENT)
                .setAllAttributes(attributes)
                .setAttribute(Attribute.SYSTEM, Attribute.AUTOTRAINER)
                .startSpan();
        spans.put(call, span);
    }

    @Override
    public void sent(WatchedCall call) {
        Span span = spans.get(call);
        if (span != null) {
            span.addEvent("sent");
        }
    }

    @Override
    public void answered(WatchedCall call, Bytes answer, Duration after) {
        end(call, answer, after, duration);
    }

    @Override
    public void announced(WatchedCall call, Bytes answer, Duration after) {
        Span span = spans.get(call);
        if (span != null) {
            span.addEvent("announced");
        }
        AttributesBuilder attributes = of(call);
        note(attributes, answer);
        duration.record(seconds(after), attributes.build());
    }

    @Override
    public void notified(WatchedCall call, Bytes notification, Duration after) {
        end(call, notification, after, notified);
    }

    private void end(WatchedCall call, Bytes body, Duration after, DoubleHistogram times) {
        AttributesBuilder attributes = of(call);
        String error = note(attributes, body);
        Attributes all = attributes.build();
        times.record(seconds(after), all);
        end(call, all, error);
    }

    private void end(WatchedCall call, Attributes attributes, @Nullable String error) {
        Span span = spans.remove(call);
        if (span != null) {
            span.setAllAttributes(attributes);
            if (error != null) {
                span.setStatus(StatusCode.ERROR, error);
            }
            span.end();
        }
    }

    /** Adds the result to the attributes; gives back what is wrong with it, if something is. */
    private static @Nullable String note(AttributesBuilder attributes, Bytes body) {
        try {
            CommandAnswer read = CommandAnswer.read(body.toArray(), JsonRules.PYTHON);
            attributes.put(Attribute.RESULT, read.result().toString());
            return Results.isError(read.result()) ? Results.text(read.errorMessage()) : null;
        } catch (WireFormatException unreadable) {
            attributes.put(Attribute.ERROR, lower(CallFailure.Kind.UNREADABLE));
            return String.valueOf(unreadable.getMessage());
        }
    }

    @Override
    public void failed(WatchedCall call, CallFailure failure, Duration after) {
        Attributes attributes =
                of(call).put(Attribute.ERROR, lower(failure.kind())).build();
        failed.add(1, attributes);
        end(call, attributes, String.valueOf(failure.getMessage()));
    }

    @Override
    public void socketReplaced() {
        replaced.add(1);
    }

    @Override
    public void broken(Throwable error) {
        broken.add(1, Attributes.of(Attribute.ERROR, error.getClass().getName()));
    }

    @Override
    public void presenceChanged(Presence now) {
        show(now);
    }

    private void show(Presence now) {
        for (Presence each : Presence.values()) {
            presence.set(each == now ? 1 : 0, Attributes.of(Attribute.PRESENCE, lower(each)));
        }
    }

    /** With the command, unless the request is one of the user's own making that has none. */
    private static AttributesBuilder of(WatchedCall call) {
        AttributesBuilder attributes = Attributes.builder();
        try {
            if (JsonValue.parse(call.request().toArray(), JsonRules.PYTHON) instanceof JsonObject object
                    && object.members().get("command") instanceof JsonInteger command
                    && command.value().bitLength() < Long.SIZE) {
                attributes.put(Attribute.COMMAND, command.value().longValue());
            }
        } catch (WireFormatException noRequest) {
            return attributes;
        }
        return attributes;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
