package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more of an argument: of a parameter of a {@link Request}, or of a component of a record that is a reply or an
 * {@link Inform}. None needs it; a parameter's type says how the argument is written (specification, section 5):
 * {@code int}, {@code long}, {@code BigInteger}, {@code double}, {@code boolean}, {@code String}, {@code byte[]} and {@code
 * Bytes}, {@code Timestamp}, {@code Duration}, {@code Address}, {@code Lru}, or an enum. {@code Optional} of such a type
 * may be left out, and a {@code List} of it, which stands last, takes all that is left.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Argument {

    /**
     * The name of the argument; not on the wire, but in messages about it.
     *
     * @return the name; unless given, that of the parameter, such as {@code settle-time} for {@code settleTime}
     */
    String name() default "";

    /**
     * What the argument is.
     *
     * @return the text; unless given, that behind {@code @param} in the comment
     */
    String doc() default "";

    /**
     * The unit of a number.
     *
     * @return such as {@code V}; empty for none
     */
    String unit() default "";
}
