package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.Scope;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the codec of a record: what stands between it and an object on the wire. */
final class RecordCodec {

    // /** Reads and writes an {@link Alarm}. */
    // @GeneratedFrom("alarm.yaml#records.Alarm")
    // final class AlarmCodec implements JsonCodec<Alarm> {
    //
    //     private static final JsonKey ALARM_ID = JsonKey.of("alarmId");
    //
    //     ... read, write ...
    // }

    private final RecordShape shape;
    private final CodecParts parts;

    RecordCodec(RecordShape shape, CodecParts parts) {
        this.shape = shape;
        this.parts = parts;
    }

    /** The codec without its parts. */
    TypeSpec.Builder emit() {
        MethodSpec write = write();
        return TypeSpec.classBuilder(shape.codec())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        Javadoc.of("Reads and writes {@link " + shape.record().simpleName() + "}.")
                                .block())
                .addAnnotation(Origin.annotation(shape.path()))
                .addSuperinterface(ParameterizedTypeName.get(JsonRuntime.CODEC, shape.record()))
                .addMethod(new RecordReading(shape, parts).method())
                .addMethod(write);
    }

    // @Override
    // public void write(Alarm value, JsonWriter writer) {
    //     writer.beginObject();
    //     writer.key(ALARM_ID).integer(value.alarmId().number());
    //     writer.endObject();
    // }
    private MethodSpec write() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("writer.beginObject()");
        Scope scope = new Scope(Set.of("value", "writer"));
        ValueWriting writing = new ValueWriting(parts);
        for (JsonField field : shape.fields()) {
            String key = parts.constant(
                    JsonRuntime.KEY,
                    Identifiers.constant(field.component()),
                    CodeBlock.of("$T.of($L)", JsonRuntime.KEY, Literals.string(field.key())),
                    Modifier.PRIVATE);
            new FieldWriting(field, key, writing, scope).add(code);
        }
        shape.unknownKeys()
                .ifPresent(name -> code.addStatement("$T.write(value.$N(), writer)", JsonRuntime.FIELDS, name));
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(shape.record(), "value")
                .addParameter(JsonRuntime.WRITER, "writer")
                .addCode(code.addStatement("writer.endObject()").build())
                .build();
    }
}
