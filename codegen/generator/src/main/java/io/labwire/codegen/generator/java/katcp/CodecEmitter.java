package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.ExtraArguments;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the codecs: what stands between a record and the arguments of a line. */
final class CodecEmitter implements TypeEmitter {

    // /** The arguments of a TuneRequest. */
    // @GeneratedFrom("receiver.yaml#requests.tune")
    // final class TuneRequestCodec implements ArgumentCodec<TuneRequest> {
    //
    //     private static final WireEnum.Table<Band> BAND = WireEnum.Table.of(Band.values());
    //
    //     ... write, read ...
    // }

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        Set<Message> lenient = schema.requests().stream()
                .filter(request -> request.extraArguments() == ExtraArguments.IGNORE)
                .map(request -> request.message())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return schema.messages().stream()
                .map(message -> new Emitted(emit(schema, names, message, lenient.contains(message)), message.span()));
    }

    private static TypeSpec.Builder emit(Schema schema, KatcpNames names, Message message, boolean ignoresExtra) {
        ClassName record = ClassName.get(schema.javaPackage(), names.message(message));
        EnumTables tables = EnumTables.of(message);
        CodecMethods methods = new CodecMethods(message, record, names.components(message), tables);
        TypeSpec.Builder codec = TypeSpec.classBuilder(names.codec(message))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of("The arguments of a {@link " + record.simpleName() + "}.")
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(message.path()))
                .addSuperinterface(ParameterizedTypeName.get(KatcpRuntime.ARGUMENT_CODEC, record));
        tables.fields().forEach(codec::addField);
        return codec.addMethod(methods.write()).addMethod(methods.read(ignoresExtra));
    }
}
