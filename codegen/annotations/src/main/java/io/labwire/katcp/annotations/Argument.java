package io.labwire.katcp.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more of an argument: of a parameter of a {@link Request}, or of a component of a record that is a reply or an
 * {@link Inform}. None needs it; a parameter's type says how the argument is written (specification, sections 5 and 13):
 * {@code int}, {@code long}, {@code BigInteger}, {@code double}, {@code boolean}, {@code String}, {@code byte[]} and
 * {@code Bytes}, {@code Timestamp}, {@code TimestampOrNow}, {@code Duration}, {@code Address}, {@code Lru}, an enum, or a
 * {@code Set} of an enum. {@code Optional} of such a type may be left out, and a {@code List} of it, which stands last,
 * takes all that is left.
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
     * @return the number, a whole one for a whole number; not a number if there is no bound
     */
    double min() default Double.NaN;

    /**
     * The greatest number that is accepted.
     *
     * @return the number, a whole one for a whole number; not a number if there is no bound
     */
    double max() default Double.NaN;

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
     *     these; empty for the usual one
     */
    String as() default "";

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
}
