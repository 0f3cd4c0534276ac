package io.labwire.katcp.sensor;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.TimeForm;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Describes a sensor before it is made (specification, section 6).
 *
 * @param <T> what it holds
 */
public final class SensorBuilder<T> {

    private static final Logger LOG = LoggerFactory.getLogger(SensorBuilder.class);
    private static final Pattern USUAL_NAME = Pattern.compile("[A-Za-z0-9._-]+");

    private final String name;
    private final ValueForm<T> form;
    private String description = "";
    private String unit = "";
    private @Nullable T min;
    private @Nullable T max;
    private @Nullable T warnMin;
    private @Nullable T warnMax;
    private @Nullable T value;
    private SensorStatus status = SensorStatus.UNKNOWN;
    private SamplingStrategy autoStrategy = new AutoSampling();

    SensorBuilder(String name, ValueForm<T> form) {
        if (name.isEmpty() || name.contains(",")) {
            throw new IllegalArgumentException("a sensor's name is not empty and has no comma: '" + name + "'");
        }
        if (!USUAL_NAME.matcher(name).matches()) {
            LOG.warn("The guidelines know no such sensor name: '{}'", name);
        }
        this.name = name;
        this.form = form;
    }

    /**
     * Says what the sensor measures. Without it, the type and the unit are told.
     *
     * @param text a sentence
     * @return this builder
     */
    public SensorBuilder<T> description(String text) {
        this.description = Objects.requireNonNull(text, "text");
        return this;
    }

    /**
     * Says what the value is measured in.
     *
     * @param newUnit such as {@code Hz}
     * @return this builder
     * @throws IllegalArgumentException for a timestamp, whose unit is fixed
     */
    public SensorBuilder<T> unit(String newUnit) {
        if (form.type() == SensorType.TIMESTAMP && !newUnit.isEmpty()) {
            throw new IllegalArgumentException("a timestamp sensor has no unit of its own");
        }
        this.unit = newUnit;
        return this;
    }

    /**
     * Tells clients the nominal range of a number. Values outside are accepted.
     *
     * @param lowest the lowest nominal value
     * @param highest the highest nominal value
     * @return this builder
     * @throws IllegalArgumentException if the type has no range, or the range is empty
     */
    public SensorBuilder<T> range(T lowest, T highest) {
        checkRange(lowest, highest);
        this.min = lowest;
        this.max = highest;
        return this;
    }

    /**
     * Tells clients the range around the nominal one in which a number is worth a warning. Values outside are accepted.
     *
     * @param lowest the lowest value of the range
     * @param highest the highest value of the range
     * @return this builder
     * @throws IllegalArgumentException if there is no nominal range, or this one does not lie around it
     */
    public SensorBuilder<T> warning(T lowest, T highest) {
        Comparator<T> order = checkRange(lowest, highest);
        if (min == null || max == null || order.compare(lowest, min) > 0 || order.compare(max, highest) > 0) {
            throw new IllegalArgumentException(
                    "the range from " + lowest + " to " + highest + " does not lie around the nominal one");
        }
        this.warnMin = lowest;
        this.warnMax = highest;
        return this;
    }

    private Comparator<T> checkRange(T lowest, T highest) {
        Comparator<T> order = form.order()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a sensor of type " + form.type().wire() + " has no range"));
        if (order.compare(lowest, highest) > 0) {
            throw new IllegalArgumentException("the range from " + lowest + " to " + highest + " is empty");
        }
        return order;
    }

    /**
     * Sets the reading that the sensor begins with, instead of the type's own first value with status unknown.
     *
     * @param newValue the value
     * @param newStatus whether it can be relied on
     * @return this builder
     */
    public SensorBuilder<T> initially(T newValue, SensorStatus newStatus) {
        this.value = Objects.requireNonNull(newValue, "newValue");
        this.status = Objects.requireNonNull(newStatus, "newStatus");
        return this;
    }

    /**
     * Sets the status that the sensor begins with, together with the type's own first value.
     *
     * @param newStatus whether that value can be relied on
     * @return this builder
     */
    public SensorBuilder<T> initially(SensorStatus newStatus) {
        this.status = Objects.requireNonNull(newStatus, "newStatus");
        return this;
    }

    /**
     * Chooses what the {@code auto} strategy does for this sensor, such as {@code new EventRateSampling(new RateLimit(1, 60))} for
     * one that is set often. Clients see {@code auto} all the same.
     *
     * @param strategy the strategy; every reading is sent if not set
     * @return this builder
     * @throws IllegalArgumentException if the strategy is not for sensors of this type
     */
    public SensorBuilder<T> autoStrategy(SamplingStrategy strategy) {
        if (!strategy.samples(form.type())) {
            throw new IllegalArgumentException("the " + strategy.name() + " strategy is not for sensors of type "
                    + form.type().wire());
        }
        this.autoStrategy = strategy;
        return this;
    }

    /**
     * Makes the sensor. Its first reading is of this moment.
     *
     * @return the sensor
     */
    public Sensor<T> build() {
        return new Sensor<>(this);
    }

    String name() {
        return name;
    }

    String unit() {
        return unit;
    }

    ValueForm<T> form() {
        return form;
    }

    SensorStatus initialStatus() {
        return status;
    }

    SamplingStrategy autoStrategy() {
        return autoStrategy;
    }

    String describe() {
        if (!description.isEmpty()) {
            return description;
        }
        String wire = form.type().wire();
        String type = wire.substring(0, 1).toUpperCase(Locale.ROOT) + wire.substring(1);
        return type + " sensor '" + name + "' " + (unit.isEmpty() ? "with no unit" : "in unit " + unit);
    }

    /** What was asked for; else the type's first value, or the lowest nominal one if that lies outside the range. */
    T initialValue() {
        if (value != null) {
            return value;
        }
        T first = form.initial();
        Optional<Comparator<T>> order = form.order();
        if (min == null || max == null || order.isEmpty()) {
            return first;
        }
        boolean inside = order.get().compare(min, first) <= 0 && order.get().compare(first, max) <= 0;
        return inside ? first : min;
    }

    List<Bytes> parameters() {
        if (min != null && max != null) {
            return warnMin == null || warnMax == null
                    ? List.of(format(min), format(max))
                    : List.of(format(min), format(max), format(warnMin), format(warnMax));
        }
        return form.options().stream().map(this::format).toList();
    }

    private Bytes format(T value) {
        return form.format(value, TimeForm.SECONDS); // no type that has parameters depends on it
    }
}
