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
}
