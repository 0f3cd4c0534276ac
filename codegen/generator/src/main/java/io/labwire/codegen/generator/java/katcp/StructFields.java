package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.java.BoundsInForce;
import io.labwire.codegen.generator.java.KitRuntime;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** The fields of a frame in the words of Python's struct (specification, section 13). */
final class StructFields {

    private StructFields() {}

    /** The fields with a value: all but padding. */
    static List<Field> carrying(FrameType frame) {
        return frame.fields().stream()
                .filter(field -> field.constant().isEmpty())
                .toList();
    }

    // >IHff8s
    static String format(FrameType frame) {
        StringBuilder format = new StringBuilder(frame.order() == ByteOrder.LITTLE_ENDIAN ? "<" : ">");
        frame.fields().forEach(field -> format.append(code(field)));
        return format.toString();
    }

    private static String code(Field field) {
        if (field.constant().isPresent()) {
            int bits = scalar(field).bits().orElse(Byte.SIZE);
            return "x".repeat(bits / Byte.SIZE);
        }
        return switch (scalar(field)) {
            case BOOL -> "?";
            case INT8 -> "b";
            case UINT8 -> "B";
            case INT16 -> "h";
            case UINT16 -> "H";
            case INT32 -> "i";
            case UINT32 -> "I";
            case INT64 -> "q";
            case UINT64 -> "Q";
            case FLOAT32 -> "f";
            case FLOAT64 -> "d";
            default -> field.fixedLength().orElseThrow() + "s";
        };
    }

    private static Scalar scalar(Field field) {
        Type type = field.type().bare();
        return type instanceof EnumType declared ? declared.wire() : (Scalar) type;
    }

    static TypeName javaType(Field field) {
        if (field.type().bare() instanceof EnumType declared) {
            return ClassName.get(declared.javaPackage(), declared.name());
        }
        return ofScalar(scalar(field));
    }

    private static TypeName ofScalar(Scalar scalar) {
        return switch (scalar) {
            case BOOL -> TypeName.BOOLEAN;
            case INT8, UINT8, INT16, UINT16, INT32 -> TypeName.INT;
            case UINT32, INT64 -> TypeName.LONG;
            case UINT64 -> ClassName.get(BigInteger.class);
            case FLOAT32 -> TypeName.FLOAT;
            case FLOAT64 -> TypeName.DOUBLE;
            default -> KatcpRuntime.BYTES;
        };
    }

    /** The type of the value that a struct carries for a field. */
    static TypeName carried(Field field) {
        return ofScalar(scalar(field)).box();
    }

    // frame.channel()
    static CodeBlock written(Field field, String component) {
        return field.type().bare() instanceof EnumType
                ? CodeBlock.of("new $T(frame.$N().wire())", BigInteger.class, component)
                : CodeBlock.of("frame.$N()", component);
    }

    /** The type that holds a component to what the schema and the bytes allow; empty if Java's type does. */
    static Optional<CodeBlock> held(Field field) {
        if (field.type().bare() instanceof EnumType) {
            return Optional.empty();
        }
        Scalar scalar = scalar(field);
        if (scalar == Scalar.BYTES) {
            int length = field.fixedLength().orElseThrow();
            return Optional.of(CodeBlock.of(
                    "$T.bytesLength($T.bytes(), $L, $L)",
                    KatcpRuntime.ARGUMENT_TYPES,
                    KatcpRuntime.ARGUMENT_TYPES,
                    length,
                    length));
        }
        CodeBlock limits = CodeBlock.join(List.of(ofWidth(scalar), ofBounds(field.type(), field.bounds(), scalar)), "");
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(CodeBlock.of("$T.$L()$L", KatcpRuntime.ARGUMENT_TYPES, factory(scalar), limits));
    }

    private static String factory(Scalar scalar) {
        return switch (scalar) {
            case UINT32, INT64 -> "int64";
            case UINT64 -> "integer";
            case FLOAT32 -> "float32";
            case FLOAT64 -> "float64";
            default -> "int32";
        };
    }

