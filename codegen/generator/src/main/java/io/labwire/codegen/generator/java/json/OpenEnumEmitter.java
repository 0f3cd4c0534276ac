package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the enums that keep values which nobody has declared: a record with a constant for each that is, and its codec.
 */
final class OpenEnumEmitter implements TypeEmitter {

    // /**
    //  * What an alarm is about.
    //  *
    //  * @param number the number on the wire; any other than the declared ones is legal
    //  */
    // @GeneratedFrom("alarm.yaml#enums.AlarmKind")
    // public record AlarmKind(int number) {
    //
    //     /** A door to the outside is open. */
    //     public static final AlarmKind EXTERNAL_DOORS = new AlarmKind(101);
    //
    //     /** How an AlarmKind is read and written. */
    //     public static final JsonType<AlarmKind> TYPE = JsonType.of(AlarmKind.class, new AlarmKindCodec());
    //
    //     private static final List<AlarmKind> KNOWN = List.of(EXTERNAL_DOORS);
    //
    //     ... known, of, knownName ...
    //
    //     @Override
    //     public String toString() {
    //         return knownName().orElseGet(() -> String.valueOf(number));
    //     }
    // }

    @Override
    public Stream<Emitted> emit(Schema schema) {
        return schema.enums().stream()
                .filter(type -> new EnumForm(type).isOpen())
                .flatMap(OpenEnumEmitter::both);
    }

    private static Stream<Emitted> both(EnumType type) {
        EnumCodec codec = new EnumCodec(type);
        return Stream.of(new Emitted(emit(type, codec), type.span()), new Emitted(codec.emit(), type.span()));
    }

    private static TypeSpec.Builder emit(EnumType type, EnumCodec codec) {
        EnumForm form = new EnumForm(type);
        MemberNames constants = JsonNames.constants(type);
        EnumMethods methods = new EnumMethods(type, constants);
        ClassName self = ClassName.get(type.javaPackage(), type.name());
        String word = form.member();
        TypeSpec.Builder record = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Lifetimes.add(
                                type.lifetime(),
                                "",
                                Javadoc.of(type.doc(), "The values of {@code " + type.name() + "}."))
                        .tag(
                                "@param " + word,
                                "the " + word + " on the wire; any other than the declared ones is legal")
                        .block())
                .addAnnotation(Origin.annotation(type.path()))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(form.javaType(), word)
                        .build());
        for (EnumValue value : type.values()) {
            record.addField(FieldSpec.builder(
                            self, constants.of(value.name()), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(Lifetimes.add(
                                    value.lifetime(),
                                    "",
                                    Javadoc.of(value.doc(), "The " + word + " " + SafeText.code(value.wire()) + "."))
                            .block())
                    .initializer("new $T($L)", self, form.literal(value.wire()))
                    .build());
        }
        record.addField(codec.typeConstant());
        String known = new Scope(constants.all()).claim("KNOWN");
        CodeBlock all =
                constants.all().stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(",$W"));
        record.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), self),
                        known,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($L)", List.class, all)
                .build());
        if (form.isText()) {
            record.addMethod(methods.compactConstructor());
        }
        record.addMethod(methods.known(CodeBlock.of("$N", known))).addMethod(methods.of());
        if (!form.isText()) {
            record.addMethod(methods.named());
        }
        record.addMethod(methods.knownName());
        WritableSelf.byValue(record, form, word);
        return record.addMethod(toString(form));
    }

    private static MethodSpec toString(EnumForm form) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        form.isText()
                                ? CodeBlock.of("return knownName().orElse(text)")
                                : CodeBlock.of("return knownName().orElseGet(() -> $T.valueOf(number))", String.class))
                .build();
    }
}
