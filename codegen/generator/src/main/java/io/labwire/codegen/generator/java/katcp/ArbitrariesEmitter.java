package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits random messages of every type of a schema, for the contracts of the test kit. */
final class ArbitrariesEmitter implements TypeEmitter {

    // /** Random messages of receiver.yaml. */
    // @GeneratedFrom("receiver.yaml")
    // public final class ReceiverArbitraries {
    //     private ReceiverArbitraries() {}
    //
    //     public static List<MessageArbitrary<?>> messages() {
    //         return List.of(
    //                 new MessageArbitrary<>(TuneRequest.TYPE, tuneRequest()),
    //                 new MessageArbitrary<>(TuneReply.TYPE, tuneReply()));
    //     }
    //
    //     public static Arbitrary<TuneRequest> tuneRequest() {
    //         return Combinators.combine(Arbitraries.of(Band.values()), KatcpArbitraries.float64())
    //                 .as(TuneRequest::new);
    //     }
    // }

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return schema.messages().isEmpty()
                ? Stream.empty()
                : Stream.of(new Emitted(arbitraries(schema, names), Span.startOf(schema.source())));
    }

    private static TypeSpec.Builder arbitraries(Schema schema, KatcpNames names) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.arbitraries())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Random messages of " + SafeText.code(schema.importPath()) + ".")
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(schema.importPath()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(messages(schema, names));
        ArbitraryValues values = new ArbitraryValues(TypeIndex.of(schema), names);
        schema.messages().forEach(message -> type.addMethod(one(schema, names, message, values)));
        return type;
    }

    private static MethodSpec messages(Schema schema, KatcpNames names) {
        CodeBlock all = schema.messages().stream()
                .map(message -> CodeBlock.of(
                        "\n$>$>new $T<>($T.TYPE, $N())$<$<",
                        KatcpRuntime.MESSAGE_ARBITRARY,
                        ClassName.get(schema.javaPackage(), names.message(message)),
                        method(names, message)))
                .collect(CodeBlock.joining(","));
        TypeName any =
                ParameterizedTypeName.get(KatcpRuntime.MESSAGE_ARBITRARY, WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder("messages")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        Javadoc.of("Every type of message with random messages of it, for the contracts of the kit.")
                                .tag("@return", "them, in the order of the schema")
                                .block())
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), any))
                .addCode("return $T.of($L);\n", List.class, all)
                .build();
    }

    private static MethodSpec one(Schema schema, KatcpNames names, Message message, ArbitraryValues values) {
        ClassName record = ClassName.get(schema.javaPackage(), names.message(message));
        return MethodSpec.methodBuilder(method(names, message))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Random messages of type {@link " + record.simpleName() + "}.")
                        .tag("@return", "random messages, with every edge case among them")
                        .block())
                .returns(ParameterizedTypeName.get(KatcpRuntime.ARBITRARY, record))
                .addStatement("return $L", new ArbitraryExpression(Shape.of(schema, names, message), values).emit())
                .build();
    }

    private static String method(KatcpNames names, Message message) {
        return Identifiers.lowerCamel(names.message(message));
    }
}
