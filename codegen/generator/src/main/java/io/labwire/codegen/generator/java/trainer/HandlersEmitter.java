package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.java.Portions;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.java.json.TypeEmitter;
import io.labwire.codegen.generator.names.TrainerNames;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits what binds the commands to the methods of a device. */
final class HandlersEmitter implements TypeEmitter {

    // public static CommandHandlers of(RigDevice device) {
    //     return CommandHandlers.builder()
    //             .on(RigCommands.GET_STATUS, device::getStatus)
    //             .on(RigCommands.SET_AUTO_CLAMP_ENABLED, device::setAutoClampEnabled)
    //             .build();
    // }

    private static final ClassName BUILDER = TrainerRuntime.COMMAND_HANDLERS.nestedClass("Builder");

    @Override
    public Stream<Emitted> emit(Schema schema) {
        if (schema.requests().isEmpty()) {
            return Stream.empty();
        }
        TrainerNames names = TrainerNames.of(schema);
        TypeSpec.Builder handlers = TypeSpec.classBuilder(names.handlers())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Binds the commands of " + SafeText.code(schema.importPath()) + " to a device.")
                        .block())
                .addAnnotation(Origin.annotation(schema.importPath() + "#commands"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(of(schema, names));
        List<List<Request>> portions = Portions.of(schema.requests());
        for (int i = 0; i < portions.size() && portions.size() > 1; i++) {
            handlers.addType(part(schema, names, i, portions.get(i)));
        }
        return Stream.of(new Emitted(handlers, Span.startOf(schema.source())));
    }

    private static MethodSpec of(Schema schema, TrainerNames names) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("The handlers of a device.")
                        .tag("@param device", "what answers")
                        .tag("@return", "a handler for each command of this schema")
                        .block())
                .returns(TrainerRuntime.COMMAND_HANDLERS)
                .addParameter(ClassName.get(schema.javaPackage(), names.device()), "device")
                .addCode(body(schema, names))
                .build();
    }

    private static CodeBlock body(Schema schema, TrainerNames names) {
        int portions = Portions.of(schema.requests()).size();
        if (portions == 1) {
            CodeBlock.Builder chain = CodeBlock.builder().add("$T.builder()", TrainerRuntime.COMMAND_HANDLERS);
            schema.requests().forEach(command -> chain.add("\n.on($L)", handler(schema, names, command)));
            return CodeBlock.builder()
                    .addStatement("return $L\n.build()", chain.build())
                    .build();
        }
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T all = $T.builder()", BUILDER, TrainerRuntime.COMMAND_HANDLERS);
        for (int i = 0; i < portions; i++) {
            code.addStatement("$N.add(device, all)", part(i));
        }
        return code.addStatement("return all.build()").build();
    }

    // private static final class Part1 {
    //     static void add(RigDevice device, CommandHandlers.Builder all) {
    //         all.on(RigCommands.GET_STATUS, device::getStatus);
    //     }
    // }
    /** Each has constants of its own. */
    private static TypeSpec part(Schema schema, TrainerNames names, int portion, List<Request> commands) {
        CodeBlock.Builder code = CodeBlock.builder();
        commands.forEach(command -> code.addStatement("all.on($L)", handler(schema, names, command)));
        return TypeSpec.classBuilder(part(portion))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.methodBuilder("add")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(ClassName.get(schema.javaPackage(), names.device()), "device")
                        .addParameter(BUILDER, "all")
                        .addCode(code.build())
                        .build())
                .build();
    }

    private static String part(int portion) {
        return "Part" + (portion + 1);
    }

    private static CodeBlock handler(Schema schema, TrainerNames names, Request command) {
        CodeBlock constant =
                CodeBlock.of("$T.$L", ClassName.get(schema.javaPackage(), names.commands()), names.command(command));
        return CodeBlock.of("$L,$Wdevice::$L", constant, names.method(command));
    }
}
