package io.labwire.codegen.generator;

import static io.labwire.codegen.generator.TestSchemas.defaulted;
import static io.labwire.codegen.generator.TestSchemas.enumType;
import static io.labwire.codegen.generator.TestSchemas.field;
import static io.labwire.codegen.generator.TestSchemas.request;
import static io.labwire.codegen.generator.TestSchemas.schema;
import static io.labwire.codegen.generator.TestSchemas.sensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private final Generator generator = Generator.withInstalledBindings();

    @Test
    void shuffledSchemasGiveTheSameFiles() {
        List<Schema> schemas = new ArrayList<>(List.of(inPackage("a"), inPackage("b"), inPackage("c"), inPackage("d")));
        List<Output> outputs = everythingOf(schemas);

        Collections.shuffle(schemas, new Random(7));

        assertThat(everythingOf(schemas)).isEqualTo(outputs).isNotEmpty();
    }

    @Test
    void localeAndTimeZoneLeaveNoTrace() {
        List<Output> outputs = everythingOf(List.of(inPackage("i")));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(everythingOf(List.of(inPackage("i")))).isEqualTo(outputs);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

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

    private List<Output> everythingOf(List<Schema> schemas) {
        return generator
                .generate(new GeneratorRequest(schemas, EnumSet.allOf(Product.class)))
                .outputs();
    }

    private static Schema inPackage(String name) {
        Schema sample = schema(
                name + ".yaml",
                List.of(enumType("Title", "I", "J")),
                List.of(request(
                        "tune-it",
                        field("title", enumType("Title", "I", "J")),
                        defaulted("gain", Scalar.FLOAT64, new Value.Real(1234567.5)),
                        field("rest", Scalar.STRING, Presence.REPEATED))),
                List.of(sensor("i.x", Scalar.INT32)));
        return new Schema(
                sample.importPath(),
                sample.source(),
                sample.protocol(),
                "org.example." + name,
                "Thing" + name.toUpperCase(Locale.ROOT),
                sample.doc(),
                sample.imports(),
                sample.enums(),
                sample.requests(),
                sample.informs(),
                sample.sensors());
    }
}
