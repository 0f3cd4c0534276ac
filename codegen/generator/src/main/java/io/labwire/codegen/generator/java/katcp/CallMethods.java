package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Emits the methods of a client that call one request. */
final class CallMethods {

    private final Schema schema;
    private final KatcpNames names;
    private final Request request;
    private final ClassName reply;

    private CallMethods(Schema schema, KatcpNames names, Request request) {
        this.schema = schema;
        this.names = names;
        this.request = request;
        this.reply = ClassName.get(schema.javaPackage(), names.message(request.reply()));
    }

    static List<MethodSpec> of(Schema schema, KatcpNames names, Request request) {
        CallMethods methods = new CallMethods(schema, names, request);
        return request.informs().isEmpty()
                ? List.of(methods.later(), methods.waiting())
                : List.of(methods.laterWithInforms(), methods.later(), methods.waiting());
    }

    // public CompletableFuture<TuneReply> tune(TuneRequest request, Consumer<? super LockProgressInform> informs) {
    //     return katcp.call(request, TuneReply.TYPE, List.of(LockProgressInform.TYPE), informs);
    // }
    // Java does not find the common type of several informs by itself: katcp.<TuneReply, AnyTuneInform>call(...)
    private MethodSpec laterWithInforms() {
        ClassName informs = ClassName.get(schema.javaPackage(), names.informs(request));
        CodeBlock types = request.informs().stream()
                .map(inform -> CodeBlock.of("$T.TYPE", ClassName.get(schema.javaPackage(), names.message(inform))))
                .collect(CodeBlock.joining(",$W"));
        Javadoc javadoc = javadoc()
                .tag("@param informs", "is given each inform before the reply, in their order")
                .tag("@return", "the reply, or a failure");
        CodeBlock witness = request.informs().size() == 1 ? CodeBlock.of("") : CodeBlock.of("<$T, $T>", reply, informs);
        return call(names.method(request), javadoc, future())
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(informs)),
                        "informs")
                .addStatement(
                        "return katcp.$Lcall(request,$W$T.TYPE,$W$T.of($L),$Winforms)",
                        witness,
                        reply,
                        List.class,
                        types)
                .build();
    }

    // public CompletableFuture<TuneReply> tune(TuneRequest request) {
    //     return katcp.call(request, TuneReply.TYPE);
    // }
    private MethodSpec later() {
        String informs = request.informs().isEmpty() ? "" : "; informs before it are passed over";
        Javadoc javadoc = javadoc().tag("@return", "the reply, or a failure" + informs);
        return call(names.method(request), javadoc, future())
                .addStatement("return katcp.call(request, $T.TYPE)", reply)
                .build();
    }

    // public TuneReply tuneAndWait(TuneRequest request) throws InterruptedException, CallFailure {
    //     return KatcpClient.await(tune(request));
    // }
    private MethodSpec waiting() {
        Javadoc javadoc = javadoc()
                .paragraph("Waits for the reply.")
                .tag("@return", "the reply")
                .tag(
                        "@throws " + written(ClassName.get(InterruptedException.class)),
                        "if this thread is interrupted while it waits")
                .tag("@throws " + written(KatcpRuntime.CALL_FAILURE), "if there is no good reply");
        return call(names.method(request) + "AndWait", javadoc, reply)
                .addException(InterruptedException.class)
                .addException(KatcpRuntime.CALL_FAILURE)
                .addStatement("return $T.await($N(request))", KatcpRuntime.CLIENT, names.method(request))
                .build();
    }

    /** A type of another package as the file's code writes it. */
    private String written(ClassName type) {
        return names.types().contains(type.simpleName()) ? type.canonicalName() : type.simpleName();
    }

    private Javadoc javadoc() {
        return Javadoc.of(request.message().doc(), "Sends a {@code ?" + request.name() + "}.")
                .tag("@param request", "what is asked for");
    }

    private MethodSpec.Builder call(String name, Javadoc javadoc, TypeName result) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        String deprecated = request.message().lifetime().deprecated();
        if (!deprecated.isEmpty()) {
            javadoc.tag("@deprecated", SafeText.of(deprecated));
            method.addAnnotation(Deprecated.class);
        }
        return method.addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.block())
                .returns(result)
                .addParameter(ClassName.get(schema.javaPackage(), names.message(request.message())), "request");
    }

    private TypeName future() {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), reply);
    }
}
