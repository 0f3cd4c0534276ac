package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Portions;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the typed client. */
final class ClientEmitter implements TypeEmitter {

    // /** Calls a receiver.yaml device ... */
    // @GeneratedFrom("receiver.yaml#requests")
    // public final class ReceiverClient implements AutoCloseable {
    //     private final KatcpClient katcp;
    //
    //     public ReceiverClient(KatcpClient katcp) {
    //         this.katcp = katcp;
    //     }
    //
    //     public static ReceiverClient connect(Consumer<KatcpClient.Builder> configuration) {
    //         return new ReceiverClient(KatcpClient.connect(configuration));
    //     }
    //
    //     public KatcpClient katcp() {
    //         return katcp;
    //     }
    //
    //     public CoreClient core() {
    //         return new CoreClient(katcp);
    //     }
    //
    //     ... the calls ...
    //
    //     @Override
    //     public void close() {
    //         katcp.close();
    //     }
    // }

    private static final String OWN = "this.katcp = katcp";
    private static final String INHERITED = "super(katcp)";

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        if (schema.requests().isEmpty() && schema.informs().isEmpty()) {
            return Stream.empty();
        }
        ClassName self = ClassName.get(schema.javaPackage(), names.client());
        List<MethodSpec> methods = Stream.concat(
                        schema.requests().stream().flatMap(request -> CallMethods.of(schema, names, request).stream()),
                        schema.informs().stream().map(inform -> listening(schema, names, inform)))
                .toList();
        List<List<MethodSpec>> portions = Portions.of(methods);
        int last = portions.size() - 1;
        List<TypeSpec.Builder> types = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            types.add(part(schema, self, i).addMethods(portions.get(i)));
        }
        types.add(
                client(schema, names, self, last).addMethods(portions.get(last)).addMethod(close()));
        return types.stream().map(type -> new Emitted(type, Span.startOf(schema.source())));
    }

    // abstract class ReceiverClientPart1 {
    //     final KatcpClient katcp;
    //
    //     ReceiverClientPart1(KatcpClient katcp) {
    //         this.katcp = katcp;
    //     }
    // }
    private static TypeSpec.Builder part(Schema schema, ClassName self, int portion) {
        TypeSpec.Builder part = TypeSpec.classBuilder(Portions.part(self, portion))
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc(Javadoc.of("Some of the calls of a {@link " + self.simpleName() + "}.")
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(schema.importPath() + "#requests"));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(KatcpRuntime.CLIENT, "katcp");
        return portion == 0
                ? part.addField(KatcpRuntime.CLIENT, "katcp", Modifier.FINAL)
                        .addMethod(constructor.addStatement(OWN).build())
                : part.superclass(Portions.part(self, portion - 1))
                        .addMethod(constructor.addStatement(INHERITED).build());
    }

    /** The client itself; its connection is in the classes above it, if there are some. */
    private static TypeSpec.Builder client(Schema schema, KatcpNames names, ClassName self, int above) {
        TypeSpec.Builder client = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of(
                                schema.doc(),
                                "A device of " + SafeText.code(schema.importPath()) + ", as its clients see it.")
                        .paragraph(
                                "Calls such a device. Every call has a form that answers later and a form that waits,"
                                        + " and they differ in nothing else. A call fails if the device refuses it, the answer"
                                        + " is late or cannot be read, or the connection is lost. May be used by several threads.")
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(schema.importPath() + "#requests"))
                .addSuperinterface(AutoCloseable.class)
                .addMethod(constructor(above == 0 ? OWN : INHERITED))
                .addMethod(connect(self))
                .addMethod(katcp());
        if (above == 0) {
            client.addField(KatcpRuntime.CLIENT, "katcp", Modifier.PRIVATE, Modifier.FINAL);
        } else {
            client.superclass(Portions.part(self, above - 1));
        }
        schema.imports().stream()
                .filter(imported ->
                        !imported.requests().isEmpty() || !imported.informs().isEmpty())
                .forEach(imported -> client.addMethod(imported(imported, names.accessor(imported))));
        return client;
    }

    // public Registration onWindStopInform(Consumer<? super WindStopInform> listener) {
    //     return katcp.onInform(WindStopInform.TYPE, listener);
    // }
    private static MethodSpec listening(Schema schema, KatcpNames names, Message inform) {
        ClassName type = ClassName.get(schema.javaPackage(), names.message(inform));
        Javadoc javadoc =
                LifeText.add(inform.lifetime(), Javadoc.of(inform.doc(), "Listens to {@code #" + inform.name() + "}."));
        return MethodSpec.methodBuilder("on" + names.message(inform))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        javadoc.tag("@param listener", "is given each {@code #" + inform.name() + "} that can be read")
                                .tag("@return", "ends the listening when closed")
                                .block())
                .returns(KatcpRuntime.REGISTRATION)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(type)),
                        "listener")
                .addStatement("return katcp.onInform($T.TYPE, listener)", type)
                .build();
    }

    private static MethodSpec constructor(String beginning) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Calls over a connection that is there already.")
                        .tag("@param katcp", "the connection; closed with this client")
                        .block())
                .addParameter(KatcpRuntime.CLIENT, "katcp")
                .addStatement(beginning)
                .build();
    }

    private static MethodSpec connect(ClassName self) {
        return MethodSpec.methodBuilder("connect")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Connects to a device.")
                        .tag("@param configuration", "sets host, port and whatever else is to differ from the defaults")
                        .tag("@return", "the client, for the caller to close")
                        .block())
                .returns(self)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Consumer.class), KatcpRuntime.CLIENT.nestedClass("Builder")),
                        "configuration")
                .addStatement("return new $T($T.connect(configuration))", self, KatcpRuntime.CLIENT)
                .build();
    }

    private static MethodSpec katcp() {
        return MethodSpec.methodBuilder("katcp")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("The connection, for raw messages beside the typed ones.")
                        .tag("@return", "always the same")
                        .block())
                .returns(KatcpRuntime.CLIENT)
                .addStatement("return katcp")
                .build();
    }

    private static MethodSpec imported(Schema imported, String accessor) {
        ClassName client =
                ClassName.get(imported.javaPackage(), KatcpNames.of(imported).client());
        return MethodSpec.methodBuilder(accessor)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("The requests of " + SafeText.code(imported.importPath())
                                + ", over the same connection.")
                        .tag("@return", "their client; it need not be closed")
                        .block())
                .returns(client)
                .addStatement("return new $T(katcp)", client)
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Closes the connection.").block())
                .addStatement("katcp.close()")
                .build();
    }
}
