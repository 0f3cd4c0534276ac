package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is an inform. A {@link Request} that sends it before its reply, or the {@link Served} method of a device that sends
 * it unasked, has a parameter {@code Consumer<ThatRecord>}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inform {

    /**
     * The name on the wire.
     *
     * @return the name; unless given, that of the record, such as {@code lock-progress} for {@code LockProgress}
     */
    String name() default "";

    /**
     * What the inform tells.
     *
     * @return the text; unless given, the record's documentation comment
     */
    String doc() default "";
}
