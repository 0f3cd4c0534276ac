package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.EnumType;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the codec of an enum, open or not: it does what the codecs of records do with a field of the enum. */
final class EnumCodec {

    // /** Reads and writes Side. */
    // @GeneratedFrom("cage.yaml#enums.Side")
    // final class SideCodec implements JsonCodec<Side> {
    //
    //     @Override
    //     public Side read(JsonReader reader) throws WireFormatException {
    //         return JsonEnums.known(Side.of(JsonScalars.string(reader)), "Side", reader);
    //     }
    //
    //     @Override
    //     public void write(Side value, JsonWriter writer) {
    //         writer.text(value.text());
    //     }
    // }

    private final EnumType type;
    private final ClassName self;
    private final ClassName codec;

    EnumCodec(EnumType type) {
        this.type = type;
        this.self = ClassName.get(type.javaPackage(), type.name());
        this.codec = self.peerClass(JsonNames.codec(type.name()));
    }

    /** The constant of the enum that has the codec. */
    FieldSpec typeConstant() {
        return RecordEmitter.typeConstant(self, codec);
    }

    TypeSpec.Builder emit() {
        CodecParts parts = new CodecParts(Set.of(), NonFiniteNumbers.AS_LAID_OUT);
        TypeSpec.Builder builder = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of("Reads and writes {@link " + type.name() + "}.")
                        .block())
                .addAnnotation(Origin.annotation(type.path()))
                .addSuperinterface(ParameterizedTypeName.get(JsonRuntime.CODEC, self))
                .addMethod(read(parts))
                .addMethod(write(parts));
        parts.addTo(builder);
        return builder;
    }

    private MethodSpec read(CodecParts parts) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(JsonRuntime.READER, "reader")
                .addException(JsonRuntime.WIRE_FORMAT_EXCEPTION)
                .addStatement("return $L", new ValueReading(parts).of(type, "", Bounds.NONE, type.name()))
                .build();
    }

    private MethodSpec write(CodecParts parts) {
        CodeBlock.Builder code = CodeBlock.builder();
        new ValueWriting(parts).add(code, CodeBlock.of("writer"), type, "", CodeBlock.of("value"));
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(self, "value")
                .addParameter(JsonRuntime.WRITER, "writer")
                .addCode(code.build())
                .build();
    }
}
