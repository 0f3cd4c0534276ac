package io.labwire.opentelemetry.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.json.value.JsonNull;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.CommandResponse;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.MessageListener;
import io.labwire.trainer.remote.Presence;
import io.labwire.trainer.remote.TrainerRemote;
import io.labwire.trainer.zmq.Endpoint;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A device and its remote over sockets, both watched. */
@Timeout(60)
class TelemetryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final AttributeKey<String> RESULT = AttributeKey.stringKey("labwire.trainer.result");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> TOPIC = AttributeKey.stringKey("labwire.trainer.topic");
    private static final AttributeKey<String> PRESENCE = AttributeKey.stringKey("labwire.trainer.presence");
    private static final AttributeKey<Long> COMMAND = AttributeKey.longKey("labwire.trainer.command");

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build())
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(metrics).build())
            .build();
    private final TrainerDevice device = TrainerDevice.create(settings -> settings.hosts(List.of("127.0.0.1"))
            .subscriberPort(0)
            .commandPort(0)
            .listener(new DeviceTelemetry(telemetry)));

    private final ExecutorService callbacks = Executors.newSingleThreadExecutor();

    @BeforeEach
    void begin() {
        device.start();
    }

    @AfterEach
    void end() {
        callbacks.shutdown();
        device.close();
        telemetry.close();
    }

    private TrainerRemote remote() throws Exception {
        return TrainerRemote.builder("127.0.0.1")
                .ports(
                        Endpoint.port(device.subscriberAddresses().get(0)),
                        Endpoint.port(device.commandAddresses().get(0)))
                .executor(callbacks)
                .watch(new RemoteTelemetry(telemetry))
                .connect();
    }

    @Test
    void theSpanOfACallIsAChildOfItsCallersAndThatOfACommandAParentOfTheDelegates() throws Exception {
        device.delegate(request -> {
            telemetry.getTracer("test").spanBuilder("inner").startSpan().end();
            return CommandResponse.success();
        });
        Span outer = telemetry.getTracer("test").spanBuilder("outer").startSpan();
        try (TrainerRemote remote = remote()) {
            try (Scope current = outer.makeCurrent()) {
                assertThat(current).isNotNull();
                assertThat(remote.call(300, JsonNull.NULL)).succeedsWithin(PATIENCE);
            } finally {
                outer.end();
            }
        }
        device.close();

        SpanData call = span("call 300");
        assertThat(call.getParentSpanId()).isEqualTo(outer.getSpanContext().getSpanId());
        assertThat(call.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(call.getAttributes().get(COMMAND)).isEqualTo(300);
        assertThat(call.getAttributes().get(RESULT)).isEqualTo("SUCCESS");
        assertThat(call.getEvents())
                .singleElement()
                .matches(event -> event.getName().equals("sent"));
        SpanData command = span("command 300");
        assertThat(command.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(command.getParentSpanContext().isValid()).isFalse();
        assertThat(command.getAttributes().get(RESULT)).isEqualTo("SUCCESS");
        assertThat(span("inner").getParentSpanId()).isEqualTo(command.getSpanId());
        Attributes done = Attributes.of(COMMAND, 300L, RESULT, "SUCCESS");
        assertThat(points("labwire.trainer.remote.call.duration")).containsExactly(done);
        assertThat(points("labwire.trainer.device.command.duration")).containsExactly(done);
    }

    @Test
    void equalRequestsHaveSpansOfTheirOwn() throws Exception {
        device.delegate(request -> CommandResponse.success());
        Bytes request = Bytes.utf8("{\"command\":300}");
        try (TrainerRemote remote = remote()) {
            var first = remote.exchange(request, CallOptions.DEFAULT);
            var second = remote.exchange(request, CallOptions.DEFAULT);
            assertThat(first).succeedsWithin(PATIENCE);
            assertThat(second).succeedsWithin(PATIENCE);
        }
        assertThat(named("call 300"))
                .hasSize(2)
                .allMatch(span -> "SUCCESS".equals(span.getAttributes().get(RESULT)));
        device.close();
        assertThat(named("command 300"))
                .as("none within another")
                .hasSize(2)
                .allMatch(span -> !span.getParentSpanContext().isValid());
    }

    @Test
    void whatBreaksOffIsAnError() throws Exception {
        device.delegate(request -> {
            throw new IllegalStateException("the door is open");
        });
        try (TrainerRemote remote = remote()) {
            assertThat(remote.call(300, JsonNull.NULL)).succeedsWithin(PATIENCE);
            assertThat(remote.exchange(Bytes.utf8("no request"), CallOptions.DEFAULT))
                    .succeedsWithin(PATIENCE);
        }
        device.close();

        SpanData command = span("command 300");
        assertThat(command.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(command.getEvents()).anyMatch(event -> event.getName().equals("exception"));
        SpanData call = span("call 300");
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(call.getStatus().getDescription()).isEqualTo("the door is open");
        assertThat(span("call").getAttributes().get(RESULT)).isEqualTo("UNRECOGNIZED");
        assertThat(points("labwire.trainer.device.unreadable")).hasSize(1);
    }

    @Test
    void aCallWithoutAnAnswerIsAnError() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        device.delegate(request -> {
            free.await();
            return CommandResponse.success();
        });
        try (TrainerRemote remote = remote()) {
            assertThat(remote.exchange(
                            Bytes.utf8("{\"command\":400}"), CallOptions.DEFAULT.withTimeout(Duration.ofMillis(50))))
                    .failsWithin(PATIENCE);
        } finally {
            free.countDown();
        }
        SpanData call = span("call 400");
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(call.getAttributes().get(ERROR)).isEqualTo("timed_out");
        assertThat(points("labwire.trainer.remote.call.failed"))
                .containsExactly(Attributes.of(COMMAND, 400L, ERROR, "timed_out"));
        assertThat(points("labwire.trainer.remote.socket.replaced")).hasSize(1);
    }

    @Test
    void aCallLastsUntilItIsNotified() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        CommandRequest[] begun = new CommandRequest[1];
        device.delegate(request -> {
            begun[0] = request;
            answered.countDown();
            return CommandResponse.pendingWithNotification();
        });
        try (TrainerRemote remote = remote()) {
            device.whenSubscribed(Topic.COMMAND_RESULT).get(10, TimeUnit.SECONDS);
            var call = remote.callUntilNotified(
                    nonce -> OutgoingRequest.of(100, nonce, JsonNull.NULL), CallOptions.DEFAULT);
            assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(device.sendResult(begun[0], CommandResponse.failed(3, "no camera")))
                    .isTrue();
            assertThat(call).succeedsWithin(PATIENCE);
        }
        SpanData call = span("call 100");
        assertThat(call.getEvents()).extracting(EventData::getName).containsExactly("sent", "announced");
        assertThat(call.getStatus().getDescription()).isEqualTo("no camera");
        assertThat(points("labwire.trainer.remote.call.duration"))
                .containsExactly(Attributes.of(COMMAND, 100L, RESULT, "PENDING_WITH_NOTIFICATION"));
        assertThat(points("labwire.trainer.remote.call.notified"))
                .containsExactly(Attributes.of(COMMAND, 100L, RESULT, "FAILED"));
    }

    @Test
    void whatIsPublishedAndWhetherTheRigIsThereIsCounted() throws Exception {
        CountDownLatch present = new CountDownLatch(1);
        try (TrainerRemote remote = remote()) {
            remote.listen(new MessageListener() {
                @Override
                public void presenceChanged(Presence presence) {
                    present.countDown();
                }
            });
            device.whenSubscribed(Topic.EVENT).get(10, TimeUnit.SECONDS);
            assertThat(device.sendDict(Topic.EVENT, Map.of("kind", 101))).isTrue();
            assertThat(device.sendDict(Topic.EVENT, new Object())).isFalse();
            assertThat(present.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(points("labwire.trainer.device.published"))
                .containsExactlyInAnyOrder(Attributes.of(TOPIC, "EMERGENCY"), Attributes.of(TOPIC, "EVENT"));
        assertThat(points("labwire.trainer.device.dropped")).containsExactly(Attributes.of(TOPIC, "EVENT"));
        assertThat(sum("labwire.trainer.device.published")).isEqualTo(2);
        assertThat(sum("labwire.trainer.device.published.size")).isEqualTo(2L * "{\"kind\": 101}".length());
        assertThat(sum("labwire.trainer.device.dropped")).isEqualTo(1);
        callbacks.shutdown();
        assertThat(callbacks.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(metric("labwire.trainer.remote.presence").getLongGaugeData().getPoints())
                .hasSize(Presence.values().length)
                .allMatch(point -> point.getValue()
                        == ("present".equals(point.getAttributes().get(PRESENCE)) ? 1 : 0));
    }

    /** Such errors end threads of ZeroMQ, which cannot be made to happen here; the sockets' own tests have one. */
    @Test
    void aFailureOfZeroMqIsCountedByItsError() {
        new DeviceTelemetry(telemetry).broken(new OutOfMemoryError("on purpose"));
        new RemoteTelemetry(telemetry).broken(new StackOverflowError("on purpose"));

        assertThat(points("labwire.trainer.device.broken"))
                .containsExactly(Attributes.of(ERROR, "java.lang.OutOfMemoryError"));
        assertThat(points("labwire.trainer.remote.broken"))
                .containsExactly(Attributes.of(ERROR, "java.lang.StackOverflowError"));
    }

    private Stream<SpanData> all(String name) {
        return spans.getFinishedSpanItems().stream()
                .filter(each -> each.getName().equals(name));
    }

    private List<SpanData> named(String name) {
        return all(name).toList();
    }

    private SpanData span(String name) {
        List<SpanData> found = named(name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    /** The attributes of what a metric has counted. */
    private List<Attributes> points(String name) {
        return metric(name).getData().getPoints().stream()
                .map(PointData::getAttributes)
                .toList();
    }

    private long sum(String name) {
        return metric(name).getLongSumData().getPoints().stream()
                .mapToLong(LongPointData::getValue)
                .sum();
    }

    private MetricData metric(String name) {
        return metrics.collectAllMetrics().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
