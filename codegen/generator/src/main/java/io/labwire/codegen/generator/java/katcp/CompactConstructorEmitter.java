package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.SetType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the compact constructor: a check for each reference, a copy of each list, no hole among the optional ones. */
final class CompactConstructorEmitter {

    // /** Checks that all parts are there, and that no optional one follows one that is left out. */
    // public SensorSamplingRequest {
    //     Objects.requireNonNull(names, "names");
    //     Objects.requireNonNull(strategy, "strategy");
    //     parameters = List.copyOf(parameters);
    //     if (names.isEmpty() && strategy.isPresent()) {
    //         throw new IllegalArgumentException("strategy is given, and names before it is not");
    //     }
    // }

    private CompactConstructorEmitter() {}

    static Optional<MethodSpec> emit(Shape shape) {
        MemberNames components = shape.components();
        CodecConstants constants = CodecConstants.of(shape);
        CodeBlock.Builder checks = CodeBlock.builder();
        for (Field field : shape.fields()) {
            String component = components.of(field.name());
            checks.add(check(field, component));
            if (!ArgumentExpression.isPlain(field)) {
                checks.add(constants.check(field, shape.codec(), component));
            }
        }
        CodeBlock holes = holes(shape.fields(), components);
        CodeBlock body = checks.add(holes).build();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String values = shape.fields().stream().allMatch(ArgumentExpression::isPlain)
                ? "Checks that all parts are there"
                : "Checks that all parts are there and have values that the schema allows";
        String doc = values + (holes.isEmpty() ? "." : ", and that none is given after one that is left out.");
        return Optional.of(MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(doc).block())
                .addCode(body)
                .build());
    }

    private static CodeBlock check(Field field, String name) {
        if (field.presence() == Presence.REPEATED) {
            return CodeBlock.builder()
                    .addStatement("$N = $T.copyOf($N)", name, List.class, name)
                    .build();
        } else if (field.presence() == Presence.REQUIRED && field.type().bare() instanceof SetType) {
            return CodeBlock.builder()
                    .addStatement("$N = $T.copyOf($N)", name, Set.class, name)
                    .build();
        } else if (ValueJava.component(field).isPrimitive()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .addStatement("$T.requireNonNull($N, $S)", Objects.class, name, name)
                .build();
    }

    private static CodeBlock holes(List<Field> fields, MemberNames components) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 1; i < fields.size(); i++) {
            Field before = fields.get(i - 1);
            Field field = fields.get(i);
            if (before.presence() == Presence.OPTIONAL) {
                String absent = components.of(before.name());
                String given = components.of(field.name());
                code.beginControlFlow("if ($N.isEmpty() && $L)", absent, given(field, given))
                        .addStatement(
                                "throw new $T($S)",
                                IllegalArgumentException.class,
                                given + " is given, and " + absent + " before it is not")
                        .endControlFlow();
            }
        }
        return code.build();
    }

    private static CodeBlock given(Field field, String name) {
        return field.presence() == Presence.REPEATED
                ? CodeBlock.of("!$N.isEmpty()", name)
                : CodeBlock.of("$N.isPresent()", name);
    }
}
