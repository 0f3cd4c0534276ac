package io.labwire.katcp.server;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentCodec;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.device.DeviceInfo;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.KatcpRequest;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorSet;
import io.labwire.katcp.sensor.SensorStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The requests of the specification's example device that a server's tests need, and some that misbehave. */
final class ExampleDevice implements KatcpDevice {

    /** Any request: its arguments as they are. */
    record AnyRequest(String name, List<Bytes> arguments) implements KatcpRequest<AnyReply> {
        @Override
        public MessageType<AnyRequest> messageType() {
            return request(name);
        }
    }

    /** Any reply. */
    record AnyReply(String name, List<Bytes> arguments) implements KatcpReply {
        @Override
        public MessageType<AnyReply> messageType() {
            return reply(name);
        }
    }

    /** Any inform. */
    record AnyInform(String name, List<Bytes> arguments) implements KatcpInform {
        @Override
        public MessageType<AnyInform> messageType() {
            return MessageType.inform(
                    name, AnyInform.class, new Codec<>(all -> new AnyInform(name, all), AnyInform::arguments));
        }
    }

    final SensorSet sensors = new SensorSet();
    final Sensor<Double> result = sensors.add(
            Sensor.float64("add.result").description("Last ?add result.").build());
    final Sensor<Long> ticks = sensors.add(Sensor.integer("count.ticks")
            .description("Tick counter.")
            .initially(0L, SensorStatus.NOMINAL)
            .build());
    final Sensor<Double> voltage = sensors.add(Sensor.float64("psu.voltage")
            .description("PSU voltage.")
            .unit("V")
            .range(0.0, 5.0)
            .initially(4.5, SensorStatus.NOMINAL)
            .build());

    /** Replies of {@code ?slow} that have not been given, by the request's argument. */
    final Map<String, CompletableFuture<AnyReply>> slow = new ConcurrentHashMap<>();

    @Override
    public DeviceInfo info() {
        return new DeviceInfo("labwire-example", "1.0");
    }

    @Override
    public SensorSet sensors() {
        return sensors;
    }

    @Override
    public List<RequestHandler> requests() {
        return List.of(
                handler("add", request -> add(request.arguments())),
                handler("echo", request -> done(request, request.arguments())),
                handler("fail", request -> {
                    throw RequestFailure.fail("This request always fails.");
                }),
                handler("invalid", request -> CompletableFuture.failedStage(RequestFailure.invalid("Not this one."))),
                handler("boom", request -> {
                    throw new IllegalStateException("boom");
                }),
                handler("nothing", request -> nothing()),
                handler("wrong", request -> CompletableFuture.completedStage(new AnyReply("another", List.of()))),
                RequestHandler.of(request("slow"), reply("slow"))
                        .description("Replies when it is told to.\nNot before.")
                        .timeoutHint(Duration.ofSeconds(65))
                        .handledBy((request, context) -> slow.computeIfAbsent(
                                request.arguments().get(0).toString(), name -> new CompletableFuture<>())),
                RequestHandler.of(request("flood"), reply("flood"))
                        .description("Informs so often, 10,000 bytes each.")
                        .informing(AnyInform.class, (request, context) -> {
                            int times =
                                    Integer.parseInt(request.arguments().get(0).toString());
                            List<Bytes> much = List.of(Bytes.utf8("x".repeat(10_000)));
                            for (int i = 0; i < times; i++) {
                                context.inform(new AnyInform("water", much));
                            }
                            return done(request, List.of());
                        }),
                RequestHandler.of(request("talk"), reply("talk"))
                        .description("Informs, replies, and informs again.")
                        .informing(AnyInform.class, (request, context) -> {
                            context.inform(new AnyInform("progress", request.arguments()));
                            return done(request, List.of());
                        }));
    }

    interface Plain {
        CompletionStage<AnyReply> handle(AnyRequest request) throws WireFormatException;
    }

    static RequestHandler handler(String name, Plain plain) {
        return RequestHandler.of(request(name), reply(name))
                .description("Serves ?" + name + ".")
                .handledBy((request, context) -> {
                    try {
                        return plain.handle(request);
                    } catch (WireFormatException fault) {
                        return context.fail(String.valueOf(fault.getMessage()));
                    }
                });
    }

    @SuppressWarnings("NullAway")
    private static CompletionStage<AnyReply> nothing() {
        return null;
    }

    private CompletionStage<AnyReply> add(List<Bytes> arguments) throws WireFormatException {
        ArgumentReader in = ArgumentReader.of(arguments);
        double sum = in.float64("x") + in.float64("y");
        in.end();
        result.set(sum);
        return CompletableFuture.completedStage(new AnyReply("add", List.of(result.format(sum))));
    }

    static CompletionStage<AnyReply> done(AnyRequest request, List<Bytes> arguments) {
        return CompletableFuture.completedStage(new AnyReply(request.name(), arguments));
    }

    /** Has the handler of {@code ?slow} reply at last. */
    void completeSlow(String argument) {
        Objects.requireNonNull(slow.get(argument), argument).complete(new AnyReply("slow", List.of()));
    }

    private static MessageType<AnyRequest> request(String name) {
        return MessageType.request(
                name, AnyRequest.class, new Codec<>(all -> new AnyRequest(name, all), AnyRequest::arguments));
    }

    private static MessageType<AnyReply> reply(String name) {
        return MessageType.reply(
                name, AnyReply.class, new Codec<>(all -> new AnyReply(name, all), AnyReply::arguments));
    }

    private record Codec<M>(Function<List<Bytes>, M> maker, Function<M, List<Bytes>> arguments)
            implements ArgumentCodec<M> {

        @Override
        public void write(M message, ArgumentWriter out) {
            arguments.apply(message).forEach(out::bytes);
        }

        @Override
        public M read(ArgumentReader in) throws WireFormatException {
            List<Bytes> all = new ArrayList<>();
            while (in.hasNext()) {
                all.add(in.bytes("argument"));
            }
            return maker.apply(all);
        }
    }
}
