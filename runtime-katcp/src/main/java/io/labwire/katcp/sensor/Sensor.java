package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.WireEnum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

/**
 * Something that a device measures: what it is, and its present reading (specification, section 6).
 *
 * <p>All methods may be called by any thread.
 *
 * @param <T> what it holds
 */
public final class Sensor<T> {

    private static final WireEnum.Table<SensorStatus> STATUSES = WireEnum.Table.of(SensorStatus.values());

    private final String name;
    private final String description;
    private final String unit;
    private final List<Bytes> parameters;
    private final ValueForm<T> form;
    private final SamplingStrategy autoStrategy;

    private final Object setting = new Object();
    private final Set<SensorTap<T>> taps = new CopyOnWriteArraySet<>();
    private final Set<SensorObserver<? super T>> observers = new CopyOnWriteArraySet<>();
    private volatile Numbered<T> present;

    /** A reading, and how many were set before it. */
    record Numbered<T>(long number, Reading<T> reading) {}

    Sensor(SensorBuilder<T> built) {
        this.name = built.name();
        this.description = built.describe();
        this.unit = built.unit();
        this.form = built.form();
        this.parameters = built.parameters();
        this.autoStrategy = built.autoStrategy();
        this.present = new Numbered<>(0, new Reading<>(Timestamp.now(), built.initialStatus(), built.initialValue()));
    }

    /**
     * A sensor of whole numbers that fit 64 bits.
     *
     * @param name its name
     * @return a builder
     */
    public static SensorBuilder<Long> integer(String name) {
        return new SensorBuilder<>(name, ValueForm.INTEGER);
    }

    /**
     * A sensor of whole numbers of any size.
     *
     * @param name its name
     * @return a builder
     */
    public static SensorBuilder<BigInteger> bigInteger(String name) {
        return new SensorBuilder<>(name, ValueForm.BIG_INTEGER);
    }

    /**
     * A sensor of floating point numbers.
     *
     * @param name its name
     * @return a builder
     */
    public static SensorBuilder<Double> float64(String name) {
        return new SensorBuilder<>(name, ValueForm.FLOAT);
    }

    /**
     * A sensor of truth values.
     *
     * @param name its name
     * @return a builder
     */
    public static SensorBuilder<Boolean> bool(String name) {
        return new SensorBuilder<>(name, ValueForm.BOOLEAN);
    }

    /**
     * A sensor of text.
     *
     * @param name its name
     * @return a builder
     */
    public static SensorBuilder<String> string(String name) {
        return new SensorBuilder<>(name, ValueForm.STRING);
    }

    /**
     * A sensor of moments.
     *
     * @param name its name
     * @return a builder
     */
    public static SensorBuilder<Timestamp> timestamp(String name) {
        return new SensorBuilder<>(name, ValueForm.TIMESTAMP);
    }

    /**
     * A sensor of addresses.
     *
     * @param name its name
     * @return a builder
     */
    public static SensorBuilder<Address> address(String name) {
        return new SensorBuilder<>(name, ValueForm.ADDRESS);
    }

    /**
     * A sensor of the states of a line-replaceable unit.
     *
     * @param name its name
     * @return a builder
     */
    public static SensorBuilder<Lru> lru(String name) {
        return new SensorBuilder<>(name, ValueForm.LRU);
    }

    /**
     * A sensor of a fixed set of values.
     *
     * @param name its name
     * @param options the values
     * @param <E> their type
     * @return a builder
     */
    public static <E extends WireEnum> SensorBuilder<E> discrete(String name, WireEnum.Table<E> options) {
        return new SensorBuilder<>(name, ValueForm.discrete(options));
    }

    /**
     * A sensor of the values of an enum.
     *
     * @param name its name
     * @param options the enum
     * @param <E> the enum
     * @return a builder
     */
    public static <E extends Enum<E> & WireEnum> SensorBuilder<E> discrete(String name, Class<E> options) {
        return discrete(name, WireEnum.Table.of(options.getEnumConstants()));
    }

    /**
     * A sensor of a fixed set of texts, for those that have no enum.
     *
     * @param name its name
     * @param options the texts, at least one
     * @return a builder
     * @throws IllegalArgumentException if there is none, or one twice
     */
    public static SensorBuilder<String> discrete(String name, List<String> options) {
        return new SensorBuilder<>(name, ValueForm.discrete(options));
    }

    /**
     * The name.
     *
     * @return such as {@code rsc.rx.lo.frequency}
     */
    public String name() {
        return name;
    }

    /**
     * What it measures.
     *
     * @return a sentence
     */
    public String description() {
        return description;
    }

    /**
     * The unit of the value.
     *
     * @return such as {@code Hz}, empty if it has none
     */
    public String unit() {
        return unit;
    }

    /**
     * What it holds.
     *
     * @return the type as {@code sensor-list} names it
     */
    public SensorType type() {
        return form.type();
    }

    /**
     * What {@code sensor-list} tells beyond the type: the options of a discrete sensor, the ends of a number's nominal
     * range if it has one.
     *
     * @return the parameters as they are on the wire
     */
    public List<Bytes> parameters() {
        return parameters;
    }

    /**
     * The present reading.
     *
     * @return what was set last
     */
    public Reading<T> reading() {
        return present.reading();
    }

    /**
     * The present value, whatever its status.
     *
     * @return what was set last
     */
    public T value() {
        return reading().value();
    }

    /**
     * Sets a value read now, with status nominal.
     *
     * @param value the value; a number may lie outside the nominal range
     */
    public void set(T value) {
        set(value, SensorStatus.NOMINAL);
    }

    /**
     * Sets a value read now.
     *
     * @param value the value; a number may lie outside the nominal range
     * @param status whether it can be relied on
     */
    public void set(T value, SensorStatus status) {
        set(new Reading<>(Timestamp.now(), status, value));
    }

