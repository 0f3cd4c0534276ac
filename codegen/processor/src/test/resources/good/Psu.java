package org.example.psu;

import io.labwire.core.Bytes;
import io.labwire.katcp.annotations.Argument;
import io.labwire.katcp.annotations.Default;
import io.labwire.katcp.annotations.Inform;
import io.labwire.katcp.annotations.KatcpDevice;
import io.labwire.katcp.annotations.Reply;
import io.labwire.katcp.annotations.Request;
import io.labwire.katcp.annotations.Sensor;
import io.labwire.katcp.annotations.Served;
import io.labwire.katcp.annotations.Wire;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.device.RequestContext;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.sensor.SensorStatus;
import io.labwire.katcp.sensor.SensorValue;
import io.labwire.katcp.server.DeviceServer;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A power supply that has everything a device can have. */
@KatcpDevice(version = "1.2", build = "psu-1.2.3-rc1")
final class Psu {

    /** How the output is regulated. */
    enum Mode {
        /** Constant voltage. */
        CONSTANT_VOLTAGE,
        /** Constant current. */
        @Wire("cc")
        CONSTANT_CURRENT
    }

    /**
     * How far a ramp has come.
     *
     * @param voltage the voltage reached
     * @param mode the mode it is in
     */
    @Inform
    record RampStep(@Argument(unit = "V") double voltage, Mode mode, byte[] raw) {}

    /** The ramp was held. */
    @Inform(name = "held", doc = "The ramp is held \"for now\".")
    record RampHeld(Optional<Mode> mode) {}

    /**
     * The result of a ramp.
     *
     * @param settledIn how long it took
     * @param mode the mode at the end
     * @param steps the voltages on the way
     */
    record Ramped(Duration settledIn, Mode mode, List<Double> steps) {}

    /** Voltage at the output. */
    @Sensor(unit = "V", min = 0, max = 60)
    final SensorValue<Double> outputVoltage = SensorValue.of(4.5);

    /** Number of faults since the start. */
    @Sensor(name = "faults", min = 0, max = 100)
    final SensorValue<Long> faultCount = SensorValue.of(0L);

    @Sensor(doc = "Regulation mode.")
    final SensorValue<Mode> mode = SensorValue.of(Mode.CONSTANT_VOLTAGE, SensorStatus.WARN);

    @Sensor(doc = "Any number.")
    final SensorValue<BigInteger> big = SensorValue.unknown(BigInteger.TEN.pow(30));

    @Sensor(doc = "Whether the output is on.")
    final SensorValue<Boolean> on = SensorValue.unknown(false);

    @Sensor(doc = "What it says of itself.")
    final SensorValue<String> label = SensorValue.of("two words");

    @Sensor(doc = "Last calibration.")
    final SensorValue<Timestamp> calibrated = SensorValue.of(new Timestamp(12.5));

    @Sensor(doc = "Where it is controlled from.")
    final SensorValue<Address> controller = SensorValue.of(new Address("::1", 7147));

    @Sensor(doc = "Its state as a unit.")
    final SensorValue<Lru> unit = SensorValue.of(Lru.NOMINAL);

    /**
     * Sets the voltage.
     *
     * @param volts voltage at the output
     * @return the voltage that was set
     */
    @Request
    @Reply(unit = "V")
    double setVoltage(@Argument(unit = "V") double volts) {
        if (volts > 60) {
            throw RequestFailure.fail("At most 60 V.");
        }
        outputVoltage.set(volts);
        return outputVoltage.value();
    }

    /** Ramps the voltage. */
    @Request(timeoutHint = "65s")
    Ramped ramp(double to, Consumer<RampStep> steps, @Default("250ms") Duration step, Consumer<RampHeld> held) {
        steps.accept(new RampStep(to / 2, Mode.CONSTANT_CURRENT, new byte[] {1, 2}));
        held.accept(new RampHeld(Optional.of(mode.value())));
        return new Ramped(step, Mode.CONSTANT_VOLTAGE, List.of(to / 2, to));
    }

    /** Sets the mode. */
    @Request
    void setMode(Mode newMode) {
        mode.set(newMode);
    }

    /** Answers with all that it gets. */
    @Request(name = "echo-all")
    CompletionStage<Everything> everything(
            boolean truth,
            int small,
            long large,
            BigInteger any,
            double real,
            String text,
            byte[] raw,
            Bytes bytes,
            Timestamp moment,
            Duration length,
            Address peer,
            Lru lru,
            LogLevel level,
            Mode mode,
            List<Mode> more) {
        return CompletableFuture.completedStage(new Everything(
                truth, small, large, any, real, text, raw, bytes, moment, length, peer, lru, level, mode, more));
    }

    record Everything(
            boolean truth,
            int small,
            long large,
            BigInteger any,
            double real,
            String text,
            byte[] raw,
            Bytes bytes,
            Timestamp moment,
            Duration length,
            Address peer,
            Lru lru,
            LogLevel level,
            Mode mode,
            List<Mode> more) {}

    /** Says who asks. */
    @Request
    Address whoAmI(RequestContext context) {
        return context.client();
    }

    /** Takes what there is. */
    @Request(ignoresExtraArguments = true)
    Optional<Integer> half(Optional<Integer> number) {
        return number.map(each -> each / 2);
    }

    /** Resets, later. */
    @Request(needsVersion = "5.0", needsFlags = "I")
    CompletableFuture<Void> reset() throws IOException {
        throw new IOException("no bus");
    }

    /** Fails in one of two ways. */
    @Request(name = "self-test")
    void test() throws IOException, InterruptedException {
        throw new IOException("self-test failed");
    }

    private Consumer<Overload> overloads = overload -> {};

    /** More current than there may be. */
    @Inform
    record Overload(@Argument(unit = "A") double amperes, Mode mode) {}

    @Served
    void served(Consumer<Overload> toAll, DeviceServer server) {
        overloads = toAll;
        server.addSensor(io.labwire.katcp.sensor.Sensor.bool("fan").build());
    }

    /** Draws a current. */
    @Request
    void draw(double amperes) {
        overloads.accept(new Overload(amperes, mode.value()));
    }

    /** Switches the output on. */
    @Request
    CompletionStage<Boolean> switchOn(@Default("true") boolean really, @Default("CONSTANT_CURRENT") Mode as) {
        on.set(really);
        mode.set(as);
        return CompletableFuture.completedStage(on.value());
    }
}
