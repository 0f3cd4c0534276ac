package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import io.labwire.codegen.model.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values of a schema as expressions of the type that a field has in Java. */
final class Defaults {

    private Defaults() {}

    static CodeBlock of(JsonField field, Value value) {
        return of(field.field().type(), field.value(), value);
    }

    private static CodeBlock of(Type declared, TypeName javaType, Value value) {
        Type type = declared.bare();
        if (value instanceof Value.Nothing) {
            return CodeBlock.of("null");
        } else if (type == Scalar.JSON) {
            return json(value);
        } else if (value instanceof Value.Bool bool) {
            return CodeBlock.of("$L", bool.value());
        } else if (value instanceof Value.Whole whole) {
            return whole(javaType, whole);
        } else if (value instanceof Value.Real real) {
            CodeBlock number = Literals.of(real.value());
            return javaType.equals(TypeName.FLOAT) ? CodeBlock.of("(float) $L", number) : number;
        } else if (value instanceof Value.Text text) {
            return type == Scalar.BYTES
                    ? CodeBlock.of("$T.utf8($L)", JsonRuntime.BYTES, Literals.string(text.value()))
                    : Literals.string(text.value());
        } else if (value instanceof Value.Time time) {
            CodeBlock length = Literals.of(time.value());
            return javaType.equals(JsonRuntime.SECONDS)
                    ? CodeBlock.of("$T.of($L)", JsonRuntime.SECONDS, length)
                    : length;
        } else if (value instanceof Value.Moment moment) {
            return moment(javaType, moment.value());
        } else if (value instanceof Value.Empty) {
            return empty(type);
        }
        Value.Constant constant = (Value.Constant) value;
        return CodeBlock.of(
                "$T.$L",
                ClassName.get(constant.type().javaPackage(), constant.type().name()),
                JsonNames.constants(constant.type()).of(constant.value().name()));
    }

    private static CodeBlock whole(TypeName javaType, Value.Whole whole) {
        if (javaType.equals(TypeName.INT)) {
            return CodeBlock.of("$L", whole.value());
        } else if (javaType.equals(TypeName.LONG)) {
            return CodeBlock.of("$LL", whole.value());
        } else if (javaType.equals(TypeName.FLOAT) || javaType.equals(TypeName.DOUBLE)) {
            return CodeBlock.of(
                    javaType.equals(TypeName.FLOAT) ? "(float) $L" : "$L",
                    Literals.of(whole.value().doubleValue()));
        }
        return Literals.of(whole.value());
    }

    private static CodeBlock moment(TypeName javaType, Instant moment) {
        boolean epoch = moment.equals(Instant.EPOCH);
        if (javaType.equals(JsonRuntime.UNIX_TIME)) {
            return epoch
                    ? CodeBlock.of("$T.EPOCH", JsonRuntime.UNIX_TIME)
                    : CodeBlock.of("$T.of($T.parse($S))", JsonRuntime.UNIX_TIME, Instant.class, moment.toString());
        }
        return epoch
                ? CodeBlock.of("$T.EPOCH", Instant.class)
                : CodeBlock.of("$T.parse($S)", Instant.class, moment.toString());
    }

    private static CodeBlock json(Value value) {
        if (value instanceof Value.Bool bool) {
            return CodeBlock.of("$T.of($L)", JsonRuntime.JSON_BOOLEAN, bool.value());
        } else if (value instanceof Value.Whole whole) {
            return CodeBlock.of(
                    "new $T($L)",
                    JsonRuntime.JSON_INTEGER,
                    whole.value().bitLength() < Integer.SIZE
                            ? CodeBlock.of("$L", whole.value())
                            : Literals.of(whole.value()));
        } else if (value instanceof Value.Real real) {
            return CodeBlock.of("new $T($L)", JsonRuntime.JSON_FLOAT, Literals.of(real.value()));
        }
        return CodeBlock.of("new $T($L)", JsonRuntime.JSON_TEXT, Literals.string(((Value.Text) value).value()));
    }

    private static CodeBlock empty(Type type) {
        if (type instanceof ListType) {
            return CodeBlock.of("$T.of()", List.class);
        } else if (type instanceof SetType) {
            return CodeBlock.of("$T.of()", Set.class);
        } else if (type instanceof MapType) {
            return CodeBlock.of("$T.of()", Map.class);
        }
        TypeReference reference = (TypeReference) type;
        return CodeBlock.of("new $T()", ClassName.get(reference.javaPackage(), reference.name()));
    }
}
