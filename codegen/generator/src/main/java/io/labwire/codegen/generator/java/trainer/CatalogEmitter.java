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
import io.labwire.codegen.generator.java.Portions;
import io.labwire.codegen.generator.java.json.TypeEmitter.Emitted;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What the lists of events and of commands have in common: a constant for each, and a catalog of all of them. */
final class CatalogEmitter {

    private static final Modifier[] CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private static final String ON_A_LINE_OF_ITS_OWN = "\n$>$>$L$<$<";

    private CatalogEmitter() {}

    /**
     * A list, in several classes where it is long.
     *
     * @param schema the schema
     * @param listed what is listed, in terms of the schema
     * @param javadoc what the list says of itself
     * @param constants a constant for each message
     * @param catalog the class of the catalog
     * @param imported the lists of imported schemas
     */
    static Stream<Emitted> emit(
            Schema schema,
            Listed listed,
            Javadoc javadoc,
            List<FieldSpec> constants,
            ClassName catalog,
            List<ClassName> imported) {
        ClassName whole = ClassName.get(schema.javaPackage(), listed.className());
        List<List<FieldSpec>> portions = Portions.of(constants);
        int last = portions.size() - 1;
        List<Emitted> emitted = new ArrayList<>();
        List<CodeBlock> catalogs = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            ClassName name = i == last ? whole : Portions.part(whole, i);
            TypeSpec.Builder type = TypeSpec.classBuilder(name)
                    .addJavadoc(javadoc.block())
                    .addAnnotation(Origin.annotation(schema.importPath() + "#" + listed.section()));
            if (i > 0) {
                type.superclass(Portions.part(whole, i - 1));
            }
            portions.get(i).forEach(type::addField);
            CodeBlock part = catalog(catalog, portions.get(i));
            if (i < last) {
                String method = "catalogOfPart" + (i + 1);
                catalogs.add(CodeBlock.of("$N()", method));
                type.addModifiers(Modifier.ABSTRACT).addMethod(part(catalog, method, part));
            } else {
                catalogs.add(part);
                imported.forEach(each -> catalogs.add(CodeBlock.of("$T.CATALOG", each)));
                type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addField(all(catalog, catalogs, listed.section()))
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build());
            }
            emitted.add(new Emitted(type, Span.startOf(schema.source())));
        }
        return emitted.stream();
    }

    /**
     * What is listed.
     *
     * @param className the class of the list
     * @param section the section of the schema
     */
    record Listed(String className, String section) {}

    private static MethodSpec part(ClassName catalog, String name, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(catalog)
                .addStatement("return $L", value)
                .build();
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

    private static CodeBlock catalog(ClassName type, List<FieldSpec> constants) {
        return CodeBlock.of(
                "$T.of($L)",
                type,
                constants.stream().map(each -> CodeBlock.of("$L", each.name())).collect(CodeBlock.joining(",$W")));
    }

    // public static final EventCatalog CATALOG = EventCatalog.of(GATE_OPENED, GATE_CLOSED).and(RigEvents.CATALOG);
    private static FieldSpec all(ClassName type, List<CodeBlock> catalogs, String what) {
        CodeBlock value = catalogs.get(0);
        if (catalogs.size() > 1) {
            value = CodeBlock.of("$L.and($L)", value, CodeBlock.join(catalogs.subList(1, catalogs.size()), ",$W"));
        }
        return FieldSpec.builder(type, "CATALOG", CONSTANT)
                .addJavadoc(Javadoc.of("All " + what + " of this schema and of those that it imports.")
                        .block())
                .initializer(ON_A_LINE_OF_ITS_OWN, value)
                .build();
    }
}
