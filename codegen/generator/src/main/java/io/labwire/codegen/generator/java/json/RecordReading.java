package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the method of a codec that reads. */
final class RecordReading {

    // @Override
    // public Alarm read(JsonReader reader) throws WireFormatException {
    //     JsonTokens.object(reader);
    //     AlarmKind alarmId = null;
    //     boolean isActive = false;
    //     boolean hasIsActive = false;
    //     for (int key = reader.nextKey(KEYS, JsonKeys.START); key != JsonKeys.END; key = reader.nextKey(KEYS, key)) {
    //         switch (key) {
    //             case 0 -> {
    //                 reader.next();
    //                 alarmId = AlarmKind.of(JsonNumbers.int32(reader));
    //             }
    //             ...
    //             default -> reader.skip();
    //         }
    //     }
    //     JsonFields.require(hasIsActive, "isActive", reader);
    //     return new Alarm(JsonFields.required(alarmId, "alarmId", reader), isActive);
    // }

    private final RecordShape shape;
    private final CodecParts parts;
    private final ValueReading values;
    private final Scope scope;

    RecordReading(RecordShape shape, CodecParts parts) {
        this.shape = shape;
        this.parts = parts;
        this.values = new ValueReading(parts);
        this.scope = new Scope(List.of("reader"));
    }

    MethodSpec method() {
        List<FieldReading> fields = new ArrayList<>();
        shape.fields().forEach(field -> fields.add(FieldReading.of(field, scope, values)));
        String unknown = shape.unknownKeys().map(scope::claim).orElse("");
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T.object(reader)", JsonRuntime.TOKENS);
        fields.forEach(field -> field.declare(code));
        if (!unknown.isEmpty()) {
            code.addStatement("$T $N = new $T<>()", RecordEmitter.unknownKeys(), unknown, LinkedHashMap.class);
        }
        List<FieldReading.Slot> keys = keys(fields);
        String known = known(keys);
        String key = scope.claim("key");
        code.beginControlFlow(
                        "for (int $N = reader.nextKey($N, $T.START);$W$N != $T.END;$W$N = reader.nextKey($N, $N))",
                        key,
                        known,
                        JsonRuntime.KEYS,
                        key,
                        JsonRuntime.KEYS,
                        key,
                        known,
                        key)
                .beginControlFlow("switch ($N)", key);
        fields.forEach(field -> field.cases(code, keys));
        otherKeys(code, unknown);
        code.endControlFlow().endControlFlow();
        fields.forEach(field -> field.afterwards(code));
        CodeBlock arguments = Stream.concat(
                        fields.stream()
                                .filter(field -> field.field().presence() != JsonField.Presence.CONSTANT)
                                .map(FieldReading::argument),
                        Stream.of(unknown).filter(name -> !name.isEmpty()).map(name -> CodeBlock.of("$N", name)))
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(shape.record())
                .addParameter(JsonRuntime.READER, "reader")
                .addException(JsonRuntime.WIRE_FORMAT_EXCEPTION)
                .addCode(code.addStatement("return new $T($L)", shape.record(), arguments)
                        .build())
                .build();
    }

    /** Every key, those that are written before the others. */
    private static List<FieldReading.Slot> keys(List<FieldReading> fields) {
        return Stream.concat(
                        fields.stream().map(field -> field.slots().get(0)),
                        fields.stream()
                                .flatMap(field ->
                                        field.slots().subList(1, field.slots().size()).stream()))
                .toList();
    }

    // private static final JsonKeys KEYS = JsonKeys.of(
    //         List.of("alarmId", "alarm_id"),
    //         List.of("isActive", "is_active"));
    private String known(List<FieldReading.Slot> keys) {
        CodeBlock ways = keys.stream()
                .map(key -> CodeBlock.of(
                        "\n$T.of($L)",
                        List.class,
                        key.keys().stream().map(Literals::string).collect(CodeBlock.joining(", "))))
                .collect(CodeBlock.joining(","));
        return parts.constant(
                JsonRuntime.KEYS, "KEYS", CodeBlock.of("$T.of($>$>$L$<$<)", JsonRuntime.KEYS, ways), Modifier.PRIVATE);
    }

    private void otherKeys(CodeBlock.Builder code, String unknown) {
        if (shape.unknown() == Unknown.REFUSE) {
            code.addStatement("default -> throw $T.unknown(reader)", JsonRuntime.FIELDS);
        } else if (unknown.isEmpty()) {
            code.addStatement("default -> reader.skip()");
        } else {
            code.addStatement("default -> $N.put(reader.text(), $T.read(reader))", unknown, JsonRuntime.JSON_VALUE);
        }
    }
}
