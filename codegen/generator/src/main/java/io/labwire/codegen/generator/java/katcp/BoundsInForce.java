package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;

/**
 * The bounds of a value, those of all types that it narrows taken together.
 *
 * @param bounds the bounds, of which the pattern is the narrowest
 * @param wider the patterns of the types that are narrowed
 */
record BoundsInForce(Bounds bounds, List<String> wider) {

    static BoundsInForce of(Type type, Bounds own) {
        Bounds all = own;
        List<String> wider = new ArrayList<>();
        Type next = type;
        while (next instanceof ConstrainedType constrained) {
            if (all.pattern().isPresent()) {
                constrained.bounds().pattern().ifPresent(wider::add);
            }
            all = both(all, constrained.bounds());
            next = constrained.base();
        }
        return new BoundsInForce(all, List.copyOf(wider));
    }

    private static Bounds both(Bounds one, Bounds other) {
        return new Bounds(
                narrower(one.minimum(), other.minimum(), (a, b) -> number(a) >= number(b) ? a : b),
                narrower(one.maximum(), other.maximum(), (a, b) -> number(a) <= number(b) ? a : b),
                narrower(one.minimumLength(), other.minimumLength(), Math::max),
                narrower(one.maximumLength(), other.maximumLength(), Math::min),
                one.pattern().or(other::pattern));
    }

    private static Optional<Value> narrower(Optional<Value> one, Optional<Value> other, BinaryOperator<Value> choice) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(choice.apply(one.get(), other.get()))
                : one.or(() -> other);
    }

    private static OptionalInt narrower(OptionalInt one, OptionalInt other, BinaryOperator<Integer> choice) {
        if (one.isPresent() && other.isPresent()) {
            return OptionalInt.of(choice.apply(one.getAsInt(), other.getAsInt()));
        }
        return one.isPresent() ? one : other;
    }

    private static double number(Value value) {
        return value instanceof Value.Whole whole ? whole.value().doubleValue() : ((Value.Real) value).value();
    }

    int leastLength() {
        return bounds.minimumLength().orElse(0);
    }

    /** How many elements a collection has at most, which is no more than some number. */
    int mostElements(int most) {
        return Math.max(1, Math.min(most, bounds.maximumLength().orElse(most)));
    }

    /** Random values within the bounds; empty if there are none. */
    Optional<CodeBlock> arbitrary(Scalar scalar) {
        if (bounds.equals(Bounds.NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (scalar) {
                    case STRING -> text();
                    case BYTES -> ofLength("bytes");
                    case INT32 ->
                        between(
                                "integers",
                                limit(scalar, bounds.minimum(), "MIN_VALUE"),
                                limit(scalar, bounds.maximum(), "MAX_VALUE"));
                    case INT64 ->
                        between(
                                "longs",
                                limit(scalar, bounds.minimum(), "MIN_VALUE"),
                                limit(scalar, bounds.maximum(), "MAX_VALUE"));
                    case FLOAT64 ->
                        CodeBlock.of(
                                "$T.float64($L, $L)",
                                KatcpRuntime.BOUNDED_ARBITRARIES,
                                limit(scalar, bounds.minimum(), "-MAX"),
                                limit(scalar, bounds.maximum(), "MAX_VALUE"));
                    default -> integers();
                });
    }

    // BoundedArbitraries.matching("[a-z]*", 1, 5).filter(text -> text.matches("a.*"))
    private CodeBlock text() {
        if (bounds.pattern().isEmpty()) {
            return ofLength("string");
        }
        CodeBlock pattern = Literals.string(bounds.pattern().get());
        CodeBlock.Builder matching = CodeBlock.builder()
                .add(
                        bounds.hasLength()
                                ? CodeBlock.of(
                                        "$T.matching($L, $L, $L)",
                                        KatcpRuntime.BOUNDED_ARBITRARIES,
                                        pattern,
                                        leastLength(),
                                        mostLength())
                                : CodeBlock.of("$T.matching($L)", KatcpRuntime.BOUNDED_ARBITRARIES, pattern));
        wider.forEach(other -> matching.add("$Z.filter(text -> text.matches($L))", Literals.string(other)));
        return matching.build();
    }

    private CodeBlock ofLength(String method) {
        return CodeBlock.of("$T.$L($L, $L)", KatcpRuntime.BOUNDED_ARBITRARIES, method, leastLength(), mostLength());
    }

    private CodeBlock mostLength() {
        return bounds.maximumLength().isPresent()
                ? CodeBlock.of("$L", bounds.maximumLength().getAsInt())
                : CodeBlock.of("$T.MAX_VALUE", Integer.class);
    }

    private static CodeBlock between(String method, CodeBlock least, CodeBlock most) {
        return CodeBlock.of("$T.$L().between($L, $L)", KatcpRuntime.ARBITRARIES, method, least, most);
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
        Optional<CodeBlock> least = bounds.minimum().map(value -> constants.of(Scalar.INTEGER, value));
        Optional<CodeBlock> most = bounds.maximum().map(value -> constants.of(Scalar.INTEGER, value));
        if (least.isPresent() && most.isPresent()) {
            return between("bigIntegers", least.get(), most.get());
        }
        return least.map(limit -> CodeBlock.of("$T.integerFrom($L)", KatcpRuntime.BOUNDED_ARBITRARIES, limit))
                .orElseGet(() ->
                        CodeBlock.of("$T.integerUntil($L)", KatcpRuntime.BOUNDED_ARBITRARIES, most.orElseThrow()));
    }
}
