package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;

/** Says which values have become legal, and which are not any more. */
final class BoundsComparison {

    private BoundsComparison() {}

    static void compare(Pair<?> pair, Bounds was, Bounds is) {
        end(pair, "min", was.minimum(), is.minimum(), 1);
        end(pair, "max", was.maximum(), is.maximum(), -1);
        end(pair, "length", number(was.minimumLength()), number(is.minimumLength()), 1);
        end(pair, "length", number(was.maximumLength()), number(is.maximumLength()), -1);
        if (!was.pattern().equals(is.pattern())) {
            pair.changed(TypeChange.PATTERN, "pattern", was.pattern(), is.pattern());
        }
    }

    /** One end of a range; the sign says whether a greater number makes it narrower. */
    private static void end(Pair<?> pair, String key, Optional<Value> was, Optional<Value> is, int sign) {
        int step = was.isEmpty() ? (is.isEmpty() ? 0 : 1) : is.isEmpty() ? -1 : sign * compare(was.get(), is.get());
        if (step != 0) {
            pair.changed(step > 0 ? TypeChange.BOUNDS_NARROWED : TypeChange.BOUNDS_WIDENED, key, was, is);
        } else if (!was.equals(is)) {
            pair.changed(ElementChange.RESTATED, key, was, is);
        }
    }

    /** Whether the second is the greater one: positive if it is. */
    static int compare(Value was, Value is) {
        if (was instanceof Value.Real || is instanceof Value.Real) {
            return Double.compare(real(is), real(was));
        }
        return exact(is).compareTo(exact(was));
    }

    private static double real(Value value) {
        return value instanceof Value.Real real
                ? real.value() + 0.0
                : exact(value).doubleValue();
    }

    // Only numbers have ends.
    private static BigDecimal exact(Value value) {
        return value instanceof Value.Whole whole ? new BigDecimal(whole.value()) : BigDecimal.ZERO;
    }

    private static Optional<Value> number(OptionalInt length) {
        return length.isPresent()
                ? Optional.of(new Value.Whole(BigInteger.valueOf(length.getAsInt())))
                : Optional.empty();
    }
}
