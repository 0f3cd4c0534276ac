package io.labwire.codegen.generator;

import static io.labwire.codegen.generator.TestSchemas.enumType;
import static io.labwire.codegen.generator.TestSchemas.request;
import static io.labwire.codegen.generator.TestSchemas.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private final Generator generator = Generator.withInstalledBindings();

    @Test
    void twoSchemasWithOnePackageAndOneNameAreADiagnosticAndNoFiles() {
        Schema one = schema("one.yaml", List.of(), List.of(request("tune")), List.of());
        Schema other = schema("other.yaml", List.of(), List.of(request("tune")), List.of());

        Generation generation = generator.generate(GeneratorRequest.of(List.of(one, other), Product.SOURCES));

        assertThat(generation.outputs()).isEmpty();
        assertThat(generation.diagnostics()).extracting(Diagnostic::id).contains("LW0501");
    }

    @Test
    void aSchemaIsPutWhereItsImportersLook() {
        Schema schema = schema("labwire/katcp/t.yaml", List.of(enumType("E", "A")), List.of(), List.of());

        assertThat(generator
                        .generate(GeneratorRequest.of(List.of(schema), Product.SCHEMAS))
                        .outputs())
                .extracting(Output::path, Output::text)
                .containsExactly(
                        tuple("META-INF/labwire/katcp/t.yaml", schema.source().text()));
    }

    @Test
    void aSchemaOfEnumsGivesNothingButThem() {
        Schema schema = schema("t.yaml", List.of(enumType("E", "A")), List.of(), List.of());

        assertThat(generator
                        .generate(GeneratorRequest.of(List.of(schema), Product.SOURCES, Product.ARBITRARIES))
                        .outputs())
                .extracting(Output::path)
                .containsExactly("org/example/t/E.java");
    }

    @Test
    void aProtocolWithoutBindingIsRefused() {
        Schema schema = new Schema(
                "t.yaml",
                new SourceFile("t.yaml", ""),
                "carrier-pigeon",
                "p",
                "T",
                Documentation.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(generator
                        .generate(GeneratorRequest.of(List.of(schema), Product.SOURCES))
                        .diagnostics())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.message()).isEqualTo("nothing is generated for protocol carrier-pigeon here"));
    }
}
