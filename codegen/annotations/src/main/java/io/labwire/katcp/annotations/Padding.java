package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bytes beside a component of a {@link Struct} that mean nothing: written as zeros, and passed over when they are read. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Padding {

    /**
     * How many stand before the component.
     *
     * @return the number of bytes
     */
    int before() default 0;

    /**
     * How many stand behind it.
     *
     * @return the number of bytes
     */
    int after() default 0;
}
