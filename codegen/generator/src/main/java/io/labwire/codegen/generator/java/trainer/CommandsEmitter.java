package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.java.json.TypeEmitter;
import io.labwire.codegen.generator.names.TrainerNames;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Emits the list of the commands. */
final class CommandsEmitter implements TypeEmitter {

    // /** Switches the automatic clamp. */
    // public static final CommandType<BehaviorSetting, BehaviorSetting> SET_AUTO_CLAMP_ENABLED =
    //         CommandType.of("setAutoClampEnabled", LevelNumber.from(1070, ApiLevel.S4))
    //                 .with(BehaviorSetting.TYPE)
    //                 .answering(BehaviorSetting.TYPE);

    @Override
    public Stream<Emitted> emit(Schema schema) {
        if (schema.requests().isEmpty()) {
            return Stream.empty();
        }
        TrainerNames names = TrainerNames.of(schema);
        Javadoc javadoc = Javadoc.of(
                        schema.doc(), "What rigs of " + SafeText.code(schema.importPath()) + " are asked to do.")
                .paragraph("The commands, each with its numbers, its data and those of its answer.");
        Set<String> hiding = names.commandConstants();
        List<FieldSpec> constants = schema.requests().stream()
                .map(command -> CatalogEmitter.constant(
                        ParameterizedTypeName.get(
                                TrainerRuntime.COMMAND_TYPE,
                                Body.of(schema, command.message()).javaType(),
                                Body.of(schema, command.reply()).javaType()),
                        names.command(command),
                        command.message(),
                        value(schema, command, hiding)))
                .toList();
        List<ClassName> imported = Nearest.of(schema, each -> !each.requests().isEmpty()).stream()
                .map(each ->
                        ClassName.get(each.javaPackage(), TrainerNames.of(each).commands()))
                .toList();
        return CatalogEmitter.emit(
                schema,
                new CatalogEmitter.Listed(names.commands(), "commands"),
                javadoc,
                constants,
                TrainerRuntime.COMMAND_CATALOG,
                imported);
    }

    private static CodeBlock value(Schema schema, Request command, Set<String> hiding) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($L,$W$L)",
                        TrainerRuntime.COMMAND_TYPE,
                        Literals.string(command.name()),
                        Numbers.of(schema, command.message()));
        Body data = Body.of(schema, command.message());
        data.constant(hiding)
                .ifPresent(type ->
                        value.add(data.isNullable() ? "\n$>$>.withNullable($L)$<$<" : "\n$>$>.with($L)$<$<", type));
        Body.of(schema, command.reply())
                .constant(hiding)
                .ifPresent(type -> value.add("\n$>$>.answering($L)$<$<", type));
        command.timeoutHint().ifPresent(hint -> value.add("\n$>$>.answeredWithin($L)$<$<", Literals.of(hint)));
        return value.build();
    }
}
