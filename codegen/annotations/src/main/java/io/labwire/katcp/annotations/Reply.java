package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more of the one value that a {@link Request} returns; the components of a record say it by {@link Argument}.
 *
 * <p>Without it, the reply's argument is called {@code value} and explained by the comment's {@code @return}. A value of which more is
 * to be said, such as its bounds or its form, is returned in a record of one component with {@link Argument}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Reply {

    /**
     * The name of the reply's argument; not on the wire, but in the client's code and in messages.
     *
     * @return a name such as {@code settled-in}
     */
    String name() default "value";

    /**
     * What the value is.
     *
     * @return the text; unless given, that behind {@code @return} in the method's comment
     */
    String doc() default "";

    /**
     * The unit of a number.
     *
     * @return such as {@code V}; empty for none
     */
    String unit() default "";
}
