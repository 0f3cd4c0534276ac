package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of an enum, open or not, that go from the wire to a value and from a value to its name. */
final class EnumMethods {

    private final EnumType type;
    private final EnumForm form;
    private final MemberNames constants;

    EnumMethods(EnumType type, MemberNames constants) {
        this.type = type;
        this.form = new EnumForm(type);
        this.constants = constants;
    }

    // public static AlarmKind of(int number) {
    //     return switch (number) {
    //         case 101 -> EXTERNAL_DOORS;
    //         default -> new AlarmKind(number);
    //     };
    // }
    MethodSpec of() {
        ClassName self = ClassName.get(type.javaPackage(), type.name());
        boolean open = form.isOpen();
        String word = form.member();
        TypeName given = open ? self : ParameterizedTypeName.get(ClassName.get(Optional.class), self);
        Javadoc javadoc = Javadoc.of("The value of a " + word + ".")
                .tag("@param " + word, "any " + word)
                .tag(
                        "@return",
                        open
                                ? "the declared value, or one that nobody has declared"
                                : "the value, empty if there is none");
        CodeBlock otherwise =
                open ? CodeBlock.of("new $T($N)", self, word) : CodeBlock.of("$T.empty()", Optional.class);
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc.block())
                .returns(given)
                .addParameter(form.javaType(), word)
                .addCode(chosen(
                        CodeBlock.of("$N", word),
                        value -> open
                                ? CodeBlock.of("$N", constants.of(value.name()))
                                : CodeBlock.of("$T.of($N)", Optional.class, constants.of(value.name())),
                        otherwise,
                        true))
                .build();
    }

    // public Optional<String> knownName() {
    //     return switch (number) {
    //         case 101 -> Optional.of("EXTERNAL_DOORS");
    //         default -> Optional.empty();
    //     };
    // }
    MethodSpec knownName() {
        Javadoc javadoc = Javadoc.of("The name in the schema.")
                .tag("@return", "empty if nobody has declared the " + form.member());
        return MethodSpec.methodBuilder("knownName")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.block())
                .returns(ParameterizedTypeName.get(Optional.class, String.class))
                .addCode(chosen(
                        CodeBlock.of("$N", form.member()),
                        value -> CodeBlock.of("$T.of($S)", Optional.class, value.name()),
                        CodeBlock.of("$T.empty()", Optional.class),
                        false))
                .build();
    }

    /** The value for each of the declared ones, and another for all others. A switch takes no long. */
    private CodeBlock chosen(
            CodeBlock wire, Function<EnumValue, CodeBlock> result, CodeBlock otherwise, boolean aliases) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (form.javaType().equals(TypeName.LONG)) {
            for (EnumValue value : type.values()) {
                code.beginControlFlow("if ($L == $L)", wire, form.literal(value.wire()))
                        .addStatement("return $L", result.apply(value))
                        .endControlFlow();
            }
            return code.addStatement("return $L", otherwise).build();
        }
        boolean folded = aliases && type.ignoreCase();
        CodeBlock selector = folded ? CodeBlock.of("$L.toLowerCase($T.ROOT)", wire, Locale.class) : wire;
        code.add("return switch ($L) {\n$>", selector);
        for (EnumValue value : type.values()) {
            Stream<String> texts = aliases
                    ? Stream.concat(Stream.of(value.wire()), value.aliases().stream())
                    : Stream.of(value.wire());
            CodeBlock labels = texts.map(text -> folded ? text.toLowerCase(Locale.ROOT) : text)
                    .distinct()
                    .map(form::literal)
                    .collect(CodeBlock.joining(", "));
            code.add("case $L -> $L;\n", labels, result.apply(value));
        }
        return code.add("default -> $L;\n$<};\n", otherwise).build();
    }

    // public static Optional<AlarmKind> named(String name) {
    //     return switch (name) {
    //         case "EXTERNAL_DOORS" -> Optional.of(EXTERNAL_DOORS);
    //         default -> Optional.empty();
    //     };
    // }
    MethodSpec named() {
        ClassName self = ClassName.get(type.javaPackage(), type.name());
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (name) {\n$>");
        for (EnumValue value : type.values()) {
            code.add("case $S -> $T.of($N);\n", value.name(), Optional.class, constants.of(value.name()));
        }
        return MethodSpec.methodBuilder("named")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("The value of a name.")
                        .tag("@param name", "a name as the schema has it")
                        .tag("@return", "the value, empty if the schema has no such name")
                        .block())
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), self))
                .addParameter(String.class, "name")
                .addCode(code.add("default -> $T.empty();\n$<};\n", Optional.class)
                        .build())
                .build();
    }

    // public static List<AlarmKind> known() {
    //     return KNOWN;
    // }
    MethodSpec known(CodeBlock list) {
        ClassName self = ClassName.get(type.javaPackage(), type.name());
        return MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Javadoc.of("The declared values.")
                        .tag("@return", "in the order of the schema")
                        .block())
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), self))
                .addStatement("return $L", list)
                .build();
    }

    // @Override
    // public String toString() {
    //     return this == TYPE_ ? "TYPE" : name();
    // }
    /** What calls a value by its name in the schema where Java has another one; empty if Java has none. */
    Optional<MethodSpec> renamed() {
        List<EnumValue> renamed = type.values().stream()
                .filter(value -> !constants.of(value.name()).equals(value.name()))
                .toList();
        if (renamed.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock.Builder code = CodeBlock.builder().add("return ");
        renamed.forEach(value -> code.add("this == $N ? $S : ", constants.of(value.name()), value.name()));
        return Optional.of(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(code.add("name();\n").build())
                .build());
    }

    /** The check that a text is there. */
    MethodSpec compactConstructor() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of("Checks that the text is there.").block())
                .addStatement("$T.requireNonNull($N, $S)", Objects.class, form.member(), form.member())
                .build();
    }
}
