package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Lifetimes;
import io.labwire.codegen.generator.java.Origin;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the lists of events and of commands have in common: a constant for each, and a catalog of all of them. */
final class CatalogEmitter {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private static final String ON_A_LINE_OF_ITS_OWN = "\n$>$>$L$<$<";

    private CatalogEmitter() {}

    static TypeSpec.Builder list(Schema schema, String name, String section, Javadoc javadoc) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadoc.block())
                .addAnnotation(Origin.annotation(schema.importPath() + "#" + section))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** A constant for one message, with what the schema says of it. */
    static FieldSpec constant(TypeName type, String name, Message message, CodeBlock value) {
        Javadoc javadoc =
                Lifetimes.add(message.lifetime(), "", Javadoc.of(message.doc(), "{@code " + message.name() + "}."));
        return FieldSpec.builder(type, name, CONSTANT)
                .addJavadoc(javadoc.block())
                .initializer(ON_A_LINE_OF_ITS_OWN, value)
                .build();
    }

    // public static final EventCatalog CATALOG = EventCatalog.of(GATE_OPENED, GATE_CLOSED).and(RigEvents.CATALOG);
    static FieldSpec catalog(ClassName type, List<String> own, List<ClassName> imported, String what) {
        CodeBlock value = CodeBlock.of(
                "$T.of($L)",
                type,
                own.stream().map(each -> CodeBlock.of("$L", each)).collect(CodeBlock.joining(",$W")));
        if (!imported.isEmpty()) {
            CodeBlock others = imported.stream()
                    .map(each -> CodeBlock.of("$T.CATALOG", each))
                    .collect(CodeBlock.joining(",$W"));
            value = CodeBlock.of("$L.and($L)", value, others);
        }
        return FieldSpec.builder(type, "CATALOG", CONSTANT)
                .addJavadoc(Javadoc.of("All " + what + " of this schema and of those that it imports.")
                        .block())
                .initializer(ON_A_LINE_OF_ITS_OWN, value)
                .build();
    }
}
