package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose objects are KATCP devices.
 *
 * <p>From a class {@code Psu} come, beside the messages, {@code PsuAdapter}, which a server serves, and {@code PsuClient}, which
 * calls such a device. The class is neither private nor abstract, and a nested one is static.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface KatcpDevice {

    /**
     * The name that the device gives itself (specification, section 4, {@code katcp-device}).
     *
     * @return the name; unless given, that of the class, such as {@code antenna-receiver} for {@code AntennaReceiver}
     */
    String name() default "";

    /**
     * The version of the device's interface.
     *
     * @return major and minor with a full stop between them
     */
    String version() default "0.1";

    /**
     * Name and exact version of the implementation.
     *
     * @return such as {@code receiver-0.1.3-rc1}; unless given, name and version
     */
    String build() default "";

    /**
     * What the device is.
     *
     * @return the text; unless given, the class's documentation comment
     */
    String doc() default "";
}
