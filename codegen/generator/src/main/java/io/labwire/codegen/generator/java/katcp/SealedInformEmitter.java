package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits what the informs of one request have in common, where it has several kinds of them. */
final class SealedInformEmitter implements TypeEmitter {

    // /** An inform that precedes the reply to ?tune. */
    // @GeneratedFrom("receiver.yaml#requests.tune")
    // public sealed interface AnyTuneInform extends KatcpInform permits LockProgressInform, SettlingInform {}

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return schema.requests().stream()
                .filter(request -> request.informs().size() > 1)
                .map(request -> new Emitted(
                        emit(schema, names, request), request.message().span()));
    }

    private static TypeSpec.Builder emit(Schema schema, KatcpNames names, Request request) {
        return TypeSpec.interfaceBuilder(names.informs(request))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Javadoc.of("An inform that precedes the reply to {@code ?" + request.name() + "}.")
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(request.message().path()))
                .addSuperinterface(KatcpRuntime.INFORM)
                .addPermittedSubclasses(request.informs().stream()
                        .map(inform -> ClassName.get(schema.javaPackage(), names.message(inform)))
                        .toList());
    }
}
