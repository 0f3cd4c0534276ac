package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter of a {@link Request} that the client may leave out. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Default {

    /**
     * What the parameter then is.
     *
     * @return the value as a schema writes it: {@code 0.5}, {@code true}, {@code 250ms}, the constant of an enum, a text
     */
    String value();
}
