package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Lifetimes;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.TrainerNames;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/** Emits the methods of a remote that send one command. */
final class CallMethods {

    private final Schema schema;
    private final TrainerNames names;

    CallMethods(Schema schema, TrainerNames names) {
        this.schema = schema;
        this.names = names;
    }

    List<MethodSpec> of(Request command) {
        return List.of(later(command), waiting(command));
    }

    // public CompletableFuture<Answer<BehaviorSetting>> setAutoClampEnabled(BehaviorSetting data) {
    //     return remote.call(RigCommands.SET_AUTO_CLAMP_ENABLED, data);
    // }
    private MethodSpec later(Request command) {
        return call(
                        command,
                        names.method(command),
                        javadoc(command).tag("@return", "the answer, whatever its result is, or a failure"),
                        ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), answer(command)))
                .addStatement("return remote.call($L)", arguments(command))
                .build();
    }

    // public Answer<BehaviorSetting> setAutoClampEnabledAndWait(BehaviorSetting data)
    //         throws InterruptedException, CallFailure {
    //     return remote.callAndWait(RigCommands.SET_AUTO_CLAMP_ENABLED, data);
    // }
    private MethodSpec waiting(Request command) {
        Javadoc javadoc = javadoc(command)
                .paragraph("Waits for the answer.")
                .tag("@return", "the answer, whatever its result is")
                .tag(
                        "@throws " + written(ClassName.get(InterruptedException.class)),
                        "if this thread is interrupted while it waits")
                .tag("@throws " + written(TrainerRuntime.CALL_FAILURE), "if there is no answer that can be read");
        return call(command, names.method(command) + "AndWait", javadoc, answer(command))
                .addException(InterruptedException.class)
                .addException(TrainerRuntime.CALL_FAILURE)
                .addStatement("return remote.callAndWait($L)", arguments(command))
                .build();
    }

    private CodeBlock arguments(Request command) {
        return CodeBlock.of(
                "$T.$L,$W$L",
                ClassName.get(schema.javaPackage(), names.commands()),
                names.command(command),
                Body.of(schema, command.message()).isNothing() ? "null" : "data");
    }

    private TypeName answer(Request command) {
        return ParameterizedTypeName.get(
                TrainerRuntime.ANSWER, Body.of(schema, command.reply()).javaType());
    }

    private Javadoc javadoc(Request command) {
        Lifetime lifetime = command.message().lifetime();
        // That it is deprecated has a tag of its own.
        Javadoc javadoc = Lifetimes.add(
                new Lifetime(lifetime.window(), lifetime.since(), ""),
                "",
                Javadoc.of(command.message().doc(), "Sends {@code " + command.name() + "}."));
        Body data = Body.of(schema, command.message());
        if (!data.isNothing()) {
            javadoc.tag(
                    "@param data",
                    data.isNullable() ? "what the command needs; null for nothing" : "what the command needs");
        }
        return javadoc;
    }

    private MethodSpec.Builder call(Request command, String name, Javadoc javadoc, TypeName result) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        String deprecated = command.message().lifetime().deprecated();
        if (!deprecated.isEmpty()) {
            javadoc.tag("@deprecated", SafeText.of(deprecated));
            method.addAnnotation(Deprecated.class);
        }
        method.addModifiers(Modifier.PUBLIC).addJavadoc(javadoc.block()).returns(result);
        Body data = Body.of(schema, command.message());
        if (!data.isNothing()) {
            method.addParameter(DeviceEmitter.data(data));
        }
        return method;
    }

    private String written(ClassName type) {
        return TrainerSources.written(schema, type);
    }
}
