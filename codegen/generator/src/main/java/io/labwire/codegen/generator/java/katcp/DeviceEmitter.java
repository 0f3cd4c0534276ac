package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the interface that a device of the schema implements. */
final class DeviceEmitter implements TypeEmitter {

    // /** The receiver of one antenna. */
    // @GeneratedFrom("receiver.yaml")
    // public interface ReceiverDevice extends KatcpDevice {
    //
    //     /** ... */
    //     CompletionStage<TuneReply> tune(TuneRequest request, InformingContext<LockProgressInform> context);
    //
    //     @Override
    //     ReceiverSensors sensors();
    //
    //     @Override
    //     default DeviceInfo info() {
    //         return new DeviceInfo("receiver", "0.1");
    //     }
    //
    //     @Override
    //     default List<RequestHandler> requests() {
    //         return ReceiverHandlers.of(this);
    //     }
    // }

    private static final String FIRST_VERSION = "0.1";

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return schema.requests().isEmpty() && schema.sensors().isEmpty()
                ? Stream.empty()
                : Stream.of(new Emitted(device(schema, names), Span.startOf(schema.source())));
    }

    private static TypeSpec.Builder device(Schema schema, KatcpNames names) {
        TypeSpec.Builder device = TypeSpec.interfaceBuilder(names.device())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(schema.doc(), "A device of " + SafeText.code(schema.importPath()) + ".")
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(schema.importPath()))
                .addSuperinterface(KatcpRuntime.DEVICE);
        schema.requests().forEach(request -> device.addMethod(request(schema, names, request)));
        if (!schema.sensors().isEmpty()) {
            device.addMethod(overriding("sensors", ClassName.get(schema.javaPackage(), names.sensors()))
                    .addModifiers(Modifier.ABSTRACT)
                    .build());
        }
        device.addMethod(overriding("info", KatcpRuntime.DEVICE_INFO)
                .addModifiers(Modifier.DEFAULT)
                .addStatement(
                        "return new $T($S, $S)",
                        KatcpRuntime.DEVICE_INFO,
                        Identifiers.kebab(schema.name()),
                        FIRST_VERSION)
                .build());
        if (!schema.requests().isEmpty()) {
            device.addMethod(overriding("requests", listOf(KatcpRuntime.REQUEST_HANDLER))
                    .addModifiers(Modifier.DEFAULT)
                    .addStatement("return $T.of(this)", ClassName.get(schema.javaPackage(), names.handlers()))
                    .build());
        }
        return device;
    }

    private static MethodSpec request(Schema schema, KatcpNames names, Request request) {
        ClassName message = ClassName.get(schema.javaPackage(), names.message(request.message()));
        ClassName reply = ClassName.get(schema.javaPackage(), names.message(request.reply()));
        Javadoc javadoc = Javadoc.of(request.message().doc(), "Answers a {@code ?" + request.name() + "}.")
                .tag("@param request", "what is asked for")
                .tag("@param context", context(request))
                .tag("@return", "the reply, once it is known; or a failure, which the client is told");
        return MethodSpec.methodBuilder(names.method(request))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(javadoc.block())
                .returns(ParameterizedTypeName.get(ClassName.get(CompletionStage.class), reply))
                .addParameter(message, "request")
                .addParameter(contextType(schema, names, request), "context")
                .build();
    }

    private static String context(Request request) {
        return request.informs().isEmpty()
                ? "who asks, and on what connection"
                : "who asks, and the way for the informs before the reply";
    }

    private static TypeName contextType(Schema schema, KatcpNames names, Request request) {
        return request.informs().isEmpty()
                ? KatcpRuntime.REQUEST_CONTEXT
                : ParameterizedTypeName.get(
                        KatcpRuntime.INFORMING_CONTEXT, ClassName.get(schema.javaPackage(), names.informs(request)));
    }

    private static MethodSpec.Builder overriding(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    private static TypeName listOf(ClassName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }
}
