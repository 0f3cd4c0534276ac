package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The types of Java that values have. */
public final class JavaTypes {

    private JavaTypes() {}

    /**
     * The type of a value that has no form of its own.
     *
     * @param type the type in the schema
     * @return the type in Java, with an annotation if it may be null
     */
    public static TypeName of(Type type) {
        return of(type, "");
    }

    static TypeName of(Type type, Field field) {
        return of(type, form(field.wire().forms()));
    }

    /** The one form that a value has; empty if it is that which its type has by itself. */
    static String form(List<Phase<String>> forms) {
        return forms.isEmpty() ? "" : forms.get(0).value();
    }

    static TypeName of(Type type, String form) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar, form);
        } else if (type instanceof EnumType named) {
            return ClassName.get(named.javaPackage(), named.name());
        } else if (type instanceof ConstrainedType constrained) {
            return of(constrained.base(), form.isEmpty() ? form(constrained.forms()) : form);
        } else if (type instanceof ListType list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), element(list.element()));
        } else if (type instanceof SetType set) {
            return ParameterizedTypeName.get(ClassName.get(Set.class), element(set.element()));
        } else if (type instanceof MapType map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), element(map.value()));
        } else if (type instanceof NullableType nullable) {
            return of(nullable.type(), form).box().annotated(JsonRuntime.NULLABLE);
        }
        TypeReference reference = (TypeReference) type;
        return ClassName.get(reference.javaPackage(), reference.name());
    }

    /** The simple names of the enums, records and unions that values of a type have in them. */
    static Stream<String> declared(Type type) {
        Type bare = type.bare();
        if (bare instanceof ListType list) {
            return declared(list.element());
        } else if (bare instanceof SetType set) {
            return declared(set.element());
        } else if (bare instanceof MapType map) {
            return declared(map.value());
        } else if (bare instanceof EnumType named) {
            return Stream.of(named.name());
        }
        return bare instanceof TypeReference reference ? Stream.of(reference.name()) : Stream.empty();
    }

    private static TypeName element(Type type) {
        return of(type).box();
    }

    private static TypeName scalar(Scalar scalar, String form) {
        return switch (scalar) {
            case BOOL -> TypeName.BOOLEAN;
            case INT8, INT16, INT32, UINT8, UINT16 -> TypeName.INT;
            case INT64, UINT32 -> TypeName.LONG;
            case UINT64, INTEGER -> ClassName.get(BigInteger.class);
            case FLOAT32 -> TypeName.FLOAT;
            case FLOAT64 -> TypeName.DOUBLE;
            case STRING -> ClassName.get(String.class);
            case BYTES -> JsonRuntime.BYTES;
            case UUID -> ClassName.get(UUID.class);
            case JSON -> JsonRuntime.JSON_VALUE;
            case TIMESTAMP -> isSeconds(form) ? JsonRuntime.UNIX_TIME : ClassName.get(Instant.class);
            case DURATION -> isSeconds(form) ? JsonRuntime.SECONDS : ClassName.get(Duration.class);
            case ADDRESS, LRU -> throw new IllegalArgumentException("JSON has no " + scalar.title());
        };
    }

    private static boolean isSeconds(String form) {
        return form.isEmpty() || form.equals("seconds");
    }

    /**
     * The constant with which values of a type are read and written.
     *
     * @param type the type of a payload, nullable or not
     * @return such as {@code Configuration.TYPE}, {@code JsonTypes.JSON}; empty if there is none
     */
    public static Optional<CodeBlock> constant(Type type) {
        Type bare = type.bare();
        if (bare == Scalar.JSON) {
            return Optional.of(CodeBlock.of("$T.JSON", JsonRuntime.JSON_TYPES));
        }
        return bare instanceof TypeReference reference
                ? Optional.of(CodeBlock.of(
                        "$T.$L", ClassName.get(reference.javaPackage(), reference.name()), RecordEmitter.TYPE))
                : Optional.empty();
    }
}
