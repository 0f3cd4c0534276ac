package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is one argument of packed bytes, as Python's {@code struct} packs them (specification, section 13). Without it, a
 * record is a group of arguments.
 *
 * <p>A component has the width of its type, unless {@link Argument#as} says another one: {@code boolean} is one byte,
 * {@code int} is {@code int32}, or as {@code int8}, {@code uint8}, {@code int16}, {@code uint16}; {@code long} is {@code int64},
 * or as {@code uint32}; {@code BigInteger} is {@code uint64}; {@code float} and {@code double} are four and eight bytes;
 * {@code Bytes} and {@code byte[]} have as many as {@link Argument#length} says; an enum has those of {@link Discrete#wire}.
 * Bytes between them that mean nothing are {@link Padding}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Struct {

    /**
     * Whether the least significant byte of a number comes first.
     *
     * @return true for {@code <} of Python, false for {@code >}
     */
    boolean littleEndian() default false;

    /**
     * The version of the device that brought the struct.
     *
     * @return such as {@code 2.1}; unless given, what stands behind {@code @since} in the documentation comment
     */
    String since() default "";
}
