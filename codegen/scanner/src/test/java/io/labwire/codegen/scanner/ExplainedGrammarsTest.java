package io.labwire.codegen.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.explanation.Example;
import io.labwire.codegen.model.explanation.ExampleFile;
import io.labwire.codegen.model.explanation.Explanation;
import io.labwire.codegen.model.explanation.Explanations;
import io.labwire.codegen.model.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of what the scanner generator finds do what they say. */
class ExplainedGrammarsTest {

    static Stream<Explanation> explanations() {
        return Explanations.installed().all().stream()
                .filter(explanation -> explanation.id().startsWith("LW04"));
    }

    @ParameterizedTest
    @MethodSource("explanations")
    void theWrongExampleHasTheMistakeAndNoOther(Explanation explanation) {
        List<Diagnostic> found = check(explanation.wrong());

        assertThat(found.stream().map(Diagnostic::id).distinct())
                .as(pictures(found))
                .containsExactly(explanation.id());
        assertThat(found).extracting(Diagnostic::severity).containsOnly(explanation.severity());
    }

    @ParameterizedTest
    @MethodSource("explanations")
    void theRightExampleHasNone(Explanation explanation) {
        List<Diagnostic> found = check(explanation.right());

        assertThat(found).as(pictures(found)).isEmpty();
    }

    @Test
    void everyMistakeIsExplained() {
        assertThat(explanations().map(Explanation::id)).containsExactlyElementsOf(BadGrammarsTest.IDS);
    }

    private static List<Diagnostic> check(Example example) {
        ExampleFile file = example.files().get(0);
        return ScannerCompiler.compile(new ScannerRequest(new SourceFile(file.name(), file.text()), "p", "S"))
                .diagnostics();
    }

    private static String pictures(List<Diagnostic> found) {
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        return found.stream().map(renderer::picture).collect(Collectors.joining("\n\n", "\n", "\n"));
    }
}
