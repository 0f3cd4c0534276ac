package io.labwire.codegen.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands on a terminal, to the last character. */
class ExplanationTextTest {

    private final Explanations explanations = Explanations.installed();

    @Test
    void anExampleOfOneFile() {
        assertThat(text("LW0306")).isEqualTo("""
                error LW0306: Two values of an enum with one text on the wire

                Which of them was meant could not be told by who reads it.

                Wrong:

                    labwire: 1
                    protocol: katcp
                    package: org.example.receiver
                    enums:
                      Band: {values: {LOW: l, LONG: l}}

                Right:

                    labwire: 1
                    protocol: katcp
                    package: org.example.receiver
                    enums:
                      Band: {values: {LOW: l, LONG: lo}}""");
    }

    @Test
    void anExampleWhoseFilesHaveNames() {
        assertThat(text("LW0101")).isEqualTo("""
                error LW0101: A schema is missing or cannot be read

                The file that was named does not exist, is a folder, or may not be read. A path
                on the command line is relative to the folder the command is called in.

                Wrong:

                  receiver.yaml:
                    labwire: 1
                    protocol: katcp
                    package: org.example.receiver

                  labwire check recevier.yaml

                Right:

                  receiver.yaml:
                    labwire: 1
                    protocol: katcp
                    package: org.example.receiver

                  labwire check receiver.yaml""");
    }

    @Test
    void bytesThatCannotBeShown() {
        assertThat(text("LW0103")).contains("""
                Wrong (each \\xHH stands for one byte):

                    labwire: 1
                    protocol: katcp
                    package: org.example.receiver
                    doc: Measures in \\xB5m.
                """);
    }

    @Test
    void aLowerLimit() {
        assertThat(text("LW0112")).contains("\nWrong (with a lower limit, to be short: depth 4):\n");
    }

    @Test
    void oneLineOfAList() {
        assertThat(ExplanationText.line(explanations.find("lw0316").orElseThrow()))
                .isEqualTo("LW0316  warning  An import that nothing needs");
    }

    @Test
    void proseFitsATerminal() {
        assertThat(explanations.all())
                .flatExtracting(ExplanationText::lines)
                .filteredOn(line -> line.kind() != ExplanationText.Kind.EXAMPLE)
                .allSatisfy(line -> assertThat(line.text()).hasSizeLessThanOrEqualTo(90));
    }

    private String text(String id) {
        return ExplanationText.plain(explanations.find(id).orElseThrow());
    }
}
