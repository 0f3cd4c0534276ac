package io.labwire.codegen.generator;

import static io.labwire.codegen.generator.TestSchemas.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputClaimsTest {

    @Test
    void twoOutputsWithOnePathAreADiagnosticThatNamesBoth() {
        assertThat(claimed(output("a/B.java", "x"), output("a/B.java", "yy")))
                .containsExactly(Diagnostic.error(
                                "LW0501",
                                at("yy"),
                                "this would be written to \"a/B.java\", and something else already is")
                        .note(at("x"), "the other one")
                        .repair("rename one of them"));
    }

    @Test
    void pathsThatDifferOnlyInCaseAreOnePath() {
        assertThat(claimed(output("a/ABTune.java", "x"), output("a/AbTune.java", "yy")))
                .extracting(Diagnostic::id)
                .containsExactly("LW0501");
    }

    @Test
    void productsHaveFoldersOfTheirOwn() {
        assertThat(claimed(output("a/B.java", "x"), new Output(Product.ARBITRARIES, "a/B.java", "", at("yy"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../B.java", "a/../../B.java", "/etc/B", "a//B.java", "a/./B", "a\\..\\B", "C:B.java", "", "a/"})
    void aPathThatLeavesItsFolderIsADiagnostic(String path) {
        assertThat(claimed(output(path, "x"))).extracting(Diagnostic::id).containsExactly("LW0502");
    }

    private static List<Diagnostic> claimed(Output... outputs) {
        OutputClaims claims = new OutputClaims();
        List.of(outputs).forEach(claims::claim);
        return claims.diagnostics();
    }

    private static Output output(String path, String element) {
        return new Output(Product.SOURCES, path, "", at(element));
    }
}
