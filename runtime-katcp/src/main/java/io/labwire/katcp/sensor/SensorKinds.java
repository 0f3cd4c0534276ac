package io.labwire.katcp.sensor;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.argument.WireEnum;
import java.math.BigInteger;
import java.util.List;

/** The kinds of sensors that there are, by what they hold; {@link Sensor} is where they are found. */
public abstract sealed class SensorKinds permits SensorDefinition {

    SensorKinds() {}

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
}
