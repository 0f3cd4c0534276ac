package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the records of a schema: on a line, arguments that belong together. */
final class GroupEmitter implements TypeEmitter {

    // /** The band and the frequency of one antenna. */
    // @GeneratedFrom("correlator.yaml#records.Tuning")
    // public record Tuning(String antenna, Band band, double frequency) {
    //
    //     /** How a Tuning is read and written. */
    //     public static final ArgumentType<Tuning> TYPE = ArgumentTypes.group(new TuningCodec());
    // }

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return schema.types().records().stream()
                .map(record -> new Emitted(emit(Shape.of(names, record), record), record.span()));
    }

    private static TypeSpec.Builder emit(Shape shape, RecordType record) {
        Javadoc javadoc = RecordEmitter.described(
                LifeText.add(record.lifetime(), Javadoc.of(record.doc(), "Arguments that belong together.")), shape);
        TypeSpec.Builder type = TypeSpec.recordBuilder(shape.record())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.block())
                .addAnnotation(KatcpRuntime.generatedFrom(record.path()))
                .recordConstructor(RecordEmitter.header(shape))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(KatcpRuntime.ARGUMENT_TYPE, shape.record()),
                                RecordEmitter.TYPE,
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc(Javadoc.of("How a {@code " + record.name() + "} is read and written.")
                                .block())
                        .initializer(CodeBlock.of("$T.group(new $T())", KatcpRuntime.ARGUMENT_TYPES, shape.codec()))
                        .build());
        CompactConstructorEmitter.emit(shape).ifPresent(type::addMethod);
        DefaultsConstructorEmitter.emit(shape).ifPresent(type::addMethod);
        return type;
    }
}