    private static CodeBlock ofWidth(Scalar scalar) {
        return switch (scalar) {
            case INT8 -> CodeBlock.of("$Z.atLeast(-128)$Z.atMost(127)");
            case UINT8 -> CodeBlock.of("$Z.atLeast(0)$Z.atMost(255)");
            case INT16 -> CodeBlock.of("$Z.atLeast(-32768)$Z.atMost(32767)");
            case UINT16 -> CodeBlock.of("$Z.atLeast(0)$Z.atMost(65535)");
            case UINT32 -> CodeBlock.of("$Z.atLeast(0L)$Z.atMost(4294967295L)");
            case UINT64 ->
                CodeBlock.of(
                        "$Z.atLeast($T.ZERO)$Z.atMost(new $T(\"18446744073709551615\"))",
                        BigInteger.class,
                        BigInteger.class);
            default -> CodeBlock.of("");
        };
    }

    private static CodeBlock ofBounds(Type type, Bounds bounds, Scalar scalar) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof ConstrainedType constrained) {
            code.add(ofBounds(constrained.base(), constrained.bounds(), scalar));
        }
        bounds.minimum().ifPresent(value -> code.add("$Z.atLeast($L)", constant(value, scalar)));
        bounds.maximum().ifPresent(value -> code.add("$Z.atMost($L)", constant(value, scalar)));
        return code.build();
    }

    private static CodeBlock constant(Value value, Scalar scalar) {
        Type asJava = switch (scalar) {
            case UINT32, INT64 -> Scalar.INT64;
            case UINT64 -> Scalar.INTEGER;
            case FLOAT32, FLOAT64 -> Scalar.FLOAT64;
            default -> Scalar.INT32;
        };
        CodeBlock number = new Constants(List.of()).of(asJava, value);
        return scalar == Scalar.FLOAT32 ? CodeBlock.of("(float) $L", number) : number;
    }

    /** Random values of a field. */
    static CodeBlock arbitrary(Field field) {
        if (field.type().bare() instanceof EnumType) {
            return CodeBlock.of("$T.of($T.values())", KitRuntime.ARBITRARIES, javaType(field));
        }
        Scalar scalar = scalar(field);
        BoundsInForce bounds = BoundsInForce.of(field.type(), field.bounds());
        return switch (scalar) {
            case BOOL -> CodeBlock.of("$T.bool()", KatcpRuntime.KATCP_ARBITRARIES);
            case BYTES -> {
                int length = field.fixedLength().orElseThrow();
                yield CodeBlock.of("$T.bytes($L, $L)", KatcpRuntime.BOUNDED_ARBITRARIES, length, length);
            }
            case FLOAT32, FLOAT64 -> real(scalar, bounds.bounds());
            default -> whole(scalar, bounds.bounds());
        };
    }

    private static CodeBlock real(Scalar scalar, Bounds bounds) {
        Class<?> javaType = scalar == Scalar.FLOAT32 ? Float.class : Double.class;
        CodeBlock least = bounds.minimum()
                .map(value -> constant(value, scalar))
                .orElseGet(() -> CodeBlock.of("-$T.MAX_VALUE", javaType));
        CodeBlock most = bounds.maximum()
                .map(value -> constant(value, scalar))
                .orElseGet(() -> CodeBlock.of("$T.MAX_VALUE", javaType));
        String method = scalar == Scalar.FLOAT32 ? "float32" : "float64";
        return CodeBlock.of("$T.$L($L, $L)", KatcpRuntime.BOUNDED_ARBITRARIES, method, least, most);
    }

    private static CodeBlock whole(Scalar scalar, Bounds bounds) {
        int bits = scalar.bits().orElseThrow();
        BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
        BigInteger least = scalar.isUnsigned() ? BigInteger.ZERO : half.negate();
        BigInteger most = (scalar.isUnsigned() ? half.shiftLeft(1) : half).subtract(BigInteger.ONE);
        String method = switch (scalar) {
            case UINT32, INT64 -> "longs";
            case UINT64 -> "bigIntegers";
            default -> "integers";
        };
        return CodeBlock.of(
                "$T.$L().between($L, $L)",
                KitRuntime.ARBITRARIES,
                method,
                constant(bounds.minimum().orElse(new Value.Whole(least)), scalar),
                constant(bounds.maximum().orElse(new Value.Whole(most)), scalar));
    }
}
