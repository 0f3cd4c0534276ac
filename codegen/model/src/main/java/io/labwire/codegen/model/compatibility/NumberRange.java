package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Scalar;

/**
 * The numbers that a scalar holds, as powers of two.
 *
 * @param isWhole whether they are whole
 * @param below the lower end is minus two to the power of this; -1 if it is zero
 * @param above the upper end is two to the power of this, less one
 */
record NumberRange(boolean isWhole, int below, int above) {

    private static final NumberRange NONE = new NumberRange(false, -1, -1);

    /** The range of a scalar; of no numbers if it is none. */
    static NumberRange of(Scalar scalar) {
        if (!scalar.isNumber()) {
            return NONE;
        }
        if (scalar.bits().isEmpty()) {
            return new NumberRange(true, Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
        int bits = scalar.bits().getAsInt();
        return scalar.isUnsigned()
                ? new NumberRange(true, -1, bits)
                : new NumberRange(scalar.isWhole(), bits - 1, bits - 1);
    }

    /** Whether every number of another range is in this one, and both are of one sort. */
    boolean holdsAllOf(NumberRange other) {
        boolean numbers = above >= 0 && other.above >= 0;
        return numbers && isWhole == other.isWhole && below >= other.below && above >= other.above;
    }
}
