package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more of an argument: of a parameter of a {@link Request}, or of a component of a record that is a reply, an
 * {@link Inform}, a group of arguments, a {@link Struct}, or an alternative. None needs it; a parameter's type says how the
 * argument is written (specification, sections 5 and 13):
 *
 * <ul>
 *   <li>{@code int}, {@code long}, {@code BigInteger}, {@code double}, {@code boolean}, {@code String}, {@code byte[]} and
 *       {@code Bytes}, {@code Timestamp}, {@code TimestampOrNow}, {@code Duration}, {@code Address}, {@code Lru}, an enum, or
 *       a {@code Set} of an enum: one argument;
 *   <li>a record: a group of arguments, one for each component;
 *   <li>a record with {@link Struct}: one argument of packed bytes;
 *   <li>a sealed interface: one argument, which is the first of the alternatives that can read it. Each alternative is a record
 *       of one component, a record with {@link Struct}, or an enum; they are tried in the order of {@code permits}.
 * </ul>
 *
 * <p>{@code Optional} of such a type may be left out, and a {@code List} of it, which stands last, takes all that is left.
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

    /**
     * The least number that is accepted.
     *
     * @return the number, a whole one for a whole number, exact up to 2<sup>53</sup>; not a number if there is no bound
     */
    double min() default Double.NaN;

    /**
     * The greatest number that is accepted.
     *
     * @return the number, a whole one for a whole number, exact up to 2<sup>53</sup>; not a number if there is no bound
     */
    double max() default Double.NaN;

    /**
     * The exact length: code points of a text, bytes of {@code Bytes}, elements of a {@code List}. Bytes in a {@link Struct}
     * have one.
     *
     * @return the length; negative if it is not fixed
     */
    int length() default -1;

    /**
     * The least length, of what {@link #length} counts.
     *
     * @return the length; negative if there is no bound
     */
    int minLength() default -1;

    /**
     * The greatest length, of what {@link #length} counts.
     *
     * @return the length; negative if there is no bound
     */
    int maxLength() default -1;

    /**
     * What a text has to look like.
     *
     * @return a regular expression that the whole of the text matches; empty for any text
     */
    String pattern() default "";

    /**
     * The form on the wire, where the type has several (specification, section 13).
     *
     * @return {@code strict} for a timestamp of digits only, {@code milliseconds} for a moment or a length of time in
     *     these; in a {@link Struct} the width of a number, such as {@code uint16}; empty for the usual one
     */
    String as() default "";

    /**
     * The form on the wire to peers of KATCP 4, where it is another one than to those of KATCP 5.
     *
     * @return such as {@code milliseconds} for a length of time that is in seconds since; empty if there is but one
     */
    String asBefore5() default "";

    /**
     * What stands between the elements of a set.
     *
     * @return a text, a comma unless given
     */
    String separator() default "";

    /**
     * What stands for all elements of a set.
     *
     * @return a text such as {@code all}; empty if there is none
     */
    String all() default "";

    /**
     * The version of the device that brought the argument.
     *
     * @return such as {@code 2.1}; empty if there is nothing to say
     */
    String since() default "";

    /**
     * Why not to use the argument any more, and what instead.
     *
     * @return the text; empty if it may be used
     */
    String deprecated() default "";
}
