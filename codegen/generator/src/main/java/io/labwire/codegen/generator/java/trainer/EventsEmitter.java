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
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Emits the list of the kinds of events. */
final class EventsEmitter implements TypeEmitter {

    // /** The events of rig.yaml. */
    // @GeneratedFrom("rig.yaml#events")
    // public final class RigEvents {
    //
    //     /** The application does something else. */
    //     public static final EventType<ApplicationModeChanged> APPLICATION_MODE_CHANGED =
    //             EventType.of("applicationModeChanged", ApplicationModeChanged.TYPE, LevelNumber.from(301,
    // ApiLevel.S1));
    //
    //     public static final EventCatalog CATALOG =
    //             EventCatalog.of(APPLICATION_MODE_CHANGED).and(TrialEvents.CATALOG);
    // }

    @Override
    public Stream<Emitted> emit(Schema schema) {
        if (schema.informs().isEmpty()) {
            return Stream.empty();
        }
        TrainerNames names = TrainerNames.of(schema);
        Javadoc javadoc = Javadoc.of(schema.doc(), "What rigs of " + SafeText.code(schema.importPath()) + " tell.")
                .paragraph("The events, each with its numbers and its payload.");
        Set<String> hiding = names.eventConstants();
        List<FieldSpec> constants = schema.informs().stream()
                .map(event -> CatalogEmitter.constant(
                        ParameterizedTypeName.get(
                                TrainerRuntime.EVENT_TYPE,
                                Body.of(schema, event).javaType()),
                        names.event(event),
                        event,
                        value(schema, event, hiding)))
                .toList();
        List<ClassName> imported = Nearest.of(schema, each -> !each.informs().isEmpty()).stream()
                .map(each ->
                        ClassName.get(each.javaPackage(), TrainerNames.of(each).events()))
                .toList();
        return CatalogEmitter.emit(
                schema,
                new CatalogEmitter.Listed(names.events(), "events"),
                javadoc,
                constants,
                TrainerRuntime.EVENT_CATALOG,
                imported);
    }

    private static CodeBlock value(Schema schema, Message event, Set<String> hiding) {
        CodeBlock.Builder value =
                CodeBlock.builder().add("$T.of($L", TrainerRuntime.EVENT_TYPE, Literals.string(event.name()));
        Body.of(schema, event).constant(hiding).ifPresent(type -> value.add(",$W$L", type));
        return value.add(",$W$L)", Numbers.of(schema, event)).build();
    }
}
