package io.labwire.codegen.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake in each file under {@code bad}; ids and places are compared with what its first comment says. */
class BadSchemasTest {

    static Stream<BadSchema> all() {
        return BadSchema.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void exactlyTheExpectedDiagnosticsAreFoundAtTheExpectedPlaces(BadSchema bad) {
        Compilation compilation = bad.compile();

        List<String> found =
                compilation.diagnostics().stream().map(bad::summary).toList();
        assertThat(found)
                .as(
                        "%s%n%s%n%nfound, to be checked and put on top of the file:%n%s%n",
                        bad,
                        pictures(compilation),
                        found.stream().map(line -> "# expect " + line).collect(Collectors.joining("\n")))
                .isNotEmpty()
                .isEqualTo(bad.expected());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFileIsNamedAfterTheFirstOfItsDiagnostics(BadSchema bad) {
        assertThat(bad.expected()).isNotEmpty();
        if (bad.toString().startsWith("LW")) {
            assertThat(bad.expected().get(0)).startsWith(bad.toString().substring(0, 6));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void modelsAreOnlyGivenWithoutErrors(BadSchema bad) {
        Compilation compilation = bad.compile();

        assertThat(compilation.schemas().isEmpty()).isEqualTo(compilation.hasErrors());
    }

    @Test
    void everyIdHasAFile() {
        Set<String> shown = all().flatMap(bad -> bad.expected().stream())
                .map(expectation -> expectation.substring(0, 6))
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(DiagnosticId.values()).map(DiagnosticId::id).filter(id -> !shown.contains(id)))
                .isEmpty();
    }

    @Test
    void noIdIsGivenTwice() {
        assertThat(Arrays.stream(DiagnosticId.values()).map(DiagnosticId::id))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(id -> id.matches("LW0[123][0-9]{2}"));
    }

    private static String pictures(Compilation compilation) {
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        return compilation.diagnostics().stream().map(renderer::picture).collect(Collectors.joining("\n\n"));
    }
}
