package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** What has values of generated types written where nobody knows their types, as in a map of anything. */
final class WritableSelf {

    private static final String WRITER = "writer";

    private WritableSelf() {}

    // @Override
    // public void writeTo(JsonWriter writer) {
    //     TYPE.codec().write(this, writer);
    // }
    static void byCodec(TypeSpec.Builder type, Modifier... further) {
        add(type, CodeBlock.of("$L.codec().write(this, $L)", RecordEmitter.TYPE, WRITER), further);
    }

    // writer.integer(number)   writer.text(text)
    static void byValue(TypeSpec.Builder type, EnumForm form, String member) {
        add(type, CodeBlock.of("$L.$L($N)", WRITER, form.isText() ? "text" : "integer", member));
    }

    private static void add(TypeSpec.Builder type, CodeBlock statement, Modifier... further) {
        type.addSuperinterface(JsonRuntime.WRITABLE)
                .addMethod(MethodSpec.methodBuilder("writeTo")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addModifiers(further)
                        .addParameter(JsonRuntime.WRITER, WRITER)
                        .addStatement(statement)
                        .build());
    }
}
