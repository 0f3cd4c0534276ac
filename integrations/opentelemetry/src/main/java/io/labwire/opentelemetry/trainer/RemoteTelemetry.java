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
import io.labwire.trainer.remote.TrainerRemote;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A remote's calls as spans, and what it does as metrics: {@code builder.watch(new RemoteTelemetry(openTelemetry))}.
 *
 * <ul>
 *   <li>spans {@code call 300}, of the kind client, with the command's number and its result, or the reason why there is none
 *   <li>{@code labwire.trainer.remote.call.duration}, seconds, by command and result, of calls that were answered
 *   <li>{@code labwire.trainer.remote.call.failed}, calls without an answer, by command and reason, such as {@code timed_out}
 *   <li>{@code labwire.trainer.remote.socket.replaced}, command sockets that were given up
 *   <li>once {@link #observe} has been called: {@code labwire.trainer.remote.presence}, 1 for what the rig is now, 0 for what it
 *       is not
 * </ul>
 *
 * <p>Spans are roots: the remote tells of a call by its executor, where the span is not current in which it was made.
 *
 * <p>One of these is for one remote.
 */
public final class RemoteTelemetry implements RemoteListener {

    private static final String METRICS = "labwire.trainer.remote.";

    private final Clock clock;
    private final Tracer tracer;
    private final Meter meter;
    private final DoubleHistogram duration;
    private final LongCounter failed;
    private final LongCounter replaced;

    /** When requests went out that nothing has become of yet. */
    private final Map<Bytes, Instant> begun = new ConcurrentHashMap<>();

    /**
     * Tells of a remote.
     *
     * @param openTelemetry whom it tells
     */
    public RemoteTelemetry(OpenTelemetry openTelemetry) {
        this(openTelemetry, Clock.systemUTC());
    }

    RemoteTelemetry(OpenTelemetry openTelemetry, Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        tracer = openTelemetry.getTracer(Attribute.SCOPE);
        meter = openTelemetry.getMeter(Attribute.SCOPE);
        duration = meter.histogramBuilder(METRICS + "call.duration")
                .setUnit("s")
                .setDescription("how long answers took")
                .setExplicitBucketBoundariesAdvice(Attribute.STEPS)
                .build();
        failed = meter.counterBuilder(METRICS + "call.failed")
                .setUnit("{call}")
                .setDescription("calls without an answer")
                .build();
        replaced = meter.counterBuilder(METRICS + "socket.replaced")
                .setUnit("{socket}")
                .setDescription("command sockets that were given up")
                .build();
    }

    /**
     * Tells of the rig's presence as well, whenever metrics are collected.
     *
     * @param remote the remote that this watches
     * @return ends that
     */
    public AutoCloseable observe(TrainerRemote remote) {
        return meter.gaugeBuilder(METRICS + "presence")
                .ofLongs()
                .setDescription("how the rig shows itself")
                .buildWithCallback(gauge -> {
                    Presence now = remote.presence();
                    for (Presence each : Presence.values()) {
                        gauge.record(each == now ? 1 : 0, Attributes.of(Attribute.PRESENCE, lower(each)));
                    }
                });
    }

    /** A request that is repeated has begun when it went out first. */
    @Override
    public void sent(Bytes request) {
        begun.putIfAbsent(request, clock.instant());
    }

    @Override
    public void answered(Bytes request, Bytes answer, Duration after) {
        begun.remove(request);
        AttributesBuilder attributes = of(request);
        Instant end = clock.instant();
        try {
            CommandAnswer read = CommandAnswer.read(answer.toArray(), JsonRules.PYTHON);
            attributes.put(Attribute.RESULT, read.result().toString());
            duration.record(after.toNanos() / 1e9, attributes.build());
            Span span = span(attributes.build(), end.minus(after));
            if (Results.isError(read.result())) {
                span.setStatus(StatusCode.ERROR, Results.text(read.errorMessage()));
            }
            span.end(end);
        } catch (WireFormatException unreadable) {
            attributes.put(Attribute.ERROR, lower(CallFailure.Kind.UNREADABLE));
            duration.record(after.toNanos() / 1e9, attributes.build());
            span(attributes.build(), end.minus(after))
                    .setStatus(StatusCode.ERROR, String.valueOf(unreadable.getMessage()))
                    .end(end);
        }
    }

    @Override
    public void failed(Bytes request, CallFailure failure) {
        Instant end = clock.instant();
        Instant begin = begun.remove(request);
        Attributes attributes =
                of(request).put(Attribute.ERROR, lower(failure.kind())).build();
        failed.add(1, attributes);
        span(attributes, begin == null ? end : begin)
                .setStatus(StatusCode.ERROR, String.valueOf(failure.getMessage()))
                .end(end);
    }

    @Override
    public void socketReplaced() {
        replaced.add(1);
    }

    private Span span(Attributes attributes, Instant begin) {
        Long command = attributes.get(Attribute.COMMAND);
        return tracer.spanBuilder(command == null ? "call" : "call " + command)
                .setNoParent()
                .setSpanKind(SpanKind.CLIENT)
                .setAllAttributes(attributes)
                .setAttribute(Attribute.SYSTEM, Attribute.AUTOTRAINER)
                .setStartTimestamp(begin)
                .startSpan();
    }

    /** With the command, unless the request is one of the user's own making that has none. */
    private static AttributesBuilder of(Bytes request) {
        AttributesBuilder attributes = Attributes.builder();
        try {
            if (JsonValue.parse(request.toArray(), JsonRules.PYTHON) instanceof JsonObject object
                    && object.members().get("command") instanceof JsonInteger command
                    && command.value().bitLength() < Long.SIZE) {
                attributes.put(Attribute.COMMAND, command.value().longValue());
            }
        } catch (WireFormatException noRequest) {
            return attributes;
        }
        return attributes;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
