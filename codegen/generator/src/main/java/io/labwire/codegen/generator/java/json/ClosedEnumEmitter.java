package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Lifetimes;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Schema;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the enums that refuse values which nobody has declared: enums of Java, each with its codec. */
final class ClosedEnumEmitter implements TypeEmitter {

    // /** Where a door is. */
    // @GeneratedFrom("cage.yaml#enums.Side")
    // public enum Side {
    //     /** On the left. */
    //     LEFT("left");
    //
    //     /** How a Side is read and written. */
    //     public static final JsonType<Side> TYPE = JsonType.of(Side.class, new SideCodec());
    //
    //     private final String text;
    //
    //     ... constructor, text(), of ...
    // }

    @Override
    public Stream<Emitted> emit(Schema schema) {
        return schema.enums().stream()
                .filter(type -> !new EnumForm(type).isOpen())
                .flatMap(ClosedEnumEmitter::both);
    }

    private static Stream<Emitted> both(EnumType type) {
        EnumCodec codec = new EnumCodec(type);
        return Stream.of(new Emitted(emit(type, codec), type.span()), new Emitted(codec.emit(), type.span()));
    }

    private static TypeSpec.Builder emit(EnumType type, EnumCodec codec) {
        EnumForm form = new EnumForm(type);
        MemberNames constants = JsonNames.constants(type);
        String member = new Scope(constants.all()).claim(form.member());
        TypeSpec.Builder builder = TypeSpec.enumBuilder(type.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Lifetimes.add(
                                type.lifetime(),
                                "",
                                Javadoc.of(type.doc(), "The values of {@code " + type.name() + "}."))
                        .block())
                .addAnnotation(Origin.annotation(type.path()))
                .addField(codec.typeConstant())
                .addField(form.javaType(), member, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(form.javaType(), member)
                        .addStatement("this.$N = $N", member, member)
                        .build())
                .addMethod(MethodSpec.methodBuilder(form.member())
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(Javadoc.of("The " + form.member() + " on the wire.")
                                .tag("@return", "always the same")
                                .block())
                        .returns(form.javaType())
                        .addStatement("return $N", member)
                        .build())
                .addMethod(new EnumMethods(type, constants).of());
        if (!form.isText()) {
            builder.addMethod(new EnumMethods(type, constants).named());
        }
        WritableSelf.byValue(builder, form, member);
        new EnumMethods(type, constants).renamed().ifPresent(builder::addMethod);
        type.values().forEach(value -> builder.addEnumConstant(constants.of(value.name()), constant(form, value)));
        return builder;
    }

    private static TypeSpec constant(EnumForm form, EnumValue value) {
        return TypeSpec.anonymousClassBuilder(form.literal(value.wire()))
                .addJavadoc(Lifetimes.add(
                                value.lifetime(),
                                "",
                                Javadoc.of(
                                        value.doc(), "The " + form.member() + " " + SafeText.code(value.wire()) + "."))
                        .block())
                .build();
    }
}
