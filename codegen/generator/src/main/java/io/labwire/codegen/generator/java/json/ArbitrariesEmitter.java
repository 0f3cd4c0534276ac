package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.KitRuntime;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits random values of every type of a schema, for the contracts of the test kit. */
final class ArbitrariesEmitter implements TypeEmitter {

    // /** Random values of the types of cage.yaml. */
    // @GeneratedFrom("cage.yaml")
    // public final class CageArbitraries {
    //     private CageArbitraries() {}
    //
    //     public static List<TypeArbitrary<?>> types() {
    //         return List.of(
    //                 new TypeArbitrary<>(Lamp.TYPE, lamp(), UnknownKeys.IGNORED), new TypeArbitrary<>(Limit.TYPE,
    // limit()));
    //     }
    //
    //     public static Arbitrary<Lamp> lamp() {
    //         return Combinators.combine(JsonArbitraries.uuid(), light()).as(Lamp::new);
    //     }
    // }

    private static final ClassName TYPE_ARBITRARY = ClassName.get("io.labwire.conformance.json", "TypeArbitrary");

    private static final ClassName UNKNOWN_KEYS = ClassName.get("io.labwire.conformance.json", "UnknownKeys");

    private static final TypeName ANY =
            ParameterizedTypeName.get(TYPE_ARBITRARY, WildcardTypeName.subtypeOf(Object.class));

    /** How often a value may have values of its own type in it. */
    private static final int DEEPEST = 2;

    private final Function<Schema, Stream<RecordShape>> more;

    /**
     * An emitter.
     *
     * @param more the records that a protocol makes of a schema beside those that it declares
     */
    ArbitrariesEmitter(Function<Schema, Stream<RecordShape>> more) {
        this.more = more;
    }

    @Override
    public Stream<Emitted> emit(Schema schema) {
        ArbitraryGraph graph = ArbitraryGraph.of(schema, more.apply(schema).toList());
        if (graph.types().isEmpty() && schema.enums().isEmpty()) {
            return Stream.empty();
        }
        ArbitraryMethods methods = ArbitraryMethods.of(schema, graph);
        TypeSpec.Builder all = TypeSpec.classBuilder(JsonNames.arbitraries(schema))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("Random values of the types of " + SafeText.code(schema.importPath()) + ".")
                        .block())
                .addAnnotation(Origin.annotation(schema.importPath()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(types(schema, graph, methods));
        schema.enums()
                .forEach(type -> all.addMethod(method(
                                ClassName.get(type.javaPackage(), type.name()),
                                methods.of(ClassName.get(type.javaPackage(), type.name())),
                                true)
                        .addStatement("return $L", ArbitraryScalars.of(type, true))
                        .build()));
        graph.types().forEach(type -> of(type, graph, methods).forEach(all::addMethod));
        return Stream.of(new Emitted(all, Span.startOf(schema.source())));
    }

    private static MethodSpec types(Schema schema, ArbitraryGraph graph, ArbitraryMethods methods) {
        Stream<CodeBlock> enums = schema.enums().stream()
                .map(type -> ClassName.get(type.javaPackage(), type.name()))
                .map(name -> type(name, methods, CodeBlock.of("")));
        Stream<CodeBlock> others = graph.types().stream()
                .filter(ArbitraryType::isOwn)
                .map(type -> type(
                        type.name(),
                        methods,
                        type.record().map(ArbitrariesEmitter::unknownKeys).orElse(CodeBlock.of(""))));
        CodeBlock all = Stream.concat(enums, others).collect(CodeBlock.joining(","));
        return MethodSpec.methodBuilder("types")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("Every type with random values of it, for the contracts of the kit.")
                        .tag("@return", "them, in the order of the schema")
                        .block())
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), ANY))
                // Told, since of hundreds of types javac finds the common one only after minutes.
                .addCode("return $T.<$T>of($L);\n", List.class, ANY, all)
                .build();
    }

    // new TypeArbitrary<>(Lamp.TYPE, lamp(), UnknownKeys.IGNORED)
    private static CodeBlock type(ClassName name, ArbitraryMethods methods, CodeBlock unknownKeys) {
        return CodeBlock.of(
                "\n$>$>new $T<>($T.$L, $N()$L)$<$<",
                TYPE_ARBITRARY,
                name,
                RecordEmitter.TYPE,
                methods.of(name),
                unknownKeys);
    }

    private static CodeBlock unknownKeys(RecordShape shape) {
        String fate = switch (shape.unknown()) {
            case KEEP -> "KEPT";
            case REFUSE -> "REFUSED";
            case IGNORE, SKIP -> "IGNORED";
        };
        return CodeBlock.of(", $T.$L", UNKNOWN_KEYS, fate);
    }

    private static List<MethodSpec> of(ArbitraryType type, ArbitraryGraph graph, ArbitraryMethods methods) {
        ArbitraryExpressions expressions = new ArbitraryExpressions(graph, methods, type.name());
        CodeBlock values = type.record().map(expressions::record).orElseGet(() -> expressions.union(type));
        String name = methods.of(type.name());
        List<MethodSpec> made = new ArrayList<>();
        MethodSpec.Builder method = method(type.name(), name, type.isOwn());
        if (graph.isRecursive(type.name())) {
            made.add(method.addStatement("return $N($L)", name, DEEPEST).build());
            method = method(type.name(), name, false).addParameter(int.class, "depth");
        }
        made.add(method.addStatement("return $L", values).build());
        return made;
    }

    private static MethodSpec.Builder method(ClassName type, String name, boolean isPublic) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(isPublic ? Modifier.PUBLIC : Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(KitRuntime.ARBITRARY, type));
        return isPublic
                ? method.addJavadoc(Javadoc.of("Random values of type {@link " + type.simpleName() + "}.")
                        .tag("@return", "random values, with every edge case among them")
                        .block())
                : method;
    }
}
