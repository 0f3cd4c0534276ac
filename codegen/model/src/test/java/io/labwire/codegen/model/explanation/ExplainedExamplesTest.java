package io.labwire.codegen.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.LimitWords;
import io.labwire.codegen.model.compiler.SchemaCompiler;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SchemaSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of what the schema compiler finds do what they say. */
class ExplainedExamplesTest {

    private final Explanations explanations = Explanations.installed();

    @ParameterizedTest
    @EnumSource
    void theWrongExampleHasTheMistakeAndNoOther(DiagnosticId mistake) {
        List<Diagnostic> found = check(explanation(mistake).wrong());

        assertThat(found.stream().map(Diagnostic::id).distinct())
                .as(pictures(found))
                .containsExactly(mistake.id());
    }

    @ParameterizedTest
    @EnumSource
    void theRightExampleHasNone(DiagnosticId mistake) {
        List<Diagnostic> found = check(explanation(mistake).right());

        assertThat(found).as(pictures(found)).isEmpty();
        assertThat(explanation(mistake).right().checked()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theExplanationHasTheSeverityOfTheTable(DiagnosticId mistake) {
        assertThat(explanation(mistake).severity()).isEqualTo(mistake.severity());
    }

    @Test
    void nothingElseOfTheCompilerIsExplained() {
        List<String> table =
                Arrays.stream(DiagnosticId.values()).map(DiagnosticId::id).toList();

        assertThat(explanations.all().stream().map(Explanation::id).filter(id -> id.matches("LW0[123].*")))
                .containsExactlyElementsOf(table);
    }

    private Explanation explanation(DiagnosticId mistake) {
        return explanations
                .find(mistake.id())
                .orElseThrow(() -> new AssertionError("write src/main/resources/META-INF/labwire/diagnostics/"
                        + mistake.id() + ".md, and its id into the file 'index' beside it"));
    }

    private static List<Diagnostic> check(Example example) {
        SchemaLimits limits = SchemaLimits.DEFAULTS;
        for (String words : example.limits()) {
            limits = LimitWords.apply(limits, words);
        }
        Map<String, byte[]> files =
                example.files().stream().collect(Collectors.toMap(ExampleFile::name, ExampleFile::bytes));
        SchemaSource source =
                SchemaSource.inMemory(files).or(SchemaSource.classLoader(ExplainedExamplesTest.class.getClassLoader()));
        List<SchemaInput> inputs = example.checked().stream()
                .<SchemaInput>map(SchemaInput.Named::new)
                .toList();
        return new SchemaCompiler()
                .compile(new CompileRequest(inputs, source, limits, CompileRequest.installedDialects()))
                .diagnostics();
    }

    private static String pictures(List<Diagnostic> found) {
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        return found.stream().map(renderer::picture).collect(Collectors.joining("\n\n", "\n", "\n"));
    }
}
