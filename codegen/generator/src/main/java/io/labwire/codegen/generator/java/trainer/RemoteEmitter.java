package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.java.json.TypeEmitter;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.generator.names.TrainerNames;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the typed calls of a remote. */
final class RemoteEmitter implements TypeEmitter {

    // public final class FeederRemote {
    //     private final TrainerRemote remote;
    //
    //     public FeederRemote(TrainerRemote remote) {
    //         this.remote = remote;
    //     }
    //
    //     public TrainerRemote remote() {
    //         return remote;
    //     }
    //
    //     public RigRemote rig() {
    //         return new RigRemote(remote);
    //     }
    //
    //     ... the calls ...
    // }

    private static final String REMOTE = "remote";

    @Override
    public Stream<Emitted> emit(Schema schema) {
        if (schema.requests().isEmpty()) {
            return Stream.empty();
        }
        TrainerNames names = TrainerNames.of(schema);
        TypeSpec.Builder type = TypeSpec.classBuilder(names.remote())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                                schema.doc(),
                                "A rig of " + SafeText.code(schema.importPath()) + ", as a remote sees it.")
                        .paragraph("Sends the commands. Every call has a form that answers later and a form that waits,"
                                + " and they differ in nothing else. May be used by several threads.")
                        .block())
                .addAnnotation(Origin.annotation(schema.importPath() + "#commands"))
                .addField(TrainerRuntime.TRAINER_REMOTE, REMOTE, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(remote());
        Scope scope = names.ofRemote();
        List<Schema> imported = Nearest.of(schema, each -> !each.requests().isEmpty());
        imported.forEach(each -> type.addMethod(imported(each, names.accessor(each, scope))));
        CallMethods calls = new CallMethods(schema, names);
        schema.requests().forEach(command -> type.addMethods(calls.of(command)));
        return Stream.of(new Emitted(type, Span.startOf(schema.source())));
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Calls over a remote that is there already.")
                        .tag("@param remote", "the remote, which the caller closes")
                        .block())
                .addParameter(TrainerRuntime.TRAINER_REMOTE, REMOTE)
                .addStatement("this.remote = remote")
                .build();
    }

    private static MethodSpec remote() {
        return MethodSpec.methodBuilder(REMOTE)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("The remote, for events and for raw commands beside the typed ones.")
                        .tag("@return", "always the same")
                        .block())
                .returns(TrainerRuntime.TRAINER_REMOTE)
                .addStatement("return remote")
                .build();
    }

    private static MethodSpec imported(Schema imported, String accessor) {
        ClassName type =
                ClassName.get(imported.javaPackage(), TrainerNames.of(imported).remote());
        return MethodSpec.methodBuilder(accessor)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(
                                "The commands of " + SafeText.code(imported.importPath()) + ", over the same remote.")
                        .tag("@return", "their calls")
                        .block())
                .returns(type)
                .addStatement("return new $T(remote)", type)
                .build();
    }
}
