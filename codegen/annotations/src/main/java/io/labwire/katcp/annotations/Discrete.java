package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says more of an enum of which arguments or sensors are. None needs it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Discrete {

    /**
     * Whether a client may write the texts in letters of any case (specification, section 13).
     *
     * @return true if it may
     */
    boolean ignoresCase() default false;

    /**
     * The type of the texts, where they are numbers.
     *
     * @return {@code integer}, or {@code uint8} and the like, which also says how many bytes a constant has in a
     *     {@link Struct}; empty for texts. Each constant of an enum of numbers has a {@link Wire}
     */
    String wire() default "";

    /**
     * The version of the device that brought the enum.
     *
     * @return such as {@code 2.1}; unless given, what stands behind {@code @since} in the documentation comment
     */
    String since() default "";
}
