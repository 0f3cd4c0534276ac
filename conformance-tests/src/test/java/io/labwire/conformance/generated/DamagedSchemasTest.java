package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Generator;
import io.labwire.codegen.generator.GeneratorRequest;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.model.compiler.Compilation;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.diagnostic.Note;
import io.labwire.codegen.model.source.Span;
import io.labwire.conformance.generated.random.BuiltInSchemas;
import io.labwire.conformance.generated.random.RandomSchemas;
import io.labwire.conformance.generated.random.Sketches;
import io.labwire.conformance.generated.random.TextDamage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever happens to a schema: it still has a model, and then code, or each diagnostic points into its text. */
@AddLifecycleHook(MoreTries.class)
class DamagedSchemasTest {

    private static final Set<String> KNOWN =
            Arrays.stream(DiagnosticId.values()).map(DiagnosticId::id).collect(Collectors.toSet());

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aDamagedSchemaHasAModelOrDiagnosticsInItsText(
            @ForAll("schemas") RandomSchemas schemas, @ForAll("damage") List<TextDamage> damage) {
        Map<String, String> texts = new LinkedHashMap<>(schemas.texts());
        texts.replaceAll((name, text) -> TextDamage.all(damage, text));

        Compilation compilation = new SchemaCompiler().compile(RandomSchemas.request(texts));

        List<Diagnostic> diagnostics = compilation.diagnostics();
        assertThat(diagnostics).isSorted().doesNotHaveDuplicates();
        assertThat(diagnostics).extracting(Diagnostic::id).isSubsetOf(KNOWN);
        diagnostics.stream().flatMap(DamagedSchemasTest::places).forEach(DamagedSchemasTest::isInItsFile);
        assertThat(compilation.schemas().isEmpty()).isEqualTo(compilation.hasErrors());
        Generator.withInstalledBindings()
                .generate(new GeneratorRequest(compilation.schemas(), EnumSet.allOf(Product.class)));
    }

    private static Stream<Span> places(Diagnostic diagnostic) {
        return Stream.concat(
                Stream.of(diagnostic.span()), diagnostic.notes().stream().map(Note::span));
    }

    private static void isInItsFile(Span span) {
        List<String> lines = span.file().lines();
        assertThat(span.endLine()).as("%s", span).isLessThanOrEqualTo(lines.size());
        assertThat(span.column()).as("%s", span).isLessThanOrEqualTo(columns(lines, span.line()));
        assertThat(span.endColumn()).as("end of %s", span).isLessThanOrEqualTo(columns(lines, span.endLine()));
    }

    /** The columns of a line, with the one after its last character. */
    private static int columns(List<String> lines, int line) {
        String text = lines.get(line - 1);
        return text.codePointCount(0, text.length()) + 1;
    }

    @Provide
    Arbitrary<RandomSchemas> schemas() {
        return Sketches.schemas(BuiltInSchemas.MODELS);
    }

    @Provide
    Arbitrary<List<TextDamage>> damage() {
        return TextDamage.arbitrary().list().ofMinSize(1).ofMaxSize(3);
    }
}
