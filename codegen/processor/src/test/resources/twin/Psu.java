package org.example.psu;

import io.labwire.katcp.annotations.Argument;
import io.labwire.katcp.annotations.Default;
import io.labwire.katcp.annotations.Inform;
import io.labwire.katcp.annotations.KatcpDevice;
import io.labwire.katcp.annotations.Padding;
import io.labwire.katcp.annotations.Reply;
import io.labwire.katcp.annotations.Request;
import io.labwire.katcp.annotations.Sensor;
import io.labwire.katcp.annotations.Struct;
import io.labwire.katcp.annotations.Wire;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.sensor.SensorValue;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A power supply. */
@KatcpDevice
public final class Psu {
    /** How the output is regulated. */
    public enum Mode {
        /** Constant voltage. */
        CONSTANT_VOLTAGE,
        /** Constant current. */
        @Wire("cc")
        CONSTANT_CURRENT
    }

    /**
     * A step.
     *
     * @param voltage the voltage
     * @param mode the mode
     */
    @Inform
    public record RampStep(@Argument(unit = "V") double voltage, Mode mode) {}

    /**
     * A result.
     *
     * @param settledIn the time
     * @param steps the voltages
     */
    public record Ramped(Duration settledIn, List<Double> steps) {}

    /** Voltage at the output. */
    @Sensor(unit = "V", min = 0, max = 60)
    final SensorValue<Double> outputVoltage = SensorValue.of(4.5);

    /** Number of faults since the start. */
    @Sensor(min = 0, max = 100)
    final SensorValue<Long> faults = SensorValue.of(0L);

    /** Regulation mode. */
    @Sensor
    final SensorValue<Mode> mode = SensorValue.unknown(Mode.CONSTANT_VOLTAGE);

    /** A power supply, off. */
    public Psu() {}

    /**
     * Sets the voltage.
     *
     * @param volts the voltage
     * @return the voltage
     */
    @Request
    @Reply(unit = "V")
    public double setVoltage(@Argument(unit = "V") double volts) {
        if (volts > 60) {
            throw RequestFailure.fail("At most 60 V.");
        }
        outputVoltage.set(volts);
        return volts;
    }

    /**
     * Ramps the voltage.
     *
     * @param to the voltage
     * @param step the time
     * @param steps the way for the steps
     * @return the result
     */
    @Request(timeoutHint = "65s")
    public Ramped ramp(double to, @Default("250ms") Duration step, Consumer<RampStep> steps) {
        mode.set(Mode.CONSTANT_CURRENT);
        steps.accept(new RampStep(to / 2, mode.value()));
        return new Ramped(step, List.of(to / 2, to));
    }

    /**
     * What is written at a time.
     *
     * @param volts the voltage
     * @param mode the mode
     */
    public record Point(@Argument(unit = "V", max = 60) double volts, Mode mode) {}

    /**
     * The gain of a channel, as the hardware keeps it.
     *
     * @param channel the channel
     * @param gain the gain
     */
    @Struct
    public record Gain(
            @Argument(as = "uint16") @Padding(after = 2) int channel, float gain) {}

    /** A channel, or all of them. */
    public sealed interface Channel permits One, Every {}

    /**
     * By its number.
     *
     * @param number the number
     */
    public record One(@Argument(min = 1) int number) implements Channel {}

    /** The word for all channels. */
    public enum Every implements Channel {
        /** All. */
        ALL
    }

    /**
     * Runs a program.
     *
     * @param channel where
     * @param gain how
     * @param points what
     * @return the last points
     */
    @Request
    public List<Point> program(Channel channel, Gain gain, @Argument(minLength = 1) List<Point> points) {
        int skipped = channel instanceof One one ? one.number() : 0;
        return points.stream().skip(skipped).toList();
    }

    /**
     * Tells the gain of a channel.
     *
     * @param channel the channel
     * @return the gain
     */
    @Request
    public Gain gain(Channel channel) {
        return new Gain(channel instanceof One one ? one.number() : 0, 0.5f);
    }
}
