package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.KitRuntime;
import io.labwire.codegen.generator.java.Portions;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
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

    private static final TypeName ANY =
            ParameterizedTypeName.get(KatcpRuntime.MESSAGE_ARBITRARY, WildcardTypeName.subtypeOf(Object.class));

    private static final TypeName LIST = ParameterizedTypeName.get(ClassName.get(List.class), ANY);

    /** Of how many javac finds the common type in no time; of hundreds it takes minutes, so that it is told. */
    private static final int FEW = 50;

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        if (schema.messages().isEmpty()) {
            return Stream.empty();
        }
        ClassName whole = ClassName.get(schema.javaPackage(), names.arbitraries());
        ArbitraryValues values = new ArbitraryValues(TypeIndex.of(schema), names);
        List<List<Message>> portions = Portions.of(schema.messages());
        int last = portions.size() - 1;
        List<Emitted> emitted = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            TypeSpec.Builder type = i == last
                    ? whole(whole)
                    : TypeSpec.classBuilder(Portions.part(whole, i)).addModifiers(Modifier.ABSTRACT);
            if (i > 0) {
                type.superclass(Portions.part(whole, i - 1));
            }
            type.addJavadoc(Javadoc.of("Random messages of " + SafeText.code(schema.importPath()) + ".")
                            .block())
                    .addAnnotation(KatcpRuntime.generatedFrom(schema.importPath()));
            CodeBlock list = listed(schema, names, portions.get(i));
            type.addMethod(i < last ? part(i, list) : last == 0 ? messages(list) : messages(last, list));
            portions.get(i).forEach(message -> type.addMethod(one(schema, names, message, values)));
            emitted.add(new Emitted(type, Span.startOf(schema.source())));
        }
        return emitted.stream();
    }

    private static TypeSpec.Builder whole(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    // List.of(new MessageArbitrary<>(TuneRequest.TYPE, tuneRequest()))
    private static CodeBlock listed(Schema schema, KatcpNames names, List<Message> messages) {
        CodeBlock all = messages.stream()
                .map(message -> CodeBlock.of(
                        "\n$>$>new $T<>($T.TYPE, $N())$<$<",
                        KatcpRuntime.MESSAGE_ARBITRARY,
                        ClassName.get(schema.javaPackage(), names.message(message)),
                        method(names, message)))
                .collect(CodeBlock.joining(","));
        CodeBlock common = messages.size() > FEW ? CodeBlock.of("<$T>", ANY) : CodeBlock.of("");
        return CodeBlock.of("$T.$Lof($L)", List.class, common, all);
    }

    private static MethodSpec messages(CodeBlock list) {
        return messages().addCode("return $L;\n", list).build();
    }

    /** All messages, of which those before the last portion are in classes above. */
    private static MethodSpec messages(int before, CodeBlock list) {
        MethodSpec.Builder method = messages().addStatement("$T all = new $T<>()", LIST, ArrayList.class);
        for (int i = 0; i < before; i++) {
            method.addStatement("all.addAll($N())", partMethod(i));
        }
        return method.addStatement("all.addAll($L)", list)
                .addCode("return all;\n")
                .build();
    }

    private static MethodSpec.Builder messages() {
        return MethodSpec.methodBuilder("messages")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        Javadoc.of("Every type of message with random messages of it, for the contracts of the kit.")
                                .tag("@return", "them, in the order of the schema")
                                .block())
                .returns(LIST);
    }

    private static MethodSpec part(int portion, CodeBlock list) {
        return MethodSpec.methodBuilder(partMethod(portion))
                .addModifiers(Modifier.STATIC)
                .returns(LIST)
                .addCode("return $L;\n", list)
                .build();
    }

    private static String partMethod(int portion) {
        return "messagesOfPart" + (portion + 1);
    }

    private static MethodSpec one(Schema schema, KatcpNames names, Message message, ArbitraryValues values) {
        ClassName record = ClassName.get(schema.javaPackage(), names.message(message));
        return MethodSpec.methodBuilder(method(names, message))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Random messages of type {@link " + record.simpleName() + "}.")
                        .tag("@return", "random messages, with every edge case among them")
                        .block())
                .returns(ParameterizedTypeName.get(KitRuntime.ARBITRARY, record))
                .addStatement("return $L", new ArbitraryExpression(Shape.of(schema, names, message), values).emit())
                .build();
    }

    private static String method(KatcpNames names, Message message) {
        return Identifiers.lowerCamel(names.message(message));
    }
}
