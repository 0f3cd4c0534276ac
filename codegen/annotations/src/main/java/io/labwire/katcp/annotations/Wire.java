package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text on the wire of an enum's constant, where it is not its name in lower case with dashes, such as {@code half-open} for
 * {@code HALF_OPEN}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Wire {

    /**
     * The text.
     *
     * @return what is on the wire, compared byte by byte
     */
    String value();
}
