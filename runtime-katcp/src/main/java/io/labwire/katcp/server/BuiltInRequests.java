package io.labwire.katcp.server;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.core.ClientListInform;
import io.labwire.katcp.core.ClientListReply;
import io.labwire.katcp.core.ClientListRequest;
import io.labwire.katcp.core.CoreDevice;
import io.labwire.katcp.core.HaltReply;
import io.labwire.katcp.core.HaltRequest;
import io.labwire.katcp.core.HelpInform;
import io.labwire.katcp.core.HelpReply;
import io.labwire.katcp.core.HelpRequest;
import io.labwire.katcp.core.LogLevelReply;
import io.labwire.katcp.core.LogLevelRequest;
import io.labwire.katcp.core.RequestTimeoutHintInform;
import io.labwire.katcp.core.RequestTimeoutHintReply;
import io.labwire.katcp.core.RequestTimeoutHintRequest;
import io.labwire.katcp.core.RestartReply;
import io.labwire.katcp.core.RestartRequest;
import io.labwire.katcp.core.SensorListInform;
import io.labwire.katcp.core.SensorListReply;
import io.labwire.katcp.core.SensorListRequest;
import io.labwire.katcp.core.SensorReading;
import io.labwire.katcp.core.SensorSamplingClearReply;
import io.labwire.katcp.core.SensorSamplingClearRequest;
import io.labwire.katcp.core.SensorSamplingReply;
import io.labwire.katcp.core.SensorSamplingRequest;
import io.labwire.katcp.core.SensorValueInform;
import io.labwire.katcp.core.SensorValueReply;
import io.labwire.katcp.core.SensorValueRequest;
import io.labwire.katcp.core.VersionListInform;
import io.labwire.katcp.core.VersionListReply;
import io.labwire.katcp.core.VersionListRequest;
import io.labwire.katcp.core.WatchdogReply;
import io.labwire.katcp.core.WatchdogRequest;
import io.labwire.katcp.device.InformingContext;
import io.labwire.katcp.device.RequestContext;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.Sensor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Serves the requests that every device has (specification, section 8), on the core's thread. */
final class BuiltInRequests implements CoreDevice {

    private final ServerCore core;
    private final SensorSelection selection;
    private @Nullable ServerConnection asking;

    BuiltInRequests(ServerCore core) {
        this.core = core;
        this.selection = new SensorSelection(core.sensors(), core.limits());
    }

    /** Serves a request of a connection; the context of a handler does not tell which one it is. */
    CompletionStage<? extends KatcpReply> askedBy(
            ServerConnection connection, RequestHandler.Call call, InformingContext<KatcpInform> context) {
        asking = connection;
        try {
            return call.start(context);
        } finally {
            asking = null;
        }
    }

    /** What to say of arguments that cannot be read: {@code ?log-level} has words of its own. */
    static RequestFailure refusal(String request, WireFormatException fault) {
        boolean level = request.equals("log-level") && fault.kind() == WireFormatException.Kind.UNKNOWN_VALUE;
        return RequestFailure.fail(
                level ? "Unknown logging level name '" + fault.found() + "'" : String.valueOf(fault.getMessage()));
    }

    private static <R> CompletionStage<R> done(R reply) {
        return CompletableFuture.completedFuture(reply);
    }

    @Override
    public CompletionStage<HelpReply> help(HelpRequest request, InformingContext<HelpInform> context) {
        if (request.name().isPresent()) {
            Optional<RequestHandler> handler =
                    core.requests().find(request.name().get());
            if (handler.isEmpty()) {
                return context.fail("Unknown request method.");
            }
            context.inform(new HelpInform(handler.get().name(), handler.get().description()));
            return done(new HelpReply(1));
        }
        List<RequestHandler> all = core.requests().all();
        for (RequestHandler handler : all) {
            String firstLine = handler.description().lines().findFirst().orElse("");
            context.inform(new HelpInform(handler.name(), firstLine));
        }
        return done(new HelpReply(all.size()));
    }

    @Override
    public CompletionStage<HaltReply> halt(HaltRequest request, RequestContext context) {
        core.surroundings().execute(core::halt); // after the reply
        return done(new HaltReply());
    }

