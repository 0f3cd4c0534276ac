package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that serves a request.
 *
 * <p>Its parameters are the arguments, in order. Beside them it may have a {@code RequestContext}, to know who asks, and a
 * {@code Consumer} of each {@link Inform} that may precede the reply. What it returns are the reply's arguments: nothing,
 * a value, a record of values, or a {@code CompletionStage} of these for later. It throws {@code RequestFailure} to answer
 * {@code fail}; any other exception is one that the client is told as a failure, too (specification, section 11.4).
 *
 * <p>It is called by a thread of the server's executor, by several at once if several clients ask.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Request {

    /**
     * The name on the wire.
     *
     * @return the name; unless given, that of the method, such as {@code set-voltage} for {@code setVoltage}
     */
    String name() default "";

    /**
     * What {@code ?help} says of the request. Every request has such a text.
     *
     * @return the text; unless given, the method's documentation comment
     */
    String doc() default "";

    /**
     * How long a client should wait for the reply (specification, section 8, {@code request-timeout-hint}).
     *
     * @return a number with its unit, such as {@code 65s} or {@code 3min}; empty if there is nothing to say
     */
    String timeoutHint() default "";

    /**
     * The version of KATCP from which on the request exists (specification, section 11.3).
     *
     * @return major and minor, such as {@code 5.0}; empty for all
     */
    String needsVersion() default "";

    /**
     * The protocol flags without which the request does not exist (specification, section 4).
     *
     * @return their letters, such as {@code BI}; empty for none
     */
    String needsFlags() default "";

    /**
     * Whether arguments beyond those of the method are ignored instead of refused.
     *
     * @return true if they are
     */
    boolean ignoresExtraArguments() default false;

    /**
     * The last version of KATCP that has the request.
     *
     * @return major and minor, such as {@code 4.0}; empty for all
     */
    String until() default "";

    /**
     * The version of the device that brought the request.
     *
     * @return such as {@code 2.1}; unless given, what stands behind {@code @since} in the documentation comment
     */
    String since() default "";
}
