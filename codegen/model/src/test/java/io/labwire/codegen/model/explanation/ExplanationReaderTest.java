package io.labwire.codegen.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationReaderTest {

    private static final String TEXT = """
            # warning TOY0001: A block of no colour

            Why.

            ## Wrong

            ```sh
            labwire check a.yaml b.yaml
            ```

            ```yaml a.yaml escaped
            a: \\xFFz\\x
            ```

            ```yaml b.yaml
            \\xFF
            ```

            ## Right

            ```limits
            bytes 7
            ```

            ```yaml
            ```
            """;

    @Test
    void allPartsAreRead() {
        Explanation explanation = ExplanationReader.read("TOY0001", TEXT);

        assertThat(explanation)
                .hasToString("Explanation[id=TOY0001, severity=warning, title=A block of no colour, why=[Why.], "
                        + "wrong=Example[files=["
                        + "ExampleFile[name=a.yaml, text=a: \\xFFz\\x\n, escaped=true], "
                        + "ExampleFile[name=b.yaml, text=\\xFF\n, escaped=false]], "
                        + "checked=[a.yaml, b.yaml], limits=[]], "
                        + "right=Example[files=[ExampleFile[name=example.yaml, text=, escaped=false]], "
                        + "checked=[example.yaml], limits=[bytes 7]]]");
    }

    @Test
    void anEscapeIsAByteWhereItIsSaidSo() {
        Example wrong = ExplanationReader.read("TOY0001", TEXT).wrong();

        assertThat(wrong.files().get(0).bytes()).containsExactly('a', ':', ' ', 0xFF, 'z', '\\', 'x', '\n');
        assertThat(wrong.files().get(1).bytes()).containsExactly('\\', 'x', 'F', 'F', '\n');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOY0001 | TOY0002 | line 1: the first line is",
                "warning | wrong | line 1: the first line is",
                "## Right | ## Rihgt | and not: ## Rihgt",
                "```limits | ```limit | and not: limit",
                "labwire check | labwire explain | and not: labwire explain",
                "## Wrong | ## Nothing | it ends too early"
            })
    void aTextOfAnotherFormIsRefusedWithItsLine(String part, String other, String complaint) {
        assertThatThrownBy(() -> ExplanationReader.read("TOY0001", TEXT.replace(part, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("explanation of TOY0001, line ")
                .hasMessageContaining(complaint);
    }
}
