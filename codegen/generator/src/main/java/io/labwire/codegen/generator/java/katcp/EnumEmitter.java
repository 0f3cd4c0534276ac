package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the enums of a schema. */
final class EnumEmitter implements TypeEmitter {

    // /** Receiver band. */
    // @GeneratedFrom("receiver.yaml#enums.Band")
    // public enum Band implements WireEnum {
    //     /** l on the wire. */
    //     L("l"),
    //
    //     /** u on the wire. */
    //     U("u");
    //
    //     private final String wire;
    //
    //     Band(String wire) {
    //         this.wire = wire;
    //     }
    //
    //     @Override
    //     public String wire() {
    //         return wire;
    //     }
    // }

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return schema.enums().stream().map(type -> new Emitted(emit(type, names.constants(type)), type.span()));
    }

    private static TypeSpec.Builder emit(EnumType type, MemberNames constants) {
        String wire = new Scope(constants.all()).claim("wire");
        TypeSpec.Builder builder = TypeSpec.enumBuilder(type.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(LifeText.add(
                                type.lifetime(), Javadoc.of(type.doc(), "The values of {@code " + type.name() + "}."))
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(type.path()))
                .addSuperinterface(KatcpRuntime.WIRE_ENUM)
                .addField(String.class, wire, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, wire)
                        .addStatement("this.$N = $N", wire, wire)
                        .build())
                .addMethod(MethodSpec.methodBuilder("wire")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return $N", wire)
                        .build());
        aliases(type, constants).ifPresent(builder::addMethod);
        type.values().forEach(value -> builder.addEnumConstant(constants.of(value.name()), constant(value)));
        return builder;
    }

    // @Override
    // public List<String> aliases() {
    //     return switch (this) {
    //         case U -> List.of("uhf");
    //         default -> List.of();
    //     };
    // }
    private static Optional<MethodSpec> aliases(EnumType type, MemberNames constants) {
        List<EnumValue> others = type.values().stream()
                .filter(value -> !value.aliases().isEmpty())
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (this) {\n$>");
        for (EnumValue value : others) {
            CodeBlock texts = value.aliases().stream().map(Literals::string).collect(CodeBlock.joining(",$W"));
            cases.add("case $N -> $T.of($L);\n", constants.of(value.name()), List.class, texts);
        }
        if (others.size() < type.values().size()) {
            cases.add("default -> $T.of();\n", List.class);
        }
        return Optional.of(MethodSpec.methodBuilder("aliases")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addCode(cases.add("$<};\n").build())
                .build());
    }

    private static TypeSpec constant(EnumValue value) {
        return TypeSpec.anonymousClassBuilder(Literals.string(value.wire()))
                .addJavadoc(LifeText.add(
                                value.lifetime(),
                                Javadoc.of(value.doc(), "The value " + SafeText.code(value.wire()) + "."))
                        .block())
                .build();
    }
}
