package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.java.BoundsInForce;
import io.labwire.codegen.generator.java.KitRuntime;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * A scalar held to bounds.
 *
 * @param bounds the bounds
 */
record BoundedScalar(BoundsInForce bounds) {

    /** Random values within the bounds; empty if there are none. */
    Optional<CodeBlock> arbitrary(Scalar scalar) {
        if (bounds.bounds().equals(Bounds.NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (scalar) {
                    case STRING -> bounds.text(KatcpRuntime.BOUNDED_ARBITRARIES, KatcpRuntime.BOUNDED_ARBITRARIES);
                    case BYTES -> bounds.ofLength(KatcpRuntime.BOUNDED_ARBITRARIES, "bytes");
                    case INT32 ->
                        between(
                                "integers",
                                limit(scalar, bounds.bounds().minimum(), "MIN_VALUE"),
                                limit(scalar, bounds.bounds().maximum(), "MAX_VALUE"));
                    case INT64 ->
                        between(
                                "longs",
                                limit(scalar, bounds.bounds().minimum(), "MIN_VALUE"),
                                limit(scalar, bounds.bounds().maximum(), "MAX_VALUE"));
                    case FLOAT64 ->
                        CodeBlock.of(
                                "$T.float64($L, $L)",
                                KatcpRuntime.BOUNDED_ARBITRARIES,
                                limit(scalar, bounds.bounds().minimum(), "-MAX"),
                                limit(scalar, bounds.bounds().maximum(), "MAX_VALUE"));
                    default -> integers();
                });
    }

    private static CodeBlock between(String method, CodeBlock least, CodeBlock most) {
        return CodeBlock.of("$T.$L().between($L, $L)", KitRuntime.ARBITRARIES, method, least, most);
    }

    private static CodeBlock limit(Scalar scalar, Optional<Value> value, String otherwise) {
        if (value.isPresent()) {
            return new Constants(List.of()).of(scalar, value.get());
        }
        Class<?> type = scalar == Scalar.INT32 ? Integer.class : scalar == Scalar.INT64 ? Long.class : Double.class;
        return otherwise.equals("-MAX") ? CodeBlock.of("-$T.MAX_VALUE", type) : CodeBlock.of("$T.$L", type, otherwise);
    }

    private CodeBlock integers() {
        Constants constants = new Constants(List.of());
        Optional<CodeBlock> least = bounds.bounds().minimum().map(value -> constants.of(Scalar.INTEGER, value));
        Optional<CodeBlock> most = bounds.bounds().maximum().map(value -> constants.of(Scalar.INTEGER, value));
        if (least.isPresent() && most.isPresent()) {
            return between("bigIntegers", least.get(), most.get());
        }
        return least.map(limit -> CodeBlock.of("$T.integerFrom($L)", KatcpRuntime.BOUNDED_ARBITRARIES, limit))
                .orElseGet(() ->
                        CodeBlock.of("$T.integerUntil($L)", KatcpRuntime.BOUNDED_ARBITRARIES, most.orElseThrow()));
    }
}
