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
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the codec of a record: what stands between it and an object on the wire. */
final class RecordCodec {

    // /** Reads and writes Alarm. */
    // @GeneratedFrom("alarm.yaml#records.Alarm")
    // final class AlarmCodec implements JsonCodec<Alarm> {
    //
    //     private static final JsonKey ALARM_ID = JsonKey.of("alarmId");
    //
    //     ... read, write ...
    // }

    private static final int WIDTH = 120;

    private final RecordShape shape;
    private final CodecParts parts;

    RecordCodec(RecordShape shape, CodecParts parts) {
        this.shape = shape;
        this.parts = parts;
    }

    /** The codec without its parts. */
    TypeSpec.Builder emit() {
        List<String> keys = shape.fields().stream().map(this::key).toList();
        MethodSpec read = new RecordReading(shape, parts).method();
        MethodSpec write = write(keys);
        return TypeSpec.classBuilder(shape.codec())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        Javadoc.of("Reads and writes {@link " + shape.record().simpleName() + "}.")
                                .block())
                .addAnnotation(Origin.annotation(shape.path()))
                .addSuperinterface(ParameterizedTypeName.get(JsonRuntime.CODEC, shape.record()))
                .addMethod(read)
                .addMethod(write);
    }

    // private static final JsonKey ALARM_ID = JsonKey.of("alarmId");
    private String key(JsonField field) {
        String name = Identifiers.constant(field.component());
        int width = "    private static final JsonKey  = JsonKey.of(\"\");".length()
                + name.length()
                + field.key().length();
        return parts.constant(
                JsonRuntime.KEY,
                name,
                CodeBlock.of(
                        (width > WIDTH ? "\n        " : "") + "$T.of($L)",
                        JsonRuntime.KEY,
                        Literals.string(field.key())),
                Modifier.PRIVATE);
    }

    // @Override
    // public void write(Alarm value, JsonWriter writer) {
    //     writer.beginObject();
    //     writer.key(ALARM_ID).integer(value.alarmId().number());
    //     writer.endObject();
    // }
    private MethodSpec write(List<String> keys) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("writer.beginObject()");
        Scope scope = new Scope(Set.of("value", "writer"));
        ValueWriting writing = new ValueWriting(parts);
        for (int i = 0; i < keys.size(); i++) {
            new FieldWriting(shape.fields().get(i), keys.get(i), writing, scope).add(code);
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