    /**
     * Sets a value.
     *
     * @param value the value; a number may lie outside the nominal range
     * @param status whether it can be relied on
     * @param timestamp when it was read
     */
    public void set(T value, SensorStatus status, Timestamp timestamp) {
        set(new Reading<>(timestamp, status, value));
    }

    /**
     * Sets a reading from what is on the wire.
     *
     * @param reading the reading
     * @param time how moments are written
     * @throws WireFormatException if a part of it has another form; then nothing is set
     */
    public void setFormatted(FormattedReading reading, TimeForm time) throws WireFormatException {
        ArgumentReader in = ArgumentReader.of(List.of(reading.timestamp(), reading.status(), reading.value()))
                .time(time);
        Timestamp timestamp = in.timestamp("timestamp");
        SensorStatus status = in.discrete("status", STATUSES);
        set(new Reading<>(timestamp, status, form.reads().read(in, "value")));
    }

    /**
     * The present reading as it is on the wire.
     *
     * @param time how moments are written
     * @return its three parts, of one reading
     * @throws IllegalArgumentException if the version of the protocol has no form for it
     */
    public FormattedReading formatted(TimeForm time) {
        Reading<T> now = reading();
        return new FormattedReading(
                Bytes.utf8(now.timestamp().text(time)), Bytes.utf8(now.status().wire()), format(now.value(), time));
    }

    /**
     * Sets a reading and tells the observers of it before this returns.
     *
     * @param newReading the reading
     * @throws IllegalArgumentException if the value is none of those of a discrete sensor
     */
    public void set(Reading<T> newReading) {
        if (!form.holds(newReading.value())) {
            throw new IllegalArgumentException(
                    "Discrete value '" + newReading.value() + "' is not one of " + form.options());
        }
        synchronized (setting) { // so that observers see readings in the order in which they were set
            Numbered<T> next = new Numbered<>(present.number() + 1, newReading);
            present = next;
            for (SensorTap<T> tap : taps) {
                tap.set(next);
            }
            for (SensorObserver<? super T> observer : observers) {
                observer.changed(this, newReading);
            }
        }
    }

    /**
     * Attaches an observer; twice is once.
     *
     * @param observer is told of every later reading
     * @return the reading at that moment: what comes after it, and only that, reaches the observer
     */
    public Reading<T> attach(SensorObserver<? super T> observer) {
        synchronized (setting) {
            observers.add(observer);
            return reading();
        }
    }

    /**
     * Attaches an observer that looks at the sensor itself for its reading, which may be a later one by then; twice is once.
     *
     * @param observer is given the sensor at every later reading
     */
    public void attach(Consumer<? super Sensor<T>> observer) {
        attach(new Looking<>(this, observer));
    }

    /**
     * Detaches an observer. It may do so itself while it is given the sensor.
     *
     * @param observer is given the sensor at no reading set after this
     */
    public void detach(Consumer<? super Sensor<T>> observer) {
        detach(new Looking<>(this, observer));
    }

    /** An observer that is not interested in the reading. */
    private record Looking<T>(Sensor<T> sensor, Consumer<? super Sensor<T>> observer) implements SensorObserver<T> {
        @Override
        public void changed(Sensor<? extends T> changed, Reading<? extends T> reading) {
            observer.accept(sensor);
        }
    }

    /**
     * Detaches an observer. It may do so itself while it is told of a reading.
     *
     * @param observer is told of no reading set after this
     */
    public void detach(SensorObserver<? super T> observer) {
        observers.remove(observer);
    }

    /** Lets a tap see every reading from now on; never waits for an observer. */
    Numbered<T> open(SensorTap<T> tap) {
        taps.add(tap);
        return present;
    }

    void close(SensorTap<T> tap) {
        taps.remove(tap);
    }

    /**
     * The value that a text on the wire means in KATCP 5.
     *
     * @param text a value in the form of the sensor's type
     * @return the value
     * @throws WireFormatException if it is none
     */
    public T parse(Bytes text) throws WireFormatException {
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
    public T parse(Bytes text, TimeForm time) throws WireFormatException {
        return form.reads().read(ArgumentReader.of(List.of(text)).time(time), "value");
    }

    /**
     * A value as it is on the wire in KATCP 5.
     *
     * @param value the value
     * @return its form
     */
    public Bytes format(T value) {
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
    public Bytes format(T value, TimeForm time) {
        return format(form, value, time);
    }

    static <T> Bytes format(ValueForm<T> form, T value, TimeForm time) {
        List<Bytes> argument = new ArrayList<>(1);
        form.writes().accept(ArgumentWriter.to(argument).time(time), value);
        return argument.get(0);
    }

    /**
     * Adds the value of a reading to the arguments of a message.
     *
     * @param value the value
     * @param out where it goes
     */
    public void write(T value, ArgumentWriter out) {
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
    public boolean same(Reading<T> one, Reading<T> other) {
        return one.status() == other.status() && form.same().test(one.value(), other.value());
    }

    /** Whether the status of two readings differs, or their values are further apart than some difference. */
    boolean apart(Reading<T> one, Reading<T> other, Difference difference) {
        return one.status() != other.status() || form.apart().test(one.value(), other.value(), difference);
    }

    /**
     * What {@code auto} means for this sensor.
     *
     * @return {@link AutoSampling} if every reading is sent, else the strategy that the device has chosen
     */
    public SamplingStrategy autoStrategy() {
        return autoStrategy;
    }

    /** Name and present reading, for logs. */
    @Override
    public String toString() {
        Reading<T> now = reading();
        return name + " " + now.status().wire() + " " + format(now.value());
    }
}
