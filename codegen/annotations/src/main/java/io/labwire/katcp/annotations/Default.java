package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a {@link Request} that the client may leave out, or a component of a record that may be absent where the record
 * is read: in a group of a request's arguments, or by a client. What the device writes is always there.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Default {

    /**
     * What the parameter or component then is.
     *
     * @return the value as a schema writes it: {@code 0.5}, {@code true}, {@code 250ms}, the constant of an enum, a text
     */
    String value();
}
