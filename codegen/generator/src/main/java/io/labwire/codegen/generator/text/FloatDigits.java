package io.labwire.codegen.generator.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * The shortest decimal number that reads back as a given double.
 *
 * <p>{@link Double#toString(double)} finds it only from JDK 19 on, and generated files must not depend on the JDK.
 */
final class FloatDigits {

    private static final int ALWAYS_ENOUGH = 17;

    private FloatDigits() {}

    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        return IntStream.rangeClosed(1, ALWAYS_ENOUGH)
                .mapToObj(digits -> exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)))
                .filter(rounded -> rounded.doubleValue() == value)
                .findFirst()
                .orElse(exact)
                .stripTrailingZeros();
    }
}
