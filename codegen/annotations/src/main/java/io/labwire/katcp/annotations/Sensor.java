package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that is a sensor of the device (specification, section 6). The field is of type {@code SensorValue}, not private,
 * and best final; what it begins with is the sensor's first reading.
 *
 * <p>A sensor holds a {@code Double}, {@code Long}, {@code BigInteger}, {@code Boolean}, {@code String}, {@code Timestamp},
 * {@code Address}, {@code Lru}, or an enum.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Sensor {

    /**
     * The name on the wire.
     *
     * @return the name; unless given, that of the field, such as {@code output.voltage} for {@code outputVoltage}
     */
    String name() default "";

    /**
     * What the sensor measures.
     *
     * @return the text; unless given, the field's documentation comment
     */
    String doc() default "";

    /**
     * The unit of a number.
     *
     * @return such as {@code V}; empty for none
     */
    String unit() default "";

    /**
     * The least number of the nominal range; given only with {@link #max}.
     *
     * @return the number, a whole one for a sensor of whole numbers; not a number if there is no range
     */
    double min() default Double.NaN;

    /**
     * The greatest number of the nominal range; given only with {@link #min}.
     *
     * @return the number, a whole one for a sensor of whole numbers; not a number if there is no range
     */
    double max() default Double.NaN;

    /**
     * The version of the device that brought the sensor.
     *
     * @return such as {@code 2.1}; unless given, what stands behind {@code @since} in the documentation comment
     */
    String since() default "";
}
