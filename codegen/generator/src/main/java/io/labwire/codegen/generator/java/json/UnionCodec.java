package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.UnionType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Emits the codec of a union: finds the member by the kind of its value, or tries one after the other. */
final class UnionCodec {

    private final UnionType union;
    private final ClassName self;
    private final CodecParts parts;

    UnionCodec(Schema schema, UnionType union) {
        this.union = union;
        this.self = ClassName.get(union.javaPackage(), union.name());
        Set<String> declared = union.members().stream()
                .flatMap(member -> JavaTypes.declared(member.type()))
                .collect(Collectors.toSet());
        this.parts = new CodecParts(declared, NonFiniteNumbers.of(schema));
    }

    CodecParts parts() {
        return parts;
    }

    TypeSpec.Builder emit() {
        MethodSpec read = union.choice() == UnionType.Choice.KIND ? readByKind() : readInOrder();
        MethodSpec write = write();
        return TypeSpec.classBuilder(JsonNames.codec(union.name()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of("Reads and writes {@link " + union.name() + "}.")
                        .block())
                .addAnnotation(Origin.annotation(union.path()))
                .addSuperinterface(ParameterizedTypeName.get(JsonRuntime.CODEC, self))
                .addMethod(read)
                .addMethod(write);
    }

    // return switch (reader.token()) {
    //     case TRUE, FALSE -> new Setting.Flag(JsonScalars.bool(reader));
    //     default -> throw JsonTokens.other(reader, "a Setting");
    // };
    private MethodSpec readByKind() {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (reader.token()) {\n$>");
        for (UnionType.Member member : union.members()) {
            code.add("case $L -> $L;\n", String.join(", ", UnionKinds.tokens(union, member)), made(member));
        }
        code.add("default -> throw $T.other(reader, $S);\n$<};\n", JsonRuntime.TOKENS, "a value of " + union.name());
        return reading("read", code.build())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .build();
    }

    // private static final JsonChoices<Setting> CHOICES =
    //         JsonChoices.of("a value of Setting", SettingCodec::readFlag, SettingCodec::readText);
    //
    // return CHOICES.first(reader);
    private MethodSpec readInOrder() {
        ClassName codec = self.peerClass(JsonNames.codec(union.name()));
        List<String> methods = IntStream.range(0, union.members().size())
                .mapToObj(this::readingOf)
                .toList();
        CodeBlock all = methods.stream()
                .map(method -> CodeBlock.of("$T::$N", codec, method))
                .collect(CodeBlock.joining(",$W"));
        String choices = parts.constant(
                ParameterizedTypeName.get(JsonRuntime.CHOICES, self),
                "CHOICES",
                CodeBlock.of("$T.of($S,$W$L)", JsonRuntime.CHOICES, "a value of " + union.name(), all),
                Modifier.PRIVATE);
        return reading("read", CodeBlock.of("return $N.first(reader);\n", choices))
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .build();
    }

    private String readingOf(int index) {
        UnionType.Member member = union.members().get(index);
        String record = UnionEmitter.record(self, member).simpleName();
        return parts.method(
                "read" + record,
                name -> reading(
                                name,
                                CodeBlock.builder()
                                        .addStatement("return $L", made(member))
                                        .build())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .build());
    }

    private MethodSpec.Builder reading(String name, CodeBlock code) {
        return MethodSpec.methodBuilder(name)
                .returns(self)
                .addParameter(JsonRuntime.READER, "reader")
                .addException(JsonRuntime.WIRE_FORMAT_EXCEPTION)
                .addCode(code);
    }

    private CodeBlock made(UnionType.Member member) {
        return CodeBlock.of(
                "new $T($L)",
                UnionEmitter.record(self, member),
                new ValueReading(parts).of(member.type(), "", Bounds.NONE, member.name()));
    }

    // if (value instanceof Setting.Flag flag) {
    //     writer.bool(flag.value());
    // } else if ...
    private MethodSpec write() {
        CodeBlock.Builder code = CodeBlock.builder();
        ValueWriting writing = new ValueWriting(parts);
        Scope scope = new Scope(List.of("value", "writer"));
        for (int i = 0; i < union.members().size(); i++) {
            UnionType.Member member = union.members().get(i);
            ClassName record = UnionEmitter.record(self, member);
            String name = scope.claim(Identifiers.lowerCamel(member.name()));
            boolean last = i == union.members().size() - 1;
            if (i == 0) {
                code.beginControlFlow("if (value instanceof $T $N)", record, name);
            } else if (last) {
                code.nextControlFlow("else");
                code.addStatement("$T $N = ($T) value", record, name, record);
            } else {
                code.nextControlFlow("else if (value instanceof $T $N)", record, name);
            }
            writing.add(
                    code, CodeBlock.of("writer"), member.type(), "", CodeBlock.of("$N.$N()", name, UnionEmitter.VALUE));
        }
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(self, "value")
                .addParameter(JsonRuntime.WRITER, "writer")
                .addCode(code.endControlFlow().build())
                .build();
    }
}
