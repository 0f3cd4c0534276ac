package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What values are held to: constants of the codec, asked by the reader and by the record. */
final class BoundsChecks {

    // static final WholeBounds PORT_RANGE = new WholeBounds(1, 65535);

    private final CodecParts parts;

    BoundsChecks(CodecParts parts) {
        this.parts = parts;
    }

    /** A value that was read, checked: PORT_RANGE.check(JsonNumbers.int32(reader), reader). */
    CodeBlock checked(CodeBlock read, Type type, Bounds own, String name) {
        CodeBlock value = read;
        for (String constant : constants(type, own, name)) {
            value = CodeBlock.of("$N.check($L, reader)", constant, value);
        }
        return value;
    }

    /**
     * The checks of a value that a record is made with, the values in it included.
     *
     * @param code where the statements go
     * @param codec the class that has the constants
     * @param type the type of the value
     * @param own what it is held to beside what its type says
     * @param stem what the constants of these bounds are called by, in camel case
     * @param value the value, a variable
     * @param component the component it is of
     */
    void require(
            CodeBlock.Builder code,
            ClassName codec,
            Type type,
            Bounds own,
            String stem,
            CodeBlock value,
            String component) {
        if (!isBounded(type, own)) {
            return;
        }
        if (type instanceof NullableType nullable) {
            code.beginControlFlow("if ($L != null)", value);
            require(code, codec, nullable.type(), own, stem, value, component);
            code.endControlFlow();
            return;
        }
        width(type).ifPresent(width -> code.addStatement("$L.require($L, $S)", width, value, component));
        for (String constant : constants(type, own, stem)) {
            code.addStatement("$T.$N.require($L, $S)", codec, constant, value, component);
        }
        if (type instanceof ConstrainedType constrained) {
            require(code, codec, constrained.base(), constrained.bounds(), constrained.name(), value, component);
        }
        element(type).filter(element -> isBounded(element, Bounds.NONE)).ifPresent(element -> {
            String item = value + "Item";
            code.beginControlFlow(
                    "for ($T $N : $L$L)",
                    JavaTypes.of(element),
                    item,
                    value,
                    type instanceof MapType ? ".values()" : "");
            require(code, codec, element, Bounds.NONE, stem, CodeBlock.of("$N", item), component);
            code.endControlFlow();
        });
    }

    private static Optional<Type> element(Type type) {
        if (type instanceof ListType list) {
            return Optional.of(list.element());
        } else if (type instanceof SetType set) {
            return Optional.of(set.element());
        }
        return type instanceof MapType map ? Optional.of(map.value()) : Optional.empty();
    }

    static boolean isBounded(Type type, Bounds own) {
        if (!own.equals(Bounds.NONE) || width(type).isPresent()) {
            return true;
        } else if (type instanceof NullableType nullable) {
            return isBounded(nullable.type(), own);
        } else if (type instanceof ConstrainedType constrained) {
            return isBounded(constrained.base(), constrained.bounds());
        }
        return element(type).filter(element -> isBounded(element, Bounds.NONE)).isPresent();
    }

    /** What the reader checks by itself, and the type in Java does not hold to: the bits of integers that have fewer. */
    private static Optional<CodeBlock> width(Type type) {
        if (!(type instanceof Scalar scalar)) {
            return Optional.empty();
        }
        return switch (scalar) {
            case INT8, INT16, UINT8, UINT16, UINT32 ->
                Optional.of(CodeBlock.of("$T.$L", JsonRuntime.WHOLE_BOUNDS, scalar.name()));
            case UINT64 -> Optional.of(CodeBlock.of("$T.$L", JsonRuntime.INTEGER_BOUNDS, scalar.name()));
            default -> Optional.empty();
        };
    }

    private List<String> constants(Type type, Bounds bounds, String name) {
        String stem = Identifiers.constant(name);
        List<String> constants = new ArrayList<>();
        if (bounds.minimum().isPresent() || bounds.maximum().isPresent()) {
            constants.add(range((Scalar) type.bare(), bounds, stem + "_RANGE"));
        }
        if (bounds.hasLength()) {
            constants.add(parts.constant(
                    JsonRuntime.LENGTH_BOUNDS,
                    stem + "_LENGTH",
                    CodeBlock.of(
                            "new $T($L, $L)",
                            JsonRuntime.LENGTH_BOUNDS,
                            bounds.minimumLength().orElse(0),
                            bounds.maximumLength().isPresent()
                                    ? CodeBlock.of("$L", bounds.maximumLength().getAsInt())
                                    : CodeBlock.of("$T.MAX_VALUE", Integer.class))));
        }
        bounds.pattern()
                .ifPresent(pattern -> constants.add(parts.constant(
                        JsonRuntime.TEXT_PATTERN,
                        stem + "_PATTERN",
                        CodeBlock.of("$T.of($L)", JsonRuntime.TEXT_PATTERN, Literals.string(pattern)))));
        return constants;
    }

    private String range(Scalar scalar, Bounds bounds, String name) {
        ClassName type = switch (scalar) {
            case FLOAT32, FLOAT64 -> JsonRuntime.REAL_BOUNDS;
            case UINT64, INTEGER -> JsonRuntime.INTEGER_BOUNDS;
            default -> JsonRuntime.WHOLE_BOUNDS;
        };
        return parts.constant(
                type,
                name,
                CodeBlock.of(
                        "new $T($L, $L)",
                        type,
                        end(type, bounds.minimum(), "NEGATIVE_INFINITY", "MIN_VALUE"),
                        end(type, bounds.maximum(), "POSITIVE_INFINITY", "MAX_VALUE")));
    }

    private static CodeBlock end(ClassName type, Optional<Value> value, String ofReal, String ofWhole) {
        if (type.equals(JsonRuntime.REAL_BOUNDS)) {
            return value.map(given -> Literals.of(number(given)))
                    .orElseGet(() -> CodeBlock.of("$T.$L", Double.class, ofReal));
        }
        Optional<BigInteger> whole = value.map(given -> ((Value.Whole) given).value());
        if (type.equals(JsonRuntime.INTEGER_BOUNDS)) {
            return whole.map(given -> CodeBlock.of("$T.of($L)", Optional.class, Literals.of(given)))
                    .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
        }
        return whole.map(given -> CodeBlock.of(given.bitLength() < Integer.SIZE ? "$L" : "$LL", given))
                .orElseGet(() -> CodeBlock.of("$T.$L", Long.class, ofWhole));
    }

    private static double number(Value value) {
        return value instanceof Value.Whole whole ? whole.value().doubleValue() : ((Value.Real) value).value();
    }
}
