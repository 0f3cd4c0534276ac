package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Lifetimes;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.model.Schema;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the records of a schema, each with its codec. */
public final class RecordEmitter implements TypeEmitter {

    // /**
    //  * The state of one alarm.
    //  *
    //  * @param alarmId which one
    //  * @param isActive whether its condition holds
    //  */
    // @GeneratedFrom("alarm.yaml#records.Alarm")
    // public record Alarm(AlarmKind alarmId, boolean isActive) {
    //
    //     /** How an Alarm is read and written. */
    //     public static final JsonType<Alarm> TYPE = JsonType.of(Alarm.class, new AlarmCodec());
    //
    //     ... compact constructor, constructor with defaults ...
    // }

    /** The constant that every record, union and enum has. */
    static final String TYPE = "TYPE";

    private static final int WIDTH = 120;

    RecordEmitter() {}

    @Override
    public Stream<Emitted> emit(Schema schema) {
        return schema.types().records().stream()
                .filter(type -> !type.isAbstract())
                .flatMap(type -> emit(RecordShape.of(schema, type)));
    }

    /**
     * The record of a shape, and its codec.
     *
     * @param shape the shape
     * @return both
     */
    public static Stream<Emitted> emit(RecordShape shape) {
        CodecParts parts = new CodecParts(shape.askedClasses(), shape.nonFinite());
        TypeSpec.Builder codec = new RecordCodec(shape, parts).emit();
        TypeSpec.Builder record = record(shape, parts);
        parts.addTo(codec);
        return Stream.of(new Emitted(record, shape.span()), new Emitted(codec, shape.span()));
    }

    private static TypeSpec.Builder record(RecordShape shape, CodecParts parts) {
        Javadoc javadoc = Lifetimes.add(
                shape.lifetime(),
                "",
                Javadoc.of(shape.doc(), "The record {@code " + shape.record().simpleName() + "}."));
        shape.carried().forEach(field -> javadoc.tag("@param " + field.component(), ComponentText.of(field)));
        shape.unknownKeys()
                .ifPresent(name -> javadoc.tag("@param " + name, "what stands under keys that are not declared"));
        TypeSpec.Builder type = TypeSpec.recordBuilder(shape.record())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.block())
                .addAnnotation(Origin.annotation(shape.path()))
                .recordConstructor(header(shape))
                .addField(typeConstant(shape.record(), shape.codec()));
        RecordConstructors constructors = new RecordConstructors(shape, parts);
        constructors.compact().ifPresent(type::addMethod);
        constructors.shorter().ifPresent(type::addMethod);
        WritableSelf.byCodec(type);
        return type;
    }

    private static MethodSpec header(RecordShape shape) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        shape.carried().forEach(field -> header.addParameter(field.component(true), field.component()));
        shape.unknownKeys().ifPresent(name -> header.addParameter(unknownKeys(), name));
        return header.build();
    }

    static TypeName unknownKeys() {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), JsonRuntime.JSON_VALUE);
    }

    // public static final JsonType<Alarm> TYPE = JsonType.of(Alarm.class, new AlarmCodec());
    static FieldSpec typeConstant(ClassName self, ClassName codec) {
        String name = self.simpleName();
        boolean vowel = "AEIO".indexOf(name.charAt(0)) >= 0;
        int width = "    public static final JsonType<> TYPE = JsonType.of(.class, new ());".length()
                + 2 * name.length()
                + codec.simpleName().length();
        return FieldSpec.builder(ParameterizedTypeName.get(JsonRuntime.JSON_TYPE, self), TYPE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("How " + (vowel ? "an" : "a") + " {@code " + name + "} is read and written.")
                        .block())
                .initializer(CodeBlock.of(
                        (width > WIDTH ? "\n        " : "") + "$T.of($T.class, new $T())",
                        JsonRuntime.JSON_TYPE,
                        self,
                        codec))
                .build();
    }
}