    @Override
    public CompletionStage<RestartReply> restart(RestartRequest request, RequestContext context) {
        Optional<Runnable> restart = core.hooks().restart();
        boolean halts = core.hooks().restartHalts();
        if (restart.isEmpty() && !halts) {
            return context.fail("No restart queue registered -- cannot restart.");
        }
        Surroundings surroundings = core.surroundings();
        restart.ifPresent(
                action -> surroundings.execute(() -> surroundings.handlers().execute(action))); // after the reply
        if (halts) {
            surroundings.execute(core::restart);
        }
        return done(new RestartReply());
    }

    @Override
    public CompletionStage<WatchdogReply> watchdog(WatchdogRequest request, RequestContext context) {
        return done(new WatchdogReply());
    }

    @Override
    public CompletionStage<LogLevelReply> logLevel(LogLevelRequest request, RequestContext context) {
        request.level().ifPresent(core.log()::level);
        return done(new LogLevelReply(core.log().level()));
    }

    @Override
    public CompletionStage<VersionListReply> versionList(
            VersionListRequest request, InformingContext<VersionListInform> context) {
        List<Version> versions = core.versions();
        for (Version version : versions) {
            context.inform(new VersionListInform(version.name(), version.version(), version.build()));
        }
        return done(new VersionListReply(versions.size()));
    }

    @Override
    public CompletionStage<ClientListReply> clientList(
            ClientListRequest request, InformingContext<ClientListInform> context) {
        List<ServerConnection> clients = core.clients().open();
        clients.forEach(client -> context.inform(new ClientListInform(client.peer())));
        return done(new ClientListReply(clients.size()));
    }

    @Override
    public CompletionStage<SensorListReply> sensorList(
            SensorListRequest request, InformingContext<SensorListInform> context) {
        List<Sensor<?>> sensors = selection.of(request.name());
        for (Sensor<?> sensor : sensors) {
            context.inform(new SensorListInform(
                    sensor.name(), sensor.description(), sensor.unit(), sensor.type(), sensor.parameters()));
        }
        return done(new SensorListReply(sensors.size()));
    }

    @Override
    public CompletionStage<SensorValueReply> sensorValue(
            SensorValueRequest request, InformingContext<SensorValueInform> context) {
        List<Sensor<?>> sensors = selection.of(request.name());
        TimeForm time = core.protocol().timeForm();
        sensors.forEach(sensor -> context.inform(present(sensor, time)));
        return done(new SensorValueReply(sensors.size()));
    }

    private static <T> SensorValueInform present(Sensor<T> sensor, TimeForm time) {
        Reading<T> reading = sensor.reading();
        Bytes value = sensor.format(reading.value(), time);
        return new SensorValueInform(
                reading.timestamp(), 1, List.of(new SensorReading(sensor.name(), reading.status(), value)));
    }

    @Override
    public CompletionStage<SensorSamplingReply> sensorSampling(SensorSamplingRequest request, RequestContext context) {
        return done(new SensorSampling(core.sensors(), asking().subscriptions(), core.protocol()).serve(request));
    }

    @Override
    public CompletionStage<SensorSamplingClearReply> sensorSamplingClear(
            SensorSamplingClearRequest request, RequestContext context) {
        asking().subscriptions().clear();
        return done(new SensorSamplingClearReply());
    }

    private ServerConnection asking() {
        if (asking == null) {
            throw new IllegalStateException("no request is being served");
        }
        return asking;
    }

    @Override
    public CompletionStage<RequestTimeoutHintReply> requestTimeoutHint(
            RequestTimeoutHintRequest request, InformingContext<RequestTimeoutHintInform> context) {
        if (request.name().isPresent()) {
            Optional<RequestHandler> handler =
                    core.requests().find(request.name().get());
            if (handler.isEmpty()) {
                return context.fail("Unknown request method");
            }
            context.inform(hint(handler.get()));
            return done(new RequestTimeoutHintReply(1));
        }
        List<RequestHandler> hinted = core.requests().all().stream()
                .filter(handler -> handler.timeoutHint().isPresent())
                .toList();
        hinted.forEach(handler -> context.inform(hint(handler)));
        return done(new RequestTimeoutHintReply(hinted.size()));
    }

    private static RequestTimeoutHintInform hint(RequestHandler handler) {
        return new RequestTimeoutHintInform(
                handler.name(), handler.timeoutHint().orElse(Duration.ZERO));
    }
}
