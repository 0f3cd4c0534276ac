package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the list of all types that can be read and written, for those who register them elsewhere. */
final class AllTypesEmitter implements TypeEmitter {

    // /** The types of labwire/trainer/alarm.yaml that are read and written as JSON. */
    // @GeneratedFrom("labwire/trainer/alarm.yaml")
    // public final class AlarmTypes {
    //
    //     private AlarmTypes() {}
    //
    //     public static List<JsonType<?>> all() {
    //         return List.of(AlarmKind.TYPE, Detector.TYPE, Alarm.TYPE);
    //     }
    // }

    @Override
    public Stream<Emitted> emit(Schema schema) {
        Stream<String> enums = schema.enums().stream().map(EnumType::name);
        Stream<String> records = schema.types().records().stream()
                .filter(type -> !type.isAbstract())
                .map(RecordType::name);
        Stream<String> unions = schema.types().unions().stream().map(UnionType::name);
        List<String> names =
                Stream.of(enums, records, unions).flatMap(each -> each).toList();
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(new Emitted(emit(schema, names), Span.startOf(schema.source())));
    }

    private static TypeSpec.Builder emit(Schema schema, List<String> names) {
        TypeName type = ParameterizedTypeName.get(JsonRuntime.JSON_TYPE, WildcardTypeName.subtypeOf(Object.class));
        CodeBlock all = names.stream()
                .map(name -> CodeBlock.of("$T.$L", ClassName.get(schema.javaPackage(), name), RecordEmitter.TYPE))
                .collect(CodeBlock.joining(",$W"));
        return TypeSpec.classBuilder(JsonNames.allTypes(schema))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("The types of the schema that are read and written as JSON.")
                        .block())
                .addAnnotation(Origin.annotation(schema.importPath()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc(Javadoc.of("All of them.")
                                .tag("@return", "in the order of the schema")
                                .block())
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), type))
                        .addStatement("return $T.of($L)", List.class, all)
                        .build());
    }
}
