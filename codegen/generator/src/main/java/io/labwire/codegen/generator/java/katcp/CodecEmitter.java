package io.labwire.codegen.generator.java.katcp;

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
        Stream<Emitted> ofGroups = schema.types().records().stream()
                .map(record -> new Emitted(emit(Shape.of(names, record), false), record.span()));
        Stream<Emitted> ofMessages = schema.messages().stream()
                .map(message -> new Emitted(
                        emit(Shape.of(schema, names, message), !lenient.contains(message)), message.span()));
        return Stream.concat(ofGroups, ofMessages);
    }

    private static TypeSpec.Builder emit(Shape shape, boolean endsThere) {
        CodecConstants constants = CodecConstants.of(shape);
        CodecMethods methods = new CodecMethods(shape, constants);
        TypeSpec.Builder codec = TypeSpec.classBuilder(shape.codec())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        Javadoc.of("The arguments of a {@link " + shape.record().simpleName() + "}.")
                                .block())
                .addAnnotation(KatcpRuntime.generatedFrom(shape.path()))
                .addSuperinterface(ParameterizedTypeName.get(KatcpRuntime.ARGUMENT_CODEC, shape.record()));
        constants.declarations().forEach(codec::addField);
        return codec.addMethod(methods.write()).addMethod(methods.read(endsThere));
    }
}
