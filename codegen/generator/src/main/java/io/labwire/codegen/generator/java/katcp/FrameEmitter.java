package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.FieldText;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the frames of a schema: on a line, one argument with the bytes of a struct. */
final class FrameEmitter implements TypeEmitter {

    // /** The complex gain of one channel, as the hardware keeps it. */
    // @GeneratedFrom("correlator.yaml#frames.Correction")
    // public record Correction(long channel, int flags, float real, float imaginary, Bytes serial) {
    //
    //     /** How a Correction is read and written. */
    //     public static final ArgumentType<Correction> TYPE = StructFormat.of(">IHff8s")
    //             .mapped(
    //                     values -> new Correction((Long) values.get(0), ...),
    //                     frame -> List.of(frame.channel(), ...));
    // }

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return schema.types().frames().stream().map(frame -> new Emitted(emit(frame, names), frame.span()));
    }

    private static TypeSpec.Builder emit(FrameType frame, KatcpNames names) {
        ClassName self = ClassName.get(frame.javaPackage(), frame.name());
        List<Field> fields = StructFields.carrying(frame);
        MemberNames components = names.components(fields);
        Javadoc javadoc = LifeText.add(frame.lifetime(), Javadoc.of(frame.doc(), "Values packed into one argument."));
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        CodeBlock.Builder checks = CodeBlock.builder();
        StructConstants constants = StructConstants.of(fields, components);
        for (Field field : fields) {
            String component = components.of(field.name());
            javadoc.tag("@param " + component, FieldText.of(field));
            header.addParameter(StructFields.javaType(field), component);
            checks.add(check(field, component, constants));
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.block())
                .addAnnotation(KatcpRuntime.generatedFrom(frame.path()))
                .recordConstructor(header.build());
        constants.declarations().forEach(type::addField);
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(KatcpRuntime.ARGUMENT_TYPE, self),
                        RecordEmitter.TYPE,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.of("How a {@code " + frame.name() + "} is read and written.")
                        .block())
                .initializer(argumentType(self, frame, fields, components, constants))
                .build());
        CodeBlock body = checks.build();
        if (!body.isEmpty()) {
            type.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc(Javadoc.of("Checks that all parts are there and fit into their bytes.")
                            .block())
                    .addCode(body)
                    .build());
        }
        return type;
    }

    private static CodeBlock argumentType(
            ClassName self, FrameType frame, List<Field> fields, MemberNames components, StructConstants constants) {
        List<CodeBlock> read = new ArrayList<>();
        List<CodeBlock> written = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            read.add(CodeBlock.of("\n$L", constants.read(fields.get(i), i)));
            written.add(CodeBlock.of(
                    "\n$L",
                    StructFields.written(
                            fields.get(i), components.of(fields.get(i).name()))));
        }
        return CodeBlock.of(
                "$T.of($S)\n$>$>.mapped(\n$>$>values -> new $T($>$>$L$<$<),\nframe -> $T.of($>$>$L$<$<))$<$<$<$<",
                KatcpRuntime.STRUCT_FORMAT,
                StructFields.format(frame),
                self,
                CodeBlock.join(read, ","),
                List.class,
                CodeBlock.join(written, ","));
    }

    private static CodeBlock check(Field field, String component, StructConstants constants) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!StructFields.javaType(field).isPrimitive()) {
            code.addStatement("$T.requireNonNull($N, $S)", Objects.class, component, component);
        }
        constants.of(field).ifPresent(type -> code.addStatement("$N.check($S, $N)", type, component, component));
        return code.build();
    }
}
