package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.TimeForm;
import java.util.List;

/**
 * The part of a sensor that never changes: what it measures, and how its values are written and compared.
 *
 * @param <T> what it holds
 */
public abstract sealed class SensorDefinition<T> extends SensorKinds permits Sensor {

    private final String name;
    private final String description;
    private final String unit;
    private final List<Bytes> parameters;
    private final ValueForm<T> form;
    private final SamplingStrategy autoStrategy;

    SensorDefinition(SensorBuilder<T> built) {
        this.name = built.name();
        this.description = built.describe();
        this.unit = built.unit();
        this.form = built.form();
        this.parameters = built.parameters();
        this.autoStrategy = built.autoStrategy();
    }

    final ValueForm<T> form() {
        return form;
    }

    /**
     * The name.
     *
     * @return such as {@code rsc.rx.lo.frequency}
     */
    public final String name() {
        return name;
    }

    /**
     * What it measures.
     *
     * @return a sentence
     */
    public final String description() {
        return description;
    }

    /**
     * The unit of the value.
     *
     * @return such as {@code Hz}, empty if it has none
     */
    public final String unit() {
        return unit;
    }

    /**
     * What it holds.
     *
     * @return the type as {@code sensor-list} names it
     */
    public final SensorType type() {
        return form.type();
    }

    /**
     * What {@code sensor-list} tells beyond the type: the options of a discrete sensor, the ends of a number's nominal
     * range if it has one.
     *
     * @return the parameters as they are on the wire
     */
    public final List<Bytes> parameters() {
        return parameters;
    }

    /**
     * The value that a text on the wire means in KATCP 5.
     *
     * @param text a value in the form of the sensor's type
     * @return the value
     * @throws WireFormatException if it is none
     */
    public final T parse(Bytes text) throws WireFormatException {
        return parse(text, TimeForm.SECONDS);
    }

    /**
     * The value that a text on the wire means.
     *
     * @param text a value in the form of the sensor's type
     * @param time how moments are written
     * @return the value
     * @throws WireFormatException if it is none
     */
    public final T parse(Bytes text, TimeForm time) throws WireFormatException {
        return form.reads().read(ArgumentReader.of(List.of(text)).time(time), "value");
    }

    /**
     * A value as it is on the wire in KATCP 5.
     *
     * @param value the value
     * @return its form
     */
    public final Bytes format(T value) {
        return format(value, TimeForm.SECONDS);
    }

    /**
     * A value as it is on the wire.
     *
     * @param value the value
     * @param time how moments are written
     * @return its form
     * @throws IllegalArgumentException if the version of the protocol has no form for it
     */
    public final Bytes format(T value, TimeForm time) {
        return form.format(value, time);
    }

    /**
     * Adds the value of a reading to the arguments of a message.
     *
     * @param value the value
     * @param out where it goes
     */
    public final void write(T value, ArgumentWriter out) {
        form.writes().accept(out, value);
    }

    /**
     * Whether two readings tell the same: value and status, not the time. Numbers are compared as numbers, so that
     * {@code nan} is never the same.
     *
     * @param one a reading
     * @param other another
     * @return true if there is nothing new in the other
     */
    public final boolean same(Reading<T> one, Reading<T> other) {
        return one.status() == other.status() && form.same().test(one.value(), other.value());
    }

    /** Whether the status of two readings differs, or their values are further apart than some difference. */
    final boolean apart(Reading<T> one, Reading<T> other, Difference difference) {
        return one.status() != other.status() || form.apart().test(one.value(), other.value(), difference);
    }

    /**
     * What {@code auto} means for this sensor.
     *
     * @return {@link AutoSampling} if every reading is sent, else the strategy that the device has chosen
     */
    public final SamplingStrategy autoStrategy() {
        return autoStrategy;
    }
}
