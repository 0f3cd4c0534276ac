package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.java.BoundsInForce;
import io.labwire.codegen.generator.java.KitRuntime;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Value;
import java.math.BigInteger;
import java.util.Optional;

/** Emits the expressions that make random values of scalars and of enums. */
final class ArbitraryScalars {

    static final ClassName ANY = ClassName.get("io.labwire.conformance.json", "JsonArbitraries");
    static final ClassName BOUNDED = ClassName.get("io.labwire.conformance.json", "BoundedJsonArbitraries");

    private ArbitraryScalars() {}

    // JsonArbitraries.string()   BoundedJsonArbitraries.int32(1, 65535)
    static CodeBlock of(Scalar scalar, String form, BoundsInForce bounds) {
        return switch (scalar) {
            case TIMESTAMP -> time(form, "unixTime", "instant");
            case DURATION -> time(form, "seconds", "duration");
            default -> bounds.bounds().equals(Bounds.NONE) ? any(scalar.title()) : bounded(scalar, bounds);
        };
    }

    private static CodeBlock any(String method) {
        return CodeBlock.of("$T.$L()", ANY, method);
    }

    // JsonArbitraries.instant(1_000)
    private static CodeBlock time(String form, String seconds, String whole) {
        return switch (form) {
            case "", "seconds" -> any(seconds);
            case "iso" -> CodeBlock.of("$T.$L(1_000_000_000)", ANY, whole);
            default -> CodeBlock.of("$T.$L($L)", ANY, whole, TimeForms.perSecond(form));
        };
    }

    private static CodeBlock bounded(Scalar scalar, BoundsInForce bounds) {
        return switch (scalar) {
            case STRING -> bounds.text(KitRuntime.BOUNDED_SCALARS, BOUNDED);
            case BYTES -> bounds.ofLength(KitRuntime.BOUNDED_SCALARS, "bytes");
            case FLOAT32, FLOAT64 ->
                CodeBlock.of(
                        "$T.$L($L, $L)",
                        KitRuntime.BOUNDED_SCALARS,
                        scalar.title(),
                        real(scalar, bounds.bounds().minimum(), "-"),
                        real(scalar, bounds.bounds().maximum(), ""));
            default -> whole(scalar, bounds.bounds());
        };
    }

    private static CodeBlock real(Scalar scalar, Optional<Value> limit, String sign) {
        return limit.map(value -> Literals.of(number(value)))
                .orElseGet(() ->
                        CodeBlock.of("$L$T.MAX_VALUE", sign, scalar == Scalar.FLOAT32 ? Float.class : Double.class));
    }

    private static double number(Value value) {
        return value instanceof Value.Whole whole ? whole.value().doubleValue() : ((Value.Real) value).value();
    }

    private static CodeBlock whole(Scalar scalar, Bounds bounds) {
        Optional<BigInteger> least =
                bounds.minimum().map(ArbitraryScalars::integer).or(() -> first(scalar));
        Optional<BigInteger> most =
                bounds.maximum().map(ArbitraryScalars::integer).or(() -> last(scalar));
        String method = switch (scalar) {
            case INT64, UINT32 -> "int64";
            case UINT64, INTEGER -> "integer";
            default -> "int32";
        };
        if (least.isPresent() && most.isPresent()) {
            return CodeBlock.of(
                    "$T.$L($L, $L)", BOUNDED, method, literal(method, least.get()), literal(method, most.get()));
        }
        return least.map(limit -> CodeBlock.of("$T.integerFrom($L)", KitRuntime.BOUNDED_SCALARS, Literals.of(limit)))
                .orElseGet(() -> CodeBlock.of(
                        "$T.integerUntil($L)", KitRuntime.BOUNDED_SCALARS, Literals.of(most.orElseThrow())));
    }

    private static CodeBlock literal(String method, BigInteger value) {
        return switch (method) {
            case "int64" -> CodeBlock.of("$LL", value);
            case "integer" -> Literals.of(value);
            default -> CodeBlock.of("$L", value);
        };
    }

    private static BigInteger integer(Value value) {
        return ((Value.Whole) value).value();
    }

    private static Optional<BigInteger> first(Scalar scalar) {
        return switch (scalar) {
            case UINT8, UINT16, UINT32, UINT64 -> Optional.of(BigInteger.ZERO);
            case INTEGER -> Optional.empty();
            default -> Optional.of(BigInteger.ONE.shiftLeft(bits(scalar) - 1).negate());
        };
    }

    private static Optional<BigInteger> last(Scalar scalar) {
        return switch (scalar) {
            case UINT8, UINT16, UINT32, UINT64 ->
                Optional.of(BigInteger.ONE.shiftLeft(bits(scalar)).subtract(BigInteger.ONE));
            case INTEGER -> Optional.empty();
            default -> Optional.of(BigInteger.ONE.shiftLeft(bits(scalar) - 1).subtract(BigInteger.ONE));
        };
    }

    private static int bits(Scalar scalar) {
        return switch (scalar) {
            case INT8, UINT8 -> 8;
            case INT16, UINT16 -> 16;
            case INT32, UINT32 -> 32;
            default -> 64;
        };
    }

    // Arbitraries.of(Side.values())
    // ScalarArbitraries.either(Arbitraries.of(Fault.known()), JsonArbitraries.int32().map(Fault::of))
    static CodeBlock of(EnumType type, boolean alsoUnknown) {
        ClassName self = ClassName.get(type.javaPackage(), type.name());
        if (!new EnumForm(type).isOpen()) {
            return CodeBlock.of("$T.of($T.values())", KitRuntime.ARBITRARIES, self);
        }
        CodeBlock known = CodeBlock.of("$T.of($T.known())", KitRuntime.ARBITRARIES, self);
        return alsoUnknown
                ? CodeBlock.of(
                        "$T.either($>$>\n$L,\n$L.map($T::of))$<$<",
                        KitRuntime.SCALAR_ARBITRARIES,
                        known,
                        any(type.wire().title()),
                        self)
                : known;
    }
}
