package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Lifetimes;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.java.json.JsonRuntime;
import io.labwire.codegen.generator.java.json.TypeEmitter;
import io.labwire.codegen.generator.names.TrainerNames;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the interface that a rig implements to answer the commands of the schema. */
final class DeviceEmitter implements TypeEmitter {

    // /** Asks where the rig keeps what. ... */
    // default CommandResponse<Configuration> getConfiguration(CommandRequest request) throws Exception {
    //     return CommandResponse.unrecognized();
    // }

    @Override
    public Stream<Emitted> emit(Schema schema) {
        if (schema.requests().isEmpty()) {
            return Stream.empty();
        }
        TrainerNames names = TrainerNames.of(schema);
        TypeSpec.Builder device = TypeSpec.interfaceBuilder(names.device())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(schema.doc(), "A rig of " + SafeText.code(schema.importPath()) + ".")
                        .paragraph("Answers the commands that it has a method for; every other one is answered as not"
                                + " supported. What a method throws is answered as the exception that it is.")
                        .block())
                .addAnnotation(Origin.annotation(schema.importPath() + "#commands"));
        schema.requests().forEach(command -> device.addMethod(method(schema, names, command)));
        return Stream.of(new Emitted(device, Span.startOf(schema.source())));
    }

    private static MethodSpec method(Schema schema, TrainerNames names, Request command) {
        Body data = Body.of(schema, command.message());
        Body answer = Body.of(schema, command.reply());
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method(command))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(ParameterizedTypeName.get(TrainerRuntime.COMMAND_RESPONSE, answer.javaType()))
                .addException(Exception.class)
                .addStatement("return $T.unrecognized()", TrainerRuntime.COMMAND_RESPONSE);
        Javadoc javadoc = Lifetimes.add(
                command.message().lifetime(),
                "",
                Javadoc.of(command.message().doc(), "Answers {@code " + command.name() + "}."));
        if (!data.isNothing()) {
            method.addParameter(data(data));
            javadoc.tag(
                    "@param data",
                    data.isNullable() ? "what the command needs; null for nothing" : "what the command needs");
        }
        method.addParameter(TrainerRuntime.COMMAND_REQUEST, "request");
        javadoc.tag("@param request", "the request as it came")
                .tag("@return", "what becomes of it")
                .tag(
                        "@throws " + TrainerSources.written(schema, ClassName.get(Exception.class)),
                        "if it cannot be answered, which the other side is told");
        return method.addJavadoc(javadoc.block()).build();
    }

    /** The parameter for the data of a command. */
    static ParameterSpec data(Body data) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(data.javaType(), "data");
        if (data.isNullable()) {
            parameter.addAnnotation(JsonRuntime.NULLABLE);
        }
        return parameter.build();
    }
}
