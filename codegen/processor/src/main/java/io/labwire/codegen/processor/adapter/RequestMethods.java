package io.labwire.codegen.processor.adapter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.processor.device.InformRecord;
import io.labwire.codegen.processor.device.Item;
import io.labwire.codegen.processor.device.Outcome;
import io.labwire.codegen.processor.device.Parameter;
import io.labwire.codegen.processor.device.RequestMethod;
import io.labwire.codegen.processor.device.ServedMethod;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Emits the methods that lead from a request's message to the user's method, and from what it returns to the reply. */
final class RequestMethods {

    private static final ClassName REQUEST_CONTEXT = ClassName.get("io.labwire.katcp.device", "RequestContext");
    private static final ClassName DEVICE_SERVER = ClassName.get("io.labwire.katcp.server", "DeviceServer");
    private static final ClassName INFORMING_CONTEXT = ClassName.get("io.labwire.katcp.device", "InformingContext");

    private final Schema schema;
    private final KatcpNames names;
    private final Conversions conversions;

    RequestMethods(Schema schema, KatcpNames names, Conversions conversions) {
        this.schema = schema;
        this.names = names;
        this.conversions = conversions;
    }

    MethodSpec of(Request request, RequestMethod method) {
        MethodSpec.Builder emitted = MethodSpec.methodBuilder(names.method(request))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(CompletionStage.class), type(request.reply())))
                .addParameter(type(request.message()), "request")
                .addParameter(context(request), "context");
        CodeBlock call = CodeBlock.of(
                "device.$N($L)",
                method.method().getSimpleName(),
                method.parameters().stream()
                        .map(parameter -> parameter(parameter, request))
                        .collect(CodeBlock.joining(",$W")));
        if (method.method().getThrownTypes().isEmpty()) {
            return emitted.addCode(body(call, request, method.outcome())).build();
        }
        return emitted.beginControlFlow("try")
                .addCode(body(call, request, method.outcome()))
                .nextControlFlow("catch ($T failure)", thrown(method))
                .addStatement("return $T.failedStage(failure)", CompletableFuture.class)
                .endControlFlow()
                .build();
    }

    /** One of them says it all where others are its subclasses, and the compiler would refuse a list of these. */
    private static TypeName thrown(RequestMethod method) {
        List<TypeName> all = method.method().getThrownTypes().stream()
                .map(TypeName::get)
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : TypeName.get(Exception.class);
    }

    private CodeBlock body(CodeBlock call, Request request, Outcome outcome) {
        ClassName reply = type(request.reply());
        if (outcome.later()) {
            return CodeBlock.builder()
                    .addStatement(
                            "return $L\n.thenApply(reply -> $L)", call, made(reply, outcome, CodeBlock.of("reply")))
                    .build();
        }
        CodeBlock.Builder body = CodeBlock.builder();
        CodeBlock value = call;
        if (outcome.shape() == Outcome.Shape.NOTHING) {
            body.addStatement(call);
        } else if (outcome.shape() == Outcome.Shape.RECORD || outcome.isConverted()) {
            body.addStatement("var reply = $L", call);
            value = CodeBlock.of("reply");
        }
        return body.addStatement("return $T.completedStage($L)", CompletableFuture.class, made(reply, outcome, value))
                .build();
    }

    private CodeBlock made(ClassName reply, Outcome outcome, CodeBlock value) {
        CodeBlock arguments = switch (outcome.shape()) {
            case NOTHING -> CodeBlock.of("");
            case VALUE -> conversions.toMessage(outcome.items().get(0), value);
            case RECORD -> components(outcome.items(), value, ",$W");
        };
        return CodeBlock.of("new $T($L)", reply, arguments);
    }

    private CodeBlock components(List<Item> items, CodeBlock record, String separator) {
        return items.stream()
                .map(item -> conversions.toMessage(item, CodeBlock.of("$L.$N()", record, item.accessor())))
                .collect(CodeBlock.joining(separator));
    }

    private CodeBlock parameter(Parameter parameter, Request request) {
        if (parameter instanceof Parameter.OfRequest argument) {
            MemberNames components = names.components(request.message());
            return conversions.toUser(
                    argument.item(),
                    CodeBlock.of("request.$N()", components.of(argument.item().name())));
        }
        if (parameter instanceof Parameter.OfInform inform) {
            return informing(inform.inform(), request.informs(), "context");
        }
        return CodeBlock.of("context");
    }

    // @Override
    // public void servedBy(DeviceServer server) {
    //     device.served(server, inform -> server.inform(new OverloadInform(inform.amperes())));
    // }
    MethodSpec served(ServedMethod method) {
        return MethodSpec.methodBuilder("servedBy")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(DEVICE_SERVER, "server")
                .addStatement(
                        "device.$N($L)",
                        method.method().getSimpleName(),
                        method.parameters().stream()
                                .map(parameter -> parameter instanceof Parameter.OfInform inform
                                        ? informing(inform.inform(), schema.informs(), "server")
                                        : CodeBlock.of("server"))
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }

    // inform -> context.inform(new LockProgressInform(inform.fraction()))
    private CodeBlock informing(InformRecord inform, List<Message> messages, String way) {
        Message message = messages.stream()
                .filter(each -> each.name().equals(inform.name()))
                .findFirst()
                .orElseThrow();
        return CodeBlock.of(
                "inform -> $N.inform(new $T($L))",
                way,
                type(message),
                components(inform.items(), CodeBlock.of("inform"), ", "));
    }

    private TypeName context(Request request) {
        return request.informs().isEmpty()
                ? REQUEST_CONTEXT
                : ParameterizedTypeName.get(
                        INFORMING_CONTEXT, ClassName.get(schema.javaPackage(), names.informs(request)));
    }

    private ClassName type(Message message) {
        return ClassName.get(schema.javaPackage(), names.message(message));
    }
}
