package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the constructors of a record: the compact one, which checks and copies, and one of what has to be given. */
final class RecordConstructors {

    private final RecordShape shape;
    private final CodecParts parts;
    private final BoundsChecks bounds;
    private final CollectionCopies copies;

    RecordConstructors(RecordShape shape, CodecParts parts) {
        this.shape = shape;
        this.parts = parts;
        this.bounds = new BoundsChecks(parts);
        this.copies = new CollectionCopies(shape.components().stream()
                .flatMap(name -> Stream.of(name, wrapped(name)))
                .collect(Collectors.toSet()));
    }

    // /** Checks that all parts are there. */
    // public Alarm {
    //     Objects.requireNonNull(alarmId, "alarmId");
    //     Objects.requireNonNull(points, "points");
    //     points = List.copyOf(points);
    // }
    Optional<MethodSpec> compact() {
        CodeBlock.Builder body = CodeBlock.builder();
        boolean bounded = false;
        for (JsonField field : shape.carried()) {
            there(body, field);
            bounded |= inBounds(body, field);
        }
        shape.unknownKeys().ifPresent(name -> body.addStatement("$N = $T.map($N)", name, JsonRuntime.COPIES, name));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Checks that all parts are there"
                                + (bounded ? " and have values that the schema allows." : "."))
                        .block())
                .addCode(body.build())
                .build());
    }

    private void there(CodeBlock.Builder body, JsonField field) {
        String name = field.component();
        if (field.component(false).isPrimitive()) {
            return;
        }
        boolean wrapped = field.presence() == JsonField.Presence.OPTIONAL;
        Type type = field.field().type();
        if (!field.isNullable() && !wrapped) {
            body.add(there(type, name, copies));
        } else if (!CollectionCopies.isCollection(type)) {
            if (wrapped) {
                body.addStatement("$T.requireNonNull($N, $S)", Objects.class, name, name);
            }
        } else if (wrapped) {
            body.addStatement("$N = $N.map($L)", name, name, copies.copier(type));
        } else {
            body.addStatement("$N = $N == null ? null : $L", name, name, copies.of(type, CodeBlock.of("$N", name)));
        }
    }

    // Objects.requireNonNull(points, "points");
    // points = List.copyOf(points);
    static CodeBlock there(Type type, String name, CollectionCopies copies) {
        CodeBlock.Builder body =
                CodeBlock.builder().addStatement("$T.requireNonNull($N, $S)", Objects.class, name, name);
        if (CollectionCopies.isCollection(type)) {
            body.addStatement("$N = $L", name, copies.of(type, CodeBlock.of("$N", name)));
        }
        return body.build();
    }

    private boolean inBounds(CodeBlock.Builder body, JsonField field) {
        Type type = field.field().type();
        if (!BoundsChecks.isBounded(type, field.field().bounds())) {
            return false;
        }
        String name = field.component();
        if (field.presence() != JsonField.Presence.OPTIONAL) {
            bounds.require(body, shape.codec(), type, field.field().bounds(), name, CodeBlock.of("$N", name), name);
            return true;
        }
        String one = wrapped(name);
        TypeName javaType = field.value().box();
        CodeBlock unwrapped = field.isNullable()
                ? CodeBlock.of("$N.value().orElse(null)", name)
                : CodeBlock.of("$N.orElse(null)", name);
        body.addStatement("$T $N = $L", javaType, one, unwrapped);
        Type nullable = type instanceof NullableType ? type : new NullableType(type);
        bounds.require(body, shape.codec(), nullable, field.field().bounds(), name, CodeBlock.of("$N", one), name);
        return true;
    }

    /** The variable for what is in an optional component. */
    private static String wrapped(String name) {
        return name + "Value";
    }

    // /**
    //  * Leaves out all that may be left out.
    //  *
    //  * @param reason free text
    //  */
    // public EmergencyStop(String reason) {
    //     this(reason, Optional.empty(), List.of());
    // }
    Optional<MethodSpec> shorter() {
        List<JsonField> needed = shape.carried().stream()
                .filter(field -> field.presence() == JsonField.Presence.REQUIRED)
                .toList();
        if (needed.size() == shape.carried().size() && shape.unknownKeys().isEmpty()) {
            return Optional.empty();
        }
        Javadoc javadoc = Javadoc.of("Leaves out all that may be left out.");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (JsonField field : needed) {
            javadoc.tag("@param " + field.component(), ComponentText.of(field));
            constructor.addParameter(field.component(true), field.component());
        }
        CodeBlock arguments = shape.carried().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        if (shape.unknownKeys().isPresent()) {
            arguments = arguments.isEmpty()
                    ? CodeBlock.of("$T.of()", Map.class)
                    : CodeBlock.of("$L,$W$T.of()", arguments, Map.class);
        }
        return Optional.of(constructor
                .addJavadoc(javadoc.block())
                .addStatement("this($L)", arguments)
                .build());
    }

    private CodeBlock argument(JsonField field) {
        return switch (field.presence()) {
            case OPTIONAL ->
                field.isNullable()
                        ? CodeBlock.of("$T.absent()", JsonRuntime.JSON_NULLABLE)
                        : CodeBlock.of("$T.empty()", Optional.class);
            case DEFAULTED -> defaultValue(field);
            default -> CodeBlock.of("$N", field.component());
        };
    }

    // Mode.IDLE   CageCodec.MODE_DEFAULT
    private CodeBlock defaultValue(JsonField field) {
        Value value = field.field().defaultValue().orElseThrow();
        CodeBlock code = Defaults.of(field, value);
        if (!(value instanceof Value.Constant constant)
                || !constant.type().name().equals(RecordEmitter.TYPE)) {
            return code;
        }
        // Here the record's own TYPE hides the enum.
        String name = parts.constant(field.value(), Identifiers.constant(field.component()) + "_DEFAULT", code);
        return CodeBlock.of("$T.$N", shape.codec(), name);
    }
}
