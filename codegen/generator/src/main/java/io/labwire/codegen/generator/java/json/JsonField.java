package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.NullableType;
import java.util.List;
import java.util.Optional;

/**
 * A field of a record as Java has it.
 *
 * @param field the field
 * @param component its component
 * @param key the key that is written
 * @param spellings the keys that are read as that one, which is the first of them
 * @param presence whether it may be left out
 * @param asked asks a writer whether the level that is written has it; empty if each level has it that has the record
 */
record JsonField(
        Field field,
        String component,
        String key,
        List<String> spellings,
        Presence presence,
        Optional<CodeBlock> asked) {

    /** Whether a key may be left out, and what the component says of it. */
    enum Presence {
        /** It is there. */
        REQUIRED,
        /** It may be left out, which the component tells. */
        OPTIONAL,
        /** Left out it has its default, and nothing tells. */
        DEFAULTED,
        /** It is always the same, and has no component. */
        CONSTANT
    }

    JsonField {
        spellings = List.copyOf(spellings);
    }

    boolean isNullable() {
        return field.type() instanceof NullableType;
    }

    /** The type of a value that is there: without what stands for null and for a key left out. */
    TypeName value() {
        return JavaTypes.of(field.type() instanceof NullableType nullable ? nullable.type() : field.type(), field);
    }

    // boolean   Optional<Alarm>   JsonNullable<String>   @Nullable Animal
    TypeName component(boolean annotated) {
        TypeName value = value();
        if (presence == Presence.OPTIONAL) {
            return ParameterizedTypeName.get(
                    isNullable() ? JsonRuntime.JSON_NULLABLE : ClassName.get(Optional.class), value.box());
        }
        if (!isNullable()) {
            return value;
        }
        return annotated ? value.box().annotated(JsonRuntime.NULLABLE) : value.box();
    }
}
