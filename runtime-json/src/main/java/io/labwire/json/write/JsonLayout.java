package io.labwire.json.write;

import java.util.Objects;

/**
 * How JSON looks, byte for byte, where JSON leaves a choice (AutoTrainer's specification, section 5.2).
 *
 * <p>The same in all layouts: only ASCII goes out, everything else as an escape with small hexadecimal digits; numbers with
 * a fraction as {@link io.labwire.core.text.FloatText} has them; members in the order in which they are given.
 *
 * @param separators what stands between the parts
 * @param nonFinite what is written for numbers that are none, or infinite
 */
public record JsonLayout(Separators separators, NonFinite nonFinite) {

    /** What Python's {@code json.dumps} writes if it is not told otherwise. */
    public static final JsonLayout PYTHON = new JsonLayout(Separators.SPACED, NonFinite.LITERAL);

    /** The shortest text that every reader takes. */
    public static final JsonLayout COMPACT = new JsonLayout(Separators.COMPACT, NonFinite.NULL);

    /** Checks that nothing is missing. */
    public JsonLayout {
        Objects.requireNonNull(separators, "separators");
        Objects.requireNonNull(nonFinite, "nonFinite");
    }

    /**
     * The same layout with another way to write what is no finite number.
     *
     * @param other that way
     * @return the layout
     */
    public JsonLayout with(NonFinite other) {
        return new JsonLayout(separators, other);
    }
}
