package io.labwire.cli.example;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.device.DeviceInfo;
import io.labwire.katcp.device.RequestContext;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.server.DeviceServer;
import io.labwire.katcp.server.ServedDevice;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The example device, on a bench rather than at a telescope (specification, appendix A). */
public final class ExampleBench implements ExampleDevice, ServedDevice, AutoCloseable {

    private static final long TICK_MILLIS = 100;

    private final ExampleSensors sensors = new ExampleSensors();
    private final ScheduledExecutorService clock;
    private final ScheduledFuture<?> ticking;
    private volatile @Nullable DeviceServer server;

    /** Switches the device on: its clock begins to tick. */
    public ExampleBench() {
        clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "example-clock");
            thread.setDaemon(true);
            return thread;
        });
        sensors.bootTime().set(Timestamp.now());
        sensors.hostname().set(HostName.ofThisMachine());
        ticking = clock.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Tells the device where its clients reach it.
     *
     * @param address the address its server listens on
     */
    public void listensOn(Address address) {
        sensors.hostAddress().set(address);
    }

    @Override
    public void servedBy(DeviceServer newServer) {
        server = newServer;
    }

    private DeviceServer server() {
        return Objects.requireNonNull(server, "nobody serves the device");
    }

    @Override
    public DeviceInfo info() {
        return new DeviceInfo("labwire-example", "1.0");
    }

    @Override
    public ExampleSensors sensors() {
        return sensors;
    }

    @Override
    public CompletionStage<AddReply> add(AddRequest request, RequestContext context) {
        double sum = request.x() + request.y();
        sensors.addResult().set(sum);
        return CompletableFuture.completedStage(new AddReply(sum));
    }

    @Override
    public CompletionStage<AddSensorReply> addSensor(AddSensorRequest request, RequestContext context) {
        return new SensorChange(sensors, server()).add(request, context);
    }

    @Override
    public CompletionStage<BoomReply> boom(BoomRequest request, RequestContext context) {
        throw new IllegalStateException("boom");
    }

    @Override
    public CompletionStage<EchoReply> echo(EchoRequest request, RequestContext context) {
        return CompletableFuture.completedStage(new EchoReply(request.values()));
    }

    @Override
    public CompletionStage<FailReply> fail(FailRequest request, RequestContext context) {
        return context.fail(request.message());
    }

    @Override
    public CompletionStage<LogMessageReply> logMessage(LogMessageRequest request, RequestContext context) {
        try {
            server().log().log(request.level(), "example", request.text());
        } catch (IllegalArgumentException threshold) {
            return context.fail(String.valueOf(threshold.getMessage()));
        }
        return CompletableFuture.completedStage(new LogMessageReply());
    }

    @Override
    public CompletionStage<RemoveSensorReply> removeSensor(RemoveSensorRequest request, RequestContext context) {
        return new SensorChange(sensors, server()).remove(request, context);
    }

    @Override
    public CompletionStage<SetSensorReply> setSensor(SetSensorRequest request, RequestContext context) {
        return new SensorSetting(sensors, server().protocol().timeForm()).set(request, context);
    }

    @Override
    public CompletionStage<SlowAddReply> slowAdd(SlowAddRequest request, RequestContext context) {
        long delay = request.delay().toNanos();
        return CompletableFuture.supplyAsync(
                () -> new SlowAddReply(request.x() + request.y()),
                CompletableFuture.delayedExecutor(delay, TimeUnit.NANOSECONDS, clock));
    }

    private void tick() {
        Sensor<Long> ticks = sensors.countTicks();
        ticks.set(ticks.value() + 1);
    }

    /** Switches the device off. Slow additions that are not finished have no answer. */
    @Override
    public void close() {
        ticking.cancel(false);
        clock.shutdown();
    }
}
