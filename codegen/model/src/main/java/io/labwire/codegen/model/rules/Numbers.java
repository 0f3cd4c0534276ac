package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Value;
import java.math.BigDecimal;

/** The order of constants that are numbers. */
final class Numbers {

    private Numbers() {}

    /** Less than, equal to or greater than 0, as the first is to the second. */
    static int compare(Value first, Value second) {
        return number(first).compareTo(number(second));
    }

    private static BigDecimal number(Value value) {
        if (value instanceof Value.Whole whole) {
            return new BigDecimal(whole.value());
        }
        if (value instanceof Value.Real real && Double.isFinite(real.value())) {
            return new BigDecimal(real.value());
        }
        throw new IllegalArgumentException("no number with an order: " + value);
    }
}
