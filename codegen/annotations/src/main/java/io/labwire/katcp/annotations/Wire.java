package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says more of a constant of an enum of which arguments or sensors are. None needs it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Wire {

    /**
     * The text on the wire.
     *
     * @return what is on the wire, compared byte by byte, or a number if the enum is one of numbers; unless given, the
     *     constant's name in lower case with dashes, such as {@code half-open} for {@code HALF_OPEN}
     */
    String value() default "";

    /**
     * Further texts that are read as the constant, and never written.
     *
     * @return the texts
     */
    String[] aliases() default {};

    /**
     * The version of KATCP from which on the constant exists (specification, section 11.3).
     *
     * @return major and minor, such as {@code 5.0}; empty for all
     */
    String from() default "";

    /**
     * The last version of KATCP that has it.
     *
     * @return major and minor, such as {@code 4.0}; empty for all
     */
    String until() default "";

    /**
     * The version of the device that brought the constant.
     *
     * @return such as {@code 2.1}; unless given, what stands behind {@code @since} in the documentation comment
     */
    String since() default "";
}
