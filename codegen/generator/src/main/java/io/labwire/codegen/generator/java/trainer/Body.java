package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.java.json.JsonRuntime;
import io.labwire.codegen.generator.names.TrainerNames;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeReference;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a message.
 *
 * @param javaType the class of it; {@link Void} if the message has nothing
 * @param constant how it is read and written; empty if the message has nothing
 * @param isNullable whether null may stand in its place
 */
record Body(ClassName javaType, Optional<CodeBlock> constant, boolean isNullable) {

    private static final Body NOTHING = new Body(ClassName.get(Void.class), Optional.empty(), false);

    static Body of(Schema schema, Message message) {
        if (!message.fields().isEmpty()) {
            return ofClass(ClassName.get(schema.javaPackage(), TrainerNames.payload(message)), false);
        }
        return message.body()
                .map(type -> of(type, type instanceof NullableType))
                .orElse(NOTHING);
    }

    private static Body of(Type type, boolean isNullable) {
        if (type.bare() == Scalar.JSON) {
            CodeBlock constant = CodeBlock.of("$T.JSON", JsonRuntime.JSON_TYPES);
            return new Body(JsonRuntime.JSON_VALUE, Optional.of(constant), isNullable);
        }
        // What else a schema can say is told before anything is made of it.
        TypeReference reference = (TypeReference) type.bare();
        return ofClass(ClassName.get(reference.javaPackage(), reference.name()), isNullable);
    }

    private static Body ofClass(ClassName type, boolean isNullable) {
        return new Body(type, Optional.of(CodeBlock.of("$T.TYPE", type)), isNullable);
    }

    /**
     * How it is read and written, as a class says it that has constants.
     *
     * @param hiding the names of the constants, each of which hides a class of that name
     */
    Optional<CodeBlock> constant(Set<String> hiding) {
        return hiding.contains(javaType.simpleName())
                ? Optional.of(CodeBlock.of("$L.TYPE", javaType.canonicalName()))
                : constant;
    }

    boolean isNothing() {
        return constant.isEmpty();
    }
}
