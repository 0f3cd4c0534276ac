package org.example.correlator;

import io.labwire.core.Bytes;
import io.labwire.katcp.annotations.Argument;
import io.labwire.katcp.annotations.Default;
import io.labwire.katcp.annotations.Discrete;
import io.labwire.katcp.annotations.Inform;
import io.labwire.katcp.annotations.KatcpDevice;
import io.labwire.katcp.annotations.Padding;
import io.labwire.katcp.annotations.Request;
import io.labwire.katcp.annotations.Sensor;
import io.labwire.katcp.annotations.Struct;
import io.labwire.katcp.annotations.Wire;
import io.labwire.katcp.sensor.SensorValue;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A correlator, whose arguments are made of others. */
@KatcpDevice
final class Correlator {

    /** A receiver band. */
    @Discrete(ignoresCase = true, since = "1.1")
    enum Band {
        @Wire("l")
        L,
        @Wire(
                value = "u",
                aliases = {"uhf", "u band"})
        U,
        /**
         * High.
         *
         * @since 1.2
         * @deprecated Nobody listens there.
         */
        @Deprecated
        @Wire(from = "5.0")
        S
    }

    /** What a channel is used for. */
    @Discrete(wire = "uint8")
    enum Use {
        @Wire("0")
        IDLE,
        @Wire("7")
        BUSY
    }

    /**
     * The band and the frequency of an antenna.
     *
     * @param antenna its name
     * @param frequency the centre
     */
    record Tuning(
            @Argument(pattern = "m[0-9]{3}") String antenna,
            Band band,
            @Argument(unit = "Hz", min = 0) double frequency) {}

    /** A tuning, with what may be said of it. */
    record Remark(Tuning tuning, @Default("0.5") double weight, Optional<String> note) {}

    /**
     * The gain of a channel, as the hardware keeps it.
     *
     * @param channel counted from 0
     */
    @Struct(since = "2.0")
    record Correction(
            @Argument(as = "uint32") long channel,
            @Argument(as = "uint8", max = 9) int flags,
            @Padding(before = 1, after = 2) Use use,
            boolean on,
            float real,
            double exact,
            BigInteger serial,
            @Argument(length = 2) byte[] raw,
            @Argument(length = 3) Bytes bytes) {}

    /** Two numbers. */
    @Struct(littleEndian = true)
    record Pair(int first, @Argument(as = "int16") int second) {}

    /** A channel by its number, by its bytes, by its name, or all of them. */
    sealed interface Channels permits One, Both, Every, Named {}

    /** Counted from 0. */
    record One(@Argument(min = 0) int number) implements Channels {}

    /** Two of them. */
    @Struct
    record Both(
            @Argument(as = "uint8") int first,
            @Argument(as = "uint8") int second) implements Channels {}

    /** The word for all channels. */
    enum Every implements Channels {
        ALL
    }

    /**
     * By name.
     *
     * @param name the name
     */
    record Named(@Argument(length = 4) String name) implements Channels {}

    /** One more has locked. */
    @Inform(until = "5.1", since = "1.3")
    record Locked(Tuning tuning, Channels channels) {}

    /**
     * Frequency of the clock.
     *
     * @since 1.1
     * @deprecated Ask the clock.
     */
    @Deprecated
    @Sensor(unit = "Hz")
    final SensorValue<Double> clock = SensorValue.of(1.5e9);

    /** Whether all boards work. */
    @SuppressWarnings("LW0332")
    @Sensor(name = "all boards")
    final SensorValue<Boolean> boards = SensorValue.of(true);

    /** Tunes antennas. */
    @Request
    List<Tuning> tune(
            @Argument(asBefore5 = "milliseconds") Duration hold,
            Consumer<Locked> locked,
            @Argument(minLength = 1, maxLength = 2) List<Tuning> tunings) {
        tunings.forEach(each -> locked.accept(new Locked(each, new One(tunings.size()))));
        return new ArrayList<>(tunings);
    }

    /** What is returned for a remark. */
    record Remarked(Remark remark) {}

    /** Takes a remark. */
    @Request
    Remarked remark(@Argument(doc = "What to remember.") Tuning tuning, Optional<Tuning> other) {
        return new Remarked(new Remark(tuning, 0.25, other.map(Tuning::antenna)));
    }

    /** Weighs. */
    @Request
    double weigh(Remark remark) {
        return remark.weight();
    }

    /** Loads corrections, and answers with the first. */
    @Request(since = "2.0")
    Correction loadCorrections(List<Correction> corrections) {
        return corrections.get(0);
    }

    /** Swaps two numbers. */
    @Request
    Pair swap(Pair pair) {
        return new Pair(pair.second(), pair.first());
    }

    /** Answers with the channels that it is told. */
    @Request
    Channels channels(@Argument(since = "1.4", deprecated = "There is but one.") Channels channels) {
        return channels;
    }

    /** Answers with the channels that it is told, if any. */
    @Request
    Optional<Channels> maybe(Optional<Channels> channels) {
        return channels;
    }

    /**
     * Says what a channel is used for.
     *
     * @deprecated Use the sensors.
     */
    @Deprecated
    @Request(until = "5.1")
    Use use(Use use) {
        return use;
    }

    /** Takes a label. */
    @Request
    void label(@Argument(minLength = 1, maxLength = 3) String text, @Argument(maxLength = 2) Optional<Bytes> raw) {}
}
