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

    /**
     * The version of KATCP from which on the inform exists (specification, section 11.3).
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
     * The version of the device that brought the inform.
     *
     * @return such as {@code 2.1}; unless given, what stands behind {@code @since} in the documentation comment
     */
    String since() default "";
}
